import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/workbench/workbench.css';
import { english } from 'virtual:languages';
import { render } from 'preact';
import { speak } from '../../src/language/say';
import { TypedPicture } from '../../src/pages/workbench/typed-picture';
import { Workbench } from '../../src/pages/workbench/workbench';
import { BenchLink } from '../../src/workbench/bench-link';

/** The workbench without the extension: pictures cannot be looked at here, so what they show is typed. */
speak(english);
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const root = document.getElementById('root');
if (root) render(<Workbench link={new BenchLink(worker)} PictureSource={TypedPicture} chromeId="" />, root);
