import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RulesKeeper } from '../../src/rulesets/keeper';
import { smallRules } from '../engine/rules-for-tests';

export const BUNDLED = smallRules([{ id: 'bundled/one', when: { phrase: 'one' } }]);

/** The background as it starts: each call is a worker that knows only what is on disk. */
export function startKeeper(): RulesKeeper & { alarms: (number | null)[] } {
  const alarms: (number | null)[] = [];
  const keeper = new RulesKeeper({ reader: null, file: () => BUNDLED.file, compile: () => BUNDLED }, (at) => alarms.push(at));
  return Object.assign(keeper, { alarms });
}

export async function atWork(keeper: RulesKeeper) {
  const { compiled, source, kept } = await keeper.current();
  return { source, version: compiled.file.version, rules: compiled.rules.map(({ id }) => id), code: kept?.code ?? null };
}

export async function codesOf(keeper: RulesKeeper): Promise<string[]> {
  return (await keeper.state()).problems.map(({ code }) => code);
}

export function forgetAll(): void {
  fakeBrowser.reset();
}
