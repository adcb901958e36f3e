import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/advisory/pictures/pictures.css';
import '../../src/advisory/pictures/mending.css';
import '../../src/pages/popup.css';
import '../../src/pages/check-page.css';
import { CheckPage } from '../../src/pages/check-page';
import { openPage } from '../../src/pages/open-page';

void openPage('extension.name', () => <CheckPage />);
