import { readdirSync, readFileSync } from 'node:fs';
import { type CslItem, parseReference, resolveCitations } from '../src';

type Csl = Readonly<Record<string, unknown>>;

interface EntryRow {
  readonly input: string;
  readonly expect: {
    readonly csl: Readonly<Record<string, string>>;
    /** Fields that are not judged. */
    readonly free?: readonly string[];
    readonly also?: Readonly<Record<string, readonly (string | null)[]>>;
  };
}

interface MarkerRow {
  readonly input: string;
  readonly expect: {
    readonly citations: readonly {
      readonly raw: string;
      readonly items: readonly { readonly number?: string | null; readonly status: string }[];
    }[];
  };
}

interface ArticleGold {
  readonly text: string;
  readonly citations: readonly { readonly start: number; readonly end: number }[];
  readonly bibliography?: { readonly entries: readonly { readonly end: number }[] } | null;
  readonly footnotes?: readonly { readonly end: number }[];
  readonly lists?: readonly { readonly entries: readonly { readonly end: number }[] }[];
}

const folder = new URL('./genres/citations/', import.meta.url);

const fields =
  'author editor title container-title publisher publisher-place issued volume issue page number-of-pages number edition URL DOI accessed'.split(
    ' ',
  );

/** Prints how markers, entries and articles of many styles are read, in both halves. */
export function evaluateGenreCitations(): void {
  console.table(
    Object.fromEntries(
      ['tune', 'aside'].map((half) => [
        half,
        { ...entryFigures(half), ...markerFigures(half), ...articleFigures(half) },
      ]),
    ),
  );
}

function rowsOf<Row>(path: string): Row[] {
  return readFileSync(new URL(path, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

const rounded = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;

function entryFigures(half: string) {
  const rows = rowsOf<EntryRow>(`${half}/entries.jsonl`);
  const count = { right: 0, told: 0, type: 0, whole: 0 };
  for (const { input, expect } of rows) {
    const found = parseReference(input);
    const judged = fields.filter((field) => expect.free?.includes(field) !== true);
    const wrong = judged.filter((field) => !agrees(field, expect, found));
    const told = judged.filter(
      (field) => (expect.csl[field] ?? null) !== null || written(field, found) !== null,
    );
    const isType = agrees('type', expect, found);
    count.told += told.length;
    count.right += told.length - wrong.length;
    count.type += Number(isType);
    count.whole += Number(isType && wrong.length === 0);
  }
  return {
    entries: rows.length,
    fields: rounded(count.right, count.told),
    type: rounded(count.type, rows.length),
    wholeEntry: rounded(count.whole, rows.length),
  };
}

function agrees(field: string, { csl, also }: EntryRow['expect'], found: CslItem): boolean {
  const value = written(field, found);
  return [csl[field] ?? null, ...(also?.[field] ?? [])].some((one) => plain(one) === value);
}

/** A field as one line: names with | and ; between, dates as EDTF. */
function written(field: string, item: CslItem): string | null {
  const value = (item as unknown as Csl)[field];
  if (Array.isArray(value)) return plain(value.map(nameOf).join('; '));
  if (typeof value === 'object' && value !== null && 'date-parts' in value)
    return plain(datesOf(value['date-parts']));
  return plain(value);
}

function nameOf({ literal, family, given }: Record<string, string>): string {
  return literal ?? (given === undefined ? `${family}` : `${family}|${given}`);
}

function datesOf(parts: unknown): string {
  if (!Array.isArray(parts)) return '';
  const one = (date: readonly unknown[]): string =>
    date.map((part, at) => (at === 0 ? `${part}` : String(part).padStart(2, '0'))).join('-');
  return parts.map(one).join('/');
}

/** Without regard to dashes, to blanks between initials and to a last stop. */
function plain(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return String(value)
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/(?<=\.) (?=\p{Lu}\.)/gu, '')
    .replace(/\.(?=$|;)/gu, '')
    .trim();
}

function markerFigures(half: string) {
  const count = { right: 0, wanted: 0, found: 0, items: 0, wantedItems: 0, alarms: 0 };
  for (const { input, expect } of rowsOf<MarkerRow>(`${half}/markers.jsonl`)) {
    const { citations } = resolveCitations(input);
    count.wanted += expect.citations.length;
    count.found += citations.length;
    for (const { raw, items } of expect.citations) {
      const same = citations.find((one) => one.raw === raw);
      count.wantedItems += items.length;
      if (same === undefined) continue;
      count.right += 1;
      count.items += items.filter((item, at) => {
        const other = same.items[at];
        return other?.status === item.status && (item.number ?? null) === other.number;
      }).length;
    }
  }
  for (const { input } of rowsOf<MarkerRow>(`${half}/negatives.jsonl`))
    count.alarms += Number(resolveCitations(input).citations.length > 0);
  return {
    markersF1: rounded(2 * count.right, count.wanted + count.found),
    items: rounded(count.items, count.wantedItems),
    falseAlarms: count.alarms,
  };
}

function articleFigures(half: string) {
  const names = readdirSync(new URL(`${half}/articles/`, folder));
  const count = { cited: 0, sources: 0, rightCited: 0, rightSources: 0 };
  for (const name of names.filter((one) => one.endsWith('.gold.json'))) {
    const read = (path: string): string =>
      readFileSync(new URL(`${half}/articles/${path}`, folder), 'utf8');
    const gold: ArticleGold = JSON.parse(read(name));
    const { citations, references } = resolveCitations(read(gold.text));
    const ends = new Set(references.map(({ source }) => source?.end));
    const starts = new Set(citations.map(({ source }) => `${source.start}-${source.end}`));
    const entries = gold.footnotes
      ? [...(gold.bibliography?.entries ?? []), ...gold.footnotes]
      : (gold.lists?.flatMap((list) => list.entries) ?? gold.bibliography?.entries ?? []);
    count.cited += citations.length + gold.citations.length;
    count.sources += references.length + entries.length;
    count.rightSources += entries.filter(({ end }) => ends.has(end)).length;
    count.rightCited += gold.citations.filter(({ start, end }) =>
      starts.has(`${start}-${end}`),
    ).length;
  }
  return {
    articleMarkersF1: rounded(2 * count.rightCited, count.cited),
    articleEntriesF1: rounded(2 * count.rightSources, count.sources),
  };
}
