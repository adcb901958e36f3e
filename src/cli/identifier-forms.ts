import type { EntityKind } from '../engine/schema/detector';

export type Random = () => number;

/** Kinds with a form of their own; the others are figures and words of school life. */
export const STRUCTURED = [
  'upn',
  'uln',
  'nhs-number',
  'ni-number',
  'phone',
  'email',
  'postcode',
  'address',
  'date-of-birth',
  'bank-account',
  'card',
  'iban',
  'car-registration',
  'password',
  'access-code',
] as const satisfies readonly EntityKind[];
export type StructuredKind = (typeof STRUCTURED)[number];

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
export const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
export const digits = (random: Random, count: number): string => Array.from({ length: count }, () => between(random, 0, 9)).join('');
export const letters = (random: Random, count: number, from = 'ABCDEFGHJKLMNPRSTUVWXY'): string =>
  Array.from({ length: count }, () => pick(random, [...from])).join('');

const two = (number: number): string => String(number).padStart(2, '0');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const cut = (text: string, sizes: readonly number[], by: string): string => {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return text.slice(at - size, at);
    })
    .join(by);
};
/** Typed without care as often as people do. */
const lax = (random: Random, text: string): string => (random() < 0.35 ? text.toLowerCase() : text);

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NAMES = ['jane', 'kev', 'priya', 'mo', 'lisa', 'tomasz', 'beth', 'ollie', 'carys', 'dean', 'aisha', 'gemma'];
const SURNAMES = ['smith', 'evans', 'patel', 'kowalski', 'obi', 'hughes', 'mcbride', 'khan', 'lowe', 'dean'];
const HOSTS = ['gmail.com', 'hotmail.co.uk', 'outlook.com', 'yahoo.co.uk', 'icloud.com', 'btinternet.com', 'live.co.uk', 'sky.com'];
const AREAS = ['HR', 'B', 'LS', 'M', 'SW', 'CF', 'EH', 'BT', 'NE', 'GL', 'WR', 'S', 'TW', 'PO', 'L'];
const ROADS = [
  'Marsh',
  'Station',
  'Church',
  'Elm',
  'Victoria',
  'Mill',
  'Albert',
  'Holme Lacy',
  'St Johns',
  'Bluebell',
  'Queens',
  'Ledbury',
];
const STREETS = ['Lane', 'Road', 'Street', 'Avenue', 'Close', 'Drive', 'Way', 'Grove', 'Crescent', 'Gardens', 'Court', 'Terrace'];
const SHORT_STREETS = ['Rd', 'St', 'Ave', 'Cl', 'Dr', 'Ln'];
const SECRET_WORDS = [
  'Oakfield',
  'Teacher',
  'Sunflower',
  'Hedgehog',
  'Marmite',
  'Summer',
  'Rainbow',
  'Arsenal',
  'Biscuit',
  'Tigger',
  'Acorn',
  'Welcome',
];

