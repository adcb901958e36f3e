import { useState } from 'preact/hooks';
import type { PictureSignals } from '../../engine/schema/picture';

/** What a picture would show, typed by hand where there is nothing that could look at one. */
export function TypedPicture({ onSignals }: { onSignals(signals: readonly PictureSignals[]): void }) {
  const [faces, setFaces] = useState('');
  const [words, setWords] = useState('');
  const tell = (count: string, text: string) =>
    onSignals(count === '' && text === '' ? [] : [{ ...(count === '' ? {} : { faces: Number(count) }), ...(text === '' ? {} : { text }) }]);
  return (
    <fieldset class="typed-picture">
      <legend>With a picture (left empty, without one)</legend>
      <label>
        Faces in it
        <input
          type="number"
          min={0}
          max={99}
          value={faces}
          onInput={({ currentTarget: { value } }) => {
            setFaces(value);
            tell(value, words);
          }}
        />
      </label>
      <label>
        Words in it
        <input
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            tell(faces, value);
          }}
        />
      </label>
    </fieldset>
  );
}
