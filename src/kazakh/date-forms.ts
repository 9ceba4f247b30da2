import { type Match, pattern } from '../pattern';
import type { Pattern } from '../rule';
import { asEdtf, type CalendarDate, isCalendarDate, monthOf, seasons } from './calendar';
import { dateParts } from './date-parts';
import { numberOf } from './numerals';

/** What a form of date says: an EDTF value and, where the figures allow another reading, that. */
export interface DateReading {
  /** EDTF; `XXXX` stands for a year that the words themselves do not tell. */
  readonly edtf: string;
  /** Other readings of the same figures. */
  readonly alternatives?: readonly string[];
}

/** A form that a date takes; it reads a match alone, the text around decides later. */
export type DateForm = Pattern<DateReading>;

function form(rest: Omit<DateForm, 'pattern'>, source: string): DateForm {
  return { ...rest, pattern: pattern(source, dateParts, 'i') };
}

/** Year, then day and month, or the month alone, or neither. */
const yearFirst = form(
  {
    id: 'year-first',
    title: 'Year first',
    why: 'Statutes date by year, day and month: 2014 жылғы 14 қарашада (on 14 November 2014). The month may stand without a day, the year alone.',
    read: (match) => readDate(match),
    examples: [
      { text: '2014 жылғы 14 қарашада', found: { edtf: '2014-11-14' } },
      { text: '2014 жылдың 14 қарашасында', found: { edtf: '2014-11-14' } },
      { text: '1997 жыл 7 ақпан', found: { edtf: '1997-02-07' } },
      { text: '2014 ж. 14 қараша', found: { edtf: '2014-11-14' } },
      { text: '1954 жылғы бірінші наурызда', found: { edtf: '1954-03-01' } },
      { text: '2020-сыншы жылдың мамыр айында', found: { edtf: '2020-05' } },
      { text: '2018 жылғы маусымда', found: { edtf: '2018-06' } },
      { text: '2000 ЖЫЛЫ', found: { edtf: '2000' } },
    ],
    keeps: ['2000 жылдық мереке', '1500 жылқы', '2300 жылжымайтын мүлік', '5 жыл бойы'],
  },
  String.raw`
    {{noDigitBefore}} ({{year}}) (?: {{ordinal}} \s? {{yearWord}} | {{yearGenitive}} (?= \s ) )
    (?: ,?\s?
      (?: (?: ({{day}}) {{ordinal}} \s? )? ({{month}}) {{monthEnding}} {{monthWord}}
      )
    )?
  `,
);

/** Year, then the month in the genitive and the day: 2010 жылғы мамырдың 27-сі. */
const dayAfterMonth = form(
  {
    id: 'day-after-month',
    title: 'The day after its month',
    why: 'Speech puts the month in the genitive and the day after it: мамырдың 27-сінде (on the 27th of May).',
    read: (match) => readDate(match),
    examples: [
      { text: '2010 жылғы мамырдың 27-сі', found: { edtf: '2010-05-27' } },
      { text: '2010 жылғы мамырдың 27-сінде', found: { edtf: '2010-05-27' } },
      { text: 'тамыздың 19-ы', found: { edtf: 'XXXX-08-19' } },
    ],
    keeps: ['мамырдың күндері', 'қыркүйектің 100 теңгесі'],
  },
  String.raw`
    (?: {{noDigitBefore}} ({{year}}) {{ordinal}} \s? {{yearWord}} \s | (?<! \p{L} ) )
    ({{month}}) (?: [дт][ыі]ң | н[ыі]ң | \s айының ) \s ({{dayNumber}}) {{dayEnding}}
  `,
);

/** Day and month, and the year after them or none. */
const dayFirst = form(
  {
    id: 'day-first',
    title: 'Day first',
    why: 'Day and month stand before the year (15 сәуір 1994 ж.) or without one, when the text has told it before.',
    read: (match) => readDate(match),
    examples: [
      { text: '15 сәуір 1994 ж.', found: { edtf: '1994-04-15' } },
      { text: '1-інші сәуірге дейін', found: { edtf: 'XXXX-04-01' } },
      { text: 'он үшінші желтоқсан', found: { edtf: 'XXXX-12-13' } },
    ],
    keeps: ['45 қазан', '3 маусымдық', '12 қазандық'],
  },
  String.raw`
    {{noDigitBefore}} ({{day}}) {{ordinal}} \s? ({{month}}) {{monthEnding}}
    (?: ,?\s ({{year}}) (?: {{ordinal}} \s? {{yearWord}} | (?! [\p{L}\p{N}] | [.,:]\d | -?\p{L} ) ) )?
  `,
);

