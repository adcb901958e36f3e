import type { LabelledDraft } from './labelled-draft';

/** Ways in which people write around a filter, or past a keyboard. */
export const DISGUISES = {
  masked: onWords((word) => word.charAt(0) + '*'.repeat(word.length - 2) + word.charAt(word.length - 1)),
  leet: onWords((word) => word.replace(/[aeiost]/gi, (letter) => LEET[letter.toLowerCase()] ?? letter)),
  spaced: onWords((word) => [...word].join(' ')),
  dotted: onWords((word) => [...word].join('.')),
  'zero-width': onWords((word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`),
  homoglyphs: onWords((word) => word.replace(/[aeopc]/g, (letter) => CYRILLIC[letter] ?? letter)),
  'drawn out': onWords((word) => word.replace(/[aeiou](?!.*[aeiou])/i, (vowel) => vowel.repeat(4))),
  doubled: onWords((word) => `${word.slice(0, 2)}${word.charAt(1)}${word.slice(2)}`),
  swapped: onWords((word) => word.charAt(0) + word.charAt(2) + word.charAt(1) + word.slice(3)),
  'letter lost': onWords((word) => word.slice(0, 2) + word.slice(3)),
  'spaces lost': onSpans((span) => span.replace(/(\w) (?=\w)/, '$1').replace(/(\w) (?=\w)/, '$1')),
  capitals: onSpans((span) => span.toUpperCase()),
  'text speak': (draft) => draft.text.replace(/[a-z]+/gi, (word) => TEXT_SPEAK[word.toLowerCase()] ?? word),
  dictated: (draft) =>
    draft.text
      .replace(/[.,!?;:'’"“”]+(?=\s|$)/g, '')
      .replace(/['’]/g, '')
      .toLowerCase(),
} satisfies Record<string, (draft: LabelledDraft) => string>;

/** Shorter words are seldom what a disguise is for. */
const SHORTEST = 5;
const MOST_WORDS = 2;

/** The longest words of what was marked, or, where nothing was, of the draft. */
function onWords(change: (word: string) => string): (draft: LabelledDraft) => string {
  return (draft) => {
    const marked = draft.spans.length > 0 ? draft.spans.join(' ') : draft.text;
    const words = [...new Set(marked.match(/[a-z]+/gi) ?? [])].filter((word) => word.length >= SHORTEST);
    const chosen = new Set(words.sort((a, b) => b.length - a.length).slice(0, MOST_WORDS));
    return draft.text.replace(/[a-z]+/gi, (word) => (chosen.has(word) ? change(word) : word));
  };
}

function onSpans(change: (span: string) => string): (draft: LabelledDraft) => string {
  return (draft) => {
    const spans = draft.spans.length > 0 ? draft.spans : [draft.text.split(/[.!?\n]/)[0] ?? ''];
    return spans.reduce((text, span) => text.replace(span, () => change(span)), draft.text);
  };
}

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' };
const TEXT_SPEAK: Record<string, string> = {
  you: 'u',
  your: 'ur',
  are: 'r',
  and: 'n',
  to: '2',
  for: '4',
  because: 'cuz',
  people: 'ppl',
  please: 'pls',
  with: 'w',
  have: 'av',
  the: 'da',
  that: 'dat',
  what: 'wot',
  before: 'b4',
  great: 'gr8',
  school: 'skool',
  teacher: 'teecha',
  tonight: '2nite',
  tomorrow: '2moro',
  something: 'summat',
  nothing: 'nowt',
  children: 'childrn',
  really: 'rly',
  message: 'msg',
};
