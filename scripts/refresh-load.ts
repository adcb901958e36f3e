import { nextStep, SPREAD, waitAfter } from '../src/rulesets/refresh-times';

/**
 * What 100,000 browsers ask of the one static host that holds their rules: simulated second by second with the very functions that plan the downloads.
 * Staff open their browsers round nine on working days and close them round five. Everybody asks at any hour of the first day of all.
 */
const CLIENTS = 100_000;
const DAY = 86_400;
const OPEN = 9 * 3600;
const CLOSE = 17 * 3600;
const SPREAD_OF_STARTS = 300;
/** A 304 with its headers and TLS records; and the bundled rules file whole, as gzip makes it: a file that extends it is far smaller. */
const BYTES_UNCHANGED = 450;
const BYTES_CHANGED = 411_000;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Roughly normal. */
const around = (middle: number, width: number, next: () => number) => middle + width * (next() + next() + next() + next() - 2) * 1.7;

/** Requests by second, Monday to Sunday, after a week to settle. `putOff`: with the wait of up to an hour after a missed download. */
function simulate(putOff: boolean): Uint32Array {
  const load = new Uint32Array(7 * DAY);
  const next = random(7);
  for (let client = 0; client < CLIENTS; client += 1) {
    let plan = { due: next() * DAY * 1000, putOff: false };
    for (let day = 0; day < 14; day += 1) {
      if (day % 7 > 4) continue;
      const opens = (day * DAY + around(OPEN, SPREAD_OF_STARTS, next)) * 1000;
      const closes = (day * DAY + around(CLOSE, 1800, next)) * 1000;
      for (let now = opens; now < closes; now = Math.max(now + 1, plan.due)) {
        const step = nextStep({ ...plan, putOff: plan.putOff || !putOff }, now, next());
        if (step !== 'download') {
          plan = step;
          continue;
        }
        const second = Math.floor(now / 1000) - 7 * DAY;
        if (second >= 0) load[second] = (load[second] ?? 0) + 1;
        plan = { due: now + waitAfter(0, next()), putOff: false };
      }
    }
  }
  return load;
}

const sum = (load: Uint32Array, from: number, to: number) => load.subarray(from, to).reduce((all, each) => all + each, 0);
const peak = (load: Uint32Array, from: number, to: number) => load.subarray(from, to).reduce((most, each) => Math.max(most, each), 0);
const count = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const megabytes = (bytes: number) => `${count(bytes / 1_000_000)} MB`;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const planned = simulate(true);
const herd = simulate(false);
console.log(`${count(CLIENTS)} browsers, one static host; a missed download is put off by up to ${SPREAD / 60_000} minutes.\n`);
console.log('| | requests | busiest second | unchanged (304) | all changed |');
console.log('|---|---|---|---|---|');
DAYS.forEach((name, day) => {
  const [from, to] = [day * DAY, (day + 1) * DAY];
  const requests = sum(planned, from, to);
  console.log(
    `| ${name} | ${count(requests)} | ${count(peak(planned, from, to))} | ${megabytes(requests * BYTES_UNCHANGED)} | ${megabytes(requests * BYTES_CHANGED)} |`,
  );
});
for (const [name, load] of [
  ['Monday 8.45 to 9.15', planned],
  ['the same without putting off', herd],
] as const) {
  const [from, to] = [8.75 * 3600, 9.25 * 3600];
  const requests = sum(load, from, to);
  console.log(
    `| ${name} | ${count(requests)} | ${count(peak(load, from, to))} | ${megabytes(requests * BYTES_UNCHANGED)} | ${megabytes(requests * BYTES_CHANGED)} |`,
  );
}
