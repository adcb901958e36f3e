import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/workbench/workbench.css';
import { render } from 'preact';
import { wearChosen } from '../../src/pages/appearance';
import { AttachedPicture } from '../../src/pages/workbench/attached-picture';
import { Workbench } from '../../src/pages/workbench/workbench';
import { BenchLink } from '../../src/workbench/bench-link';

wearChosen();
const root = document.getElementById('root');
if (root) render(<Workbench link={new BenchLink(new Worker('/workbench-worker.js'))} PictureSource={AttachedPicture} />, root);
