import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const SCRIPT = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** About whole pages, which the advisory on a page of somebody else's is not. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** What axe finds wrong, one line each; `advisory`: only in what we show on the page. */
export async function violations(page: Page, of: 'page' | 'advisory'): Promise<string[]> {
  await page.evaluate(SCRIPT);
  return page.evaluate(
    async (of, tags, ofPages) => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[popover=manual]')].filter(({ shadowRoot }) => shadowRoot !== null);
      if (of === 'advisory' && hosts.length === 0) throw new Error('There is no advisory to look at.');
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(of === 'advisory' ? { include: hosts } : document, {
        runOnly: tags,
        rules: of === 'advisory' ? Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])) : {},
      });
      return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
    },
    of,
    TAGS,
    OF_PAGES,
  );
}
