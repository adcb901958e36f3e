import type { EntityKind } from '../schema/detector';
import type { Draft } from '../schema/draft';
import type { Reading } from '../text/reading';
import type { CompiledRules } from './compile-rules';
import { type LinkedContempt, linkContempt } from './contempt';
import { findEntities } from './entities/find-entities';
import { type Mark, markFolded } from './mark';
import { type BySentence, bySentence, type NameTrust, readSignals, type Signals } from './signals';

export interface EntityMark extends Mark {
  kind: EntityKind;
}

/** Everything known of one draft before the first rule looks at it. */
export interface Scene {
  draft: Draft;
  reading: Reading;
  rules: CompiledRules;
  signals: Signals;
  contempt: BySentence<LinkedContempt>;
  entities: BySentence<EntityMark>;
  patterns: Map<string, BySentence<Mark>>;
}

export function setScene(draft: Draft, reading: Reading, rules: CompiledRules, trust: NameTrust): Scene {
  const signals = readSignals(reading, rules.vocabulary, trust);
  const entities = findEntities(reading, rules.vocabulary.publicContacts).map((entity) => ({
    ...markFolded(reading, entity.start, entity.end),
    kind: entity.kind,
  }));
  return {
    draft,
    reading,
    rules,
    signals,
    contempt: bySentence(reading, linkContempt(reading, signals)),
    entities: bySentence(reading, entities),
    patterns: new Map(),
  };
}

/** Where a pattern matches, found the first time a rule asks. */
export function patternMarks(scene: Scene, source: string): BySentence<Mark> {
  const known = scene.patterns.get(source);
  if (known) return known;
  const marks: Mark[] = [];
  const matcher = scene.rules.patterns.get(source)?.matcher(scene.reading.folded.text);
  while (matcher?.find()) if (matcher.end() > matcher.start()) marks.push(markFolded(scene.reading, matcher.start(), matcher.end()));
  const grouped = bySentence(scene.reading, marks);
  scene.patterns.set(source, grouped);
  return grouped;
}
