import { months, seasons } from '../../../kazakh/calendar';
import { cardinalWord, numberWord, ordinalEnding } from '../../../kazakh/numerals';

/**
 * Named parts of the expressions for dates. All of them are matched without regard to case, since
 * headings write dates in capitals.
 */
export const dateParts = {
  /** A year in digits, its ordinal ending, and жыл in the forms that date something. */
  year: '[12][0-9]{3}',
  ordinal: `${ordinalEnding}?`,
  yearWord: String.raw`(?: жыл(?: ғы | ы | дың | ды | дан | ға | да | дағы | мен | ының | ынан | ында | ындағы | ына | ын | ымен )? | жж?\. | ж )(?![\p{L}])`,
  yearGenitive: '(?:-? (?: ның | нің | дың | дің | тың | тің ))',
  /** The к of қыркүйек softens before a vowel: қыркүйегінде. */
  month: `(?:${months.join('|')}|қыркүйег(?=і))`,
  season: `(?:${seasons.join('|')})`,
  monthEnding: String.raw`(?: с[ыі]н | с[ыі] | [ыі]н | [ыі] )? (?: [нд]?[дт][ае] | [дтн][ае]н | [ндт][ыі]ң | [ғгқкн][ае] | [мбп]ен | [ндт][ыі] )? (?: ғы | гі )? (?![\p{L}])`,
  monthWord: String.raw`(?: \s ай (?: ы | ында | ындағы | ының | ынан | ына )? (?![\p{L}]) )?`,
  cardinal: cardinalWord,
  /** The tens from fifty on, of which spoken decades are named. */
  tens: '(?:елу|алпыс|жетпіс|сексен|тоқсан)',
  numberWord: String.raw`\p{L}{2,12}`,
  dayNumber: '[0-3]?[0-9]',
  /** A day in digits or an ordinal in words. */
  day: `(?: [0-3]?[0-9] | (?: ${cardinalWord} [ ] )? ${numberWord} (?<=ш[ыі]) )`,
  /** The end of a day after its month: 27-сі, 27-сінде, 5-інен. */
  dayEnding: String.raw`(?: \s?[-\u2010\u2011]?\s? (?: с[ыі]н | с[ыі] | [ыі]н | [ыі] | нш[ыі] )? (?: [нд]?[дт][ае] | [дтн][ае]н | [нд][ыі]ң | [нғг][ае] )? (?: ғы | гі )? ) (?![\p{L}\p{N}])`,
  noDigitBefore: String.raw`(?<! [\p{N}A-Za-z] | [0-9][.,:/\u2013-] | № \s? | № \s [0-9] )`,
} as const;
