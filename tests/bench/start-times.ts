import { controlBackground, openExtensionPage } from '../e2e/background-control';
import type { BrowserName } from '../e2e/browsers';
import { Session } from '../e2e/session';

const STARTS = 9;
const DRAFT = { name: 'checkDraft', input: { text: 'Bottom set year 8 are thick as mince and the parents are worse' } };
const RULES = { name: 'rulesInForce', input: null };

/** From asking a background that the browser has ended until it answers: the browser's own start of it, its script, the disk, the rules; and for a draft the words that it first needs. */
export async function startTimes(): Promise<string[]> {
  return [await startsIn('chrome'), await startsIn('firefox')];
}

async function startsIn(name: BrowserName): Promise<string> {
  const session = await Session.start(name);
  try {
    const page = await openExtensionPage(session, '/sites.html');
    const afterStart = async (message: object): Promise<number> => {
      const background = await controlBackground(session);
      if (name === 'firefox') await background.stall();
      await background.kill();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const asked = `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
      return page.evaluate(
        `(async (began) => { await ${asked}; return performance.now() - began; })(performance.now())`,
      ) as Promise<number>;
    };
    const [rules, draft]: [number[], number[]] = [[], []];
    for (let start = 0; start < STARTS; start += 1) {
      rules.push(await afterStart(RULES));
      draft.push(await afterStart(DRAFT));
    }
    return `${name}: a background that was ended tells the rules in force after ${median(rules)} ms, or has checked a draft after ${median(draft)} ms (medians of ${STARTS})`;
  } finally {
    await session.close();
  }
}

const median = (times: readonly number[]): string => ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);
