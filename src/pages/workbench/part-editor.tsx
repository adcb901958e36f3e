import type { Detector } from '../../engine/schema/detector';
import { say } from '../../language/say';
import { kindOf, type PartKind, wordsOf } from '../../workbench/frame';
import type { Outline } from '../../workbench/outline';
import { describePart } from './describe-part';
import { TermsField } from './terms-field';
import { Ticks } from './ticks';
import { asChoices, ENTITY_WORDS, HOW_WORDS, listName, PART_WORDS, WHO_WORDS } from './words';

interface Props {
  part: Detector;
  outline: Outline;
  /** What the part is for: "Part 1", "The exception". */
  name: string;
  onPart(part: Detector): void;
}

/** One thing to be found: what kind it is, and which. */
export function PartEditor({ part, outline, name, onPart }: Props) {
  const kind = kindOf(part);
  if (kind === 'other') return <p class="written">{say('bench.part.inText', { part: describePart(part) })}</p>;
  return (
    <div class="part-editor">
      <select
        aria-label={say('bench.part.whatKind', { part: name })}
        value={kind}
        onChange={({ currentTarget: { value } }) => onPart(emptyPart(value as PartKind, outline))}
      >
        {asChoices(PART_WORDS).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      <PartValue part={part} outline={outline} name={name} onPart={onPart} />
    </div>
  );
}

function PartValue({ part, outline, name, onPart }: Props) {
  if ('list' in part)
    return (
      <select
        aria-label={say('bench.part.whichList', { part: name })}
        value={part.list}
        onChange={({ currentTarget: { value } }) => onPart({ list: value })}
      >
        {outline.lists.map(({ id, about }) => (
          <option key={id} value={id} title={about} lang="en">
            {listName(id)}: {about}
          </option>
        ))}
      </select>
    );
  if ('entity' in part)
    return (
      <select
        aria-label={say('bench.part.whichNumber', { part: name })}
        value={part.entity}
        onChange={({ currentTarget: { value } }) => onPart({ entity: value as typeof part.entity })}
      >
        {asChoices(ENTITY_WORDS).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    );
  if ('mention' in part)
    return (
      <>
        <Ticks
          label={say('bench.part.who')}
          choices={asChoices(WHO_WORDS)}
          chosen={part.mention}
          onChosen={(mention) => onPart({ ...part, mention })}
        />
        <Ticks
          label={say('bench.part.how')}
          choices={asChoices(HOW_WORDS)}
          chosen={part.how ?? []}
          onChosen={(how) => onPart(how.length > 0 ? { ...part, how } : { mention: part.mention })}
        />
      </>
    );
  if ('topic' in part)
    return (
      <Ticks
        label={say('bench.part.about')}
        lang="en"
        choices={outline.topics.map((topic) => [topic, topic.replaceAll('-', ' ')] as const)}
        chosen={part.topic}
        onChosen={(topic) => onPart({ topic })}
      />
    );
  if ('contempt' in part)
    return (
      <Ticks
        label={say('bench.part.aboutWhom')}
        choices={asChoices(WHO_WORDS)}
        chosen={part.contempt.of}
        onChosen={(of) => onPart({ contempt: { ...part.contempt, of } })}
      />
    );
  return (
    <TermsField label={say('bench.part.whichWords', { part: name })} terms={wordsOf(part)} onTerms={(phrases) => onPart({ phrases })} />
  );
}

export function emptyPart(kind: PartKind, { lists, topics }: Outline): Detector {
  switch (kind) {
    case 'list':
      return { list: lists[0]?.id ?? '' };
    case 'mention':
      return { mention: ['pupils'] };
    case 'topic':
      return { topic: topics.slice(0, 1) };
    case 'entity':
      return { entity: 'phone' };
    case 'contempt':
      return { contempt: { of: ['staff'] } };
    default:
      return { phrases: [] };
  }
}
