import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import { render } from 'preact';
import { Popup } from '../../src/pages/popup';

const root = document.getElementById('root');
if (root) render(<Popup fromSelection={new URLSearchParams(location.search).get('from') === 'selection'} />, root);
