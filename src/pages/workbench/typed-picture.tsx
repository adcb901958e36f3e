import { useState } from 'preact/hooks';
import type { PictureSignals } from '../../engine/schema/picture';
import { say } from '../../language/say';

/** What a picture would show, typed by hand where there is nothing that could look at one. */
export function TypedPicture({ onSignals }: { onSignals(signals: readonly PictureSignals[]): void }) {
  const [faces, setFaces] = useState('');
  const [words, setWords] = useState('');
  const tell = (count: string, text: string) =>
    onSignals(count === '' && text === '' ? [] : [{ ...(count === '' ? {} : { faces: Number(count) }), ...(text === '' ? {} : { text }) }]);
  return (
    <fieldset class="typed-picture">
      <legend>{say('bench.picture.typed')}</legend>
      <label>
        {say('bench.picture.facesIn')}
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
        {say('bench.picture.wordsIn')}
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
