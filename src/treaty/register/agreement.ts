import type { Treaty } from '../treaty';
import { type Day, dateAgreement, partedDays } from './days';
import type { KnownTreaty } from './register';
import { titleStems } from './title-stems';

/** A row of the register with what is compared, worked out once. */
export interface IndexedTreaty {
  readonly row: KnownTreaty;
  /** The words of its subject, cut to their first letters. */
  readonly stems: ReadonlySet<string>;
  readonly days: readonly Day[];
  /** Its other names, in small letters. */
  readonly aliases: readonly string[];
  readonly isAmending: boolean;
}

/** A mention with what is compared; the subject is its own, or that of the treaty it amends. */
export interface Mention {
  readonly treaty: Treaty;
  readonly stems: ReadonlySet<string>;
  readonly days: readonly Day[];
  /** Its title and its other names, in small letters. */
  readonly names: readonly string[];
  /** The ids of its parties, each once. */
  readonly parties: readonly string[];
  /** The same without Kazakhstan. */
  readonly foreign: readonly string[];
  readonly isAmending: boolean;
}

/** Prepares a row for the comparison with many mentions. */
export function indexedTreaty(row: KnownTreaty): IndexedTreaty {
  return {
    row,
    stems: titleStems(kazakhWords(row)),
    days: partedDays(row.signed),
    aliases: row.aliases.map((alias) => alias.toLowerCase()),
    isAmending: isAmending(row.term),
  };
}

/** The Kazakh title, or what it is about in Kazakh; an English title has no word of a mention. */
function kazakhWords({ title, subject }: KnownTreaty): string {
  return title !== null && /\p{sc=Cyrillic}/u.test(title) ? title : (subject ?? '');
}

/** What a title is about, without a name: «… туралы Вена конвенциясы» is about what stands before. */
function subjectOf({ title, subject, aliases }: Treaty): string | null {
  const isNamed = aliases?.some((alias) => title?.endsWith(` ${alias}`)) === true;
  return isNamed ? (subject ?? title) : title;
}

/** Prepares a mention for the comparison with many rows. */
export function mentionOf(treaty: Treaty, parent: Treaty | null): Mention {
  const parties = [...new Set(treaty.parties.map(({ id }) => id))];
  return {
    treaty,
    stems: titleStems(subjectOf(treaty) ?? (parent === null ? '' : (subjectOf(parent) ?? ''))),
    days: partedDays(treaty.signed),
    names: [treaty.title, ...(treaty.aliases ?? [])].flatMap((name) => name?.toLowerCase() || []),
    parties,
    foreign: parties.filter((id) => id !== 'KZ'),
    isAmending: isAmending(treaty.term),
  };
}

/**
 * How well a mention and a row agree, or `null` where they do not speak of the same treaty.
 *
 * @param mention the mention
 * @param known the row
 * @param isNamed the mention has one of the row's other names
 */
export function agreement(mention: Mention, known: IndexedTreaty, isNamed: boolean): number | null {
  const { treaty } = mention;
  const { row } = known;
  if (known.isAmending !== mention.isAmending) return null;
  const date = dateAgreement(mention.days, known.days);
  const subject = subjectAgreement(mention.stems, known.stems);
  const isSameKind = row.term === treaty.term || known.isAmending;
  const isTheirs = hasSameParties(mention, row);
  if (!isNamed) {
    const isTheirDay = isTheirs && date === 3 && subject.share !== null;
    if (!isSameKind && !isTheirDay && !isWholly(subject, date)) return null;
    const isAgreed = isTheirs
      ? isEnough(date, subject, row)
      : isSurely(mention, row, date, subject);
    if (!isAgreed) return null;
  }
  const isSamePlace = treaty.place !== null && treaty.place === row.place;
  const isSameAct =
    treaty.ratified !== null &&
    (treaty.ratified === row.ratified || treaty.ratified === row.deposited);
  return (
    date * 2 +
    (subject.share ?? 0.3) * 4 +
    Number(isSameKind) +
    Number(isSamePlace) +
    2 * Number(isSameAct)
  );
}

/** All of a long subject agrees, and no date says otherwise. */
function isWholly({ share, common }: Agreement, date: number): boolean {
  return date >= 0 && common >= 2 && (share ?? 0) >= 0.9;
}

/**
 * Where the parties do not tell, the day or all of a long subject must: several words in common,
 * or the day of signature with the place or with some of the subject.
 */
function isSurely(
  { treaty, foreign }: Mention,
  row: KnownTreaty,
  date: number,
  subject: Agreement,
): boolean {
  if (!row.multilateral || (foreign.length > 0 && date < 3)) return false;
  const share = subject.share ?? 0;
  if (date === 3 && treaty.signed?.length === 10) {
    return (
      share >= 0.3 ||
      (treaty.title === null && (treaty.place === row.place || foreign.length === 0))
    );
  }
  const isWhole = subject.common >= 2 && share >= 0.9;
  return (
    date >= 0 && treaty.term === row.term && (isWhole || (share >= 0.75 && subject.common >= 3))
  );
}

/** Date and subject together: the less one of them agrees, the better the other must. */
function isEnough(date: number, { share, whole, common }: Agreement, row: KnownTreaty): boolean {
  // Two states conclude several agreements a day; what only a day tells of one is no name.
  if (share === null) return date >= 2 && row.term !== 'келісім';
  if (date >= 2) return share >= 0.3;
  if (date >= 0) return share >= 0.75;
  // Organisations conclude treaties of like names, and states go on where they left off.
  return share >= 0.9 && (common >= 3 || (whole > 0.5 && !row.multilateral));
}

function isAmending(term: string): boolean {
  return term === 'хаттама' || term === 'қосымша' || term === 'түзету';
}

function hasSameParties({ treaty, parties, foreign }: Mention, row: KnownTreaty): boolean {
  if (treaty.scope === 'bilateral' && row.multilateral) return false;
  if (!row.multilateral)
    return parties.length === row.parties.length && row.parties.every((id) => parties.includes(id));
  return foreign.length > 0 && foreign.every((id) => row.parties.includes(id));
}

interface Agreement {
  /** The share of the shorter subject that the longer one has too; `null` where one is unknown. */
  readonly share: number | null;
  /** The share of the longer subject that the shorter one has too. */
  readonly whole: number;
  /** How many words they have in common. */
  readonly common: number;
}

function subjectAgreement(own: ReadonlySet<string>, known: ReadonlySet<string>): Agreement {
  if (own.size === 0 || known.size === 0) return { share: null, whole: 0, common: 0 };
  let common = 0;
  for (const stem of own) common += Number(known.has(stem));
  const share = common / Math.min(own.size, known.size) - 0.01 * Math.abs(own.size - known.size);
  return { share, whole: common / Math.max(own.size, known.size), common };
}
