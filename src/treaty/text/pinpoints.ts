import { ordinalEnding } from '../../kazakh/numerals';
import { findAll, pattern } from '../../pattern';

/** What may stand in brackets between a treaty and its article: a name, a place and a date. */
const brackets = /^\s\([^()]{2,80}\)/u;

/** One article or several, and the word for them. */
const articles = pattern(
  String.raw`
    ^ \s? (?<numbers> {{number}} (?: (?: ,\s? | \s(?:және|мен|бен|пен)\s ) {{number}} ){0,9} )
    \s?[-\u2010\u2011\u2013]?\s? (?: бап | бабы | баптар ) \p{L}{0,8}
  `,
  {
    number: String.raw`[0-9]{1,3} (?: [-\u2010-\u2013] [0-9]{1,3} )? ${ordinalEnding}? (?: \s?[-\u2010\u2011] (?= ,|\s ) )?`,
  },
  'i',
);

/**
 * The articles that a text points at right after a treaty: «конвенцияның 82-бабы» (article 82 of
 * the convention), «шарттың (Вильнюс, 1994 ж.) 40–45-баптары».
 *
 * @param text the sentence
 * @param end where the noun ends
 * @returns the numbers; a range is one, with a hyphen
 *
 * @example
 * articlesAfter('Минск конвенциясының 5, 7–9-баптары', 20); // => ['5', '7-9']
 */
export function articlesAfter(text: string, end: number): string[] {
  const inside = brackets.exec(text.slice(end, end + 84))?.[0] ?? '';
  const start = end + inside.length;
  const [match] = findAll(articles, text.slice(start, start + 80));
  const numbers = match?.groups?.['numbers'] ?? '';
  return numbers
    .split(/,\s?|\s(?:және|мен|бен|пен)\s/iu)
    .map((one) => /^[0-9]+(?:[-\u2010-\u2013][0-9]+)?/u.exec(one.trim())?.[0] ?? '')
    .filter((one) => one !== '')
    .map((one) => one.replace(/[\u2010-\u2013]/u, '-'));
}
