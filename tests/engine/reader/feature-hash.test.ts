import { describe, expect, it } from 'vitest';
import { FeatureCollector } from '../../../src/engine/reader/feature-hash';

describe('collected features', () => {
  it('are each counted once a text', () => {
    const collector = new FeatureCollector();
    const texts = [
      [1, 2, 1],
      [2, 3],
    ].map((hashes) => {
      collector.begin();
      for (const hash of hashes) collector.add(hash);
      return collector.end();
    });
    expect(texts.map((features) => [...features])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('of an earlier text stay as they are when a later text is long', () => {
    const collector = new FeatureCollector();
    collector.begin();
    collector.add(7);
    const early = collector.end();
    collector.begin();
    const many = Array.from({ length: 60_000 }, (_, at) => at);
    for (const hash of many) collector.add(hash);
    expect([...collector.end()]).toEqual(many);
    expect([...early]).toEqual([7]);
  });
});
