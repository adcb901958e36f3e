import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/workbench/workbench.css';
import { browser } from 'wxt/browser';
import { openPage } from '../../src/pages/open-page';
import { AttachedPicture } from '../../src/pages/workbench/attached-picture';
import { Workbench } from '../../src/pages/workbench/workbench';
import { BenchLink } from '../../src/workbench/bench-link';

const chromeId = location.protocol === 'chrome-extension:' ? browser.runtime.id : '';
const link = new BenchLink(new Worker('/workbench-worker.js'));
void openPage('bench.title', () => <Workbench link={link} PictureSource={AttachedPicture} chromeId={chromeId} />);
