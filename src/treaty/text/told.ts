import type { PartyAt } from '../../entity/party/phrases';
import type { Span } from '../../finding';
import type { Event } from '../event/actions';
import type { Draft, DraftDate } from '../fact/draft';

/** What a sentence names, and where the sentence starts in the text. */
export interface Named<T> {
  readonly what: T;
  readonly offset: number;
}

/** A treaty as the whole text tells it; it grows with each sentence that goes on about it. */
export interface Told {
  readonly draft: Draft;
  /** Where the sentence of the draft starts in the text. */
  readonly offset: number;
  /** The words that imply our own state. */
  home: Named<Span> | null;
  readonly parties: Named<PartyAt>[];
  readonly dates: Named<DraftDate>[];
  readonly places: Set<string>;
  readonly aliases: Set<string>;
  readonly articles: Set<string>;
  /** All that is said to have happened, dated or not. */
  readonly events: Set<Event>;
  /** The number, in the same list, of the treaty that it belongs to. */
  readonly amends: number | null;
  /** What later mentions are compared with. */
  readonly known: Known;
}

/** What is known of a treaty so far, each thing once, however often it was told. */
interface Known {
  /** Where it was named last: the start of the sentence, and the place in it. */
  seen: { readonly sentence: number; readonly at: number };
  /** Its title in small letters. */
  readonly title: string | undefined;
  /** Its other names in small letters. */
  readonly aliases: Set<string>;
  readonly ids: Set<string>;
  /** The ids of its parties, in order. */
  sides: string;
  /** The EDTF of its dates, by event. */
  readonly days: Map<DraftDate['event'], Set<string>>;
  /** The first day of signature, where one is known to the day. */
  day: string | undefined;
}

/** What one noun tells: its draft, and what stands right after it. */
export interface Mention {
  readonly draft: Draft;
  /** Where its sentence starts in the text. */
  readonly start: number;
  readonly alias: string | null;
  readonly articles: readonly string[];
}

/** A treaty that a noun tells of for the first time. */
export function newlyTold(mention: Mention, amends: number | null): Told {
  const { draft, start } = mention;
  const told: Told = {
    draft,
    offset: start,
    home: null,
    parties: [],
    dates: [],
    places: new Set(),
    aliases: new Set(draft.title.alias === null ? [] : [draft.title.alias]),
    articles: new Set(),
    events: new Set(),
    amends,
    known: {
      seen: { sentence: start, at: draft.start },
      title: draft.title.title?.toLowerCase(),
      aliases: namesOf(draft),
      ids: new Set(),
      sides: '',
      days: new Map(),
      day: undefined,
    },
  };
  tellMore(told, mention);
  return told;
}

/** Its other names in small letters. */
function namesOf({ title: { alias, plain } }: Draft): Set<string> {
  if (alias === null) return new Set();
  return new Set([alias, plain].flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
}

/** Adds to a treaty what a noun tells of it. */
export function tellMore(told: Told, { draft, start, alias, articles }: Mention): void {
  const { known } = told;
  if (draft.home !== null) tellHome(told, draft.home, start);
  tellParties(told, draft.parties, start);
  for (const date of draft.dates) tellDate(told, date, start);
  for (const place of draft.places) told.places.add(place);
  for (const event of draft.events) told.events.add(event);
  for (const article of articles) told.articles.add(article);
  if (alias !== null) {
    told.aliases.add(alias);
    known.aliases.add(alias.toLowerCase());
  }
  known.seen = { sentence: start, at: draft.start };
}

/** Adds our own state, which words at some place imply. */
export function tellHome(told: Told, words: Span, offset: number): void {
  const { known } = told;
  if (known.ids.has(home) || (told.draft.isComplete && offset !== told.offset)) return;
  told.home = { what: words, offset };
  known.ids.add(home);
  known.sides = inOrder(known.ids);
}

const home = 'KZ';

/** Adds parties, whose places count from an offset of the text. */
export function tellParties(
  { parties, known }: Told,
  added: readonly PartyAt[],
  offset: number,
): void {
  const before = known.ids.size;
  for (const party of added) {
    parties.push({ what: party, offset });
    known.ids.add(party.row.id);
  }
  if (known.ids.size > before) known.sides = inOrder(known.ids);
}

/** Adds parties that other sentences name. */
export function tellNamed(told: Told, named: readonly Named<PartyAt>[]): void {
  for (const { what, offset } of named) tellParties(told, [what], offset);
}

/** Adds a date, which counts from an offset of the text. */
export function tellDate({ dates, known }: Told, date: DraftDate, offset: number): void {
  dates.push({ what: date, offset });
  const { edtf } = date.date;
  const days = known.days.get(date.event);
  if (days === undefined) known.days.set(date.event, new Set([edtf]));
  else days.add(edtf);
  if (date.event === 'signed' && edtf.length === 10) known.day ??= edtf;
}

/** The ids of the parties of a draft, in order. */
export function sidesOfDraft({ parties, home }: Draft): string {
  const ids = new Set(parties.map(({ row }) => row.id));
  if (home !== null) ids.add('KZ');
  return inOrder(ids);
}

function inOrder(ids: ReadonlySet<string>): string {
  return [...ids].sort().join();
}
