import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { StructuredKind } from './identifier-forms';
import type { IdentifierCase } from './identifiers';

/** Where public sets may lie, each in a folder of its own; for measuring only, never fitted to and never committed. */
const PLACES = ['data/public', '../shared/data'];

/** A template of HateCheck (Röttger et al. 2021, CC BY 4.0): `hateful` says what a moderator of hate speech should find. */
export interface HateCheckCase {
  text: string;
  functionality: string;
  hateful: boolean;
}

/** Ordinary tweets: those of the Broad Twitter Corpus (Derczynski et al. 2016), and class 2, "neither", of Davidson et al. 2017. */
export function readOrdinaryTweets(): { name: string; texts: string[] }[] {
  const sets: { name: string; texts: string[] }[] = [];
  const btc = find('btc');
  if (btc) sets.push({ name: 'Broad Twitter Corpus', texts: conllFiles(btc).flatMap(sentencesOf) });
  const davidson = find('davidson/labeled_data.csv');
  if (davidson)
    sets.push({
      name: 'Davidson, class 2',
      texts: rowsOf(davidson).flatMap((row) => (row.class === '2' && row.tweet ? [plainTweet(row.tweet)] : [])),
    });
  return sets;
}

export function readHateCheck(): HateCheckCase[] {
  const file = find('hatecheck/test_suite_cases.csv');
  if (!file) return [];
  return rowsOf(file).map((row) => ({
    text: row.test_case ?? '',
    functionality: row.functionality ?? '',
    hateful: row.label_gold === 'hateful',
  }));
}

const PRESIDIO_KINDS: Record<string, StructuredKind> = { CREDIT_CARD: 'card', IBAN_CODE: 'iban', EMAIL_ADDRESS: 'email' };

interface PresidioSample {
  full_text: string;
  spans: { entity_type: string; start_position: number; end_position: number }[];
}

/** Sentences with made-up identifiers of many countries (Microsoft's presidio-research, MIT); those kinds only that look alike everywhere. */
export function readPresidio(): IdentifierCase[] {
  return ['generated_small', 'generated_large', 'synth_dataset_v2'].flatMap((name) => {
    const file = find(`presidio/${name}.json`);
    if (!file) return [];
    return (JSON.parse(readFileSync(file, 'utf8')) as PresidioSample[]).map(({ full_text: text, spans }) => ({
      text,
      marked: spans.flatMap(({ entity_type, start_position: start, end_position: end }) => {
        const kind = PRESIDIO_KINDS[entity_type];
        return kind ? [{ kind, start, end }] : [];
      }),
      seen: false,
    }));
  });
}

function find(path: string): string | null {
  return PLACES.map((place) => join(place, path)).find((each) => existsSync(each)) ?? null;
}

function rowsOf(file: string): Record<string, string | undefined>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, relax_quotes: true });
}

function conllFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conll'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** One token a line, a tab and its tag; an empty line ends a tweet. Spaces before punctuation were put in by the tokeniser. */
function sentencesOf(conll: string): string[] {
  return conll
    .split(/\r?\n\s*\r?\n/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .map((line) => line.split('\t')[0] ?? '')
        .join(' ')
        .replace(/ ([.,!?;:'’)])/g, '$1')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** As its author typed it, without what made it a retweet. */
function plainTweet(tweet: string): string {
  return tweet
    .replace(/&#(\d+);/g, (_whole, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
}
