/*
 * Measures what zanger knows of Kazakh as a language, on data kept aside from tuning.
 *
 * The folder holds
 *   ktb-dev.conllu             sentences in CoNLL-U, with lemmas
 *   unimorph-nouns-dev.tsv     lemma, form, tags; one form a line
 *   unimorph-verbs-dev.tsv     the same; the lemma is the infinitive
 *   ntrex/XX.txt               the same sentences in kk ky tt ba uz mn tg ru uk be tr az en
 *
 * Kept aside: every fourth sentence, every fourth lemma, every fifth line. Tables are computed
 * and rules are tuned on the rest only.
 */
import { existsSync } from 'node:fs';
import { lookAlikes } from '../src/kazakh/alphabet';
import { lemmatize } from '../src/kazakh/lemma';
import { splitSentences } from '../src/kazakh/sentences';
import { stem } from '../src/kazakh/stem';
import { tokenize } from '../src/kazakh/tokens';
import { detectLanguage } from '../src/language';
import {
  type Form,
  type Part,
  readForms,
  readLines,
  readTreebank,
  type Sentence,
} from './language-data';

interface Measured {
  readonly measure: string;
  readonly value: number;
  readonly target: number;
}

const languages: Readonly<Record<string, string>> = {
  kk: 'kaz',
  ky: 'kir',
  tt: 'tat',
  ba: 'bak',
  uz: 'uzb',
  mn: 'mon',
  tg: 'tgk',
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  tr: 'tur',
  az: 'aze',
  en: 'eng',
};

const sizes = [1, 2, 3, 5, Number.POSITIVE_INFINITY];

/**
 * Measures all of it.
 *
 * @param folder where the data is
 * @param part `aside` for the figures that count, `tuning` while working
 * @returns by measure, per cent: what was reached and what was to be reached
 */
export function evaluateLanguage(folder: string, part: Part = 'aside'): Record<string, string> {
  const sentences = readTreebank(`${folder}/ktb-dev.conllu`, part);
  const nouns = readForms(`${folder}/unimorph-nouns-dev.tsv`, part);
  const verbs = readForms(`${folder}/unimorph-verbs-dev.tsv`, part);
  const words = wordsOf(sentences);
  const measures: Measured[] = [
    ...measureCuts(sentences),
    { measure: 'lemmas, running text', value: accuracy(words), target: 90 },
    { measure: 'lemmas, noun forms', value: accuracy(nouns), target: 95 },
    { measure: 'lemmas, verb forms', value: accuracy(verbs), target: 90 },
    { measure: 'forms grouped by stem, running text', value: pairs(words), target: 84 },
    { measure: 'forms grouped by stem, nouns', value: pairs(nouns), target: 95 },
    { measure: 'forms grouped by stem, verbs', value: pairs(verbs), target: 90 },
    ...(existsSync(`${folder}/ntrex`) ? measureDetection(folder, part) : []),
  ];
  return Object.fromEntries(
    measures.map(({ measure, value, target }) => [
      measure,
      `${value.toFixed(2)}, to reach ${target}`,
    ]),
  );
}

/** Tokens and sentences of the treebank, glued with one blank. */
function measureCuts(sentences: readonly Sentence[]): Measured[] {
  let text = '';
  const tokens: string[] = [];
  const bounds: string[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += ' ';
    const start = text.length;
    text += sentence.text;
    bounds.push(`${start}-${text.length}`);
    for (const token of sentence.tokens) tokens.push(`${start + token.start}-${start + token.end}`);
  }
  const cut = tokenize(text).map(({ span }) => `${span.start}-${span.end}`);
  const split = splitSentences(text).map(({ start, end }) => `${start}-${end}`);
  return [
    { measure: 'tokens, F1', value: agreement(tokens, cut), target: 98.5 },
    { measure: 'sentences, F1', value: agreement(bounds, split), target: 98.7 },
  ];
}

function agreement(gold: readonly string[], found: readonly string[]): number {
  const wanted = new Set(gold);
  const common = found.filter((one) => wanted.has(one)).length;
  return (200 * common) / (gold.length + found.length);
}

