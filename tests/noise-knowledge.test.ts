import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import heads from '../corpus/numeral-heads.json';
import { normalize } from '../src';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`corpus/schemas/${name}.schema.json`, 'utf8'));

describe.each([['numeral-heads', heads]])('the rows of %s', (name, rows) => {
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
