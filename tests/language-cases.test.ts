import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { lemmatize, splitSentences, stem, tokenize } from '../src';
import { detectLanguage, detectLanguages } from '../src/language';

interface Cases {
  readonly sentences: readonly {
    readonly what: string;
    readonly text?: string;
    readonly sentences: readonly string[];
  }[];
  readonly tokens: readonly { readonly text: string; readonly tokens: readonly string[] }[];
  readonly detection: readonly {
    readonly text: string;
    readonly language: string;
    readonly script?: string;
  }[];
  readonly strangers: readonly { readonly language: string; readonly texts: readonly string[] }[];
  readonly runs: readonly {
    readonly runs: readonly { readonly language: string; readonly text: string }[];
  }[];
  readonly forms: readonly { readonly lemma: string; readonly forms: string }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(`corpus/${path}`, 'utf8'));
const names = ['sentences', 'tokens', 'detection', 'strangers', 'runs', 'forms'];
const cases = Object.fromEntries(
  names.map((name) => [name, read(`cases/language/${name}.json`)]),
) as unknown as Cases;

describe('the cases of language', () => {
  it('follow their schema', () => {
    const isWhole = new Ajv({ allErrors: true }).compile(
      read('schemas/language-cases.schema.json') as object,
    );
    isWhole(cases);
    expect(isWhole.errors ?? []).toEqual([]);
  });

  it.each(cases.sentences)('are cut into sentences: $what', ({ text, sentences }) => {
    const whole = text ?? sentences.join(' ');
    const cut = splitSentences(whole).map(({ start, end }) => whole.slice(start, end));
    expect(cut).toEqual(sentences);
  });

  it.each(cases.tokens)('are cut into tokens: $text', ({ text, tokens }) => {
    expect(tokenize(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(tokens);
  });

  it.each(cases.detection)('are $language: $text', ({ text, language, script }) => {
    const found = detectLanguage(text);
    expect(found.language).toBe(language);
    if (script !== undefined) expect(found.script).toBe(script);
  });

  it.each(
    cases.strangers.flatMap(({ language, texts }) => texts.map((text) => ({ language, text }))),
  )('are $language and no Kazakh: $text', ({ language, text }) => {
    const found = detectLanguage(text);
    expect(found.language).not.toBe('kaz');
    if (found.language !== language) expect(found.confidence).toBeLessThan(0.9);
  });

  it.each(cases.runs)('are cut into runs: $runs', ({ runs }) => {
    const text = runs.map((run) => run.text).join(' ');
    const found = detectLanguages(text).map(({ language, span }) => ({
      language,
      text: text.slice(span.start, span.end),
    }));
    // A run ends with its last word and the stop behind it; a colon belongs to the gap.
    expect(found.map(({ language }) => language)).toEqual(runs.map(({ language }) => language));
    expect(found.map((run) => run.text)).toEqual(runs.map((run) => run.text.replace(/:$/u, '')));
  });

  it.each(cases.forms)('have the dictionary form $lemma', ({ lemma, forms }) => {
    const words = forms.split(' ');
    expect(words.map((word) => [word, lemmatize(word)[0]])).toEqual(
      words.map((word) => [word, lemma]),
    );
    expect(new Set(words.map(stem))).toEqual(new Set([lemma]));
  });
});
