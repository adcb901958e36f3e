import type { Problem } from '../engine/schema/problem';
import { download } from './download';
import { lettable, vanished } from './let-go';
import type { Wait } from './may-start';
import { NONE, type PolicyValues, parsePolicyValues } from './policy-values';
import { nextStep, waitAfter } from './refresh-times';
import { rulesAddress } from './rules-address';
import { type Answer, type Bundled, Shelf, type Standing } from './shelf';
import { parsePublicKeys } from './signed-text';

const POLICY = 'browser policy';
const AT_ONCE = { due: 0, putOff: true, failures: 0, checked: null, problems: [] };

/** Keeps one set of rules in force: the policy's, else the last good download, else a file by hand, else the bundled ones. One thing at a time; nothing faulty takes the place of what works. */
export class RulesKeeper {
  readonly #shelf: Promise<Shelf>;
  #open: Shelf | null = null;
  #turn: Promise<unknown>;
  #given: PolicyValues = {};
  #policyProblems: readonly Problem[] = [];
  #waits = new Map<'policy' | 'url', Wait>();
  #alarm: number | null = null;

  /** `setAlarm` is told when to call `wake` next; null: not at all. */
  constructor(
    bundled: Bundled,
    private readonly setAlarm: (at: number | null) => void,
  ) {
    this.#shelf = Shelf.open(bundled);
    void this.#shelf.then((shelf) => {
      this.#open = shelf;
    });
    this.#turn = this.#shelf;
  }

  /** Waits for nothing but the disk, and that once. */
  async current(): Promise<Standing> {
    return (await this.#shelf).standing;
  }

  /** The same at once; null before the disk was read. */
  get standing(): Standing | null {
    return this.#open?.standing ?? null;
  }

  async state() {
    const { kept, keys, faults } = await this.#shelf;
    return {
      problems: [...this.#policyProblems, ...(kept.rulesRefresh?.problems ?? []), ...faults.values()],
      waiting: [...this.#waits.values()].map(({ why }) => why),
      address: kept.rulesAddress,
      checked: kept.rulesRefresh?.checked ?? null,
      signed: keys !== null,
      schoolDevice: this.#given.schoolDevice === true,
      mayLetGo: lettable(kept, this.#given).length > 0,
    };
  }

  /** The policy's values as they are now; `final` where the browser has had time enough to hand them over. */
  takePolicy(given: unknown, final: boolean): Promise<void> {
    return this.#inTurn(async (shelf) => {
      const { values, problems } = parsePolicyValues(given);
      this.#given = values;
      problems.push(...(await takeKeys(shelf, values.publicKeys)));
      problems.push(...(await this.#takeRules(shelf, values.rules)));
      await this.#takeAddress(shelf, values.rulesUrl);
      const named = new Set(problems.map(({ path }) => path[0]));
      const gone = final ? lettable(shelf.kept, values).filter((key) => !named.has(key)) : [];
      this.#policyProblems = [...problems, ...vanished(gone)];
    });
  }

  /** Downloads now. */
  refresh(): Promise<void> {
    return this.#inTurn(async (shelf) => {
      const { rulesAddress: address, rulesRefresh: last } = shelf.kept;
      if (address === null) return;
      const found = await download(address.url);
      const problems = found.ok ? await this.#takeDownload(shelf, found.text) : [found.problem];
      const failures = found.ok ? 0 : (last?.failures ?? 0) + 1;
      const checked = found.ok ? Date.now() : (last?.checked ?? null);
      const due = Date.now() + waitAfter(failures, Math.random());
      await shelf.keep('rulesRefresh', { due, putOff: false, failures, checked, problems: [...problems] });
    });
  }

  /** At a start, an alarm or a new address: tries again what waited, and downloads if it is time. */
  async wake(): Promise<void> {
    const download = await this.#inTurn(async (shelf) => {
      if (shelf.kept.rulesWaiting !== null) await this.#takeDownload(shelf, shelf.kept.rulesWaiting);
      const { rulesAddress: address, rulesRefresh: last } = shelf.kept;
      if (address === null) return false;
      const step = nextStep(last ?? AT_ONCE, Date.now(), Math.random());
      if (step === 'download') return true;
      if (last !== null && step.due !== last.due) await shelf.keep('rulesRefresh', { ...last, ...step });
      return false;
    });
    if (download) await this.refresh();
  }

  /** A file's text or a link that the person chose, or null to take either back. Answers with what is wrong with it. */
  async takeByHand(chosen: { text: string } | { link: string } | null): Promise<readonly Problem[]> {
    const problems = await this.#inTurn(async (shelf) => {
      const address = shelf.kept.rulesAddress;
      if (chosen !== null && 'link' in chosen) return takeLink(shelf, chosen.link);
      if (chosen !== null) {
        const answer = await shelf.offer('hand', chosen.text, 'file by hand');
        if (answer.waits) return [{ code: 'waits', message: answer.waits.why, path: [] }];
        if (answer.problems.length > 0) return answer.problems;
      } else await shelf.keep('rulesByHand', null);
      if (address?.from === 'hand') await this.#dropAddress(shelf);
      return [];
    });
    if (problems.length === 0 && chosen !== null && 'link' in chosen) await this.refresh();
    return problems;
  }

  /** Ends what a policy left behind that the browser no longer passes on. */
  letGo(): Promise<void> {
    return this.#inTurn(async (shelf) => {
      const left = new Set(lettable(shelf.kept, this.#given));
      if (left.has('rules')) await shelf.keep('rulesOfPolicy', null);
      if (left.has('rulesUrl')) await this.#dropAddress(shelf);
      if (left.has('publicKeys')) await takeKeys(shelf, NONE);
      this.#policyProblems = [];
    });
  }

  async #takeRules(shelf: Shelf, rules: string | undefined): Promise<readonly Problem[]> {
    this.#waits.delete('policy');
    if (rules === NONE) await shelf.keep('rulesOfPolicy', null);
    if (rules === undefined || rules === NONE) return [];
    const answer = await shelf.offer('policy', rules, POLICY);
    this.#noteWait('policy', answer);
    return answer.problems;
  }

  async #takeAddress(shelf: Shelf, url: string | undefined): Promise<void> {
    const former = shelf.kept.rulesAddress;
    if (url === undefined || (former?.from === 'policy' && former.url === url)) return;
    if (url === NONE) {
      if (former?.from === 'policy') await this.#dropAddress(shelf);
      return;
    }
    // What was downloaded from elsewhere works on until the first download from here.
    await shelf.keep('rulesAddress', { url, from: 'policy' });
    await shelf.keep('rulesRefresh', AT_ONCE);
  }

  async #takeDownload(shelf: Shelf, text: string): Promise<readonly Problem[]> {
    const answer = await shelf.offer('url', text, shelf.kept.rulesAddress?.url ?? 'download');
    const waiting = answer.waits ? text : null;
    if (shelf.kept.rulesWaiting !== waiting) await shelf.keep('rulesWaiting', waiting);
    this.#noteWait('url', answer);
    // Where the policy gives an address instead of rules, the rules it gave before have had their time.
    const instead = this.#given.rulesUrl && this.#given.rules === undefined;
    const taken = shelf.kept.rulesOfUrl !== null && answer.problems.length === 0;
    if (taken && instead) await shelf.keep('rulesOfPolicy', null);
    if (taken && shelf.kept.rulesAddress?.from === 'hand') await shelf.keep('rulesByHand', null);
    return answer.problems;
  }

  #noteWait(source: 'policy' | 'url', { waits }: Answer): void {
    if (waits === null) this.#waits.delete(source);
    else this.#waits.set(source, waits);
  }

  #nextAlarm({ kept }: Shelf): void {
    const due = kept.rulesAddress === null ? [] : [kept.rulesRefresh?.due ?? 0];
    const starts = [...this.#waits.values()].flatMap(({ until }) => (until === null ? [] : [until]));
    const next = [...due, ...starts].sort((a, b) => a - b)[0] ?? null;
    if (next === this.#alarm) return;
    this.#alarm = next;
    this.setAlarm(next);
  }

  async #dropAddress(shelf: Shelf): Promise<void> {
    for (const key of ['rulesAddress', 'rulesOfUrl', 'rulesWaiting', 'rulesRefresh'] as const) await shelf.keep(key, null);
    this.#waits.delete('url');
  }

  #inTurn<Result>(act: (shelf: Shelf) => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(async () => {
      const shelf = await this.#shelf;
      const result = await act(shelf);
      shelf.settle();
      this.#nextAlarm(shelf);
      return result;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }
}

/** Keys that cannot be read leave the former ones at work, or else none that fits: nothing is taken on trust. */
async function takeKeys(shelf: Shelf, given: string | undefined): Promise<Problem[]> {
  if (given === undefined) return [];
  const keys = given === NONE ? null : given;
  const parsed = keys === null ? null : parsePublicKeys(keys);
  if (parsed?.ok === false) {
    shelf.keys ??= [];
    return parsed.problems.map((problem) => ({ ...problem, path: ['publicKeys'], file: POLICY }));
  }
  shelf.keys = parsed?.value ?? null;
  if (shelf.kept.rulesKeys !== keys) await shelf.keep('rulesKeys', keys);
  return [];
}

async function takeLink(shelf: Shelf, written: string): Promise<Problem[]> {
  const link = rulesAddress.safeParse(written);
  if (!link.success) return [{ code: 'bad-link', message: link.error.issues[0]?.message ?? '', path: [] }];
  if (shelf.kept.rulesAddress?.from === 'policy')
    return [{ code: 'set-by-school', message: 'Your school’s policy has set an address already.', path: [] }];
  await shelf.keep('rulesAddress', { url: link.data, from: 'hand' });
  await shelf.keep('rulesRefresh', AT_ONCE);
  return [];
}
