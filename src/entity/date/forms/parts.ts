import { eras, months, seasons } from '../../../kazakh/calendar';
import { cardinalWord, numberWord, ordinalEnding } from '../../../kazakh/numerals';
import { oneOf } from './one-of';

/*
 * Small letters and signs of numbers in few ranges: for a property of Unicode the engine leaves its
 * own code at each character. Letters that never stand beside Kazakh are counted by whole blocks.
 */
const letters = String.raw`a-z\u00C0-\u0587\u05D0-\u06D3\u10A0-\u10FF\u1E00-\u1FFF\u3041-\uD7A3`;
const numerals = String.raw`0-9\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2089\u2150-\u2188\u2460-\u249B`;
const letter = `[${letters}]`;
const sign = `[${letters}${numerals}]`;

/** Named parts of the expressions for dates, for a text in small letters. */
export const dateParts = {
  letter,
  numeral: `[${numerals}]`,
  /** A letter or a sign of a number. */
  sign,
  /** A year in digits, its ordinal ending, and жыл in the forms that date something. */
  year: '[12][0-9]{3}',
  /** A year of three figures, too. */
  anyYear: '[1-9][0-9]{2,3}',
  ordinal: `${ordinalEnding}?`,
  /** Between a number and its word: 2016 жылы, 2016-жылы, 2016жылы. */
  gap: String.raw`(?: \s | [\u2010\u2011-] )?`,
  yearWord: String.raw`(?: жылдар(?= \s аралы) | жыл(?: ғы(?: дан | дай | ға | ның )? | ы | дың | ды | дан | ға | да | дағы | мен | ының | ынан | ында | ындағы | ына | ын | ымен )? | жж?\. | ж )(?!${letter})`,
  yearGenitive: '(?:-? (?: ның | нің | дың | дің | тың | тің ))',
  /** The number of a century. */
  centuryNumber: String.raw`(?: [1-9][0-9]? | [xvi\u0445\u0456]{1,5} )`,
  /** The name of an era: б.з.д. (before our era). */
  era: oneOf(eras.flatMap(({ stems }) => stems)),
  month: String.raw`(?:${months.flatMap(({ stems }) => stems).join('|')}|(?:${months.flatMap(({ short }) => short).join('|')})\.)(?!\sқала)`,
  season: `(?:${seasons.flatMap(({ stems }) => stems).join('|')})`,
  monthEnding: `(?: с[ыі]н | с[ыі] | [ыі]н | [ыі] )? (?: [нд]?[дт][ае] | [дтн][ае]н | [ндт][ыі]ң | [ғгқкн][ае] | [мбп]ен | [ндт][ыі] )? (?: ғы | гі )? (?!${letter})`,
  monthWord: String.raw`(?: \s ай (?: ы | ында | ындағы | ының | ынан | ына )? (?!${letter}) )?`,
  cardinal: cardinalWord,
  /** The tens from fifty on, of which spoken decades are named. */
  tens: '(?:елу|алпыс|жетпіс|сексен|тоқсан)',
  numberWord: `${letter}{2,12}`,
  dayNumber: '[0-3]?[0-9]',
  /** A day in digits or an ordinal in words. */
  day: `(?: [0-3]?[0-9] | (?: ${cardinalWord} [ ] )? ${numberWord} (?<=ш[ыі]) )`,
  /** The end of a day after its month: 27-сі, 27-сінде, 5-інен. */
  dayEnding: String.raw`(?: \s?[-\u2010\u2011]?\s? (?: с[ыі]н | с[ыі] | [ыі]н | [ыі] | нш[ыі] )? (?: [нд]?[дт][ае] | [дтн][ае]н | [нд][ыі]ң | [нғг][ае] )? (?: ғы | гі )? ) (?!${sign})`,
  /** A day in words that has an ending: жиырма бірінде. */
  dayWords: `(?: (?: ${cardinalWord} \\s )? ${cardinalWord} ) (?= ${letter} ) (?! [ыі]?нш[ыі] )`,
  noDigitBefore: String.raw`(?<! [${numerals}A-Za-z] | [0-9][.,:/\u2013-] | № \s? | № \s [0-9] )`,
} as const;
