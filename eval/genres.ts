import { readdirSync, readFileSync } from 'node:fs';
import { extractTreaties, type Treaty } from '../src';
import { pairUp } from './pairs';

/** A record as the author of a text reads it. */
interface Gold {
  readonly kind: string;
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly ratified: string | null;
  readonly inForce: string | null;
  readonly place: string | null;
  readonly title: string | null;
  /** Other values that pass. */
  readonly also?: Readonly<Record<string, readonly unknown[]>>;
}

interface Row {
  readonly text: string;
  readonly options?: { readonly written?: string };
  readonly treaties: readonly Gold[];
}

const fields = ['signed', 'ratified', 'inForce', 'place', 'title'] as const;
type Field = (typeof fields)[number];

/** Shares from 0 to 1; `whole` is the share of all records that are right in every field. */
interface Figures {
  readonly records: number;
  readonly f1: number;
  readonly precision: number;
  readonly parties: number;
  readonly signed: number;
  readonly place: number;
  readonly title: number;
  readonly whole: number;
  readonly falseAlarms: number;
}

const folder = new URL('./genres/treaties/', import.meta.url);

/** Prints how texts of each genre are read: those that rules were mended by, and those kept aside. */
export function evaluateGenres(): void {
  for (const half of ['tune', 'aside']) {
    const names = readdirSync(new URL(`${half}/`, folder)).sort();
    const figures = names.map((name): [string, Figures] => [
      `${half}, ${name.replace('.jsonl', '')}`,
      figuresOf(rowsOf(`${half}/${name}`)),
    ]);
    const all = figuresOf(names.flatMap((name) => rowsOf(`${half}/${name}`)));
    console.table(Object.fromEntries([...figures, [`${half}, all`, all]]));
  }
}

function rowsOf(path: string): Row[] {
  return readFileSync(new URL(path, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

type Pair = readonly [gold: Gold, found: Treaty];

function figuresOf(rows: readonly Row[]): Figures {
  const read = rows.map(({ text, options, treaties }) => {
    const found = extractTreaties(text, options);
    return { gold: treaties, found, pairs: pairUp(treaties, found, likeness) };
  });
  const pairs = read.flatMap((one) => one.pairs);
  const records = read.reduce((sum, { gold }) => sum + gold.length, 0);
  const found = read.reduce((sum, one) => sum + one.found.length, 0);
  const share = (part: number, whole: number): number =>
    whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
  return {
    records,
    f1: share(2 * pairs.length, records + found),
    precision: share(pairs.length, found),
    parties: share(pairs.filter(hasParties).length, pairs.length),
    signed: shareOf(pairs, 'signed', share),
    place: shareOf(pairs, 'place', share),
    title: shareOf(pairs, 'title', share),
    whole: share(pairs.filter(isWhole).length, records),
    falseAlarms: read.filter(({ gold, found: any }) => gold.length === 0 && any.length > 0).length,
  };
}

/** Of the pairs in which either side has a value, those that agree. */
function shareOf(
  pairs: readonly Pair[],
  field: Field,
  share: (part: number, whole: number) => number,
): number {
  const told = pairs.filter(([gold, found]) => gold[field] !== null || found[field] !== null);
  return share(told.filter((pair) => agrees(pair, field)).length, told.length);
}

function isWhole(pair: Pair): boolean {
  const [gold, found] = pair;
  return (
    gold.kind === found.term && hasParties(pair) && fields.every((field) => agrees(pair, field))
  );
}

function agrees([gold, found]: Pair, field: Field): boolean {
  return [gold[field], ...(gold.also?.[field] ?? [])].some(
    (value) => plain(value) === plain(found[field]),
  );
}

/** Without regard to case and to the shape of quotation marks. */
function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value
    .toLowerCase()
    .replace(/[«»"„“”]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function hasParties([gold, found]: Pair): boolean {
  const ids = idsOf(found.parties.map(({ id }) => id));
  const wanted = [gold.parties, ...(gold.also?.['parties'] ?? [])];
  return wanted.some((one) => Array.isArray(one) && idsOf(one) === ids);
}

function idsOf(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join();
}

function likeness(gold: Gold, found: Treaty): number {
  const shared = found.parties.filter(({ id }) => gold.parties.includes(id)).length;
  return (
    Number(gold.kind === found.term) +
    Number(gold.signed !== null && agrees([gold, found], 'signed')) +
    shared / 2 +
    wordsInCommon(plain(gold.title), plain(found.title))
  );
}

function wordsInCommon(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0.5 : 0;
  const [left, right] = [new Set(one.split(' ')), other.split(' ')];
  return right.filter((word) => left.has(word)).length / Math.max(left.size, right.length);
}
