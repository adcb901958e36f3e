interface Props<Key extends string> {
  label: string;
  choices: readonly (readonly [Key, string])[];
  chosen: readonly Key[];
  onChosen(chosen: Key[]): void;
}

/** A row of things of which several may be chosen. */
export function Ticks<Key extends string>({ label, choices, chosen, onChosen }: Props<Key>) {
  return (
    <fieldset class="ticks">
      <legend>{label}</legend>
      {choices.map(([key, words]) => (
        <label key={key} class="chip">
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