/** Several days of one month, or days of two months in one year. */
const sharedYear = form(
  {
    id: 'shared-year',
    title: 'Dates that share a year',
    why: 'Two days share their month or their year: 1993 жылғы 14 қаңтар мен 22 қазанда. Together they are a set.',
    read: readSet,
    examples: [
      {
        text: '1993 жылғы 14 қаңтар мен 22 қазанда',
        found: { edtf: '{1993-01-14,1993-10-22}' },
      },
      { text: '1 және 5 желтоқсанда 2000 жылы', found: { edtf: '{2000-12-01,2000-12-05}' } },
      { text: '2000 жылғы 1 және 5 желтоқсанда', found: { edtf: '{2000-12-01,2000-12-05}' } },
    ],
    keeps: ['1993 жылғы 14 қаңтарда Пекинде', '1 және 5-баптар'],
  },
  String.raw`
    {{noDigitBefore}} (?: (?<before>{{year}}) {{ordinal}} \s? {{yearWord}} \s )?
    (?<one>{{dayNumber}}) {{ordinal}} (?: \s (?<first>{{month}}) )? \s (?: және | мен | бен | пен ) \s
    (?<other>{{dayNumber}}) {{ordinal}} \s (?<second>{{month}}) {{monthEnding}}
    (?: \s (?<after>{{year}}) {{ordinal}} \s? {{yearWord}} )?
  `,
);

/** Dates in figures, with the day or the year first. */
const figures = form(
  {
    id: 'figures',
    title: 'Dates in figures',
    why: 'Figures with stops: 14.11.2014, or with the year first, where portals disagree whether the month or the day comes next.',
    read: readFigures,
    examples: [
      { text: '14.11.2014 ж.', found: { edtf: '2014-11-14' } },
      { text: '2019.25.12', found: { edtf: '2019-12-25' } },
      { text: '2009.02.06', found: { edtf: '2009-02-06', alternatives: ['2009-06-02'] } },
      { text: '1993-10-22', found: { edtf: '1993-10-22' } },
    ],
    keeps: ['192.168.1.1', '14.13.2014', '1.2.3', '31.02.2001'],
  },
  String.raw`
    (?<! [\p{L}\p{N}] | [0-9][.,:/-] )
    (?: (?<day>[0-3]?[0-9]) [./] (?<month>[0-3]?[0-9]) [./] (?<year>{{year}})
      | (?<first>{{year}}) (?: \. (?<second>[0-3]?[0-9]) \. (?<third>[0-3]?[0-9])
                             | - (?<isoMonth>[01][0-9]) - (?<isoDay>[0-3][0-9]) ) )
    (?! \p{N} | [./-]\p{N} ) (?: \s? {{yearWord}} )?
  `,
);

/** A span of years: 2009–2012 жылдары. */
const yearRange = form(
  {
    id: 'year-range',
    title: 'From one year to another',
    why: 'Two years with a dash are the time between them, both included.',
    read: ({ groups }) => ({ edtf: `${groups?.['from']}/${groups?.['to']}` }),
    examples: [
      { text: '2009–2012 жылдары', found: { edtf: '2009/2012' } },
      { text: '1993-1997 жж.', found: { edtf: '1993/1997' } },
      { text: '2005 – 2018-інші жылдар аралығында', found: { edtf: '2005/2018' } },
    ],
    keeps: ['2009–2012 беттер', '1993-1997'],
  },
  String.raw`
    {{noDigitBefore}} (?<from>{{year}}) \s? [\u2013\u2014-] \s? (?<to>{{year}}) {{ordinal}} \s?
    (?: жыл\p{L}{0,12} | жж\. | ж\. )
  `,
);

/** A decade or a century. */
const decade = form(
  {
    id: 'decade',
    title: 'Decades and centuries',
    why: '1990-жылдары (the nineties) and ХХІ ғасыр (the 21st century) name a stretch of years; EDTF leaves its digits open.',
    read: readDecade,
    examples: [
      { text: '1990-жылдары', found: { edtf: '199X' } },
      { text: '90-жылдардың басында', found: { edtf: '199X' } },
      { text: 'XXI ғасырда', found: { edtf: '20XX' } },
    ],
    keeps: ['90 жылдық', 'ғасырлар бойы', '1995-жылдары'],
  },
  String.raw`
    {{noDigitBefore}}
    (?: (?<years> (?: 1[0-9] | 20 )? [1-9]0 ) {{ordinal}} \s? -? \s? жылдар\p{L}{0,10}
      | (?<roman> X{0,2} (?: IX | IV | V?I{0,3} ) ) (?<= [XVI] ) {{ordinal}} \s ғасыр (?! лар ) \p{L}{0,8} )
  `,
);

/** A season of a year. */
const season = form(
  {
    id: 'season',
    title: 'A season of a year',
    why: '2013 жылдың күзінде (in autumn 2013) is coarser than a month and finer than a year.',
    read: ({ groups }) => {
      const at = seasons.findIndex((name) => name === groups?.['name']?.toLowerCase());
      return { edtf: `${groups?.['year']}-${21 + at}` };
    },
    examples: [{ text: '2013 жылдың күзінде', found: { edtf: '2013-23' } }],
    keeps: ['күзінде', '2013 жылдың күзетшісі'],
  },
  String.raw`
    {{noDigitBefore}} (?<year>{{year}}) {{ordinal}} \s? {{yearWord}} \s
    (?<name>{{season}}) (?: [ыі]? (?: нда | нде | да | де | ғы | гі | ндағы | ндегі )? ) (?! \p{L} )
  `,
);

