import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/workbench/workbench.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { wearChosen } from '../../src/pages/appearance';
import { AttachedPicture } from '../../src/pages/workbench/attached-picture';
import { Workbench } from '../../src/pages/workbench/workbench';
import { BenchLink } from '../../src/workbench/bench-link';

wearChosen();
const root = document.getElementById('root');
const chromeId = location.protocol === 'chrome-extension:' ? browser.runtime.id : '';
const link = new BenchLink(new Worker('/workbench-worker.js'));
if (root) render(<Workbench link={link} PictureSource={AttachedPicture} chromeId={chromeId} />, root);
