import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/pages/popup.css';
import '../../src/pages/options.css';
import { openPage } from '../../src/pages/open-page';
import { TellOwner } from '../../src/pages/tell-owner';

void openPage('tell.title', () => <TellOwner />);
