import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { treatyCases } from '../eval/treaties';
import { asGiven } from '../src/text';
import { extractTreaties, type KnownTreaty, knownTreaties, type Treaty } from '../src/treaty';
import { agreement, indexedTreaty, mentionOf } from '../src/treaty/register/agreement';
import { registerIndex, scoredRows } from '../src/treaty/register/lookup';
import { titleStems } from '../src/treaty/register/title-stems';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('words that titles share', () => {
  const rows: { word: string; examples: string[]; keeps: string[] }[] = read(
    'corpus/lexicon/title-words.json',
  );

  it('has rows of the right shape, each word once', () => {
    const validate = new Ajv().compile(read('corpus/schemas/title-words.schema.json'));
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(rows.map(({ word }) => word)).size).toBe(rows.length);
  });

  it.each(rows)('leaves out «$word» and nothing that only looks like it', (row) => {
    const stems = (text: string) => [...titleStems(text)];
    for (const text of row.examples) {
      const words = text.toLowerCase().split(/\P{L}+/u);
      expect(words.some((word) => word.startsWith(row.word) && stems(word).length === 0)).toBe(
        true,
      );
    }
    for (const text of row.keeps) {
      const [first = ''] = text.toLowerCase().split(' ');
      expect(stems(text)).toContain(first.slice(0, 5));
    }
  });
});

describe('the look-up in the register', () => {
  /** The register of the package, and rows of other years, sides and names beside each of its own. */
  const register: readonly KnownTreaty[] = knownTreaties.flatMap((row, at) => [
    row,
    { ...row, id: `${row.id}-later`, signed: row.signed?.replace(/[0-9]{4}/gu, later) ?? null },
    { ...row, id: `${row.id}-of-many`, multilateral: !row.multilateral },
    { ...row, id: `${row.id}-named`, aliases: at % 3 === 0 ? ['Астана шарты'] : [], parties: [] },
  ]);
  const index = registerIndex(register);
  const rows = register.map(indexedTreaty);

  const treaties: Treaty[] = treatyCases()
    .flatMap(({ text }) => extractTreaties(asGiven(text)))
    .concat(knownTreaties.map(asMention));

  it('finds what a comparison with every row finds', () => {
    expect(treaties.length).toBeGreaterThan(900);
    let links = 0;
    for (const treaty of treaties) {
      const mention = mentionOf(treaty, null);
      const all = rows.flatMap((known) => {
        const isNamed = known.aliases.some((alias) =>
          mention.names.some((name) => name.includes(alias)),
        );
        const score = agreement(mention, known, isNamed);
        return score === null ? [] : [{ id: known.row.id, score }];
      });
      const found = scoredRows(mention, index).map(({ row, score }) => ({ id: row.id, score }));
      expect(sorted(found)).toEqual(sorted(all));
      links += all.length;
    }
    expect(links).toBeGreaterThan(1000);
  });
});

const later = (year: string): string => `${Number(year) + 1}`;

/** A row as a text would tell it by its day alone. */
function asMention(row: KnownTreaty): Treaty {
  const place = { span: { start: 0, end: 1 }, source: { start: 0, end: 1 } };
  return {
    ...row,
    ...place,
    kind: row.term,
    title: row.title ?? row.aliases[0] ?? null,
    parties: row.parties.map((id) => ({
      ...place,
      id,
      name: id,
      level: 'state',
      implied: false,
    })),
    scope: null,
    dates: [],
    amends: null,
    register: null,
  };
}

function sorted(found: readonly { readonly id: string; readonly score: number }[]) {
  return [...found].sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}
