import { agreement, type IndexedTreaty, indexedTreaty, type Mention } from './agreement';
import type { KnownTreaty } from './register';

/**
 * A register prepared for look-ups: by what a mention and a row can agree in, so that no mention is
 * compared with rows that it cannot speak of.
 */
export interface RegisterIndex {
  /** Treaties of two sides, by the ids of both. */
  readonly bySides: ReadonlyMap<string, readonly IndexedTreaty[]>;
  /** Treaties of many, by each party. */
  readonly byParty: ReadonlyMap<string, readonly IndexedTreaty[]>;
  /** Treaties of many, by each day of signature. */
  readonly byDay: ReadonlyMap<string, readonly IndexedTreaty[]>;
  /** Treaties of many, by each word of their subjects. */
  readonly byStem: ReadonlyMap<string, readonly IndexedTreaty[]>;
  /** Treaties that go by other names as well. */
  readonly named: readonly IndexedTreaty[];
}

/** Prepares a register for many look-ups. */
export function registerIndex(register: readonly KnownTreaty[]): RegisterIndex {
  const rows = register.map(indexedTreaty);
  const ofTwo = rows.filter(({ row }) => !row.multilateral);
  const ofMany = rows.filter(({ row }) => row.multilateral);
  return {
    bySides: grouped(ofTwo, ({ row }) => [sidesOf(row.parties)]),
    byParty: grouped(ofMany, ({ row }) => row.parties),
    byDay: grouped(ofMany, ({ days }) => days.map(({ edtf }) => edtf)),
    byStem: grouped(ofMany, ({ stems }) => stems),
    named: rows.filter(({ aliases }) => aliases.length > 0),
  };
}

/** A row and how well it agrees with a mention. */
export interface Scored {
  readonly row: KnownTreaty;
  readonly score: number;
}

/**
 * The rows that a mention may speak of, the best first.
 *
 * @param mention the mention
 * @param index the register
 */
export function scoredRows(mention: Mention, index: RegisterIndex): Scored[] {
  const named = new Set(
    mention.names.length === 0 ? [] : index.named.filter((known) => hasName(mention, known)),
  );
  const rows = new Set([...named, ...withTheirParties(mention, index), ...ofMany(mention, index)]);
  const scored: Scored[] = [];
  for (const known of rows) {
    const score = agreement(mention, known, named.has(known));
    if (score !== null) scored.push({ row: known.row, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

function hasName({ names }: Mention, { aliases }: IndexedTreaty): boolean {
  return aliases.some((alias) => names.some((name) => name.includes(alias)));
}

/** Treaties of the same two sides, and those of many to which the first of the sides belongs. */
function withTheirParties(
  { parties, foreign }: Mention,
  { bySides, byParty }: RegisterIndex,
): IndexedTreaty[] {
  const [first] = foreign;
  return [
    ...(bySides.get(sidesOf(parties)) ?? []),
    ...((first === undefined ? undefined : byParty.get(first)) ?? []),
  ];
}

/** Treaties of many of the same day, and without foreign parties those with two words in common. */
function ofMany(
  { days, foreign, stems }: Mention,
  { byDay, byStem }: RegisterIndex,
): IndexedTreaty[] {
  const rows = days.flatMap(({ edtf }) => byDay.get(edtf) ?? []);
  if (foreign.length > 0) return rows;
  const once = new Set<IndexedTreaty>();
  for (const stem of stems) {
    for (const known of byStem.get(stem) ?? []) {
      if (once.has(known)) rows.push(known);
      once.add(known);
    }
  }
  return rows;
}

function sidesOf(parties: readonly string[]): string {
  return [...parties].sort().join();
}

function grouped(
  rows: readonly IndexedTreaty[],
  keysOf: (known: IndexedTreaty) => Iterable<string>,
): Map<string, IndexedTreaty[]> {
  const groups = new Map<string, IndexedTreaty[]>();
  for (const known of rows) {
    for (const key of new Set(keysOf(known))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [known]);
      else group.push(known);
    }
  }
  return groups;
}
