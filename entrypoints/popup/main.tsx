import '../../src/advisory/tokens.css';
import '../../src/advisory/findings.css';
import '../../src/advisory/pictures/pictures.css';
import '../../src/advisory/pictures/mending.css';
import '../../src/pages/popup.css';
import '../../src/pages/attention-card.css';
import type { From } from '../../src/pages/draft-check';
import { openPage } from '../../src/pages/open-page';
import { Popup } from '../../src/pages/popup';

const from = new URLSearchParams(location.search).get('from') as From;
void openPage('extension.name', () => <Popup from={from} />);
