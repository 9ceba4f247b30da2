import { aliasAfter } from './aliases';
import type { Draft, DraftDate } from './drafts';
import type { PartyAt } from './party-phrases';
import { articlesAfter } from './pinpoints';

/** A treaty as the whole text tells it. */
export interface Told {
  readonly draft: Draft;
  /** Where the sentence of the draft starts in the text. */
  readonly offset: number;
  /** Each with the start of the sentence that names it. */
  readonly parties: readonly (PartyAt & { readonly offset: number })[];
  readonly dates: readonly (DraftDate & { readonly offset: number })[];
  readonly places: readonly string[];
  readonly aliases: readonly string[];
  readonly articles: readonly string[];
  /** The number, in the same list, of the treaty that it belongs to. */
  readonly amends: number | null;
}

/** A sentence whose drafts are told. */
interface Telling {
  /** Where it starts in the text. */
  readonly start: number;
  readonly words: string;
  /** The numbers of the treaties that it told already, by the marks of their nouns. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * Adds a draft to what was told: as a treaty of its own, or to the one told before that it speaks
 * of again.
 *
 * @param told what was told; it grows
 * @param draft the draft
 * @param telling its sentence
 * @returns its number in the list, or `null` when it tells nothing
 */
export function tell(told: Told[], draft: Draft, telling: Telling): number | null {
  if (draft.head.count !== undefined) return tellAll(told, draft, telling);
  const parent = parentOf(told, draft, telling.numbers);
  const isShort = (draft.isBare || draft.isPointer) && draft.amends === null;
  const before = isShort ? antecedentOf(told, draft) : sameAs(told, draft, parent);
  if (addTo(told, before, draft, telling)) return before;
  if (draft.isPointer || (draft.isBare && tellsNothing(draft))) return null;
  const alias = aliasAfter(telling.words, draft.head.end);
  told.push({
    draft,
    offset: telling.start,
    parties: partiesAt(draft, telling.start),
    dates: datesAt(draft, telling.start),
    places: draft.places,
    aliases: [draft.title.alias, alias].filter((name): name is string => name !== null),
    articles: articlesAfter(telling.words, draft.head.end),
    amends: parent,
  });
  return told.length - 1;
}

/** Adds to the treaty of a number what a draft says; tells whether there is such a treaty. */
function addTo(told: Told[], number: number, draft: Draft, telling: Telling): boolean {
  const known = told[number];
  if (known === undefined) return false;
  const alias = aliasAfter(telling.words, draft.head.end);
  const aliases = alias === null ? known.aliases : [...known.aliases, alias];
  told[number] = {
    ...known,
    parties: [...known.parties, ...partiesAt(draft, telling.start)],
    dates: [...known.dates, ...datesAt(draft, telling.start)],
    places: [...known.places, ...draft.places],
    aliases: [...new Set(aliases)],
    articles: [...new Set([...known.articles, ...articlesAfter(telling.words, draft.head.end)])],
  };
  return true;
}

/** «Екі құжат та күшіне енді»: the same is said of the treaties told last. */
function tellAll(told: Told[], draft: Draft, telling: Telling): null {
  const count = draft.head.count ?? 0;
  if (told.length < count) return null;
  for (let at = told.length - count; at < told.length; at += 1) addTo(told, at, draft, telling);
  return null;
}

function datesAt(draft: Draft, offset: number): Told['dates'] {
  return draft.dates.map((date) => ({ ...date, offset }));
}

/** A bare noun without a date, an amended treaty or a draft. */
function tellsNothing({ dates, amends, events }: Draft): boolean {
  return dates.length === 0 && amends === null && !events.includes('drafted');
}

function partiesAt(draft: Draft, offset: number): Told['parties'] {
  return draft.parties.map((party) => ({ ...party, offset }));
}

/** How far back a pointer reaches: so many treaties. */
const reach = 40;

/** The number of the last treaty told that fulfils a condition, or -1. */
function lastOf(told: readonly Told[], holds: (one: Told) => boolean): number {
  for (let at = told.length - 1; at >= Math.max(0, told.length - reach); at -= 1) {
    const one = told[at];
    if (one !== undefined && holds(one)) return at;
  }
  return -1;
}

/** The treaty that a bare noun stands for: the last of its kind whose dates do not contradict. */
function antecedentOf(told: readonly Told[], draft: Draft): number {
  return lastOf(told, ({ draft: known, dates, aliases }) => {
    const isNamed = aliases.some((alias) => alias.toLowerCase() === draft.head.kind.term);
    if (known.head.kind !== draft.head.kind && !isNamed) return false;
    return draft.dates.every(({ event, date }) =>
      dates.every((other) => other.event !== event || other.date.edtf === date.edtf),
    );
  });
}

function parentOf(
  told: readonly Told[],
  draft: Draft,
  numbers: ReadonlyMap<number, number>,
): number | null {
  if (draft.amends === null) return null;
  if (typeof draft.amends === 'number') {
    const number = numbers.get(draft.amends);
    if (number !== undefined) return number;
  }
  const last = lastOf(
    told,
    ({ draft: known }) => !/^(?:хаттама|қосымша|түзету)$/u.test(known.head.kind.term),
  );
  return last < 0 ? null : last;
}

/**
 * The treaty that a full mention speaks of again: the last of its kind and name whose parties and
 * dates do not contradict.
 */
function sameAs(told: readonly Told[], draft: Draft, parent: number | null): number {
  const name = draft.title.title?.toLowerCase();
  if (name === undefined) return -1;
  return lastOf(told, (known) => {
    const { title } = known.draft.title;
    const names = [title, ...known.aliases].map((one) => one?.toLowerCase());
    return (
      known.draft.head.kind === draft.head.kind &&
      names.includes(name) &&
      (parent === null || known.amends === parent) &&
      hasSameSides(known, draft) &&
      hasSameDates(known, draft)
    );
  });
}

/**
 * The same parties; a treaty of many and one with a name may be told of with others, and a mention
 * without parties and dates goes on about the treaty of that subject.
 */
function hasSameSides({ draft: known, parties, aliases }: Told, draft: Draft): boolean {
  const [one, other] = [idsOf(parties, known), idsOf(draft.parties, draft)];
  if (one === other && one !== '') return true;
  const isOwned = known.title.hasOwner || draft.title.hasOwner;
  if (known.isComplete || draft.isComplete)
    return other === '' && !isOwned && draft.dates.length === 0;
  const isUniversal = /^(?:конвенция|пакт|хартия|жарғы)$/u.test(draft.head.kind.term);
  return draft.title.isNamed || aliases.length > 0 || (isUniversal && !isOwned);
}

function idsOf(parties: readonly PartyAt[], { home }: Draft): string {
  const ids = parties.map(({ row }) => row.id);
  return [...new Set(home === null ? ids : [...ids, 'KZ'])].sort().join();
}

/** No event has two days; a date that says less contradicts nothing. */
function hasSameDates({ dates }: Told, draft: Draft): boolean {
  return draft.dates.every(({ event, date }) =>
    dates.every(
      (other) =>
        other.event !== event ||
        other.date.edtf.startsWith(date.edtf) ||
        date.edtf.startsWith(other.date.edtf),
    ),
  );
}
