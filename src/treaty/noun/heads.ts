import type { Passage, Word } from '../../document/document';
import type { Lexeme } from '../../document/lexeme';
import type { Span } from '../../finding';
import { onceFor } from '../../once';
import { findAll } from '../../pattern';
import type { AllAt } from './counts';
import { headNoun, type Kind, kinds, spellings } from './kinds';

/** A noun that may name a treaty, as it stands in a sentence. */
export interface HeadAt extends Span {
  readonly kind: Kind;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
  /** The case ending in small letters, or nothing. */
  readonly ending: string;
  readonly isCapital: boolean;
  /** A pronoun that stands for the treaty told before. */
  readonly isPronoun: boolean;
  /** For how many treaties told before it stands: «екі құжат та» (both documents). */
  readonly count?: number;
  /** Which of the treaties told last it stands for, from 0: «соңғысы» (the last one) is -1. */
  readonly order?: number;
  /** The words before or after make it another thing: a labour contract, a court's minutes. */
  readonly isBlocked: boolean;
}

const byTerm: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.term, kind]));

/** A noun within a written form, with its place in it. */
interface NounIn extends Span {
  readonly kind: Kind;
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
  readonly ending: string;
  readonly isCapital: boolean;
}

const nounsOf = onceFor((lexeme: Lexeme): readonly NounIn[] =>
  lexeme.isWord ? nounsIn(lexeme.written) : [],
);

function nounsIn(written: string): readonly NounIn[] {
  return findAll(headNoun, written).flatMap((match): NounIn[] => {
    const stem = (match.groups?.['stem'] ?? '').toLowerCase();
    const kind = byTerm.get(spellings.get(stem) ?? stem);
    if (kind === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        kind,
        isPlural: match.groups?.['plural'] !== undefined,
        isPossessive: match.groups?.['possessive'] !== undefined,
        ending: (match.groups?.['ending'] ?? '').toLowerCase(),
        isCapital: /^\p{Lu}/u.test(match[0]),
      },
    ];
  });
}

/**
 * Tells whether a word has the noun of a treaty in it.
 *
 * @example
 * documentOf('осы шарттар').words.map(isNoun); // => [false, true]
 */
export function isNoun({ lexeme }: Word): boolean {
  return nounsOf(lexeme).length > 0;
}

/**
 * Finds the nouns of treaties in a repaired text.
 *
 * @example
 * headsIn(documentOf('шарттар мен келісім')).map(({ isPlural }) => isPlural); // => [true, false]
 */
export function headsIn({ text, words }: Passage): HeadAt[] {
  const heads: HeadAt[] = [];
  for (const word of words) {
    for (const noun of nounsOf(word.lexeme)) {
      const start = word.start + noun.start;
      const end = word.start + noun.end;
      if (isOtherName(text, start, end)) continue;
      if (noun.kind.neverBefore?.test(text.slice(end, end + 24)) === true) continue;
      heads.push({
        ...noun,
        start,
        end,
        isPronoun: false,
        isBlocked: isOther(text, start, end, noun),
      });
    }
  }
  return heads;
}

/** Whether the words around make a noun another thing. */
function isOther(text: string, start: number, end: number, noun: NounIn): boolean {
  return (
    isBlocked(noun.kind, text, start, end) ||
    (noun.ending === '' && organ.test(text.slice(end, end + 20))) ||
    (noun.isPossessive && noun.kind.term === 'шарт' && isCondition(text, start))
  );
}

/** Pronouns that can stand for a treaty. */
const pronoun = /(?<!\p{L})(?<word>[Оо]л|[Оо]ны|[Оо]ның|[Оо]ған|[Ққ]ұжат(?:қа|ты|тың)?)(?=\s)/u;

/**
 * The first pronoun of a sentence, as the noun that it stands for.
 *
 * @param text the sentence
 * @param noun the noun of the treaty told before
 * @param all the phrase that stands for several treaties
 */
export function pronounFor(text: string, noun: HeadAt, all: AllAt | null): HeadAt[] {
  const plain = { isPlural: false, isPossessive: false, ending: '', isPronoun: true };
  if (all !== null) return [{ ...noun, ...all, ...plain }];
  const match = pronoun.exec(text);
  const word = match?.groups?.['word'];
  if (match === null || word === undefined) return [];
  const place = { start: match.index, end: match.index + word.length };
  return [{ ...noun, ...place, ...plain }];
}

/** «(бұдан әрі – Шарт)», «конвенция (Кишинев конвенциясы)»: another name for the noun before. */
function isOtherName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/\((?:бұдан (?:әрі|былай|кейін)|әрі қарай)[^()]*$/iu.test(before)) return true;
  const open = before.lastIndexOf('(');
  return (
    open >= 0 &&
    text.charAt(end) === ')' &&
    /^\p{Lu}[^().,;]*$/u.test(before.slice(open + 1)) &&
    /(?:шарт|келісім|конвенция|пакт|хаттама|хартия)\p{L}{0,10}\s$/iu.test(before.slice(0, open))
  );
}

const isGenitive = /[ндт][ыі]ң$/iu;

function isBlocked(kind: Kind, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (isGenitive.test(text.slice(start, end)) && /^\sшарт/iu.test(after)) return false;
  return kind.notAfter?.test(before) === true || kind.notBefore?.test(after) === true;
}

/** «Келісімнің шарттары», «жеңістің басты шарты»: what something needs, not what states conclude. */
function isCondition(text: string, start: number): boolean {
  const whose = owner.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['whose'];
  return whose !== undefined && !concluding.test(whose);
}

const owner =
  /(?<!\p{L})(?<whose>\p{Ll}{3,30})(?:н[ыі]ң|[дт][ыі]ң)\s(?:(?:басты|негізгі|қажетті|міндетті|бірінші|маңызды|бірден-бір|алғы|жаңа|барлық)\s)?$/u;

const concluding = /^(?:ел|мемлекет|одақ|одағы|ұйым|тарап|халық|үкімет)/iu;

/** «Энергетикалық хартия хатшылығы», «конвенция комитеті»: an organ that goes by a treaty's name. */
const organ = /^\s(?:хатшылығ|конференцияс|ассамблеяс|комитет|кеңес|бюрос)[ыі]/iu;

/** A noun that something is done to: шартқа, келісімге, конвенциясына. */
export function isDative(head: HeadAt | undefined): boolean {
  return /^(?:[ғгқк]?[ае]|н[ае])$/u.test(head?.ending ?? '-');
}

/** Whether a kind lives only beside a treaty: protocol, supplement, amendment. */
export function isFollowing({ kind }: HeadAt): boolean {
  return /^(?:хаттама|қосымша|түзету)$/u.test(kind.term);
}
