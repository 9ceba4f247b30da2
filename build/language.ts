/*
 * Computes corpus/language-weights.json from sentences of the languages that meet in Kazakh texts,
 * and of as many others as there are.
 *
 *   node build/start.mjs build/language FOLDER
 *
 * FOLDER holds one file for each language, kk.txt to en.txt, the same news sentence on the same
 * line of each; every fifth line is kept aside for evaluation and never read here. FOLDER/more
 * holds further files by ISO 639-3, kaz.txt and abk.txt say, one sentence a line, in whatever
 * script; a language that is none of the thirteen is learnt as a stranger to all of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type LanguageWord, languageWords, pieceBuckets } from '../src/language/features';
import { nameShare } from '../src/language/model';
import { packWeights } from '../src/packed/weights';
import { cyrillicUzbek, onRussianKeys, romanized } from './language-spellings';
import { most, type Sample, stepsOf, stepsPerUnit, train } from './language-training';

/**
 * The languages of each script. Behind the bar are those that are seldom met in it: Kazakh from
 * Russian keys, which is a way to write of its own, and `und`, which is all the rest.
 */
const groups = {
  Cyrl: {
    languages: 'kaz kir tat bak mon tgk rus ukr bel | uzb kaz-keys und',
    buckets: 16384,
    rounds: 5,
  },
  Latn: { languages: 'uzb tur aze eng | kaz und', buckets: 12288, rounds: 3 },
} as const;

type Script = keyof typeof groups;

const iso: Readonly<Record<string, string>> = {
  kk: 'kaz',
  ky: 'kir',
  tt: 'tat',
  ba: 'bak',
  mn: 'mon',
  tg: 'tgk',
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  uz: 'uzb',
  tr: 'tur',
  az: 'aze',
  en: 'eng',
};

/** How many samples are taken: one of so many words at every so manieth word. */
interface Density {
  readonly [words: number]: number;
}

const dense: Density = { 1: 1, 2: 2, 3: 3, 5: 6, 10: 20 };

/** Of languages beyond the thirteen fewer, and hardly single words; hundreds have Latin letters. */
const sparse: Readonly<Record<Script, Density>> = {
  Cyrl: { 1: 6, 2: 4, 3: 3, 5: 3, 10: 5 },
  Latn: { 1: 30, 2: 30, 3: 20, 5: 14, 10: 20 },
};

/** Of languages that are near to one of the thirteen more, where there are hundreds of others. */
const near = new Set(['crh', 'gag', 'kaa', 'sco', 'tat', 'tk', 'tuk', 'ug', 'uig']);

/** Of second spellings, and of texts of a second kind. */
const respelled: Density = { 3: 4, 5: 6, 10: 20 };
const typed: Density = { 1: 6, 2: 3, 3: 3, 5: 4, 10: 12 };
const otherScript: Density = { 1: 4, 2: 3, 3: 3, 5: 4, 10: 10 };

/** A line of text that the weights are learnt from. */
interface Line {
  readonly text: string;
  readonly language: string;
  readonly density: Density;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder that holds kk.txt to en.txt.');
const lines = [...newsLines(folder), ...furtherLines(`${folder}/more`)];
const packed = Object.fromEntries(
  (Object.keys(groups) as Script[]).map((script) => [script, learn(script, lines)]),
);
writeFileSync('corpus/language-weights.json', `${JSON.stringify(packed, null, 1)}\n`);

function learn(script: Script, all: readonly Line[]) {
  const { languages: names, buckets, rounds } = groups[script];
  const [common = [], seldom = []] = names.split(' | ').map((part) => part.split(' '));
  const languages = [...common, ...seldom];
  const samples = all.flatMap(({ text, language, density }) => {
    const at = languages.indexOf(language);
    return samplesOf(text, script, at < 0 ? languages.length - 1 : at, buckets, density);
  });
  const weights = train(samples, languages.length, buckets, rounds);
  return {
    languages: languages.map((language) => language.replace(/-.*/u, '')),
    seldom: seldom.length,
    buckets,
    step: 1 / stepsPerUnit,
    most,
    weights: packWeights(Array.from(weights, stepsOf), most),
  };
}

/** The news sentences that are not kept aside, and how else they may be written. */
function newsLines(path: string): Line[] {
  return Object.entries(iso).flatMap(([code, language]) =>
    readLines(`${path}/${code}.txt`)
      .filter((_, at) => at % 5 !== 4)
      .flatMap((text, at) => [
        { text, language, density: dense },
        ...otherSpellings(text, language, at),
      ]),
  );
}

function furtherLines(path: string): Line[] {
  const known = new Set(Object.values(iso));
  return readdirSync(path).flatMap((name) => {
    const language = name.replace('.txt', '');
    return readLines(`${path}/${name}`).flatMap((text, at) => [
      { text, language, density: densityOf(language, scriptOf(text)) },
      ...(known.has(language) ? otherSpellings(text, language, at) : []),
    ]);
  });
}

function densityOf(language: string, script: Script): Density {
  if (script === 'Latn' && near.has(language)) return sparse.Cyrl;
  return Object.values(iso).includes(language) ? respelled : sparse[script];
}

function otherSpellings(text: string, language: string, at: number): Line[] {
  const spellings: Line[] = [];
  const isCyrillic = scriptOf(text) === 'Cyrl';
  if (language === 'kaz' && isCyrillic)
    for (const alphabet of [at, 3 * at + 5])
      spellings.push({ text: romanized(text, alphabet), language, density: otherScript });
  if (language === 'uzb' && !isCyrillic)
    spellings.push({ text: cyrillicUzbek(text), language, density: otherScript });
  const cyrillic = language === 'uzb' ? (spellings.at(-1)?.text ?? text) : text;
  if (language === 'kaz') {
    const bare = onRussianKeys(text, language, at % 4 === 3);
    if (bare !== text) spellings.push({ text: bare, language: 'kaz-keys', density: typed });
  } else if (at % 2 === 1) {
    const bare = onRussianKeys(cyrillic, language, false);
    if (bare !== cyrillic) spellings.push({ text: bare, language, density: respelled });
  }
  return spellings;
}

function scriptOf(text: string): Script {
  return /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn';
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

/** Single words, and rows of several of them. */
function samplesOf(
  line: string,
  script: Script,
  language: number,
  buckets: number,
  density: Density,
): Sample[] {
  const words = languageWords(line).filter((word) => word.script === script);
  const samples: Sample[] = [];
  for (const [size, every] of Object.entries(density)) {
    const first = every > 6 ? line.length % every : 0;
    for (let at = first; at + Number(size) <= words.length; at += every)
      samples.push({ language, ...evidence(words.slice(at, at + Number(size)), buckets) });
  }
  return samples;
}

/** The buckets of some words and what each counts; the first word opens the sample, as a name or not. */
function evidence(words: readonly LanguageWord[], buckets: number) {
  const found = words.map(({ letters, isName }, at) => ({
    buckets: pieceBuckets([letters], buckets),
    share: isName && at > 0 ? nameShare : 1,
  }));
  return {
    buckets: Int32Array.from(found.flatMap((one) => [...one.buckets])),
    shares: Float32Array.from(found.flatMap((one) => Array.from(one.buckets, () => one.share))),
  };
}
