import { isA, type Passage, type Word } from '../../document/document';
import { longest, type Span } from '../../finding';
import { agency, collective, government, highOrgan, officials, plainAgency } from './followers';
import { type NameAt, namesIn } from './names';
import type { PartyRow } from './rows';

/** The case that decides how a party takes part in its clause. */
export type PartyCase = 'bare' | 'genitive' | 'instrumental' | 'dative' | 'other';

/** A party as a phrase: the name with the executive or agency and the collective noun after it. */
export interface PartyAt extends Span {
  readonly row: PartyRow;
  readonly level: 'state' | 'government' | 'agency' | 'organisation';
  readonly case: PartyCase;
  /** The name alone, without «Үкіметі» and the like. */
  readonly name: Span;
  /** «ТМД-ға қатысушы мемлекеттер»: the members together. */
  readonly isCollective: boolean;
  /** Ids that the name may stand for as well. */
  readonly others?: readonly string[];
}

/** What makes a name part of something that is no party. */
const notAfter = /(?:солтүстік|оңтүстік|батыс|шығыс|орталық|ішкі|жаңа|ежелгі|көне|Алтын)\s$/iu;
const notBefore =
  /^\s(?:облыс|аудан|ауыл(?!\sшаруашылы)|даласы|көшесі|(?:ұлттық\s)?олимпиада комитет|хандығы|телеарна|ұлттық университеті|теңізі|қаласы|мұхит|«[^«»]{1,40}»\s(?:компания|ақ(?!\p{L})|жшс|банк))/iu;

/**
 * Finds the parties of a document as phrases, in reading order.
 *
 * @example
 * partiesIn(documentOf('Грузия Үкіметімен'))[0]?.level; // => 'government'
 */
export function partiesIn(document: Passage): PartyAt[] {
  const phrases: PartyAt[] = [];
  for (const name of namesIn(document)) {
    const next = wordAfter(document.words, name);
    if (isFree(document, name, next)) phrases.push(phraseAt(document, name, next));
  }
  return sharedExecutives(
    document.text,
    longest(phrases, (phrase) => phrase),
  );
}

/** The number of the first word behind a name. */
function wordAfter(words: readonly Word[], name: NameAt): number {
  let at = name.word;
  while ((words[at]?.start ?? name.end) < name.end) at += 1;
  return at;
}

/** «Қазақстан мен Жапония үкіметтері»: the governments of both. */
function sharedExecutives(text: string, parties: readonly PartyAt[]): PartyAt[] {
  const shared: PartyAt[] = [];
  let next: PartyAt | undefined;
  for (const party of [...parties].reverse()) {
    const isGovernment = next?.level === 'government' && sharesExecutive(text, party, next);
    next = isGovernment ? { ...party, level: 'government' } : party;
    shared.push(next);
  }
  return shared.reverse();
}

/** A state that is joined to the next one, which has its governments in the plural. */
function sharesExecutive(text: string, party: PartyAt, next: PartyAt): boolean {
  return (
    party.level === 'state' &&
    /^\s?(?:,|мен|бен|пен|және)\s$/u.test(text.slice(party.end, next.start)) &&
    /үкіметтер/iu.test(text.slice(next.start, next.end + 60))
  );
}

function isFree({ text, words }: Passage, name: NameAt, next: number): boolean {
  if (name.row.type === 'organisation') return true;
  const before = words[name.word - 1];
  if (isA(before, 'part-of-world') || before?.lexeme.isCompound === true) {
    if (notAfter.test(text.slice(Math.max(0, name.start - 12), name.start))) return false;
  }
  const after = words[next];
  if (!isA(after, 'no-state') && after?.lexeme.form !== '«') return true;
  return !notBefore.test(text.slice(name.end, name.end + 64));
}

function phraseAt({ text, words }: Passage, name: NameAt, next: number): PartyAt {
  const isOrganisation = name.row.type === 'organisation';
  const plain: PartyAt = {
    start: name.start,
    end: name.end,
    row: name.row,
    level: isOrganisation ? 'organisation' : 'state',
    case: caseOf(name.ending),
    name: { start: name.start, end: name.end },
    isCollective: false,
    ...(name.others === undefined ? {} : { others: name.others }),
  };
  const follower = words[next];
  if (follower === undefined || !follower.lexeme.isWord) return plain;
  const isOpen = plain.case === 'bare' || plain.case === 'genitive';
  const after = text.slice(name.end, name.end + 120);
  if (isA(follower, 'members') && (plain.case === 'bare' || plain.case === 'dative')) {
    const members = collective.exec(after);
    if (members) return { ...widened(plain, members), isCollective: isOrganisation };
  }
  if (!isOpen) return plain;
  const executive =
    isA(follower, 'executive') || follower.lexeme.phrases.length > 0
      ? government.exec(after)
      : null;
  if (executive)
    return { ...widened(plain, executive), level: isOrganisation ? 'organisation' : 'government' };
  if (isOrganisation) return plain;
  const body = hasAgency(words, next) ? agencyAfter(after, plain.case === 'genitive') : null;
  if (body) return { ...widened(plain, body), level: 'agency' };
  const persons = isA(follower, 'official') ? officials.exec(after) : null;
  return persons ? widened(plain, persons) : plain;
}

/** The noun of an agency is at most so many words behind its state. */
const farthestAgency = 10;

function hasAgency(words: readonly Word[], next: number): boolean {
  for (let at = next; at < next + farthestAgency; at += 1) {
    if (isA(words[at], 'agency')) return true;
  }
  return false;
}

function agencyAfter(after: string, isOwner: boolean): RegExpExecArray | null {
  return isOwner ? agency.exec(after) : (plainAgency.exec(after) ?? highOrgan.exec(after));
}

function widened(party: PartyAt, match: RegExpExecArray): PartyAt {
  const end = party.end + match[0].length;
  return { ...party, end, case: caseOf(match.groups?.['tail'] ?? '') };
}

/** Parties without those whose state or organisation was named before. */
export function onceEach<P extends PartyAt>(parties: readonly P[]): P[] {
  const seen = new Set<string>();
  return parties.filter(({ row }) => !seen.has(row.id) && seen.add(row.id));
}

/** The case by the letters of the ending. */
export function caseOf(ending: string): PartyCase {
  const letters = ending.toLowerCase();
  if (letters === '') return 'bare';
  if (/[ндт][ыі]ң$/u.test(letters)) return 'genitive';
  if (/[мбп]ен(?:ен)?$/u.test(letters)) return 'instrumental';
  return /^(?:[ғгқк][ае]|[ае]|н[ае])$/u.test(letters) ? 'dative' : 'other';
}
