import { readdirSync, readFileSync } from 'node:fs';
import { lookAlikes } from '../src/kazakh/alphabet';
import { extractTreaties, type Treaty } from '../src/treaty';
import { pairUp } from './pairs';

/** A treaty as a person reads it out of a text. */
interface Gold {
  readonly term: string;
  readonly kind: string;
  readonly title: string | null;
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly ratified: string | null;
  readonly inForce: string | null;
  readonly place: string | null;
  readonly amends: number | null;
}

interface Case {
  readonly text: string;
  readonly treaties: readonly Gold[];
  /** Kept aside: looked at only when nothing is tuned any more. */
  readonly aside?: boolean;
  /** Of another hand, and only ever scored: nothing was mended by it. */
  readonly unseen?: boolean;
}

const folder = new URL('../corpus/cases/treaties/', import.meta.url);

/** The cases of the corpus, each with the file that it is from. */
export function treatyCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): Case[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** Shares from 0 to 1, and counts. */
export interface TreatyFigures {
  readonly cases: number;
  readonly treaties: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly kind: number;
  readonly parties: number;
  readonly signed: number;
  readonly ratified: number;
  readonly inForce: number;
  readonly place: number;
  readonly title: number;
  readonly amends: number;
  readonly record: number;
  readonly falseAlarms: number;
  readonly f1UnderNoise: number;
}

type Pair = readonly [Gold, Treaty];

function likeness(gold: Gold, found: Treaty): number {
  const ids = found.parties.map(({ id }) => id);
  const shared = gold.parties.filter((id) => ids.includes(id)).length;
  return (
    Number(gold.term === found.term) +
    shared +
    Number(gold.signed !== null && gold.signed === found.signed) +
    tokenF1(gold.title, found.title)
  );
}

/** F1 of the words of two titles, small letters; two missing titles agree. */
function tokenF1(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === other);
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = words(one);
  const right = [...words(other)];
  const size = left.length + right.length;
  let common = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at < 0) continue;
    common += 1;
    right.splice(at, 1);
  }
  return size === 0 ? 1 : (2 * common) / size;
}

const sameParties = ([gold, found]: Pair): boolean =>
  [...gold.parties].sort().join() ===
  found.parties
    .map(({ id }) => id)
    .sort()
    .join();

const fields = ['signed', 'ratified', 'inForce', 'place'] as const;

function isWhole(pair: Pair): boolean {
  const [gold, found] = pair;
  return (
    gold.kind === found.kind &&
    sameParties(pair) &&
    fields.every((field) => gold[field] === found[field]) &&
    gold.amends === found.amends &&
    tokenF1(gold.title, found.title) >= 0.8
  );
}

/** F1 over the values of a field: a value found where there is none counts against precision. */
function fieldF1(
  gold: readonly Gold[],
  found: readonly Treaty[],
  pairs: readonly Pair[],
  field: (typeof fields)[number],
): number {
  const right = pairs.filter(
    ([one, other]) => one[field] !== null && one[field] === other[field],
  ).length;
  const wanted = gold.filter((one) => one[field] !== null).length;
  const given = found.filter((one) => one[field] !== null).length;
  return wanted + given === 0 ? 1 : (2 * right) / (wanted + given);
}

/** Every third letter that has a look-alike is replaced by it. */
export function withLookAlikes(text: string): string {
  const twins = new Map([...lookAlikes].map(([foreign, own]) => [own, foreign]));
  let count = 0;
  return Array.from(text, (letter) => {
    const twin = twins.get(letter);
    if (twin === undefined || twin > '\u024F') return letter;
    count += 1;
    return count % 3 === 0 ? twin : letter;
  }).join('');
}

function figuresOf(cases: readonly Case[]): TreatyFigures {
  const results = cases.map(({ text, treaties }) => {
    const found = extractTreaties(text);
    return { gold: treaties, found, pairs: pairUp(treaties, found, likeness) };
  });
  const gold = results.flatMap((one) => one.gold);
  const found = results.flatMap((one) => one.found);
  const pairs = results.flatMap((one) => one.pairs);
  const share = (holds: (pair: Pair) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const precision = pairs.length / found.length;
  const recall = pairs.length / gold.length;
  const noisy = cases.map(({ text, treaties }) => {
    const there = extractTreaties(withLookAlikes(text));
    return {
      gold: treaties.length,
      found: there.length,
      pairs: pairUp(treaties, there, likeness).length,
    };
  });
  const sum = (field: 'gold' | 'found' | 'pairs') =>
    noisy.reduce((all, one) => all + one[field], 0);
  return {
    cases: cases.length,
    treaties: gold.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    kind: share(([one, other]) => one.kind === other.kind && one.term === other.term),
    parties: share(sameParties),
    signed: fieldF1(gold, found, pairs, 'signed'),
    ratified: fieldF1(gold, found, pairs, 'ratified'),
    inForce: fieldF1(gold, found, pairs, 'inForce'),
    place: fieldF1(gold, found, pairs, 'place'),
    title:
      pairs.reduce((all, [one, other]) => all + tokenF1(one.title, other.title), 0) / pairs.length,
    amends: share(([one, other]) => one.amends === other.amends),
    record: pairs.filter(isWhole).length / gold.length,
    falseAlarms: results.filter((one) => one.gold.length === 0 && one.found.length > 0).length,
    f1UnderNoise: (2 * sum('pairs')) / (sum('gold') + sum('found')),
  };
}

/**
 * Measures the extraction on the cases of the corpus: those tuned on, those kept aside, and those
 * that nobody has looked at, apart.
 *
 * @param _folder of no use: the cases are in this repository
 * @param parts which parts to look at
 */
export function evaluateTreaties(
  _folder?: string,
  parts: readonly Part[] = ['tuned', 'aside', 'unseen'],
): Partial<Record<Part, TreatyFigures>> {
  const cases = treatyCases();
  const figures: Partial<Record<Part, TreatyFigures>> = {};
  for (const part of parts) figures[part] = figuresOf(cases.filter((one) => partOf(one) === part));
  return figures;
}

type Part = 'tuned' | 'aside' | 'unseen';

function partOf({ aside, unseen }: Case): Part {
  if (unseen === true) return 'unseen';
  return aside === true ? 'aside' : 'tuned';
}

/** The cases of one part that are not read as a person reads them, for the eye. */
export function treatyErrors(part: Part = 'tuned'): string[] {
  const cases = treatyCases().filter((one) => partOf(one) === part);
  return cases.flatMap(({ text, treaties }) => {
    const found = extractTreaties(text);
    const pairs = pairUp(treaties, found, likeness);
    const isRight =
      pairs.length === treaties.length && found.length === treaties.length && pairs.every(isWhole);
    if (isRight) return [];
    const show = (one: Gold | Treaty): string =>
      `${one.term} | ${one.title} | ${one.parties.map((party) => (typeof party === 'string' ? party : party.id)).join()} | s ${one.signed} r ${one.ratified} f ${one.inForce} @ ${one.place} a ${one.amends}`;
    return [
      [
        text,
        ...treaties.map((one) => `  - ${show(one)}`),
        ...found.map((one) => `  + ${show(one)}`),
      ].join('\n'),
    ];
  });
}

export { evaluateNews } from './news';
