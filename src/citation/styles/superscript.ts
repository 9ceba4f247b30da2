import { type Match, pattern } from '../../pattern';
import { readFrame } from './frame';
import type { Style } from './style';

const raised = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';

/** Units that are squared or cubed: m, km, cm, mm, dm, ha, sq; in Cyrillic and Latin letters. */
const unit = /(?:^|[^\p{L}])(?:м|км|см|мм|дм|га|кв|m|km|cm|mm|\p{L})$/u;

/** What stands before a citation: a word, a stop, or another raised number and a comma. */
const cited = /(?:[\p{L}»”"'.,;:)]|[\u00B9\u00B2\u00B3\u2070-\u2079], )$/u;

/** құқық¹², Zhumabayev³: raised digits. */
export const superscript: Style = {
  id: 'superscript',
  title: 'Raised digits',
  why: 'Journals of the Vancouver school cite with raised numbers. After a unit or a number they are powers.',
  opens: '\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079',
  pattern: pattern(
    String.raw`
    (?<! [\u2070\u00B9\u00B2\u00B3\u2074-\u2079] )
    [\u00B9\u00B2\u00B3\u2074-\u2079] [\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u207B\u02D2,\u2013-]{0,20}
    (?<= [\u2070\u00B9\u00B2\u00B3\u2074-\u2079] )
  `,
    {},
    'y',
  ),
  read: (match) => {
    const before = (match.input ?? '').slice(Math.max(0, match.index - 12), match.index);
    if (unit.test(before) || !cited.test(before)) return undefined;
    const end = match.index + match[0].length;
    const frame = { rule: 'superscript', style: 'superscript' } as const;
    return readFrame(match, { ...frame, start: match.index, end, close: end, body: plain(match) });
  },
  examples: [
    { text: 'құқық теориясы¹²', found: { style: 'superscript', reading: '12' } },
    { text: 'ғалымдар¹⁻³ атап өтті', found: { reading: '1-3' } },
  ],
  keeps: ['100 м² алаң', '10⁶ есе', '5 км² жер', 'x² мәні', 'см³'],
};

function plain(match: Match): string {
  return Array.from(match[0], (sign) => {
    const digit = raised.indexOf(sign);
    if (digit >= 0) return String(digit);
    return sign === '\u207B' ? '-' : sign;
  }).join('');
}
