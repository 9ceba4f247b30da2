import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type Citation,
  type CitationItem,
  type CslItem,
  parseReference,
  resolveCitations,
} from '../src/citation';
import { noiseKinds } from './citation-noise';

/** A citation as the gold has it. */
interface GoldCitation {
  readonly raw: string;
  readonly items: readonly (Partial<Omit<CitationItem, 'locators'>> & {
    readonly locators?: readonly { readonly label: string; readonly value: string }[];
  })[];
}

interface MarkerCase {
  readonly text: string;
  readonly entries: number;
  readonly citations: readonly GoldCitation[];
  readonly aside?: true;
}

interface EntryCase {
  readonly entry: string;
  readonly csl: CslItem;
  readonly aside?: true;
}

interface ArticleGold {
  readonly heading: string | null;
  readonly citations: readonly GoldCitation[];
  readonly references: readonly {
    readonly number: string | null;
    readonly raw: string;
    readonly twin: boolean;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly references?: string[] }[];
  readonly aside?: true;
}

/** How much was right, of how much was expected, of how much was found. */
interface Score {
  right: number;
  gold: number;
  found: number;
}

/** The figures of one part of the set, from 0 to 1, and what went wrong. */
export interface Figures {
  readonly markerSpanF1: number;
  readonly itemsExact: number;
  readonly linksExact: number;
  readonly entryBoundariesF1: number;
  readonly fieldsF1: number;
  readonly typeAccuracy: number;
  readonly wholeEntry: number;
  readonly findingsPrecision: number;
  readonly findingsRecall: number;
  readonly rawUnderNoise: number;
  readonly foundUnderNoise: number;
  readonly misses: readonly string[];
}

/** The cases of the corpus; another folder of the same shape may lack any of them. */
const corpus = new URL('../corpus/cases/citations/', import.meta.url);

function readCases<T>(cases: URL, name: string): readonly T[] {
  const file = new URL(name, cases);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
}

/** Surnames of the list that stands behind a marker, so that names can be led to it. */
const surnames = 'Николаев Бахтин Есин Махонина Сартаев Smith'.split(' ');
const years = [1975, 2003, 2012, 2011, 2015, 2010];

function withList({ text, entries }: MarkerCase): string {
  if (entries === 0) return text;
  const lines = Array.from({ length: entries }, (_, at) => {
    const surname = surnames[at] ?? `Асан${'абвгдежз'.charAt(at - surnames.length)}`;
    const year = years[at] ?? 1990 + at;
    return `${at + 1}. ${surname} А.Б. Еңбек ${at + 1}. – Алматы: Баспа, ${year}. – 300 б.`;
  });
  return `${text}\n\nӘдебиеттер\n${lines.join('\n')}`;
}

/**
 * Measures the citations on the cases of the corpus, or of another folder of the same shape.
 *
 * @param cases the folder, with a slash at its end
 * @returns the figures of the part that was tuned on and of the part kept aside; NaN where there
 *   is nothing to measure
 */
export function evaluateCitations(cases: URL = corpus): {
  readonly tuned: Figures;
  readonly aside: Figures;
} {
  return { tuned: evaluatePart(cases, false), aside: evaluatePart(cases, true) };
}

function evaluatePart(cases: URL, isAside: boolean): Figures {
  const inPart = (one: { readonly aside?: true }) => (one.aside ?? false) === isAside;
  const misses: string[] = [];
  const articles = readArticles(cases).filter(({ gold }) => inPart(gold));
  const markers = scoreMarkers(readCases<MarkerCase>(cases, 'markers.json').filter(inPart), misses);
  const entries = scoreEntries(readCases<EntryCase>(cases, 'entries.json').filter(inPart), misses);
  const whole = scoreArticles(articles, misses);
  const noise = scoreNoise(articles, misses);
  const spans = add(markers.spans, whole.spans);
  const items = add(markers.items, whole.items);
  return {
    markerSpanF1: f1(spans),
    itemsExact: items.right / items.gold,
    linksExact: whole.links.right / whole.links.gold,
    entryBoundariesF1: f1(whole.entries),
    fieldsF1: f1(entries.fields),
    typeAccuracy: entries.types / entries.all,
    wholeEntry: entries.whole / entries.all,
    findingsPrecision: whole.findings.found === 0 ? 1 : whole.findings.right / whole.findings.found,
    findingsRecall: whole.findings.gold === 0 ? 1 : whole.findings.right / whole.findings.gold,
    rawUnderNoise: noise.raw.right / noise.raw.gold,
    foundUnderNoise: noise.found.right / noise.found.gold,
    misses,
  };
}

