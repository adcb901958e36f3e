import { say } from '../../language/say';

/** Words of a draft, as the language puts words in quotation marks. */
export function Quoted({ words }: { words: readonly string[] }) {
  return words.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be there twice.
    <span key={at}>
      {at > 0 && ', '}
      {each === '' ? say('bench.example.wholeDraft') : <q dir="auto">{each}</q>}
    </span>
  ));
}
