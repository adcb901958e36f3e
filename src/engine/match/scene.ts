import { wordsOfPicture } from '../image/words-of-picture';
import type { DraftReading } from '../reader/reader';
import type { EntityKind } from '../schema/detector';
import type { Draft } from '../schema/draft';
import type { PictureSignals } from '../schema/picture';
import { type Reading, readDraft } from '../text/reading';
import type { CompiledRules } from './compile-rules';
import { type LinkedContempt, linkContempt } from './contempt';
import { findEntities } from './entities/find-entities';
import { type Met, matchLeaf } from './leaves';
import { type Mark, markFolded } from './mark';
import type { LeafPlan } from './plan';
import { type BySentence, bySentence, type Found, type Mention, type NameTrust, readSignals, type Signals } from './signals';

export interface EntityMark extends Mark {
  kind: EntityKind;
}

/** Everything known of one draft before the first rule looks at it. */
export interface Scene {
  draft: Draft;
  reading: Reading;
  rules: CompiledRules;
  signals: Signals;
  /** What each list found, in reading order; nothing under the lists that found nothing. */
  byList: readonly (readonly Found[] | undefined)[];
  contempt: BySentence<LinkedContempt>;
  entities: BySentence<EntityMark>;
  /** The same in reading order, whatever the sentence. */
  flat: { mentions: readonly Mention[]; contempt: readonly LinkedContempt[]; entities: readonly EntityMark[] };
  /** Each picture by itself: a draft for the same people, with its words for text and no other picture. */
  pictures: readonly Scene[];
  /** What the learned reader makes of it, once the rules that do not ask it have looked; null before, and where no reader came with the rules. */
  read: DraftReading | null;
  /** The same of its words alone, as if it had no pictures. */
  readWords: DraftReading | null;
  /** Where each leaf is met, under its plan's id, once a rule has asked. */
  met: (Met | undefined)[];
}

export function setScene(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): Scene {
  const scene = setBareScene(draft, reading, rules, trust);
  if (draft.images.length > 0) scene.pictures = draft.images.map((picture) => setPicture(picture, draft, rules));
  return scene;
}

/** A register or a screen is no sentence, so names that are words too are taken for names there. */
function setPicture(picture: PictureSignals, draft: Draft, rules: CompiledRules): Scene {
  const text = wordsOfPicture(picture);
  return setBareScene({ ...draft, text, images: [picture] }, readDraft(text, rules.vocabulary.restoreWords), rules, 'all');
}

/** Without the pictures by themselves. */
function setBareScene(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): Scene {
  const signals = readSignals(reading, rules.vocabulary, trust);
  const entities = findEntities(reading, rules.vocabulary.publicContacts).map((entity) => ({
    ...markFolded(reading, entity.start, entity.end),
    kind: entity.kind,
  }));
  const mentions = signals.mentions.flat();
  const contempt = bySentence(reading, linkContempt(reading, signals));
  const entitiesBySentence = bySentence(reading, entities);
  return {
    draft,
    reading,
    rules,
    signals,
    byList: groupByList(signals, rules.vocabulary.lists.length),
    contempt,
    entities: entitiesBySentence,
    flat: { mentions, contempt: contempt.flat(), entities: entitiesBySentence.flat() },
    pictures: [],
    read: null,
    readWords: null,
    met: [],
  };
}

function groupByList({ found }: Signals, lists: number): (Found[] | undefined)[] {
  const groups = new Array<Found[] | undefined>(lists);
  for (const sentence of found) {
    for (const each of sentence) {
      const group = groups[each.list];
      if (group) group.push(each);
      else groups[each.list] = [each];
    }
  }
  return groups;
}

/** Where a leaf is met in this draft, found the first time a rule asks. */
export function metBy(scene: Scene, plan: LeafPlan): Met {
  const known = scene.met[plan.id];
  if (known !== undefined) return known;
  const met = matchLeaf(plan, scene);
  scene.met[plan.id] = met;
  return met;
}
