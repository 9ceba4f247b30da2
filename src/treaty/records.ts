import { asParty, impliedHome } from '../entity/party/parties';
import type { Located } from '../finding';
import { type CleanText, locate } from '../text';
import type { Told } from './text/told';
import type { Party, Treaty, TreatyDate } from './treaty';

/**
 * Makes a record of a treaty that was told, without the register.
 *
 * @param clean the repaired text
 * @param told the treaty
 * @param parent the record that it amends; parties that it does not name are those of its parent
 */
export function asTreaty(clean: CleanText, told: Told, parent: Treaty | null): Unlinked {
  const { draft, offset } = told;
  const place = locate(clean, { start: draft.start + offset, end: draft.end + offset });
  const dates = told.dates.map((date) => asDate(clean, date));
  const own = partiesOf(clean, told, place);
  const parties = own.length > 0 ? own : (parent?.parties ?? []);
  const treaty: Open<Treaty> = {
    span: place.span,
    source: place.source,
    text: clean.text.slice(place.span.start, place.span.end),
    reason: draft.reason,
    term: draft.head.kind.term,
    kind: draft.head.kind.kind,
    title: draft.title.title ?? [...told.aliases].find((alias) => /\s/u.test(alias)) ?? null,
    subject: draft.title.subject,
    parties,
    scope: scopeOf(told, parties) ?? (own.length > 0 ? null : (parent?.scope ?? null)),
    signed: valuesOf(adopted(told, dates), signing),
    ratified: valuesOf(dates, consent),
    inForce: valuesOf(dates.map(withoutEnd), entry),
    dates,
    place: [...told.places].join(', ') || null,
    amends: told.amends,
    register: null,
  };
  if (told.aliases.size > 0) treaty.aliases = [...told.aliases];
  if (told.articles.size > 0) treaty.articles = [...told.articles];
  if (draft.miscount !== undefined) treaty.miscount = draft.miscount;
  if (isDraft(told)) treaty.status = 'draft';
  return treaty;
}

/** A record in the making. */
type Open<T> = { -readonly [Field in keyof T]: T[Field] };

/** A record whose link is still to be looked up. */
export type Unlinked = Omit<Treaty, 'register'> & Pick<Open<Treaty>, 'register'>;

type Events = readonly TreatyDate['event'][];

const signing: Events = ['signed'];
const consent: Events = ['ratified', 'approved', 'acceded'];
const entry: Events = ['in-force'];

/** A draft is told of, and nothing that only a treaty can do. */
function isDraft({ draft, dates }: Told): boolean {
  return draft.events.includes('drafted') && dates.length === 0;
}

function asDate(clean: CleanText, { what, offset }: Told['dates'][number]): TreatyDate {
  const { event, date } = what;
  const place = locate(clean, { start: date.start + offset, end: date.end + offset });
  const { span, source } = place;
  const dated: Open<TreatyDate> = { span, source, event, edtf: date.edtf };
  if (date.act !== undefined) dated.act = date.act;
  if (date.actId !== undefined) dated.actId = date.actId;
  if (date.alternatives !== undefined) dated.alternatives = date.alternatives;
  return dated;
}

/** The parties, each once; those of a complete frame are not added to by later sentences. */
function partiesOf(clean: CleanText, told: Told, place: Located): Party[] {
  const { draft, offset, parties, home } = told;
  const named: Party[] = [];
  const seen = new Set<string>();
  for (const { what, offset: from } of parties) {
    if ((draft.isComplete && from !== offset) || seen.has(what.row.id)) continue;
    seen.add(what.row.id);
    named.push(asParty(clean, what, from));
  }
  if (home === null || seen.has('KZ')) return named;
  const { start, end } = home.what;
  const words = start < end ? { start: start + home.offset, end: end + home.offset } : place.span;
  return [...impliedHome(clean, words), ...named];
}

/** «1965 жылы қабылданды, Қазақстан оған 1998 жылы қол қойды»: a state that signs later dates nothing. */
function adopted(told: Told, dates: readonly TreatyDate[]): readonly TreatyDate[] {
  const common = dates.filter((_, at) => told.dates[at]?.what.isByOne !== true);
  return common.some(({ event }) => event === 'signed') ? common : dates;
}

/** The value of the first events named; two dates of one event are a set. */
function valuesOf(dates: readonly TreatyDate[], events: Events): string | null {
  const told = dates.filter(({ event }) => events.includes(event));
  if (told.length < 2) return told[0]?.edtf ?? null;
  const values = [...new Set(told.map(({ edtf }) => edtf))];
  const coarser = new Set(values.flatMap(coarserThan));
  const precise = values.filter((one) => !coarser.has(one));
  if (precise.length === 0) return null;
  return precise.length === 1 ? (precise[0] ?? null) : `{${precise.join(',')}}`;
}

/** What says less of the same date: 1993-10 and 1993 for 1993-10-22. */
function coarserThan(edtf: string): string[] {
  return Array.from(edtf.matchAll(/-/gu), ({ index }) => edtf.slice(0, index));
}

/** A treaty that is in force «from 2016 on» entered into force in 2016. */
function withoutEnd(date: TreatyDate): TreatyDate {
  return date.edtf.endsWith('/..') ? { ...date, edtf: date.edtf.slice(0, -3) } : date;
}

function scopeOf({ draft }: Told, parties: readonly Party[]): Treaty['scope'] {
  const states = new Set(parties.map(({ id }) => id));
  if (draft.parties.some((party) => party.isCollective) || states.size > 2) return 'multilateral';
  const isUniversal = /^(?:конвенция|пакт|хартия|жарғы)$/u.test(draft.head.kind.term);
  if (isUniversal && !draft.isComplete) return 'multilateral';
  if (states.size === 2) return 'bilateral';
  if (draft.title.isNamed || parties.some(({ level }) => level === 'organisation'))
    return 'multilateral';
  return null;
}
