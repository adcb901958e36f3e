import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/workbench/workbench.css';
import { catalogues } from 'virtual:catalogues';
import { render } from 'preact';
import { AUTO, chooseLanguage } from '../../src/language/choose-language';
import { speak } from '../../src/language/say';
import { wearLanguage } from '../../src/pages/wear-language';
import { TypedPicture } from '../../src/pages/workbench/typed-picture';
import { Workbench } from '../../src/pages/workbench/workbench';
import { BenchLink } from '../../src/workbench/bench-link';

/** The workbench without the extension: it speaks as the browser prefers, and what pictures show is typed, since nothing here could look at one. */
const read = catalogues[chooseLanguage(AUTO, navigator.languages)] ?? catalogues.en;
speak((await read?.()) ?? null);
wearLanguage('bench.title');
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const root = document.getElementById('root');
if (root) render(<Workbench link={new BenchLink(worker)} PictureSource={TypedPicture} chromeId="" />, root);
