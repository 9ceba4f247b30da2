import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { addNoise, letterSets, noiseKinds } from '../eval/noise-generator';
import { normalize } from '../src';
import { type Analysis, analyze } from '../src/analyze';

const folder = new URL('../corpus/articles/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => name.replace('.gold.json', ''));

const schema = JSON.parse(read('../schemas/article.schema.json'));
const isGold = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<Gold>(schema);

interface Gold {
  readonly subject: string;
  readonly treaties: readonly GoldTreaty[];
  readonly citations: readonly GoldCitation[];
  readonly references: readonly { readonly number: string | null; readonly csl: Fields }[];
  readonly diagnostics: readonly { readonly code: string; readonly references?: string[] }[];
}

type Fields = Readonly<Record<string, unknown>>;

interface GoldTreaty extends Fields {
  readonly text: string;
  readonly parties: readonly string[];
  readonly register: string | null;
  readonly differences: readonly Fields[];
}

interface GoldCitation {
  readonly raw: string;
  readonly items: readonly Fields[];
}

describe('the corpus', () => {
  it('has at least six articles', () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
  });
});

describe.each(names)('the article %s', (name) => {
  const clean = read(`${name}.clean.txt`);
  const noisy = read(`${name}.txt`);
  const gold: Gold = JSON.parse(read(`${name}.gold.json`));

  it('has a gold file of the right form', () => {
    isGold(gold);
    expect(isGold.errors ?? []).toEqual([]);
  });

  it('has noise', () => {
    expect(noisy).not.toBe(clean);
  });

  it('is restored to the letter', () => {
    expect(firstDifference(normalize(noisy).text, clean)).toBeUndefined();
  });

  it.each(['typeset', 'acts', 'all'] as const)(
    'is restored from noise with %s letters',
    (letters) => {
      for (const seed of [11, 12, 13, 14]) {
        const restored = normalize(addNoise(clean, { seed, letters, share: 0.3 })).text;
        expect(firstDifference(restored, clean), `seed ${seed}`).toBeUndefined();
      }
    },
  );

  it('is left alone when it is clean', () => {
    expect(normalize(clean).edits).toEqual([]);
  });

  describe.each([
    ['as given', noisy],
    ['clean', clean],
  ])('%s', (version, text) => {
    const found = analyze(text);

    it('has its treaties', () => {
      const got = found.treaties.map((treaty, index) =>
        asGold(found, treaty, gold.treaties[index]),
      );
      expect(got).toEqual(gold.treaties.map((treaty) => sorted(treaty)));
    });

    it('has its citations', () => {
      const got = found.citations.citations.map(({ raw, items }) => ({
        raw: version === 'clean' ? '' : raw,
        items: items.map(({ number, ibid, locators, reference, status }) => ({
          number,
          ibid,
          locators: locators.map(({ label, value }) => ({ label, value })),
          reference,
          status,
        })),
      }));
      const wanted = gold.citations.map(({ raw, items }) => ({
        raw: version === 'clean' ? '' : raw,
        items: items.map((item) => ({ ibid: false, ...item })),
      }));
      expect(got).toEqual(wanted);
    });

    it('has its references', () => {
      const got = found.citations.references.map(({ number, csl }, index) => ({
        number,
        csl: plain(csl, Object.keys(gold.references[index]?.csl ?? {})),
      }));
      const wanted = gold.references.map(({ number, csl }) => ({
        number,
        csl: plain(csl, Object.keys(csl)),
      }));
      expect(got).toEqual(wanted);
    });

    it('has its errors and warnings', () => {
      const got = found.diagnostics
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, references }) => [code, ...(references ?? [])].join(' '));
      const wanted = gold.diagnostics.map(({ code, references }) =>
        [code, ...(references ?? [])].join(' '),
      );
      expect(got.sort()).toEqual(wanted.sort());
    });

    it('cuts every finding out of the text as given', () => {
      const { clean: repaired, treaties, dates, citations } = found;
      const findings = [...treaties, ...dates, ...citations.citations];
      expect(findings.length).toBeGreaterThan(0);
      for (const { span, source } of findings) {
        const words = repaired.text.slice(span.start, span.end);
        expect(folded(text.slice(source.start, source.end))).toBe(folded(words));
        expect(repaired.toSource(span)).toEqual(source);
      }
      for (const { raw, source } of citations.citations) {
        expect(text.slice(source.start, source.end)).toBe(raw);
      }
    });
  });
});