interface Article {
  readonly name: string;
  readonly text: string;
  readonly gold: ArticleGold;
}

function readArticles(cases: URL): Article[] {
  const folder = new URL('articles/', cases);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((file) => {
    const name = file.slice(0, -4);
    const gold = readFileSync(new URL(`${name}.gold.json`, folder), 'utf8');
    return {
      name,
      text: readFileSync(new URL(file, folder), 'utf8'),
      gold: JSON.parse(gold) as ArticleGold,
    };
  });
}

function none(): Score {
  return { right: 0, gold: 0, found: 0 };
}

function add(one: Score, other: Score): Score {
  return {
    right: one.right + other.right,
    gold: one.gold + other.gold,
    found: one.found + other.found,
  };
}

function f1({ right, gold, found }: Score): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}

/** Compares lists of words as bags. */
function compare(score: Score, gold: readonly string[], found: readonly string[]): void {
  const left = [...found];
  score.gold += gold.length;
  score.found += found.length;
  for (const one of gold) {
    const at = left.indexOf(one);
    if (at < 0) continue;
    left.splice(at, 1);
    score.right += 1;
  }
}

function readingOf(item: GoldCitation['items'][number]): string {
  const locators = (item.locators ?? []).map(({ label, value }) => `${label} ${value}`);
  const { prefix = '', author = '', year = '', number = '' } = item;
  return [prefix, item.ibid ? 'ibid' : '', author, year, number ?? '', ...locators].join(' | ');
}

function readingsOf(citation: GoldCitation | Citation): string {
  return `${citation.raw} => ${citation.items.map(readingOf).join(' ; ')}`;
}

function scoreCitations(
  scores: { readonly spans: Score; readonly items: Score },
  gold: readonly GoldCitation[],
  found: readonly Citation[],
  where: string,
  misses: string[],
): void {
  const raws = (list: readonly (GoldCitation | Citation)[]) => list.map(({ raw }) => raw);
  compare(scores.spans, raws(gold), raws(found));
  compare(scores.items, gold.map(readingsOf), found.map(readingsOf));
  const expected = gold.map(readingsOf).join('\n     ');
  const actual = found.map(readingsOf).join('\n     ');
  if (expected !== actual) misses.push(`${where}\n  + ${expected}\n  - ${actual}`);
}

function scoreMarkers(
  rows: readonly MarkerCase[],
  misses: string[],
): { readonly spans: Score; readonly items: Score } {
  const scores = { spans: none(), items: none() };
  for (const row of rows) {
    const { citations } = resolveCitations(withList(row));
    scoreCitations(scores, row.citations, citations, `marker «${row.text}»`, misses);
  }
  return scores;
}

/** The fields of an entry as words, one for each plain field; the cases have no languages. */
function fieldsOf(csl: CslItem): string[] {
  return Object.entries(csl).flatMap(([key, value]) => {
    if (key === 'custom' || key === 'type' || key === 'language') return [];
    if (typeof value === 'string') return [`${key}: ${folded(value)}`];
    return [`${key}: ${folded(JSON.stringify(value))}`];
  });
}

/** What blanks, stops and dashes do not change. */
function folded(value: string): string {
  return value
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/\.+$/u, '');
}

