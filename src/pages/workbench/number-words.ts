import { spokenLanguage } from '../../language/say';

const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(spokenLanguage(), options);

/** "1.3%", or with as many digits behind the point as are wanted. */
export const percent = (share: number, digits = 1): string => format({ style: 'percent', maximumFractionDigits: digits }).format(share);

/** "0.4" milliseconds. */
export const tenths = (number: number): string => format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);