describe('the noise generator', () => {
  const clean = read('extradition.clean.txt');

  it('makes the same noise of the same seed, and other noise of another', () => {
    expect(addNoise(clean, { seed: 7 })).toBe(addNoise(clean, { seed: 7 }));
    expect(addNoise(clean, { seed: 7 })).not.toBe(addNoise(clean, { seed: 8 }));
  });

  it.each(noiseKinds)('makes noise of the kind %s', (kind) => {
    expect(addNoise(clean, { seed: 1, kinds: [kind], share: 1 })).not.toBe(clean);
  });

  it('makes none when no kind is wanted', () => {
    expect(addNoise(clean, { seed: 1, kinds: [] })).toBe(clean);
  });
});

/** The first line that differs, as a reader would want to see it. */
function firstDifference(got: string, wanted: string): string | undefined {
  const lines = got.split('\n');
  const wantedLines = wanted.split('\n');
  for (let at = 0; at < Math.max(lines.length, wantedLines.length); at += 1) {
    const [line, wantedLine] = [lines[at] ?? '(no line)', wantedLines[at] ?? '(no line)'];
    if (line === wantedLine) continue;
    let same = 0;
    while (line[same] === wantedLine[same]) same += 1;
    const cut = (whole: string) => whole.slice(Math.max(0, same - 30), same + 30);
    return `line ${at + 1}: got «${cut(line)}», wanted «${cut(wantedLine)}»`;
  }
  return undefined;
}

/** A treaty found, with the fields that the gold checks and in the gold's form. */
function asGold(
  { clean }: Analysis,
  treaty: Analysis['treaties'][number],
  gold: GoldTreaty | undefined,
): Fields {
  const { register, parties, span } = treaty;
  const words = clean.text.slice(span.start, span.end);
  const fields: Fields = {
    ...treaty,
    text: gold !== undefined && isAt(clean.text, gold.text, span) ? gold.text : words,
    parties: parties.map(({ id }) => id),
    register: register?.id ?? null,
    differences: register?.differences ?? [],
  };
  const wanted = Object.keys(gold ?? { text: '', term: '', signed: '', parties: '' });
  return sorted(Object.fromEntries(wanted.map((key) => [key, fields[key]])));
}

const latin = new Map(
  Object.values(letterSets).flatMap((letters) =>
    [...letters].map(([own, foreign]) => [foreign, own]),
  ),
);

/** Letters and digits alone, in small Cyrillic letters. */
function folded(words: string): string {
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(letters, (letter) => latin.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}

/** Whether words stand in a text where a finding is: they share at least one letter. */
function isAt(text: string, words: string, span: { start: number; end: number }): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at < span.end && span.start < at + words.length) return true;
  }
  return false;
}

function sorted(treaty: Fields): Fields {
  const parties = Array.isArray(treaty['parties']) ? [...treaty['parties']].sort() : [];
  return { ...treaty, parties };
}

/** Fields of CSL with numbers as strings and no blank between initials. */
function plain(csl: object, keys: readonly string[]): Fields {
  const fields: Fields = { ...csl };
  return Object.fromEntries(keys.map((key) => [key, plainValue(key, fields[key])]));
}

function plainValue(key: string, value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return key === 'given' ? value.replace(/\.\s+/gu, '.') : value;
  if (Array.isArray(value)) return value.map((one) => plainValue(key, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, plainValue(inner, one)]),
  );
}
