import { useState } from 'preact/hooks';
import { type PlainKey, say } from '../../language/say';
import type { Compared } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';
import { Difference } from './difference';
import { FileField } from './file-field';

/** What another version says otherwise. */
export function ComparePane({ link }: { link: BenchLink }) {
  const [other, setOther] = useState<string | null>(null);
  const [drafts, setDrafts] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState<PlainKey | null>(null);
  const compare = async () => {
    if (other === null) return;
    setSaid('bench.compare.running');
    const found = await link.ask('compare', { other, drafts: drafts.split('\n').filter((line) => line.trim() !== '') }).catch(() => null);
    setCompared(found && 'difference' in found ? found : null);
    setSaid(found && 'difference' in found ? null : 'bench.compare.unusable');
  };
  return (
    <div class="pane">
      <FileField accept=".json,application/json" onFile={(file) => void file.text().then(setOther)}>
        {say('bench.compare.former')}
      </FileField>
      <label>
        {say('bench.compare.drafts')}
        <textarea rows={4} value={drafts} onInput={({ currentTarget: { value } }) => setDrafts(value)} />
      </label>
      <p>
        <button type="button" class="choice" disabled={other === null} onClick={() => void compare()}>
          {say('bench.compare.run')}
        </button>
      </p>
      <p role="status">{said && say(said)}</p>
      {compared && <Difference compared={compared} />}
    </div>
  );
}
