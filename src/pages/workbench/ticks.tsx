interface Props<Key extends string> {
  label: string;
  choices: readonly (readonly [Key, string])[];
  /** Of the choices, where it is not that of the page. */
  lang?: string;
  chosen: readonly Key[];
  onChosen(chosen: Key[]): void;
}

/** A row of things of which several may be chosen. */
export function Ticks<Key extends string>({ label, choices, lang, chosen, onChosen }: Props<Key>) {
  return (
    <fieldset class="ticks">
      <legend>{label}</legend>
      {choices.map(([key, words]) => (
        <label key={key} class="chip" lang={lang}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ currentTarget: { checked } }) => onChosen(checked ? [...chosen, key] : chosen.filter((other) => other !== key))}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
