/** Keys pressed together, as the browsers write them: "Alt+Shift+Q". */
export function Keys({ of }: { of: string }) {
  return (
    <span class="keys">
      {of.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
