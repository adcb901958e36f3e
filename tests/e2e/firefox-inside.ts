import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }>;
}

/** Runs a function's source in Firefox's own window, where add-ons are looked after; only with --remote-allow-system-access. */
export async function insideFirefox(browser: Browser, functionSource: string): Promise<void> {
  await askFirefox(browser, functionSource);
}

/** The same, for what the function gives back. */
export async function askFirefox(browser: Browser, functionSource: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  if (window === undefined) throw new Error('Firefox shows no window of its own.');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: functionSource,
    awaitPromise: true,
    target: { context: window.context },
  });
  if (result.type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(result)}`);
  return (result.result as { value?: unknown }).value;
}
