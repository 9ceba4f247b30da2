import type { Treaty } from '../treaty';
import type { KnownTreaty } from './register';

/** A row of the register with the words of its subject, cut to their first letters. */
export interface IndexedTreaty {
  readonly row: KnownTreaty;
  readonly stems: ReadonlySet<string>;
}

/** A mention with the words of its subject, or of the treaty that it amends. */
export interface Mention {
  readonly treaty: Treaty;
  readonly stems: ReadonlySet<string>;
}

/** Prepares a register for many look-ups. */
export function indexed(register: readonly KnownTreaty[]): readonly IndexedTreaty[] {
  return register.map((row) => ({ row, stems: stemsOf(row.title ?? row.subject ?? '') }));
}

/** Prepares a mention for the comparison with many rows. */
export function mentionOf(treaty: Treaty, parent: Treaty | null): Mention {
  return { treaty, stems: stemsOf(treaty.title ?? parent?.title ?? '') };
}

/** How well a mention and a row agree, or `null` where they do not speak of the same treaty. */
export function agreement({ treaty, stems }: Mention, known: IndexedTreaty): number | null {
  const { row } = known;
  if (isAmending(row.term) !== isAmending(treaty.term)) return null;
  const isNamed = hasName(treaty, row);
  const date = dateAgreement(treaty.signed, row.signed);
  const subject = subjectAgreement(stems, known.stems);
  const isSameKind = row.term === treaty.term || isAmending(row.term);
  const isTheirs = hasSameParties(treaty, row);
  if (!isNamed && !isSameKind && !(isTheirs && date === 3) && !isWholly(subject, date)) return null;
  if (
    !isNamed &&
    !(isTheirs ? isEnough(date, subject.share) : isSurely(treaty, row, date, subject))
  )
    return null;
  const isSamePlace = treaty.place !== null && treaty.place === row.place;
  const isSameAct = treaty.ratified !== null && treaty.ratified === row.ratified;
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
function isSurely(treaty: Treaty, row: KnownTreaty, date: number, subject: Agreement): boolean {
  const foreign = treaty.parties.filter(({ id }) => id !== 'KZ');
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
function isEnough(date: number, subject: number | null): boolean {
  if (subject === null) return date >= 2;
  if (date >= 2) return subject >= 0.3;
  return date >= 0 ? subject >= 0.75 : subject >= 0.9;
}

function isAmending(term: string): boolean {
  return /^(?:хаттама|қосымша|түзету)$/u.test(term);
}

function hasName({ title, aliases = [] }: Treaty, row: KnownTreaty): boolean {
  const names = [title, ...aliases].map((name) => name?.toLowerCase() ?? '');
  return row.aliases.some((alias) =>
    names.some((name) => name !== '' && name.includes(alias.toLowerCase())),
  );
}

function hasSameParties({ parties, scope }: Treaty, row: KnownTreaty): boolean {
  if (scope === 'bilateral' && row.multilateral) return false;
  const ids = new Set(parties.map(({ id }) => id));
  if (!row.multilateral)
    return ids.size === row.parties.length && row.parties.every((id) => ids.has(id));
  const foreign = [...ids].filter((id) => id !== 'KZ');
  return foreign.length > 0 && foreign.every((id) => row.parties.includes(id));
}

/** How well two dates agree; of a set («two places, two days») the best day counts. */
function dateAgreement(text: string | null, known: string | null): number {
  if (text === null || known === null) return 0;
  if (text === known) return 3;
  const grades = daysOf(text).flatMap((one) => daysOf(known).map((other) => dayGrade(one, other)));
  return Math.max(...grades);
}

function dayGrade(text: string, known: string): number {
  if (text === known) return 3;
  if (known.startsWith(text)) return 2;
  const [year, month, day] = text.split('-');
  const [knownYear, knownMonth, knownDay] = known.split('-');
  if (year === knownYear && (month === knownMonth || (day === knownDay && day !== undefined)))
    return 1;
  return year === knownYear ? 0 : -1;
}

/** The members of a set in EDTF, or the date alone. */
export function daysOf(edtf: string): readonly string[] {
  return edtf.replace(/[{}]/gu, '').split(',');
}

/** Words of law that every title has, and that prove nothing. */
const hollow =
  /^(?:туралы|және|мен|бен|пен|жөніндегі|жөнінде|арасындағы|бойынша|өзара|көрсету|қазақстан|республика|үкімет|істер|шарт|келісім|конвенция|хаттама|саласындағы|жылғы|халықаралық)/iu;

interface Agreement {
  /** The share of the shorter subject that the longer one has too; `null` where one is unknown. */
  readonly share: number | null;
  /** How many words they have in common. */
  readonly common: number;
}

function subjectAgreement(own: ReadonlySet<string>, known: ReadonlySet<string>): Agreement {
  if (own.size === 0 || known.size === 0) return { share: null, common: 0 };
  const common = [...own].filter((stem) => known.has(stem)).length;
  const share = common / Math.min(own.size, known.size) - 0.01 * Math.abs(own.size - known.size);
  return { share, common };
}

function stemsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !hollow.test(word)).map((word) => word.slice(0, 5)));
}
