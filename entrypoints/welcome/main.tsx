import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import { WelcomePage } from '../../src/pages/first-run';
import { openPage } from '../../src/pages/open-page';

void openPage('welcome.title', () => <WelcomePage />);
