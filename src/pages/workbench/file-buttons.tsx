import { undo } from '@codemirror/commands';
import { useState } from 'preact/hooks';
import { type PlainKey, say } from '../../language/say';
import type { RulesDocument } from './use-document';

/** Which file it is, whether it is saved, and the way to save it. */
export function FileButtons({ doc }: { doc: RulesDocument }) {
  const [said, setSaid] = useState<PlainKey | null>(null);
  const save = () =>
    doc.save().then(
      () => setSaid('bench.file.saved'),
      (error: unknown) => setSaid(error instanceof DOMException && error.name === 'AbortError' ? null : 'bench.file.notSaved'),
    );
  return (
    <div class="file">
      <span class="file-name">{doc.name}</span>
      <span class="soft" role="status">
        {doc.unsaved ? say('bench.file.unsaved') : said && say(said)}
      </span>
      <div class="file-ways">
        <button type="button" class="small" onClick={() => undo(doc.view)}>
          {say('bench.file.undo')}
        </button>
        <button type="button" class="small" onClick={() => location.reload()}>
          {say('bench.file.another')}
        </button>
        <button type="button" class="choice" onClick={() => void save()}>
          {say('bench.file.save')}
        </button>
      </div>
    </div>
  );
}
