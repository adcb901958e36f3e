import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/sites-page.css';
import { openPage } from '../../src/pages/open-page';
import { SitesPage } from '../../src/pages/sites-page';

void openPage('sites.title', () => <SitesPage />);
