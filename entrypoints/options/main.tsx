import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import '../../src/pages/rules-in-force.css';
import { openPage } from '../../src/pages/open-page';
import { OptionsPage } from '../../src/pages/options-page';

void openPage('options.title', () => <OptionsPage />);
