import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import { render } from 'preact';
import { wearChosen } from '../../src/pages/appearance';
import { TellOwner } from '../../src/pages/tell-owner';

wearChosen();
const root = document.getElementById('root');
if (root) render(<TellOwner />, root);
