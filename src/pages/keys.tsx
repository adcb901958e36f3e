/** Opens and closes the note, wherever one is: src/review/watch-composers.ts. */
export const NOTE_KEYS = 'Alt+Shift+Q';

/** Keys pressed together, as the browsers write them, "Alt+Shift+Q", and in that order in any direction of writing. */
export function Keys({ of }: { of: string }) {
  return (
    <span class="keys" dir="ltr">
      {of.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
