import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeFiles } from '../../src/attachments/bridge-files';
import { bridgeMatches } from '../../src/sites/bridged';

export default defineContentScript({
  matches: bridgeMatches,
  runAt: 'document_start',
  world: 'MAIN',
  main: bridgeFiles,
});
