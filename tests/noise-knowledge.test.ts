import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import compounds from '../corpus/compounds.json';
import latin from '../corpus/latin-words.json';
import twins from '../corpus/look-alike-words.json';
import heads from '../corpus/numeral-heads.json';
import russian from '../corpus/russian-stems.json';
import { normalize } from '../src';
import { lookAlikes } from '../src/kazakh/alphabet';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`corpus/schemas/${name}.schema.json`, 'utf8'));

describe.each([
  ['numeral-heads', heads],
  ['latin-words', latin],
  ['look-alike-words', twins],
  ['compounds', compounds],
  ['russian-stems', russian],
])('the rows of %s', (name, rows) => {
  it('follow their schema', () => {
    const isValid = new Ajv({ allErrors: true }).compile(schemaOf(name));
    isValid(rows);
    expect(isValid.errors ?? []).toEqual([]);
  });
});

describe.each(heads)('before $word ($gloss)', ({ examples, keeps }) => {
  it.each(examples)('a numeral is Latin: %s', (sentence) => {
    const typed = sentence.replace(/(?<!\p{L})[IVX]+/gu, (roman) =>
      roman.replaceAll('I', '\u0406').replaceAll('X', '\u0425'),
    );
    expect(normalize(sentence).edits).toEqual([]);
    if (typed !== sentence) expect(normalize(typed).text).toBe(sentence);
  });

  it.each(keeps)('or not: %s', (sentence) => {
    expect(normalize(sentence).edits).toEqual([]);
  });
});

/** A sentence with Latin letters in Cyrillic words, and no word of look-alikes alone. */
const damaged =
  'М\u0069ндетт\u0069 ш\u0061рт тар\u0061пт\u0061рды б\u0061йланыстырады, \u0435г\u0435р \u043Eл күш\u0069нде болс\u0061.';
const mended = 'Міндетті шарт тараптарды байланыстырады, егер ол күшінде болса.';

/** Latin letters whose twins in Cyrillic a typist mistakes them for. */
const cyrillicOf = new Map([...lookAlikes].filter(([letter]) => /^[a-zA-Z]$/u.test(letter)));

describe.each(latin)('Latin words: $kind', ({ words, examples, keeps }) => {
  it.each(examples)('stay in a damaged document: %s', (sentence) => {
    expect(normalize(`${sentence} ${damaged}`).text).toBe(`${sentence} ${mended}`);
  });

  it.each(examples)('lose a Cyrillic letter: %s', (sentence) => {
    const word = words.find((one) => sentence.toLowerCase().includes(one)) ?? '';
    const at = sentence.toLowerCase().indexOf(word);
    const first = cyrillicOf.get(sentence.charAt(at));
    expect(word).not.toBe('');
    if (first === undefined || first === 'у' || word.length < 3) return;
    const typed = sentence.slice(0, at) + first + sentence.slice(at + 1);
    expect(normalize(typed).text).toBe(sentence);
  });

  it.each(keeps)('are not seen in %s', (sentence) => {
    expect(normalize(sentence).edits).toEqual([]);
  });
});

describe.each(twins)('Kazakh words of look-alikes: $kind', ({ words, examples }) => {
  it.each(examples)('come back in a damaged document: %s', (sentence) => {
    const small = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
    expect(small.some((word) => words.includes(word))).toBe(true);
    const typed = sentence.replace(/\p{L}+/gu, (word) =>
      words.includes(word.toLowerCase()) ? inLatin(word) : word,
    );
    expect(typed).not.toBe(sentence);
    expect(normalize(`${typed} ${damaged}`).text).toBe(`${sentence} ${mended}`);
  });
});

function inLatin(word: string): string {
  const latinOf = new Map([...cyrillicOf].map(([letter, twin]) => [twin, letter]));
  latinOf.set('\u04D9', '\u0259');
  return Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('');
}

describe.each(compounds)('Compounds: $kind', ({ words, examples }) => {
  it.each(examples)('keep their hyphen: %s', (sentence) => {
    const word = words.find((one) => sentence.toLowerCase().includes(one)) ?? '';
    expect(word).not.toBe('');
    const torn = sentence.replace(/(\p{L}-)(\p{L})/u, '$1\n$2');
    expect(torn).not.toBe(sentence);
    expect(normalize(torn).text).toBe(sentence);
    expect(normalize(sentence).edits).toEqual([]);
  });
});

describe.each(russian)('Russian words: $kind', ({ words, examples }) => {
  it.each(examples)('are whole again: %s', (title) => {
    const whole = title.replace('-\n', '');
    expect(words.some((stem) => whole.toLowerCase().includes(stem))).toBe(true);
    expect(normalize(`Әдебиеттер тізімі: ${title}`).text).toBe(`Әдебиеттер тізімі: ${whole}`);
  });
});
