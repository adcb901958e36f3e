import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/sites-page.css';
import { render } from 'preact';
import { SitesPage } from '../../src/pages/sites-page';

const root = document.getElementById('root');
if (root) render(<SitesPage />, root);