/** A valid identifier of each kind in one of the ways it is typed. Phone numbers are of the ranges kept for drama. */
export const FORMS: Record<StructuredKind, (random: Random) => string> = {
  upn: (random) => {
    const temporary = random() < 0.15;
    const body = pick(random, ['823', '801', '884', '330', '925', '316']) + digits(random, temporary ? 8 : 9);
    const end = temporary ? pick(random, [...CHECK_LETTERS]) : '';
    const values = [...body].map(Number).concat(temporary ? [CHECK_LETTERS.indexOf(end)] : []);
    const check = CHECK_LETTERS[sum(values.map((value, at) => value * (at + 2))) % 23];
    const upn = `${check}${body}${end}`;
    return lax(random, pick(random, [upn, upn, upn, cut(upn, [1, 12], ' '), cut(upn, [4, 4, 5], ' '), cut(upn, [1, 3, 4, 5], ' ')]));
  },
  uln: (random) => {
    for (;;) {
      const body = `${between(random, 1, 9)}${digits(random, 8)}`;
      const rest = sum([...body].map((digit, at) => Number(digit) * (10 - at))) % 11;
      if (rest === 0) continue;
      const uln = `${body}${10 - rest}`;
      return pick(random, [uln, uln, cut(uln, [4, 3, 3], ' '), cut(uln, [3, 3, 4], ' '), cut(uln, [5, 5], ' ')]);
    }
  },
  'nhs-number': (random) => {
    for (;;) {
      const body = `${pick(random, ['4', '6', '7'])}${digits(random, 8)}`;
      const check = (11 - (sum([...body].map((digit, at) => Number(digit) * (10 - at))) % 11)) % 11;
      if (check === 10) continue;
      const nhs = `${body}${check}`;
      return pick(random, [nhs, cut(nhs, [3, 3, 4], ' '), cut(nhs, [3, 3, 4], ' '), cut(nhs, [3, 3, 4], '-')]);
    }
  },
  'ni-number': (random) => {
    const prefix = pick(random, ['AB', 'JT', 'PX', 'SK', 'NH', 'WM', 'CE', 'YZ', 'LB']);
    const number = `${prefix}${digits(random, 6)}${pick(random, [...'ABCD'])}`;
    const forms = [number, number, cut(number, [2, 2, 2, 2, 1], ' '), cut(number, [2, 6, 1], ' '), cut(number, [2, 2, 2, 2, 1], '-')];
    return lax(random, pick(random, forms));
  },
  phone: (random) => {
    const mobile = `07700900${digits(random, 3)}`;
    const manchester = `01614960${digits(random, 3)}`;
    const london = `02079460${digits(random, 3)}`;
    const rural = `01632960${digits(random, 3)}`;
    return pick(random, [
      mobile,
      mobile,
      cut(mobile, [5, 6], ' '),
      cut(mobile, [5, 3, 3], ' '),
      cut(mobile, [4, 3, 4], ' '),
      cut(mobile, [5, 6], '-'),
      cut(mobile, [3, 2, 2, 2, 2], ' '),
      cut(mobile, [5, 3, 3], '.'),
      `+44${mobile.slice(1)}`,
      `+44 ${cut(mobile.slice(1), [4, 6], ' ')}`,
      `+44 (0)${cut(mobile.slice(1), [4, 6], ' ')}`,
      `0044${mobile.slice(1)}`,
      cut(manchester, [4, 3, 4], ' '),
      `(0161) ${cut(manchester.slice(4), [3, 4], ' ')}`,
      cut(london, [3, 4, 4], ' '),
      `(020) ${cut(london.slice(3), [4, 4], ' ')}`,
      rural,
      cut(rural, [5, 6], ' '),
      `(01632) ${rural.slice(5)}`,
      cut(rural, [5, 3, 3], '-'),
    ]);
  },
  email: (random) => {
    const [name, surname, host] = [pick(random, NAMES), pick(random, SURNAMES), pick(random, HOSTS)];
    const user = pick(random, [
      `${name}.${surname}`,
      `${name}${surname}${digits(random, 2)}`,
      `${name}_${surname}`,
      `${name[0]}${surname}`,
    ]);
    const plain = `${user}@${host}`;
    const [first, ...rest] = host.split('.');
    return pick(random, [
      plain,
      plain,
      plain,
      plain,
      `${name[0]?.toUpperCase()}${plain.slice(1)}`,
      `${user} @ ${host}`,
      `${user} at ${host}`,
      `${name}${surname} at ${[first, ...rest].join(' dot ')}`,
      `${name} dot ${surname} at ${[first, ...rest].join(' dot ')}`,
      `${user}[at]${host}`,
      `${user} (at) ${[first, ...rest].join(' (dot) ')}`,
      `${user} [at] ${[first, ...rest].join(' [dot] ')}`,
    ]);
  },
  postcode,
  address: (random) => {
    const number = pick(random, [
      `${between(random, 1, 99)}`,
      `${between(random, 1, 240)}`,
      `${between(random, 1, 60)}${pick(random, ['a', 'b', 'A'])}`,
    ]);
    const street = random() < 0.2 ? pick(random, SHORT_STREETS) : pick(random, STREETS);
    const plain = `${number} ${pick(random, ROADS)} ${street}`;
    return lax(
      random,
      pick(random, [
        plain,
        plain,
        plain,
        `Flat ${between(random, 1, 30)}, ${plain}`,
        `flat ${between(random, 1, 30)} ${plain}`,
        `${number}, ${pick(random, ROADS)} ${street}`,
        `${plain}, Hereford`,
        `${plain}, ${postcode(random)}`,
        `${number} The ${pick(random, ['Crescent', 'Grove', 'Avenue', 'Close', 'Green'])}`,
        `no. ${plain}`,
      ]),
    );
  },
  'date-of-birth': (random) => {
    const [day, month, year] = [between(random, 1, 28), between(random, 1, 12), between(random, 2008, 2020)];
    const name = MONTHS[month - 1] ?? '';
    const th = ['th', 'st', 'nd', 'rd'][day % 10 < 4 && Math.floor(day / 10) !== 1 ? day % 10 : 0];
    return pick(random, [
      `${two(day)}/${two(month)}/${year}`,
      `${day}/${month}/${year}`,
      `${two(day)}/${two(month)}/${two(year % 100)}`,
      `${day}.${month}.${two(year % 100)}`,
      `${two(day)}.${two(month)}.${year}`,
      `${two(day)}-${two(month)}-${year}`,
      `${day} ${name} ${year}`,
      `${day}${th} ${name} ${year}`,
      `${day}${th} of ${name} ${year}`,
      `${day} ${name.slice(0, 3).toLowerCase()} ${two(year % 100)}`,
      `${name} ${day}${th} ${year}`,
      `${year}-${two(month)}-${two(day)}`,
    ]);
  },
  'bank-account': (random) => {
    const [code, account] = [`${pick(random, ['20', '40', '60', '09', '77', '30'])}${digits(random, 4)}`, digits(random, 8)];
    const dashed = cut(code, [2, 2, 2], '-');
    return pick(random, [
      `sort code ${dashed} account ${account}`,
      `sort code ${dashed}, account number ${account}`,
      `Sort Code: ${dashed} Account No: ${account}`,
      `s/c ${code} a/c ${account}`,
      `${dashed} ${account}`,
      `${dashed} / ${account}`,
      `${dashed}, ${account}`,
      `sort ${dashed} acc ${account}`,
      `sc ${cut(code, [2, 2, 2], ' ')} acc no ${account}`,
      `sort code ${code} acc number ${account}`,
      `account ${account} sort code ${dashed}`,
      `acc no. ${account}, sort code ${cut(code, [2, 2, 2], ' ')}`,
      `a/c ${account} s/c ${dashed}`,
    ]);
  },
  card: (random) => {
    const body = `${pick(random, ['4', '4', '51', '53', '55'])}${digits(random, 14)}`.slice(0, 15);
    const total = sum([...body].map((digit, at) => (at % 2 === 0 ? ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0) : Number(digit))));
    const card = `${body}${(10 - (total % 10)) % 10}`;
    return pick(random, [card, cut(card, [4, 4, 4, 4], ' '), cut(card, [4, 4, 4, 4], ' '), cut(card, [4, 4, 4, 4], '-')]);
  },
  iban: (random) => {
    const [country, body] = pick(random, [
      ['GB', `${pick(random, ['NWBK', 'BARC', 'LOYD', 'MONZ'])}${digits(random, 14)}`],
      ['DE', digits(random, 18)],
      ['ES', digits(random, 20)],
      ['FR', digits(random, 23)],
    ] as const);
    const numbers = [...`${body}${country}00`].map((each) => Number.parseInt(each, 36)).join('');
    const iban = `${country}${two(98 - Number(BigInt(numbers) % 97n))}${body}`;
    return lax(random, random() < 0.5 ? iban : (iban.match(/.{1,4}/g) ?? []).join(' '));
  },
  'car-registration': (random) => {
    const plate = `${letters(random, 2)}${pick(random, ['12', '63', '19', '71', '08', '24', '55'])}`;
    const last = letters(random, 3);
    return lax(random, pick(random, [`${plate} ${last}`, `${plate} ${last}`, `${plate}${last}`]));
  },
  password: (random) => {
    const word = pick(random, SECRET_WORDS);
    return pick(random, [
      `${word}${between(random, 2018, 2026)}`,
      `${word}${between(random, 1, 999)}`,
      `${word.toLowerCase()}${digits(random, 2)}`,
      `${word}${digits(random, 2)}!`,
      `${word}-${digits(random, 2)}`,
      `${word}@${digits(random, 3)}`,
      `${word.toLowerCase()}_${pick(random, SECRET_WORDS).toLowerCase()}${digits(random, 1)}`,
      `${word.replace('a', '4').replace('e', '3').replace('i', '1')}${digits(random, 1)}!`,
      `${letters(random, 3, 'abcdefgh')}${digits(random, 2)}${letters(random, 3, 'KLMNPQRS')}${digits(random, 2)}`,
      `${pick(random, SECRET_WORDS)}${pick(random, SECRET_WORDS)}${digits(random, 1)}`,
    ]);
  },
  'access-code': (random) =>
    pick(random, [
      digits(random, 4),
      digits(random, 4),
      digits(random, 4),
      `${digits(random, 4)}#`,
      `${digits(random, 4)}X`,
      `C${digits(random, 4)}`,
      `C${digits(random, 4)}Y`,
      `${digits(random, 4)}*`,
      `*${digits(random, 4)}#`,
      digits(random, 5),
      digits(random, 6),
      `${digits(random, 2)}-${digits(random, 2)}`,
    ]),
};

function postcode(random: Random): string {
  const area = pick(random, AREAS);
  const outward = area === 'SW' && random() < 0.3 ? 'SW1A' : `${area}${between(random, 1, 19)}`;
  const inward = `${between(random, 1, 9)}${letters(random, 2, 'ABDEFGHJLNPQRSTUWXYZ')}`;
  return lax(random, random() < 0.75 ? `${outward} ${inward}` : `${outward}${inward}`);
}
