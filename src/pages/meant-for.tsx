import type { Draft, Recipient, Surface } from '../engine/schema/draft';

/** What the person says a draft is meant for; null where they do not say. */
export interface Meant {
  surface: Surface;
  audience: string | null;
  recipient: Recipient | null;
}

export const NOT_SAID: Meant = { surface: 'post', audience: null, recipient: null };

/** What of a draft it says. */
export function saidOf({ surface, recipient, audience }: Meant): Pick<Draft, 'surface' | 'recipient' | 'context'> {
  return { surface, recipient, context: audience === null ? {} : { audience } };
}

const SURFACES: readonly [Surface, string][] = [
  ['post', 'A post'],
  ['comment', 'A comment or an answer'],
  ['dm', 'A message'],
  ['blog', 'A blog'],
];
const AUDIENCES: readonly [string | null, string][] = [
  [null, 'Not sure who'],
  ['public', 'Everyone'],
  ['friends', 'My friends'],
  ['group', 'A group'],
];
const RECIPIENTS: readonly [Recipient | null, string][] = [
  [null, 'Nobody in particular'],
  ['pupil', 'A pupil'],
  ['ex-pupil', 'A former pupil'],
  ['parent', 'A parent'],
  ['colleague', 'A colleague'],
  ['friend', 'A friend'],
  ['family', 'My family'],
];

/** Asks what a draft is meant for: what is fine for a friend may not be for everyone. Kept nowhere. */
export function MeantFor({ meant, onChange }: { meant: Meant; onChange(meant: Meant): void }) {
  const { surface, audience, recipient } = meant;
  const isTo = surface === 'dm' || surface === 'comment';
  return (
    <fieldset class="meant">
      <legend>What is it meant for?</legend>
      <Choose
        label="Kind"
        options={SURFACES}
        value={surface}
        // What no longer fits the kind is no longer said.
        onChoose={(chosen) => onChange({ ...NOT_SAID, surface: chosen, audience: chosen === 'dm' ? null : audience })}
      />
      {isTo && (
        <Choose label="To" options={RECIPIENTS} value={recipient} onChoose={(chosen) => onChange({ ...meant, recipient: chosen })} />
      )}
      {surface !== 'dm' && (
        <Choose
          label="Who can read it"
          options={AUDIENCES}
          value={audience}
          onChoose={(chosen) => onChange({ ...meant, audience: chosen })}
        />
      )}
    </fieldset>
  );
}

interface ChooseProps<Value> {
  label: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChoose(value: Value): void;
}

function Choose<Value>({ label, options, value, onChoose }: ChooseProps<Value>) {
  const at = options.findIndex(([each]) => each === value);
  const choose = (chosen: number) => {
    const option = options[chosen];
    if (option) onChoose(option[0]);
  };
  return (
    <label>
      <span>{label}</span>
      <select value={at} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        {options.map(([, words], place) => (
          <option key={words} value={place}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
