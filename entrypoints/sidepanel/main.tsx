import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/advisory/pictures/pictures.css';
import '../../src/advisory/pictures/mending.css';
import '../../src/pages/popup.css';
import '../../src/pages/check-page.css';
import { render } from 'preact';
import { wearChosen } from '../../src/pages/appearance';
import { CheckPage } from '../../src/pages/check-page';

wearChosen();
const root = document.getElementById('root');
if (root) render(<CheckPage />, root);
