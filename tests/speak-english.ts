import { english } from 'virtual:languages';
import { speak } from '../src/language/say';

/** The browsers' own catalogue is not there in unit tests. */
speak(english);
