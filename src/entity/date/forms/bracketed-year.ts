import { monthOf } from '../../../kazakh/calendar';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, written } from './form';
import { dateParts } from './parts';
import { endOfTime, spanOfYears } from './span-of-years';

/** A year without its word in brackets beside a name or a work: «Жәмила» (1958), (1727–45). */
export const bracketedYear: DateForm = {
  id: 'bracketed-year',
  title: 'A year in brackets',
  why: 'Brackets behind a name or a work hold the years of a life, of a reign or of a publication, without жыл (year): Құрманғазы (1818–1889).',
  starts: ['year-open', 'early', 'month'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?: ({{month}}) ,? \s )? (?<from> {{anyYear}} ) (?: \s? [\u2010-\u2014-] \s? (?<to> [1-9][0-9]{2,3} | [0-9]{2} ) )?
    (?= ["\u201D\u00BB]? \s? (?: [\)] | [;,:] \s | [\u2013\u2014] \s {{letter}} ) )
  `,
    dateParts,
  ),
  read: readYears,
  examples: [
    { text: '«Жер» повесі (1958)', found: { edtf: '1958' } },
    { text: 'Қалдан (1727–1745)', found: { edtf: '1727/1745' } },
    { text: 'Мұхаммед (1469–87)', found: { edtf: '1469/1487' } },
    { text: 'қағандығы (745 — 840)', found: { edtf: '0745/0840' } },
    { text: 'оқулығы (Орынбор, 1864)', found: { edtf: '1864' } },
    { text: '«Таң» (1967; екінші басылымы)', found: { edtf: '1967' } },
    { text: 'жорықтары (1518 – 19)', found: { edtf: '1518/1519' } },
    { text: 'империясы ("1526 — 1858")', found: { edtf: '1526/1858' } },
    { text: 'деген (Ахметов, 2001: 139)', found: { edtf: '2001' } },
    { text: 'шектеу (мамыр, 1972)', found: { edtf: '1972-05' } },
    { text: 'шектеу (мамыр 1972)', found: { edtf: '1972-05' } },
    { text: 'Дулат (Қаратау, — 1768 — Абай ауданы)', found: { edtf: '1768' } },
    { text: 'Зере - (1785 – 1873)', found: { edtf: '1785/1873' } },
    { text: 'Симпсон, (1944)', found: { edtf: '1944' } },
    { text: 'Әлия (1925, Ақтөбе облысы)', found: { edtf: '1925' } },
  ],
  keeps: [
    '(1565 м)',
    '(3000)',
    'саны (1500)',
    'халқы (1200 адам)',
    'тармағы (8-16)',
    'шегі (100–200)',
    'нөмірі (5417)',
    'биіктігі 1403, ені 20 м',
    'таулары (1403, 1565 және 1305 м)',
    'бағасы (1500, 2000 теңге)',
  ],
};

/** What has a number of another sort: саны (1500), биіктігі (1403). */
const measure = /(?:саны|көлемі|ауданы|бағасы|құны|биіктігі|ұзындығы)\s?$/u;

/** So far back the bracket may open, UTF-16 code units. */
const longestBracket = 120;

function readYears({ index, 0: words, groups }: Match, text: string): DateReading | undefined {
  const { from = '', to } = groups ?? {};
  const before = text.slice(Math.max(0, index - longestBracket), index);
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.indexOf(')', bracket) > 0) return undefined;
  const inside = before.slice(bracket + 1);
  const after = text.slice(index + words.length, index + words.length + 3).trimStart();
  const beside = before.slice(0, bracket);
  const isBeside =
    /[\p{L}\p{N}.,*»"\u201D\u2019)](?:\s[\u2013\u2014-])?\s?$/u.test(beside) &&
    !measure.test(beside);
  const isAlone = opens(inside) && goesOn(after);
  if (!isBeside || !(isAlone || years.test(text.slice(index - inside.length - 1)))) {
    return undefined;
  }
  if (to !== undefined) return isCount(from, to) ? undefined : spanOfYears(from, to);
  const year = Number(from);
  const month = groups?.['month'] === undefined ? undefined : monthOf(groups['month']);
  return from.length === 4 && year < endOfTime ? written(year, month, undefined) : undefined;
}

/** Several years and nothing else. */
const years =
  /^\((?:[12][0-9]{3}(?:\s?[\u2013\u2014-]\s?[0-9]{2,4})?(?:,\s(?=[0-9])|(?=\sж\.\)|\)))){2,7}/u;

/** Nothing, or words and a comma, stand before the year. */
function opens(inside: string): boolean {
  return (
    /^["\u00AB\u201C]?$/u.test(inside) ||
    /\p{L}[»"\u201D.]?(?:[,;]|,?\s[\u2013\u2014-])\s$/u.test(inside)
  );
}

/** No other number follows. */
function goesOn(after: string): boolean {
  return !/^["\u201D\u00BB]?[;,]\s?[0-9]/u.test(after);
}

/** «(100–200)»: round numbers of three figures count. */
function isCount(from: string, to: string): boolean {
  return from.length < 4 && /0$/u.test(from) && /0$/u.test(to);
}
