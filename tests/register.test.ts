import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { packedTable } from '../build/corpus';
import { treatyCases } from '../eval/treaties';
import { asGiven } from '../src/text';
import { extractTreaties, type KnownTreaty, knownTreaties, type Treaty } from '../src/treaty';
import { agreement, indexedTreaty, mentionOf } from '../src/treaty/register/agreement';
import { registerIndex, scoredRows } from '../src/treaty/register/lookup';
import { pageOf } from '../src/treaty/register/pages';
import { linkOf } from '../src/treaty/register/register';
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

describe('the rows of the register', () => {
  it('are at least four hundred', () => {
    expect(knownTreaties.length).toBeGreaterThanOrEqual(400);
  });

  it.each(knownTreaties)('$id has no true date that is called a conflict', (row) => {
    const index = registerIndex([row]);
    for (const signed of both(row.signed, row.homeSigned)) {
      for (const ratified of both(row.ratified, row.deposited)) {
        for (const inForce of both(row.inForce, row.homeInForce)) {
          const link = linkOf({ ...asMention(row), signed, ratified, inForce }, null, index);
          expect(link?.differences ?? []).toEqual([]);
        }
      }
    }
  });

  it('call a wrong date a conflict', () => {
    const row = knownTreaties.find(({ id }) => id === 'un-1966-12-16-pt');
    if (row === undefined) throw new Error('The covenant is not in the register.');
    const mention = { ...asMention(row), ratified: '2005-10-21' };
    expect(linkOf(mention, null, registerIndex([row]))?.differences).toEqual([
      { field: 'ratified', text: '2005-10-21', register: '2005-11-21' },
    ]);
  });

  it('hold a text to the day of a treaty of the same subject, and to none of another', () => {
    const links = (text: string) =>
      extractTreaties(text).map(({ register }) => [register?.id, register?.differences.length]);
    expect(
      links(
        'Түркиямен 1997 жылғы 27 ақпанда азаматтық, отбасылық және қылмыстық істер бойынша құқықтық көмек туралы шарт жасалды.',
      ),
    ).toEqual([['kz-tr-1995-06-13-tr', 1]]);
    expect(
      links('Өзбекстанмен 2001 жылғы 16 қарашада мемлекеттік шекара туралы шарт жасалды.'),
    ).toEqual([[undefined, undefined]]);
    expect(links('Франциямен 1998 жылғы 3 ақпанда конвенция жасалды.')).toEqual([
      [undefined, undefined],
    ]);
  });

  it('have the law of ratification and the deposit apart', () => {
    const row = knownTreaties.find(({ id }) => id === 'un-1989-11-20-cv');
    expect([row?.ratified, row?.deposited]).toEqual(['1994-06-08', '1994-08-12']);
  });

  it('lead to the page of the act or of the United Nations', () => {
    const pages = knownTreaties.map(({ source }) => source && pageOf(source));
    expect(pages.filter((page) => page?.startsWith('https://adilet')).length).toBeGreaterThan(100);
    expect(
      pages.filter((page) => page?.startsWith('https://treaties.un')).length,
    ).toBeGreaterThanOrEqual(80);
    expect(pageOf('MTDSG XI-A-15')).toBe(
      'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XI-A-15&chapter=11&clang=_en',
    );
    expect(['MTDSG', 'UNCTAD IIA', 'baq.kz 2026-03-11', ''].map(pageOf)).toEqual(
      Array(4).fill(undefined),
    );
    const link = extractTreaties(
      'Литвамен 1994 жылғы 9 тамызда құқықтық көмек туралы шарт жасалды.',
    );
    expect(link[0]?.register?.url).toBe('https://adilet.zan.kz/kaz/docs/Z980000292_');
  });

  it('are packed into less than forty kilobytes', () => {
    const code = packedTable('treaties.json', readFileSync('corpus/treaties.json', 'utf8'));
    expect(gzipSync(code).length).toBeLessThan(40_000);
  });
});

/** The dates that may be told of an event; none is told, too. */
function both(one: string | null, other: string | null | undefined): readonly (string | null)[] {
  return [...new Set([null, one, other ?? null])];
}

const later = (year: string): string => `${Number(year) + 1}`;

/** A row as a text would tell it by its day alone. */
function asMention(row: KnownTreaty): Treaty {
  const place = { span: { start: 0, end: 1 }, source: { start: 0, end: 1 } };
  return {
    ...row,
    ...place,
    text: '',
    reason: 'name',
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
