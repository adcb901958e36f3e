import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/advisory/pictures/pictures.css';
import '../../src/advisory/pictures/mending.css';
import '../../src/pages/popup.css';
import '../../src/pages/attention-card.css';
import { render } from 'preact';
import { wearChosen } from '../../src/pages/appearance';
import type { From } from '../../src/pages/draft-check';
import { Popup } from '../../src/pages/popup';

wearChosen();
const root = document.getElementById('root');
if (root) render(<Popup from={new URLSearchParams(location.search).get('from') as From} />, root);
