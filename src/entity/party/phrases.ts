import type { Passage } from '../../document/document';
import type { Lexeme } from '../../document/lexeme';
import { lexiconRows } from '../../document/rows';
import { longest, type Span } from '../../finding';
import { once } from '../../once';
import { agency, collective, government, highOrgan, officials, plainAgency } from './followers';
import { type NameAt, namesIn, type Search, searchIn } from './names';
import { type Neighbours, neighboursIn } from './neighbours';
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
const exempt = /^\s(?:ауыл\sшаруашылы|ұлттық\s(?!олимпиада|университет))/iu;

/** «Қазақстан» телеарнасы, «Егемен Қазақстан» газеті: a name alone in quotation marks, or one word more, is a title. */
const title = /«(?:(?!(?:мен|бен|пен|және)\s)[\p{L}-]{2,20}\s)?$/u;

/** «Германия компаниясы», «Қытай ұлттық мұнай компаниясы», «Қазақстан «Дала» банкі»: firms of a state. */
const firm =
  /^\s(?:(?:(?!(?:мен|бен|пен|және)\s|үкімет)[\p{Ll}-]{2,20}\s){0,2}(?:компания|фирма)|«[^«»]{1,40}»\s(?:компания|ақ(?!\p{L})|жшс|банк))/u;

/**
 * Finds the parties of a text as phrases, in reading order.
 *
 * @example
 * partiesIn(documentOf('Грузия Үкіметімен'))[0]?.level; // => 'government'
 */
export function partiesIn({ text }: Pick<Passage, 'text'>): PartyAt[] {
  const search = searchIn(text);
  const neighbours = neighboursIn(text);
  const phrases: PartyAt[] = [];
  for (const name of namesIn(search)) {
    const next = neighbours.after(name.end);
    if (isFree(search, name, neighbours, next)) phrases.push(phraseAt(search, name, next));
  }
  return sharedExecutives(
    text,
    longest(phrases, (phrase) => phrase),
  );
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

function isFree(
  { text, small }: Search,
  { row, start, end, ending }: NameAt,
  neighbours: Neighbours,
  next: Lexeme | undefined,
): boolean {
  if (row.type === 'organisation') return true;
  if (text[end] === '»' && title.test(text.slice(Math.max(0, start - 22), start))) return false;
  const before = neighbours.before(start);
  if (before !== undefined && (isOf(before, 'part-of-world') || before.isCompound)) {
    if (notAfter.test(text.slice(Math.max(0, start - 12), start))) return false;
  }
  const after = small.slice(end, end + 64);
  if (next !== undefined && isOf(next, 'no-state') && !exempt.test(after)) return false;
  if (ending !== '' || !(after[1] === '«' || /компания|фирма/u.test(after))) return true;
  return !firm.test(after);
}

const isOf = ({ classes }: Lexeme, name: string): boolean => classes.includes(name);

function phraseAt({ text, small }: Search, name: NameAt, next: Lexeme | undefined): PartyAt {
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
  if (next === undefined) return plain;
  const isOpen = plain.case === 'bare' || plain.case === 'genitive';
  const after = text.slice(name.end, name.end + 120);
  if (isOf(next, 'members') && (plain.case === 'bare' || plain.case === 'dative')) {
    const members = collective.exec(after);
    if (members) return { ...widened(plain, members), isCollective: isOrganisation };
  }
  if (!isOpen) return plain;
  const executive =
    isOf(next, 'executive') || next.phrases.length > 0 ? government.exec(after) : null;
  if (executive)
    return { ...widened(plain, executive), level: isOrganisation ? 'organisation' : 'government' };
  if (isOrganisation) return plain;
  const isNear =
    !isOf(next, 'joiner') && agencies().test(small.slice(name.end, name.end + farthestAgency));
  const body = isNear ? agencyAfter(after, plain.case === 'genitive') : null;
  if (body) return { ...widened(plain, body), level: 'agency' };
  const persons = isOf(next, 'official') ? officials.exec(after) : null;
  return persons ? widened(plain, persons) : plain;
}

/** The noun of an agency is at most so far behind its state, in UTF-16 code units. */
const farthestAgency = 120;

/** What the nouns of agencies begin with, in small letters. */
const agencies = once((): RegExp => {
  const stems = lexiconRows().flatMap((row) => (row.class === 'agency' ? row.word : []));
  return new RegExp(`[ -](?:${stems.join('|')})`, 'u');
});

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
