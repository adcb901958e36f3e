import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHere } from '../../src/review/start-here';
import { siteMatches } from '../../src/sites/registry';
import { watchPage } from './watch-page';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  main: () => startHere(watchPage),
});