/** A year written in words. */
const yearInWords = form(
  {
    id: 'year-in-words',
    title: 'A year in words',
    why: 'Spoken years are ordinals: екі мың жиырмасыншы жыл (the two thousand and twentieth year).',
    read: readWords,
    examples: [
      { text: 'екі мың жиырмасыншы жылы', found: { edtf: '2020' } },
      {
        text: 'мың тоғыз жүз тоқсан бірінші жылдың он алтыншы желтоқсанында',
        found: { edtf: '1991-12-16' },
      },
    ],
    keeps: ['бесінші жылы', 'екі мың жыл', 'жиырмасыншы рет'],
  },
  String.raw`
    (?<! \p{L} ) (?<year> (?: {{cardinal}} \s ){1,6} {{numberWord}} (?<=ш[ыі]) ) \s {{yearWord}}
    (?: \s (?: (?<day>{{day}}) {{ordinal}} \s )? (?<month>{{month}}) {{monthEnding}} {{monthWord}} )?
  `,
);

/** A year told before: сол жылы (in that year), келесі жылғы 3 мамырда (on 3 May of the next year). */
const yearToldBefore = form(
  {
    id: 'year-told-before',
    title: 'A year told before',
    why: 'After a date the next one may only point at its year: сол жылы күшіне енді (it entered into force in that year).',
    read: (match) => readDate(match),
    examples: [
      { text: 'сол жылғы 22 желтоқсанда', found: { edtf: 'XXXX-12-22' } },
      { text: 'келесі жылдың қарашасында', found: { edtf: 'XXXX-11' } },
    ],
    keeps: ['осы жылқы', 'ол жылы жақ'],
  },
  String.raw`
    (?<! \p{L} ) (?: сол | келесі | дәл \x20 сол ) \x20 жыл (?: ғы | ы | дың ) (?! \p{L} )
    (?: \s (?: ({{day}}) {{ordinal}} \s )? ({{month}}) {{monthEnding}} {{monthWord}} )?
  `,
);

/** The forms of a date; of two that overlap the longer one is meant. */
export const dateForms: readonly DateForm[] = [
  yearFirst,
  dayAfterMonth,
  dayFirst,
  sharedYear,
  figures,
  yearRange,
  decade,
  season,
  yearInWords,
  yearToldBefore,
];

/** Year, month and day of a match with those groups; not in the calendar, no date. */
function readDate({ groups }: Match): DateReading | undefined {
  return written(
    Number(groups?.['year'] ?? 0),
    groups?.['month'] === undefined ? undefined : monthOf(groups['month']),
    dayOf(groups?.['day'] ?? groups?.['dayNumber']),
  );
}

function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /[0-9]/u.test(text) ? Number.parseInt(text, 10) : (numberOf(text) ?? 0);
}

function written(
  year: number,
  month: number | undefined,
  day: number | undefined,
): DateReading | undefined {
  const date: CalendarDate = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  return isCalendarDate(date) ? { edtf: asEdtf(date) } : undefined;
}

function readSet({ groups }: Match): DateReading | undefined {
  const year = Number(groups?.['before'] ?? groups?.['after'] ?? 0);
  const second = monthOf(groups?.['second'] ?? '');
  const first = monthOf(groups?.['first'] ?? groups?.['second'] ?? '');
  const one = written(year, first, Number(groups?.['one']));
  const other = written(year, second, Number(groups?.['other']));
  return one && other ? { edtf: `{${one.edtf},${other.edtf}}` } : undefined;
}

function readFigures({ groups }: Match): DateReading | undefined {
  const number = (name: string): number => Number(groups?.[name]);
  if (groups?.['day'] !== undefined) {
    return written(number('year'), number('month'), number('day'));
  }
  const year = number('first');
  if (groups?.['isoMonth'] !== undefined)
    return written(year, number('isoMonth'), number('isoDay'));
  const monthFirst = written(year, number('second'), number('third'));
  const dayFirst = written(year, number('third'), number('second'));
  if (!monthFirst || !dayFirst || monthFirst.edtf === dayFirst.edtf) return monthFirst ?? dayFirst;
  return { ...monthFirst, alternatives: [dayFirst.edtf] };
}

function readDecade({ groups }: Match): DateReading | undefined {
  const years = groups?.['years'];
  if (years !== undefined) {
    return { edtf: `${years.length === 2 ? '19' : ''}${years.slice(0, -1)}X` };
  }
  const values = { I: 1, V: 5, X: 10 } as const;
  const digits = [...(groups?.['roman'] ?? '').toUpperCase()].map(
    (letter) => values[letter === 'I' ? 'I' : letter === 'V' ? 'V' : 'X'],
  );
  const century = digits.reduce<number>(
    (sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value),
    0,
  );
  return century > 9 ? { edtf: `${century - 1}XX` } : undefined;
}

function readWords({ groups }: Match): DateReading | undefined {
  const year = numberOf(groups?.['year'] ?? '') ?? 0;
  if (year < 1000 || year > 2999) return undefined;
  const month = groups?.['month'];
  return written(year, month === undefined ? undefined : monthOf(month), dayOf(groups?.['day']));
}