function scoreEntries(
  rows: readonly EntryCase[],
  misses: string[],
): { readonly fields: Score; types: number; whole: number; readonly all: number } {
  const result = { fields: none(), types: 0, whole: 0, all: rows.length };
  for (const { entry, csl } of rows) {
    const found = parseReference(entry);
    const [gold, actual] = [fieldsOf(csl), fieldsOf(found)];
    compare(result.fields, gold, actual);
    const lacking = gold.filter((field) => !actual.includes(field));
    const extra = actual.filter((field) => !gold.includes(field));
    if (found.type === csl.type) result.types += 1;
    else lacking.push(`type: ${csl.type}`, `(found ${found.type})`);
    if (lacking.length + extra.length === 0) result.whole += 1;
    else misses.push(`entry ${entry}\n  + ${lacking.join(' ~ ')}\n  - ${extra.join(' ~ ')}`);
  }
  return result;
}

function scoreArticles(articles: readonly Article[], misses: string[]) {
  const scores = {
    spans: none(),
    items: none(),
    links: none(),
    entries: none(),
    findings: none(),
  };
  for (const { name, text, gold } of articles) {
    const report = resolveCitations(text);
    scoreCitations(scores, gold.citations, report.citations, `article ${name}`, misses);
    const links = (list: readonly (GoldCitation | Citation)[]) =>
      list.flatMap(({ raw, items }) =>
        items.map(({ status, reference }) => `${raw} ${status} ${reference}`),
      );
    compare(scores.links, links(gold.citations), links(report.citations));
    const entry = (one: { number: string | null; raw: string; twin: unknown }) =>
      `${one.number} ${one.raw} ${Boolean(one.twin)}`;
    compare(scores.entries, gold.references.map(entry), report.references.map(entry));
    const grave = report.diagnostics.filter(({ severity }) => severity !== 'info');
    const finding = (one: { code: string; references?: readonly string[] }) =>
      `${one.code} ${(one.references ?? []).join(',')}`;
    const expected = gold.diagnostics.map((one) =>
      one.references === undefined
        ? finding({ ...one, references: referencesOf(grave, one.code) })
        : finding(one),
    );
    compare(scores.findings, expected, grave.map(finding));
    noteDifferences(
      `article ${name} links`,
      links(gold.citations),
      links(report.citations),
      misses,
    );
    noteDifferences(
      `article ${name} entries`,
      gold.references.map(entry),
      report.references.map(entry),
      misses,
    );
    noteDifferences(`article ${name} findings`, expected, grave.map(finding), misses);
  }
  return scores;
}

/** Where the gold leaves the numbers open, any will do. */
function referencesOf(
  findings: readonly { code: string; references?: readonly string[] }[],
  code: string,
): readonly string[] {
  return findings.find((one) => one.code === code)?.references ?? [];
}

function noteDifferences(
  where: string,
  gold: readonly string[],
  found: readonly string[],
  misses: string[],
): void {
  const lacking = gold.filter((one) => !found.includes(one));
  const extra = found.filter((one) => !gold.includes(one));
  if (lacking.length + extra.length === 0) return;
  misses.push(`${where}\n  + ${lacking.join('\n    ')}\n  - ${extra.join('\n    ')}`);
}

/** Under each kind of noise every citation is still found, and cuts its words out of the text. */
function scoreNoise(articles: readonly Article[], misses: string[]) {
  const scores = { raw: none(), found: none() };
  for (const { name, text, gold } of articles) {
    for (const [kind, damage] of Object.entries(noiseKinds)) {
      const noisy = damage(text);
      const { citations } = resolveCitations(noisy);
      scores.found.gold += gold.citations.length;
      scores.found.right += Math.min(citations.length, gold.citations.length);
      if (citations.length !== gold.citations.length) {
        misses.push(
          `noise ${kind} in ${name}: ${citations.length} of ${gold.citations.length} citations: ${citations.map(({ raw }) => JSON.stringify(raw)).join(' ')}`,
        );
      }
      for (const { raw, source } of citations) {
        scores.raw.gold += 1;
        const isExact = noisy.slice(source.start, source.end) === raw && raw.trim() === raw;
        if (isExact) scores.raw.right += 1;
        else misses.push(`noise ${kind} in ${name}: ${JSON.stringify(raw)}`);
      }
    }
  }
  return scores;
}
