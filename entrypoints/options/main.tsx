import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import '../../src/pages/rules-in-force.css';
import { render } from 'preact';
import { OptionsPage } from '../../src/pages/options-page';

const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
