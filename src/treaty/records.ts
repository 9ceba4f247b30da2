import { asParty, impliedHome } from '../entity/party/parties';
import { onceEach } from '../entity/party/phrases';
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
export function asTreaty(clean: CleanText, told: Told, parent: Treaty | null): Treaty {
  const { draft, offset } = told;
  const place = locate(clean, { start: draft.start + offset, end: draft.end + offset });
  const dates = told.dates.map((date) => asDate(clean, date));
  const own = partiesOf(clean, told, place);
  const parties = own.length > 0 ? own : (parent?.parties ?? []);
  return {
    ...place,
    term: draft.head.kind.term,
    kind: draft.head.kind.kind,
    title: draft.title.title ?? [...told.aliases].find((alias) => /\s/u.test(alias)) ?? null,
    subject: draft.title.subject,
    parties,
    scope: scopeOf(told, parties) ?? (own.length > 0 ? null : (parent?.scope ?? null)),
    signed: valuesOf(adopted(told, dates), 'signed'),
    ratified: valuesOf(dates, 'ratified', 'approved', 'acceded'),
    inForce: valuesOf(dates.map(withoutEnd), 'in-force'),
    dates,
    place: [...told.places].join(', ') || null,
    amends: told.amends,
    register: null,
    ...(told.aliases.size > 0 ? { aliases: [...told.aliases] } : {}),
    ...(told.articles.size > 0 ? { articles: [...told.articles] } : {}),
    ...(draft.miscount === undefined ? {} : { miscount: draft.miscount }),
    ...(isDraft(told) ? { status: 'draft' as const } : {}),
  };
}

/** A draft is told of, and nothing that only a treaty can do. */
function isDraft({ draft, dates }: Told): boolean {
  return draft.events.includes('drafted') && dates.length === 0;
}

function asDate(clean: CleanText, { event, date, offset }: Told['dates'][number]): TreatyDate {
  const span = { start: date.start + offset, end: date.end + offset };
  return {
    ...locate(clean, span),
    event,
    edtf: date.edtf,
    ...(date.act === undefined ? {} : { act: date.act }),
    ...(date.actId === undefined ? {} : { actId: date.actId }),
    ...(date.alternatives === undefined ? {} : { alternatives: date.alternatives }),
  };
}

/** The parties, each once; those of a complete frame are not added to by later sentences. */
function partiesOf(clean: CleanText, { draft, offset, parties }: Told, place: Located): Party[] {
  const heard = parties.filter((party) => !draft.isComplete || party.offset === offset);
  const named = onceEach(heard).map((party) => asParty(clean, party, party.offset));
  if (draft.home === null) return named;
  const { start, end } = draft.home;
  const words = start < end ? { start: start + offset, end: end + offset } : place.span;
  return [...impliedHome(clean, words), ...named];
}

/** «1965 жылы қабылданды, Қазақстан оған 1998 жылы қол қойды»: a state that signs later dates nothing. */
function adopted(told: Told, dates: readonly TreatyDate[]): readonly TreatyDate[] {
  const common = dates.filter((_, at) => told.dates[at]?.isByOne !== true);
  return common.some(({ event }) => event === 'signed') ? common : dates;
}

/** The value of the first events named; two dates of one event are a set. */
function valuesOf(
  dates: readonly TreatyDate[],
  ...events: readonly TreatyDate['event'][]
): string | null {
  const values = [
    ...new Set(dates.filter(({ event }) => events.includes(event)).map(({ edtf }) => edtf)),
  ];
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
  return { ...date, edtf: date.edtf.replace(/\/\.\.$/u, '') };
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
