import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze';
import { datedText, datesIn, datesWithin } from '../src/entity/date/dates';
import { findDates } from '../src/entity/date/find-dates';
import { dateForms } from '../src/entity/date/forms';
import { type DateStart, eachStart } from '../src/entity/date/starts';
import { numberOf } from '../src/kazakh/numerals';
import { inSmallLetters } from '../src/kazakh/small-letters';
import { findAll } from '../src/pattern';
import { extractTreaties } from '../src/treaty';
import { isLinear } from './linear';

const cases: { text: string; edtf: string[] }[] = JSON.parse(
  readFileSync('corpus/cases/dates/forms.json', 'utf8'),
);

/** Every text that is known to have a date, or to look like one. */
const texts = [...cases, ...dateForms.flatMap(({ examples }) => examples)]
  .map(({ text }) => text)
  .concat(dateForms.flatMap(({ keeps }) => keeps));

describe.each(dateForms.map((form) => [form.id, form] as const))('date form %s', (_id, form) => {
  const readings = (text: string) =>
    findAll(form.pattern, inSmallLetters(text)).flatMap((match) => form.read(match, text) ?? []);

  it('says what it is for', () => {
    expect(form.why.length).toBeGreaterThan(20);
    expect(form.examples.length).toBeGreaterThan(0);
    expect(form.keeps.length).toBeGreaterThan(0);
  });

  it.each(form.examples)('reads $text', ({ text, found }) => {
    expect(readings(text)).toMatchObject([found]);
  });

  it.each([...form.keeps])('says nothing of %s', (text) => {
    expect(readings(text)).toEqual([]);
  });

  it('has a linear pattern', () => {
    expect(isLinear(form.pattern)).toBe(true);
  }, 120_000);

  it('begins only where it says that it does', () => {
    const found = texts.flatMap((text) => {
      const small = inSmallLetters(text);
      const starts = startsOf(small);
      return findAll(form.pattern, small)
        .filter((match) => form.read(match, text) !== undefined)
        .map(({ index }) => starts.get(index));
    });
    expect(found.length).toBeGreaterThanOrEqual(form.examples.length);
    expect(found.filter((start) => start === undefined || !form.starts.includes(start))).toEqual(
      [],
    );
  });
});

