import { isProvenFor } from './editor-kinds';
import { putWords } from './put-words';

/** What puts words in a draft, on the person's own click. */
export const wording = { isProvenFor, put: putWords };