function wordsOf(sentences: readonly Sentence[]): Form[] {
  return sentences.flatMap((sentence) =>
    sentence.words
      .filter((word) => word.part !== 'PUNCT')
      .map(({ form, lemma }) => ({ form, lemmas: [lemma] })),
  );
}

function accuracy(forms: readonly Form[]): number {
  const right = forms.filter(({ form, lemmas }) => {
    const found = lemmatize(form)[0];
    return found !== undefined && lemmas.includes(found);
  });
  return (100 * right.length) / forms.length;
}

/** Of pairs of different forms: those of one lemma that have one stem (pair F1). */
function pairs(forms: readonly Form[]): number {
  const distinct = new Map(
    forms.map(({ form, lemmas }) => [
      `${form.toLowerCase()} ${lemmas[0]}`,
      { form, lemma: lemmas[0] ?? '' },
    ]),
  );
  const count = (keyOf: (one: { form: string; lemma: string }) => string) => {
    const sizesOf = new Map<string, number>();
    for (const one of distinct.values())
      sizesOf.set(keyOf(one), (sizesOf.get(keyOf(one)) ?? 0) + 1);
    return [...sizesOf.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const both = count(({ form, lemma }) => `${lemma.toLowerCase()} ${stem(form)}`);
  const gold = count(({ lemma }) => lemma.toLowerCase());
  const found = count(({ form }) => stem(form));
  return (200 * both) / (gold + found);
}

function measureDetection(folder: string, part: Part): Measured[] {
  const targets = [76, 91, 96, 98.8, 99.7];
  const lines = new Map(
    Object.keys(languages).map((code) => [code, readLines(`${folder}/ntrex/${code}.txt`, part)]),
  );
  const names = ['1 word', '2 words', '3 words', '5 words', 'sentence'];
  const macro = sizes.map((size, at): Measured => {
    const shares = [...lines].map(([code, own]) => recall(own, size, languages[code] ?? ''));
    const value = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return { measure: `language, ${names[at]}`, value, target: targets[at] ?? 0 };
  });
  const others = [...lines].flatMap(([code, own]) => (code === 'kk' ? [] : own));
  const kazakh = lines.get('kk') ?? [];
  const lost = sizes.map(
    (size) => recall(kazakh, size, 'kaz') - recall(kazakh, size, 'kaz', disguise),
  );
  return [
    ...macro,
    {
      measure: 'Kazakh recall lost to look-alikes, at most',
      value: Math.max(...lost),
      target: 0.5,
    },
    {
      measure: 'sentences of other languages called Kazakh',
      value: recall(others, Number.POSITIVE_INFINITY, 'kaz'),
      target: 0.1,
    },
  ];
}

/** How many of the samples of so many words are recognised, per cent. */
function recall(
  lines: readonly string[],
  size: number,
  language: string,
  change: (text: string) => string = (text) => text,
): number {
  const samples = lines.flatMap((line, at) => samplesOf(line, size, at));
  const right = samples.filter((sample) => detectLanguage(change(sample)).language === language);
  return (100 * right.length) / samples.length;
}

/** Up to three samples of a line, from places that the number of the line decides. */
function samplesOf(line: string, size: number, at: number): string[] {
  const words = line.match(/[\p{L}\p{M}'’ʻʼ‘-]+/gu) ?? [];
  if (size === Number.POSITIVE_INFINITY) return [line];
  if (words.length < size) return [];
  const starts = new Set(
    [7, 31, 101].map((step) => (at * step + step) % (words.length - size + 1)),
  );
  return [...starts].map((start) => words.slice(start, start + size).join(' '));
}

/** Every letter that has a Latin look-alike, replaced by it. */
function disguise(text: string): string {
  const latin = new Map(
    [...lookAlikes]
      .filter(([letter]) => letter < '\u0370')
      .map(([letter, twin]) => [twin, letter])
      .reverse() as [string, string][],
  );
  return Array.from(text, (letter) => latin.get(letter) ?? letter).join('');
}