/** What can begin at each place of a text. */
function startsOf(text: string): Map<number, DateStart> {
  const starts = new Map<number, DateStart>();
  eachStart(text, (at, start) => starts.set(at, start));
  return starts;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe.each(['calendar', 'numbers'])('the words of %s', (name) => {
  const rows: { word: string }[] = read(`corpus/lexicon/${name}.json`);

  it('are rows of the right shape, each once', () => {
    const validate = new Ajv().compile(read(`corpus/schemas/${name}.schema.json`));
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
  });
});

describe('the words of the calendar', () => {
  const rows: {
    word: string;
    class: string;
    value: string;
    examples: string[];
    keeps: string[];
  }[] = read('corpus/lexicon/calendar.json');
  const isTimeOfYear = (row: { class: string }) => row.class === 'month' || row.class === 'season';

  it.each(rows.filter(isTimeOfYear))('reads $word in dates', ({ value, examples, keeps }) => {
    for (const text of examples) {
      expect(
        datesIn(text).map(({ edtf }) => Number(edtf.split('-')[1])),
        text,
      ).toEqual([Number(value)]);
    }
    for (const text of keeps) {
      expect(
        datesIn(text).filter(({ edtf }) => /-/u.test(edtf)),
        text,
      ).toEqual([]);
    }
  });

  it.each(rows.filter((row) => row.class === 'era'))('counts years of $word', (row) => {
    for (const text of row.examples) {
      const [date] = datesIn(text);
      expect(date?.start, text).toBe(0);
      expect(date?.edtf.startsWith('-'), text).toBe(row.value === '-1');
    }
    for (const text of row.keeps) {
      expect(
        datesIn(text).filter(({ start }) => start === 0),
        text,
      ).toEqual([]);
    }
  });

  it.each(rows.filter((row) => row.class === 'written'))(
    'dates $word by the day of writing',
    (row) => {
      const [unit, shift] = row.value.split(' ');
      const day = new Date(Date.UTC(2024, 4, 17 + Number(shift))).toISOString().slice(0, 10);
      for (const text of row.examples) {
        const [date] = datesIn(text, undefined, '2024-05-17');
        expect(date?.edtf.slice(0, unit === 'day' ? 10 : 4), text).toBe(
          unit === 'day' ? day : String(2024 + Number(shift)),
        );
        expect(datesIn(text), text).toEqual([]);
      }
      for (const text of row.keeps)
        expect(datesIn(text, undefined, '2024-05-17'), text).toEqual([]);
    },
  );
});

describe('numbers in words', () => {
  const rows: { word: string; value: string; ordinals: string[]; keeps: string[] }[] = read(
    'corpus/lexicon/numbers.json',
  );

  it.each(rows)('reads $word and its ordinals', ({ word, value, ordinals, keeps }) => {
    for (const form of [word, ...ordinals]) expect(numberOf(form), form).toBe(Number(value));
    for (const other of keeps) expect(numberOf(other), other).toBeUndefined();
  });
});

describe('the dates of a text found once', () => {
  const sentences = [
    '1993 жылғы 22 қазанда шарт жасалды.',
    'Ол сол жылғы 25 қарашада бекітілді.',
    'Шарт 2001 жылдан бастап күшінде, 2004 ж.',
    '5 мамырда тоқтатылды.',
  ];
  const text = sentences.join(' ');

  it('are those of each sentence alone', () => {
    const dated = datedText(text);
    let start = 0;
    for (const sentence of sentences) {
      const span = { start, end: start + sentence.length };
      expect(datesWithin(dated, span, '1993')).toEqual(datesIn(sentence, '1993'));
      start = span.end + 1;
    }
    expect(dated.dates.map(({ edtf }) => edtf)).toEqual([
      '1993-10-22',
      'XXXX-11-25',
      '2001',
      '2004-05-05',
    ]);
  });
});

describe('findDates', () => {
  it.each(cases)('reads «$text»', ({ text, edtf }) => {
    expect(findDates(text).map((date) => date.edtf)).toEqual(edtf);
  });

  it('flags figures that can be read two ways', () => {
    expect(findDates('2009.02.06')[0]?.alternatives).toEqual(['2009-06-02']);
    expect(findDates('2019.25.12')[0]?.alternatives).toBeUndefined();
  });

  it('leaves a pointer alone when no year was told', () => {
    expect(datesIn('Ол сол жылы келді.')).toEqual([]);
  });

  it('takes the day of writing, and nothing else for it', () => {
    const text = 'Шартқа кеше, хаттамаға былтырғы 3 мамырда қол қойылды.';
    const edtf = (written?: string) =>
      findDates(text, written === undefined ? {} : { written }).map((date) => date.edtf);
    expect(edtf('2024-03-01')).toEqual(['2024-02-29', '2023-05-03']);
    expect(edtf('2024')).toEqual(['2023-05-03']);
    expect(edtf()).toEqual(['XXXX-05-03']);
    for (const written of ['кеше', '2024-13', '2024-02-30', ''])
      expect(() => findDates(text, { written })).toThrow(TypeError);
  });

  it('gives treaties the dates that the day of writing tells', () => {
    const text = 'Литвамен кеше сауда туралы шарт жасалды.';
    const signed = (options: { written?: string }) => [
      extractTreaties(text, options)[0]?.signed,
      analyze(text, options).treaties[0]?.signed,
      analyze(text, options).dates[0]?.edtf,
    ];
    expect(signed({ written: '2024-05-17' })).toEqual(['2024-05-16', '2024-05-16', '2024-05-16']);
    expect(signed({})).toEqual([null, null, undefined]);
    expect(() => extractTreaties(text, { written: '17.05.2024' })).toThrow(TypeError);
  });

  it('takes any string, and its dates are in order and apart', () => {
    const pieces = fc.constantFrom(
      ...'2014 жылғы 14 қарашада 1 және 5 31.12.1999 XXI ғасырда дейін бастап – сол жылы мамырдың 27-сі шамамен'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 20 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of datesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
