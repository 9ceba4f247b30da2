import rows from '../../corpus/treaties.json';
import type { Difference, RegisterLink, Treaty } from './treaty';

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
  /** The official Kazakh title, where a Kazakh page gives one. */
  readonly title: string | null;
  /** What it is about, where the title is not known. */
  readonly subject: string | null;
  readonly term: string;
  /** Ids as in the register of parties. */
  readonly parties: readonly string[];
  readonly multilateral: boolean;
  /** EDTF. */
  readonly signed: string | null;
  readonly ratified: string | null;
  readonly inForce: string | null;
  /** Nominative. */
  readonly place: string | null;
  /** The document that the row comes from. */
  readonly source: string | null;
  /** Names that it goes by: Кишинев конвенциясы. */
  readonly aliases: readonly string[];
}

/** The known treaties that come with the package. */
export const knownTreaties: readonly KnownTreaty[] = rows;

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
  register: readonly KnownTreaty[],
): RegisterLink | null {
  const scored = register
    .flatMap((row) => {
      const score = agreement(treaty, parent, row);
      return score === null ? [] : [{ row, score }];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || (second !== undefined && second.score === best.score)) return null;
  const { row } = best;
  return {
    id: row.id,
    title: row.title,
    differences: differencesOf(treaty, row),
    ...(row.source === null ? {} : { source: row.source }),
  };
}

/** How well a mention and a row agree, or `null` where they do not speak of the same treaty. */
function agreement(treaty: Treaty, parent: Treaty | null, row: KnownTreaty): number | null {
  if (isAmending(row.term) !== isAmending(treaty.term)) return null;
  const isNamed = hasName(treaty, row);
  const date = dateAgreement(treaty.signed, row.signed);
  const subject = subjectAgreement(treaty, parent, row);
  if (
    !isNamed &&
    !(hasSameParties(treaty, row)
      ? isEnough(date, subject.share)
      : isSurely(treaty, row, date, subject))
  )
    return null;
  const isSameKind = row.term === treaty.term || isAmending(row.term);
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

function hasSameParties({ parties }: Treaty, row: KnownTreaty): boolean {
  const ids = new Set(parties.map(({ id }) => id));
  if (!row.multilateral)
    return ids.size === row.parties.length && row.parties.every((id) => ids.has(id));
  const foreign = [...ids].filter((id) => id !== 'KZ');
  return foreign.length > 0 && foreign.every((id) => row.parties.includes(id));
}

function dateAgreement(text: string | null, known: string | null): number {
  if (text === null || known === null) return 0;
  if (text === known) return 3;
  if (known.startsWith(text)) return 2;
  const [year, month, day] = text.split('-');
  const [knownYear, knownMonth, knownDay] = known.split('-');
  if (year === knownYear && (month === knownMonth || (day === knownDay && day !== undefined)))
    return 1;
  return year === knownYear ? 0 : -1;
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

function subjectAgreement(treaty: Treaty, parent: Treaty | null, row: KnownTreaty): Agreement {
  const own = stems(treaty.title ?? parent?.title ?? '');
  const known = stems(row.title ?? row.subject ?? '');
  if (own.size === 0 || known.size === 0) return { share: null, common: 0 };
  const common = [...own].filter((stem) => known.has(stem)).length;
  const share = common / Math.min(own.size, known.size) - 0.01 * Math.abs(own.size - known.size);
  return { share, common };
}

function stems(title: string): Set<string> {
  const words = title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !hollow.test(word)).map((word) => word.slice(0, 5)));
}

function differencesOf(treaty: Treaty, row: KnownTreaty): Difference[] {
  const differences: Difference[] = [];
  const compare = (field: string, text: string | null, register: string | null): void => {
    if (text === null || register === null || agrees(text, register)) return;
    differences.push({ field, text, register });
  };
  compare('signed', treaty.signed, row.signed);
  compare('ratified', treaty.ratified, row.ratified);
  compare('inForce', treaty.inForce, row.inForce);
  compare('kind', treaty.term, row.term);
  return differences;
}

/** A value that says less is no difference: 1993 agrees with 1993-10-22. */
function agrees(text: string, register: string): boolean {
  return register === text || register.startsWith(`${text}-`);
}
