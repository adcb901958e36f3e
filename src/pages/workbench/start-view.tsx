import { useEffect, useState } from 'preact/hooks';
import { say } from '../../language/say';
import type { BenchLink } from '../../workbench/bench-link';
import { FileField } from './file-field';
import { canPick, type OpenedFile, pickFile } from './rules-on-disk';
import type { RulesDocument } from './use-document';

/** Where a file comes from. */
export function StartView({ doc, link }: { doc: RulesDocument; link: BenchLink }) {
  const [school, setSchool] = useState('');
  const take = (file: OpenedFile | null) => file && doc.open(file);
  const begin = async () => {
    const text = await link.ask('begin', { organisation: school.trim() || say('bench.start.ourSchool') });
    doc.open({ text, name: 'school-rules.json', place: null }, true);
  };
  const read = async (file: File | undefined) => file && doc.open({ text: await file.text(), name: file.name, place: null });

  useEffect(() => {
    const end = new AbortController();
    const stop = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', stop, { signal: end.signal });
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        void read(event.dataTransfer?.files[0]);
      },
      { signal: end.signal },
    );
    return () => end.abort();
  });

  return (
    <main class="begin">
      <p class="lead">{say('bench.start.lead')}</p>
      <form
        class="part"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <h2>{say('bench.start.own')}</h2>
        <p>{say('bench.start.ownLead')}</p>
        <label>
          {say('bench.start.school')}
          <input value={school} placeholder={say('bench.start.schoolHint')} onInput={({ currentTarget: { value } }) => setSchool(value)} />
        </label>
        <p>
          <button type="submit" class="choice">
            {say('bench.start.begin')}
          </button>
        </p>
      </form>
      <section class="part">
        <h2>{say('bench.start.open')}</h2>
        <p>{say('bench.start.openLead')}</p>
        {canPick() ? (
          <p>
            <button type="button" class="choice second" onClick={() => void pickFile().then(take, () => {})}>
              {say('bench.file.choose')}
            </button>
          </p>
        ) : (
          <FileField accept=".json,application/json" look="choice second" onFile={(file) => void read(file)} />
        )}
      </section>
      <section class="part">
        <h2>{say('bench.start.bundled')}</h2>
        <p>{say('bench.start.bundledLead')}</p>
        <p>
          <button
            type="button"
            class="choice second"
            onClick={() => void link.ask('bundled', {}).then((text) => doc.open({ text, name: 'bundled-rules.json', place: null }, true))}
          >
            {say('bench.start.copy')}
          </button>
        </p>
      </section>
    </main>
  );
}
