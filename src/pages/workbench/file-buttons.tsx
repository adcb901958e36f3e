import { undo } from '@codemirror/commands';
import { useState } from 'preact/hooks';
import type { RulesDocument } from './use-document';

/** Which file it is, whether it is saved, and the way to save it. */
export function FileButtons({ doc }: { doc: RulesDocument }) {
  const [said, setSaid] = useState('');
  const save = () =>
    doc.save().then(
      () => setSaid('Saved.'),
      (error: unknown) => setSaid(error instanceof DOMException && error.name === 'AbortError' ? '' : 'It could not be saved there.'),
    );
  return (
    <div class="file">
      <span class="file-name">{doc.name}</span>
      <span class="soft" role="status">
        {doc.unsaved ? 'not saved yet' : said}
      </span>
      <button type="button" class="small" onClick={() => undo(doc.view)}>
        Undo
      </button>
      <button type="button" class="small" onClick={() => location.reload()}>
        Other file
      </button>
      <button type="button" class="choice" onClick={() => void save()}>
        Save
      </button>
    </div>
  );
}
