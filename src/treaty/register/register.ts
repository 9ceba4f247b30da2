import rows from '../../../corpus/treaties.json';
import { once } from '../../once';
import type { Difference, RegisterLink, Treaty } from '../treaty';
import { mentionOf } from './agreement';
import { daysOf } from './days';
import { type RegisterIndex, registerIndex, scoredRows } from './lookup';
import { pageOf } from './pages';

/**
 * A row of the register of known treaties: facts, each with the document that it comes from.
 *
 * @example
 * const mine: KnownTreaty = {
 *   id: 'kz-xx-2030-01-01', title: null, subject: 'су туралы', term: 'келісім',
 *   parties: ['KZ', 'KG'], multilateral: false, signed: '2030-01-01', ratified: null,
 *   inForce: null, place: null, source: 'my list', aliases: [],
 * };
 * extractTreaties('Шарт', { register: [...knownTreaties, mine] }); // => []
 */
export interface KnownTreaty {
  readonly id: string;
  /** The official Kazakh title, where a Kazakh page gives one, or the English one. */
  readonly title: string | null;
  /** What it is about in Kazakh, where the Kazakh title is not known. */
  readonly subject: string | null;
  readonly term: string;
  /** Ids as in the register of parties. */
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  /** When it was concluded, EDTF. */
  readonly signed: string | null;
  /** The day of the law or decree of Kazakhstan that ratifies it. */
  readonly ratified: string | null;
  readonly inForce: string | null;
  /** The signature of Kazakhstan, where it is of another day. */
  readonly homeSigned?: string | null;
  /** The deposit of its ratification or accession. */
  readonly deposited?: string | null;
  /** The entry into force for Kazakhstan alone. */
  readonly homeInForce?: string | null;
  readonly terminated?: string | null;
  /** Nominative. */
  readonly place: string | null;
  /** The document that the row comes from. */
  readonly source: string | null;
  /** Names that it goes by: Кишинев конвенциясы. */
  readonly aliases: readonly string[];
}

/** The known treaties that come with the package. */
export const knownTreaties: readonly KnownTreaty[] = rows;

const knownIndex = once(() => registerIndex(knownTreaties));

/** A register prepared for look-ups; the one of the package is prepared already. */
export function lookUpIn(register: readonly KnownTreaty[]): RegisterIndex {
  return register === knownTreaties ? knownIndex() : registerIndex(register);
}

/**
 * Links a mention with the known treaty that it speaks of, when parties, kind, and subject or date
 * agree, and says where the two differ.
 *
 * @param treaty the mention
 * @param parent the treaty that it amends
 * @param register the known treaties
 * @returns the link, or `null`: a near miss is no link
 */
export function linkOf(
  treaty: Treaty,
  parent: Treaty | null,
  register: RegisterIndex,
): RegisterLink | null {
  const [best, second] = scoredRows(mentionOf(treaty, parent), register);
  if (best === undefined || (second !== undefined && second.score === best.score)) return null;
  const { row } = best;
  return {
    id: row.id,
    title: row.title,
    differences: differencesOf(treaty, row),
    ...(row.source === null ? {} : sourceOf(row.source)),
  };
}

function sourceOf(source: string): Pick<RegisterLink, 'source' | 'url'> {
  const url = pageOf(source);
  return url === undefined ? { source } : { source, url };
}

function differencesOf(treaty: Treaty, row: KnownTreaty): Difference[] {
  const differences: Difference[] = [];
  const compare = (
    field: Difference['field'],
    text: string | null,
    register: string | null,
    own?: string | null,
  ): void => {
    if (text === null || register === null || agrees(text, register)) return;
    if (own == null || !agrees(text, own)) differences.push({ field, text, register });
  };
  compare('signed', treaty.signed, row.signed, row.homeSigned);
  compare('ratified', treaty.ratified, row.ratified, row.deposited);
  compare('inForce', treaty.inForce, inForceOf(row), row.homeInForce);
  compare('term', treaty.term, row.term);
  const others = strangers(treaty, row);
  if (others.length > 0) compare('parties', others.join(', '), row.parties.join(', '));
  return differences;
}

/**
 * The entry into force that a text can be held to. A treaty of many is in force on one day, and for
 * Kazakhstan on another: who knows one of the days alone cannot tell that the text errs.
 */
function inForceOf(row: KnownTreaty): string | null {
  return row.multilateral && row.homeInForce === null && row.deposited !== null
    ? null
    : row.inForce;
}

/** Parties of the text that a row does not have; one that names only an organisation tells nothing. */
function strangers({ parties }: Treaty, row: KnownTreaty): string[] {
  if (row.parties.length === 0 || row.parties.some((id) => id.startsWith('org:'))) return [];
  const ids = parties.map(({ id }) => id);
  return ids.filter((id) => !id.startsWith('org:') && !row.parties.includes(id));
}

/** A value that says less is no difference: 1993 and one day of a set agree with the whole. */
function agrees(text: string, register: string): boolean {
  const known = daysOf(register);
  return daysOf(text).every((one) =>
    known.some((other) => other === one || other.startsWith(`${one}-`)),
  );
}
