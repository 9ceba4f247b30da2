import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, readDate } from './form';
import { dateParts } from './parts';
import { endOfTime, spanOfYears } from './span-of-years';

/** A year that heads an entry of a chronicle: «1456 — Қазақ хандығы құрылды». */
export const chronicleYear: DateForm = {
  id: 'chronicle-year',
  title: 'A year that heads an entry',
  why: 'A chronicle puts the year, without жыл (year), before a dash and what happened in it: 1456 — Қазақ хандығы құрылды (the Kazakh khanate was founded).',
  starts: ['year-open'],
  pattern: pattern(
    String.raw`
    (?<= ^ | [\n*\u2022] \s? | [.!?] \s ) ({{year}}) (?: [\u2010-\u2014-] (?<to> {{year}} ) )?
    (?= (?: \s шамасы )? \s [\u2013\u2014-] \s [\u00AB\u201C"]? {{letter}} )
  `,
    dateParts,
  ),
  read: readEntry,
  examples: [
    { text: '1456 — Қазақ хандығы құрылды', found: { edtf: '1456' } },
    { text: '1937 – КСРО мен Қытай шарт жасасты', found: { edtf: '1937' } },
    { text: '* 1456—1473 шамасы — Керей хан билік құрды', found: { edtf: '1456/1473' } },
  ],
  keeps: ['2000 — бұл көп', 'Құны 1500 — Қымбат', '1456 - 20', '2500 — Тұрғын саны'],
};

/** What happened is a sentence and begins with a capital: «2000 — бұл көп» counts. */
function readEntry(match: Match, text: string): DateReading | undefined {
  const { 0: words, index, groups } = match;
  const entry = /[\u2013\u2014-]\s["\u00AB\u201C]?(?<first>\p{L})/u.exec(
    text.slice(index + words.length, index + words.length + 16),
  )?.groups?.['first'];
  if (entry === undefined || !/\p{Lu}/u.test(entry)) return undefined;
  const to = groups?.['to'];
  const year = groups?.['year'] ?? '';
  if (Number(year) >= endOfTime) return undefined;
  return to === undefined ? readDate(match) : spanOfYears(year, to);
}
