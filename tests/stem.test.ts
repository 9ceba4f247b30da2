import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lexicon from '../corpus/lexicon.json';
import lexiconSchema from '../corpus/schemas/lexicon.schema.json';
import formsSchema from '../corpus/schemas/word-forms.schema.json';
import forms from '../corpus/word-forms.json';
import { isKnownWord } from '../src/kazakh/known-words';
import { lemmatize } from '../src/kazakh/lemma';
import { analysesOf } from '../src/kazakh/morphology/analyses';
import { stem } from '../src/kazakh/stem';

/** Dictionary forms and some of their forms; those of one line have one stem. */
const paradigms = [
  // nouns: plural, possessive, case, predicate, comparative
  ['шарт', 'шарттар шарттың шартқа шартты шартта шарттан шартпен шарттары шарттарының шартымыз'],
  ['келісім', 'келісімдер келісімнің келісімге келісімдеріне келісімімен келісімде'],
  ['мемлекет', 'мемлекеттер мемлекетіміз мемлекеттеріндегі мемлекетпіз'],
  ['қала', 'қалалар қаланың қалаға қалада қалалары қаласында қаламыз'],
  ['заң', 'заңдар заңның заңға заңдарды заңдарымыз заңымен'],
  // softened finals and dropped vowels
  ['кітап', 'кітабы кітабында кітапқа кітаптар'],
  ['қазақ', 'қазағы қазаққа қазақтың қазақтар'],
  ['жүрек', 'жүрегі жүрегім жүректер'],
  ['халық', 'халқы халқының халықтың халықтар'],
  ['орын', 'орны орнына орындар'],
  // verbs: voices, tense, person, participles, converbs, negation
  ['бекіт', 'бекітті бекіткен бекітіп бекітеді бекітпейді бекіту бекітуге бекітсе бекітілген'],
  ['қолда', 'қолдады қолдаған қолдап қолдайды қолдамайды қолдаса'],
  ['шық', 'шықты шыққан шығып шығады шығу шықпайды'],
  ['тап', 'тапты тапқан тауып табады табу табылады'],
  ['оқы', 'оқыды оқыған оқып оқиды оқу'],
  ['қой', 'қойды қойған қойып қояды қою'],
] as const;

describe('lemmatize', () => {
  it.each(paradigms)('finds %s', (lemma, list) => {
    const found = list.split(' ').map((form) => [form, lemmatize(form)[0]]);
    expect(found).toEqual(list.split(' ').map((form) => [form, lemma]));
  });

  it.each([
    ['оған', 'ол'],
    ['мұның', 'бұл'],
    ['өздерінің', 'өз'],
    ['емес', 'е'],
    ['жатыр', 'жат'],
    ['екінші', 'екі'],
    ['бүгінгі', 'бүгін'],
    ['бен', 'мен'],
    ['және', 'және'],
  ])('knows the closed word %s', (form, lemma) => {
    expect(lemmatize(form)[0]).toBe(lemma);
  });

  it.each([
    ['Қазақстанның', 'Қазақстан'],
    ['Астанадағы', 'Астана'],
    ['Шарттың', 'шарт'],
    ['Президенті', 'президент'],
    ['АҚШ', 'АҚШ'],
    ['КСРО-дағы', 'КСРО'],
    ['Google', 'Google'],
  ])('keeps or takes the capital of %s', (form, lemma) => {
    expect(lemmatize(form)[0]).toBe(lemma);
  });

  it.each([
    ['мерзімсіз', 'мерзімсіз'],
    ['дәлелсіз', 'дәлелсіз'],
    ['келесіз', 'кел'],
    ['барғансыз', 'бар'],
    ['кімсіз', 'кім'],
  ])('tells «without» from «you are» in %s', (form, lemma) => {
    expect(lemmatize(form)[0]).toBe(lemma);
  });

  it.each([
    ['20-шы', '20'],
    ['100-ге', '100'],
    ['8,6', '8,6'],
    ['қарым-қатынастарды', 'қарым-қатынас'],
    ['ертең-ақ', 'ертең'],
    ['т.б.', 'т.б.'],
    ['', ''],
  ])('reads %s', (form, lemma) => {
    expect(lemmatize(form)[0]).toBe(lemma);
  });

  it('gives other readings after the best one', () => {
    expect(lemmatize('алма')).toEqual(expect.arrayContaining(['алма', 'ал']));
  });

  it('takes any string and gives at least one form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'аыдліңқғбу-1.Жi'), maxLength: 80 }),
        (word) => {
          const found = lemmatize(word);
          expect(found.length).toBeGreaterThan(0);
          expect(new Set(found).size).toBe(found.length);
          expect(stem(word)).toBe((found[0] ?? '').toLowerCase());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not grow with a word of any length', () => {
    const start = performance.now();
    expect(lemmatize('лар'.repeat(100_000))).toHaveLength(1);
    expect(lemmatize('ларынды'.repeat(8)).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('isKnownWord', () => {
  it.each(['қаскөйлікпен', 'заңдылықтың', 'субъектісіз', 'келісімшартсыз', 'доктринашылар'])(
    'knows %s by the noun that it is made of',
    (word) => {
      expect(isKnownWord(word)).toBe(true);
    },
  );

  it.each([
    ['the wrong row', 'заңдылік'],
    ['the wrong sound', 'заңлық'],
    ['a base that is no noun', 'бжелік'],
  ])('does not know %s', (_what, word) => {
    expect(isKnownWord(word)).toBe(false);
  });
});

describe('analysesOf', () => {
  it('reads a chain of endings from the stem on', () => {
    const found = analysesOf('шарттарының').find(({ lemma }) => lemma === 'шарт');
    expect(found?.tags).toEqual(['plural', 'third', 'genitive']);
  });
});

describe('the lexicon', () => {
  it.each([
    ['lexicon', lexiconSchema, lexicon],
    ['word forms', formsSchema, forms],
  ])('has rows of the right form: %s', (_name, schema, rows) => {
    const isTable = new Ajv({ allErrors: true }).compile(schema);
    isTable(rows);
    expect(isTable.errors ?? []).toEqual([]);
  });

  it('has each irregular form under one word', () => {
    const all = forms.flatMap((row) => row.forms);
    const twice = all.filter((form, at) => all.indexOf(form) !== at);
    expect(twice).toEqual([]);
  });

  it('has each word of a part of speech once', () => {
    const twice = lexicon.flatMap((row, at) => {
      const others = lexicon.filter(
        ({ part, level }, other) => other < at && part === row.part && level > 0 === row.level > 0,
      );
      const known = new Set(others.flatMap(({ words }) => words.split(' ')));
      const words = row.words.split(' ');
      return words.filter((word, index) => known.has(word) || words.indexOf(word) !== index);
    });
    expect(twice).toEqual([]);
  });
});
