import type { Draft, Recipient, Surface } from '../engine/schema/draft';
import { type PlainKey, say } from '../language/say';

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

const SURFACES: readonly [Surface, PlainKey][] = [
  ['post', 'check.kind.post'],
  ['comment', 'check.kind.comment'],
  ['dm', 'check.kind.dm'],
  ['blog', 'check.kind.blog'],
];
const AUDIENCES: readonly [string | null, PlainKey][] = [
  [null, 'check.readBy.unknown'],
  ['public', 'check.readBy.public'],
  ['friends', 'check.readBy.friends'],
  ['group', 'check.readBy.group'],
];
const RECIPIENTS: readonly [Recipient | null, PlainKey][] = [
  [null, 'check.for.nobody'],
  ['pupil', 'check.for.pupil'],
  ['ex-pupil', 'check.for.exPupil'],
  ['parent', 'check.for.parent'],
  ['colleague', 'check.for.colleague'],
  ['friend', 'check.for.friend'],
  ['family', 'check.for.family'],
];

/** Asks what a draft is meant for: what is fine for a friend may not be for everyone. Kept nowhere. */
export function MeantFor({ meant, onChange }: { meant: Meant; onChange(meant: Meant): void }) {
  const { surface, audience, recipient } = meant;
  const isTo = surface === 'dm' || surface === 'comment';
  return (
    <fieldset class="meant">
      <legend>{say('check.meant')}</legend>
      <Choose
        label={say('check.kind.label')}
        options={SURFACES}
        value={surface}
        // What no longer fits the kind is no longer said.
        onChoose={(chosen) => onChange({ ...NOT_SAID, surface: chosen, audience: chosen === 'dm' ? null : audience })}
      />
      {isTo && (
        <Choose
          label={say('check.to')}
          options={RECIPIENTS}
          value={recipient}
          onChoose={(chosen) => onChange({ ...meant, recipient: chosen })}
        />
      )}
      {surface !== 'dm' && (
        <Choose
          label={say('check.audience')}
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
  options: readonly (readonly [Value, PlainKey])[];
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
        {options.map(([, key], place) => (
          <option key={key} value={place}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
