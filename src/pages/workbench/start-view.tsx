import { useEffect, useState } from 'preact/hooks';
import type { BenchLink } from '../../workbench/bench-link';
import { canPick, type OpenedFile, pickFile } from './rules-on-disk';
import type { RulesDocument } from './use-document';

/** Where a file comes from. */
export function StartView({ doc, link }: { doc: RulesDocument; link: BenchLink }) {
  const [school, setSchool] = useState('');
  const take = (file: OpenedFile | null) => file && doc.open(file);
  const begin = async () => {
    const text = await link.ask('begin', { organisation: school.trim() || 'Our School' });
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
      <p class="lead">
        Here you write what Quiet Word looks for at your school, try it, and prove it, before any of your staff get it. You need no
        programming. Nothing leaves this page, and nothing is kept unless you save it.
      </p>
      <form
        class="part"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <h2>Begin your school’s own file</h2>
        <p>It takes over the rules that come with Quiet Word, and holds only what is different at your school.</p>
        <label>
          School or trust
          <input value={school} placeholder="Hill Top School" onInput={({ currentTarget: { value } }) => setSchool(value)} />
        </label>
        <p>
          <button type="submit" class="choice">
            Begin
          </button>
        </p>
      </form>
      <section class="part">
        <h2>Open a file</h2>
        <p>Drop it anywhere on this page, or choose it.</p>
        {canPick() ? (
          <p>
            <button type="button" class="choice second" onClick={() => void pickFile().then(take, () => {})}>
              Choose a file
            </button>
          </p>
        ) : (
          <label>
            Choose a file
            <input type="file" accept=".json,application/json" onChange={({ currentTarget: { files } }) => void read(files?.[0])} />
          </label>
        )}
      </section>
      <section class="part">
        <h2>Look at the bundled rules</h2>
        <p>All of them, in one file that stands alone. A file of your own that takes them over is easier to look after.</p>
        <p>
          <button
            type="button"
            class="choice second"
            onClick={() => void link.ask('bundled', {}).then((text) => doc.open({ text, name: 'bundled-rules.json', place: null }, true))}
          >
            Open a copy
          </button>
        </p>
      </section>
    </main>
  );
}
