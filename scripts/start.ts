import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type BrowserName, launch } from '../tests/e2e/browsers';
import { servePractice } from './practice-server';
import { walkThrough } from './walk-through';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const browserName: BrowserName = values.firefox || process.env.FIREFOX === '1' ? 'firefox' : 'chrome';
const called = browserName === 'firefox' ? 'Firefox' : 'Chromium';
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const headless = values.headless || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY);

buildExtension();
const server = await servePractice();
const launched = await launch(browserName, { headless });
try {
  await launched.install(`.output/${browserName}-mv3-practice`);
  // The first tab of an unseen Firefox never has the focus.
  const [first] = headless ? [] : await launched.browser.pages();
  const page = first ?? (await launched.browser.newPage());
  await page.goto(server.url);
  if (headless) {
    console.log(`There is no display here, so ${called} works unseen on ${server.url} and every step is told.`);
    await walkThrough(page, server.url, browserName, (line) => console.log(line));
    console.log('\nThe whole way works. Pictures are in shots/.');
  } else {
    console.log(`${called} is open on ${server.url} with Quiet Word in it. Type in any box; the page says what to try.`);
    console.log('Close the window to finish.');
    await new Promise((resolve) => launched.browser.once('disconnected', resolve));
  }
} catch (error) {
  console.error(`\nThis did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await launched.close();
  server.close();
}

function buildExtension(): void {
  const firefox = browserName === 'firefox' ? ['--mv3'] : [];
  const words = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browserName, ...firefox, '--mode', 'practice'];
  const done = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (done.status !== 0) {
    console.error(`The extension could not be built:\n${done.stdout}${done.stderr}`);
    process.exit(1);
  }
  console.log(`Built the extension for ${called}, to practise on.`);
}
