import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, readDate, written } from './form';
import { dateParts } from './parts';

/** Year, then day and month, or the month alone, or neither. */
export const yearFirst: DateForm = {
  id: 'year-first',
  title: 'Year first',
  why: 'Statutes date by year, day and month: 2014 жылғы 14 қарашада (on 14 November 2014). The month may stand without a day, the year alone.',
  starts: ['year', 'year-day', 'year-days', 'year-month', 'year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} ({{year}}) (?: {{ordinal}} {{gap}} {{yearWord}} | {{yearGenitive}} (?= \s ) )
    (?: ,?\s?
      (?: ({{day}}) {{ordinal}} {{gap}} )? ({{month}}) {{monthEnding}} {{monthWord}}
    )?
  `,
    dateParts,
  ),
  read: readYear,
  examples: [
    { text: '2014 жылғы 14 қарашада', found: { edtf: '2014-11-14' } },
    { text: '2014 жылдың 14 қарашасында', found: { edtf: '2014-11-14' } },
    { text: '2002 жылдың 9 қыркүйегінде', found: { edtf: '2002-09-09' } },
    { text: '1997 жыл 7 ақпан', found: { edtf: '1997-02-07' } },
    { text: '2014 ж. 14 қараша', found: { edtf: '2014-11-14' } },
    { text: '1954 жылғы бірінші наурызда', found: { edtf: '1954-03-01' } },
    { text: '2020-сыншы жылдың мамыр айында', found: { edtf: '2020-05' } },
    { text: '2018 жылғы маусымда', found: { edtf: '2018-06' } },
    { text: '2000 ЖЫЛЫ', found: { edtf: '2000' } },
    { text: '1998-жылы', found: { edtf: '1998' } },
    { text: '2001-жылғы 7-қаңтарда', found: { edtf: '2001-01-07' } },
    { text: '1948 ж. 10 желт.', found: { edtf: '1948-12-10' } },
    { text: '1917 жылғы 13 көкекте', found: { edtf: '1917-04-13' } },
    { text: '1942 жылғыдан', found: { edtf: '1942' } },
    { text: '1856 жылы аса көрнекті', found: { edtf: '1856' } },
    { text: '1912 жылы Қазан қаласында', found: { edtf: '1912' } },
    { text: '1880 жылы Қазанда шыққан', found: { edtf: '1880', length: 9 } },
    { text: '1991 жылдан бұрын', found: { edtf: '1991' } },
  ],
  keeps: [
    '2000 жылдық мереке',
    '1500 жылқы',
    '2300 жылжымайтын мүлік',
    '5 жыл бойы',
    '2000 жыл бұрын',
    '1500 жылдан астам',
    '2000 жылға жуық',
  ],
};

function readYear(match: Match, text: string): DateReading | undefined {
  if (isSpan(match, text)) return undefined;
  const { 0: words, index, groups } = match;
  const city =
    groups?.['day'] === undefined ? kazan.exec(text.slice(index, index + words.length)) : null;
  if (city === null) return readDate(match);
  const year = written(Number(groups?.['year']), undefined, undefined);
  return year && { ...year, length: city.index };
}

/** A month has a capital at the start of a heading alone: «1880 жылы Қазанда» is in Kazan the city. */
const kazan = /\sҚазан/u;

/** «2000 жыл бұрын» (2000 years ago): years that are counted, and no year. */
function isSpan({ 0: words, index, groups }: Match, text: string): boolean {
  if (groups?.['month'] !== undefined) return false;
  const end = index + words.length;
  const after = text.slice(end, end + 10).toLowerCase();
  if (/^\s(?:астам|аса|артық)(?!\p{L})/u.test(after)) return /жылдан$/iu.test(words);
  if (/^\sбұрын/u.test(after)) return /жыл$/iu.test(words);
  return groups?.['year']?.endsWith('00') === true && /^\s(?:бойы|жуық|созыл)/u.test(after);
}
