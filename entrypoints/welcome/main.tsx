import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import { render } from 'preact';
import { WelcomePage } from '../../src/pages/first-run';

const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
