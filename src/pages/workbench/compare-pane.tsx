import { useState } from 'preact/hooks';
import { type PlainKey, say } from '../../language/say';
import type { Compared } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';
import { Difference } from './difference';

/** What another version says otherwise. */
export function ComparePane({ link }: { link: BenchLink }) {
  const [other, setOther] = useState<{ name: string; text: string } | null>(null);
  const [drafts, setDrafts] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState<PlainKey | null>(null);
  const compare = async () => {
    if (!other) return;
    setSaid('bench.compare.running');
    const found = await link
      .ask('compare', { other: other.text, drafts: drafts.split('\n').filter((line) => line.trim() !== '') })
      .catch(() => null);
    setCompared(found && 'difference' in found ? found : null);
    setSaid(found && 'difference' in found ? null : 'bench.compare.unusable');
  };
  return (
    <div class="pane">
      <label>
        {say('bench.compare.former')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file) setOther({ name: file.name, text: await file.text() });
          }}
        />
      </label>
      <label>
        {say('bench.compare.drafts')}
        <textarea rows={4} value={drafts} onInput={({ currentTarget: { value } }) => setDrafts(value)} />
      </label>
      <p>
        <button type="button" class="choice" disabled={!other} onClick={() => void compare()}>
          {say('bench.compare.run')}
        </button>
      </p>
      <p role="status">{said && say(said)}</p>
      {compared && <Difference compared={compared} />}
    </div>
  );
}
