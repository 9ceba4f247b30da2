import type { PartyAt } from '../../entity/party/phrases';
import type { Draft, DraftDate } from '../fact/draft';
import { isPrivateMatter } from '../fact/private-matters';
import { aliasAfter } from './aliases';
import { antecedentOf, parentOf, sameAs } from './antecedents';
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
  /** Where it was named last: the start of the sentence, and the place in it. */
  readonly seen: { readonly sentence: number; readonly at: number };
  /** The number, in the same list, of the treaty that it belongs to. */
  readonly amends: number | null;
}

/** A sentence whose drafts are told. */
interface Telling {
  /** Where it starts in the text. */
  readonly start: number;
  readonly words: string;
  /** What stands right before it. */
  readonly before: string;
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
  if (draft.head.order !== undefined) return tellOneOf(told, draft, telling);
  const parent = parentOf(told, draft, telling.numbers);
  const isShort = (draft.isBare || draft.isPointer) && draft.amends === null;
  const before = isShort ? antecedentOf(told, draft, telling.start) : sameAs(told, draft, parent);
  if (addTo(told, before, draft, telling)) return before;
  if (draft.isPointer || (draft.isBare && tellsNothing(draft, telling.before))) return null;
  const alias = aliasAfter(telling.words, draft.head.end);
  told.push({
    draft,
    offset: telling.start,
    parties: partiesAt(draft, telling.start),
    dates: datesAt(draft, telling.start),
    places: draft.places,
    aliases: [draft.title.alias, alias].filter((name): name is string => name !== null),
    articles: articlesAfter(telling.words, draft.head.end),
    seen: { sentence: telling.start, at: draft.start },
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
    seen: { sentence: telling.start, at: draft.start },
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

/** «Соңғысы күшіне енді»: one of the treaties that were told together last. */
function tellOneOf(told: Told[], draft: Draft, telling: Telling): null {
  const sentence = told.at(-1)?.offset;
  const count = told.filter(({ offset }) => offset === sentence).length;
  const order = draft.head.order ?? 0;
  if (count < 2 || order >= count) return null;
  addTo(told, told.length + (order < 0 ? order : order - count), draft, telling);
  return null;
}

function datesAt(draft: Draft, offset: number): Told['dates'] {
  return draft.dates.map((date) => ({ ...date, offset }));
}

/**
 * A bare noun without a date, an amended treaty or a draft, or one in a private matter: «Жауапкер
 * шарттан бас тартты. Шарт 2021 жылы жасалды» (the defendant withdrew from the contract).
 */
function tellsNothing({ dates, amends, events, parties }: Draft, before: string): boolean {
  if (amends !== null) return false;
  if (dates.length === 0) return !events.includes('drafted');
  const isPublic = events.some((event) => event === 'ratified' || event === 'acceded');
  return !isPublic && parties.length === 0 && isPrivateMatter(before);
}

function partiesAt(draft: Draft, offset: number): Told['parties'] {
  return draft.parties.map((party) => ({ ...party, offset }));
}
