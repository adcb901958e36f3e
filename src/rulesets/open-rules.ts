import { readerText, text } from 'virtual:bundled-rules';
import { type Browser, browser } from 'wxt/browser';
import { checkDraftAtOnce } from '../engine/check-draft';
import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import { Reader } from '../engine/reader/reader';
import { type Draft, draftOf } from '../engine/schema/draft';
import type { RulesFile } from '../engine/schema/rules-file';
import { trialRulesMet } from '../engine/trial-rules';
import { RulesKeeper } from './keeper';
import { readPolicy, watchPolicy } from './policy-source';
import { shortCode } from './short-code';
import { readTrialCounts, TrialCounter } from './trial-counts';

const ALARM = 'rules';

/** Opens the rules in force. To be called as the background starts, so that no event of the browser is missed. */
export function openRules() {
  const reader = new Reader(JSON.parse(readerText));
  let bundled: CompiledRules | null = null;
  // The build has checked it; to check it here would take a quarter of the time that it takes to be ready.
  const file = () => JSON.parse(text) as RulesFile;
  const compile = () => {
    bundled ??= compileRules(file(), reader);
    return bundled;
  };
  const keeper = new RulesKeeper({ reader, file, compile }, setAlarm);
  const opened = keeper.current();
  const trials = new TrialCounter();
  watchPolicy((given, final) => void keeper.takePolicy(given, final).then(() => keeper.wake()));
  // A worker that sleeps has no timers; an alarm wakes it, and is set only where there is something to download or to start.
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void takePolicyNow(keeper, false).then(() => keeper.wake());
  });
  async function countTrials(draft: Draft, tab: number | undefined): Promise<void> {
    if (tab !== undefined) await trials.note(tab, trialRulesMet(draft, (await keeper.current()).compiled));
  }
  return {
    /** The rules at work now; before the disk was read, the bundled ones. */
    now: (): CompiledRules => keeper.standing?.compiled ?? compile(),
    /** The same handlers, each once the disk has been read: a few milliseconds after the start. */
    whenOpen<Asked extends Record<string, (...input: never[]) => Promise<unknown>>>(handlers: Asked): Asked {
      const waiting = Object.entries(handlers).map(([name, handle]) => [
        name,
        async (...input: never[]) => {
          await opened;
          return handle(...input);
        },
      ]);
      return Object.fromEntries(waiting) as Asked;
    },
    /** The same check, which also counts the rules on trial that a draft comes to meet where it is typed. The verdict does not wait for that. */
    counting:
      <Reply>(check: (draft: Draft, sender: Browser.runtime.MessageSender) => Promise<Reply>) =>
      async (draft: Draft, sender: Browser.runtime.MessageSender): Promise<Reply> => {
        const reply = await check(draft, sender);
        setTimeout(() => void countTrials(draft, sender.tab?.id).catch(() => {}));
        return reply;
      },
    answers: {
      /** A composer was opened: what a first draft makes ready is ready before there is one. */
      async wake() {
        checkDraftAtOnce(draftOf('ready'), (await keeper.current()).compiled);
        return null;
      },
      rulesInForce: () => describe(keeper),
      async refreshRules() {
        await takePolicyNow(keeper, true);
        await keeper.refresh();
        return describe(keeper);
      },
      takeRules: async (chosen: Parameters<RulesKeeper['takeByHand']>[0]) => [...(await keeper.takeByHand(chosen))],
      async letGoRules() {
        await keeper.letGo();
        return describe(keeper);
      },
    },
  };
}

async function takePolicyNow(keeper: RulesKeeper, final: boolean): Promise<void> {
  await keeper.takePolicy(await readPolicy(), final);
}

/** What a page of ours tells of them. */
async function describe(keeper: RulesKeeper) {
  const [{ compiled, changes, source, kept }, state] = [await keeper.current(), await keeper.state()];
  const { file, rules, problems } = compiled;
  const counts = await readTrialCounts();
  return {
    organisation: file.policy.organisation,
    version: file.version,
    serial: file.serial ?? 0,
    rules: rules.length,
    changes,
    source,
    code: kept?.code ?? (await shortCode(text)),
    since: kept?.at ?? null,
    signed: kept !== null && kept.signedBy !== null,
    address: state.address,
    checked: state.checked,
    waiting: state.waiting,
    mayLetGo: state.mayLetGo,
    problems: [...state.problems, ...problems],
    trials: rules.filter(({ status }) => status === 'trial').map(({ id, title }) => ({ rule: id, title, met: counts[id] ?? 0 })),
  };
}

function setAlarm(at: number | null): void {
  if (at === null) void browser.alarms?.clear(ALARM);
  else browser.alarms?.create(ALARM, { when: at });
}
