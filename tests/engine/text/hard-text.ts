import fc from 'fast-check';

/** Text with everything that makes offsets hard: emoji, combining marks, right-to-left, invisible and wide characters. */
export const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'thick as mince',
        '9B',
        'é',
        'e\u0301',
        'ﬁ',
        '👩‍🏫',
        '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
        '😂',
        '\u200b',
        '\u200d',
        '\ufeff',
        '\u202e',
        'שלום',
        'مرحبا',
        'ｔｈｉｃｋ',
        '𝐭𝐡𝐢𝐜𝐤',
        'тhіck',
        '…',
        '½',
        'ß',
        'İ',
        '\r\n',
        '\n',
        ' ',
        "'",
        '’',
        '“',
        '”',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
