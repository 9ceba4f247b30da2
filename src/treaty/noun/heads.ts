import type { Passage, Word } from '../../document/document';
import type { Lexeme } from '../../document/lexeme';
import type { Span } from '../../finding';
import { once, onceFor } from '../../once';
import { findAll } from '../../pattern';
import { headNoun, type Kind, kinds, spellings, ties } from './kinds';
import { isBefore, isOtherThing, type NounIn } from './neighbours';

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
  readonly count: number | undefined;
  /** Which of the treaties told last it stands for, from 0: «соңғысы» (the last one) is -1. */
  readonly order: number | undefined;
  /** The words before or after make it another thing: a labour contract, a court's minutes. */
  readonly isBlocked: boolean;
}

const byTerm: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.term, kind]));

const nowhere: readonly NounIn[] = [];

const nounsInside = onceFor(({ written }: Lexeme): readonly NounIn[] => nounsIn(written));

/** The nouns of a form; a glance at its first letters tells most forms from those that have one. */
function nounsOf(lexeme: Lexeme): readonly NounIn[] {
  const { form, isWord, isCompound } = lexeme;
  if (!isWord) return nowhere;
  const mayBegin = isCompound || beginnings().has(form.slice(0, glance));
  return mayBegin || ties.some((tie) => form.includes(tie)) ? nounsInside(lexeme) : nowhere;
}

const glance = 3;

const beginnings = once(
  (): ReadonlySet<string> =>
    new Set([...spellings.keys(), ...byTerm.keys()].map((stem) => stem.slice(0, glance))),
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
  words.forEach((word, at) => {
    for (const noun of nounsOf(word.lexeme)) {
      const start = word.start + noun.start;
      const end = word.start + noun.end;
      if (isOtherName(text, start, end)) continue;
      if (isBefore(words, at, noun.kind.neverBefore)) continue;
      const isOther = isOtherThing(words, at, noun) || isCondition(text, start, noun);
      heads.push(headAt(noun, start, end, isOther));
    }
  });
  return heads;
}

function headAt(noun: NounIn, start: number, end: number, isBlocked: boolean): HeadAt {
  const { kind, isPlural, isPossessive, ending, isCapital } = noun;
  return {
    start,
    end,
    kind,
    isPlural,
    isPossessive,
    ending,
    isCapital,
    isPronoun: false,
    count: undefined,
    order: undefined,
    isBlocked,
  };
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

/** «Келісімнің шарттары», «жеңістің басты шарты»: what something needs, not what states conclude. */
function isCondition(text: string, start: number, { kind, isPossessive }: NounIn): boolean {
  if (kind.term !== 'шарт' || !isPossessive) return false;
  const whose = owner.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['whose'];
  return whose !== undefined && !concluding.test(whose);
}

const owner =
  /(?<!\p{L})(?<whose>\p{Ll}{3,30})(?:н[ыі]ң|[дт][ыі]ң)\s(?:(?:басты|негізгі|қажетті|міндетті|бірінші|маңызды|бірден-бір|алғы|жаңа|барлық)\s)?$/u;

const concluding = /^(?:ел|мемлекет|одақ|одағы|ұйым|тарап|халық|үкімет)/iu;

/** A noun that something is done to: шартқа, келісімге, конвенциясына. */
export function isDative(head: HeadAt | undefined): boolean {
  return /^(?:[ғгқк]?[ае]|н[ае])$/u.test(head?.ending ?? '-');
}

/** Whether a kind lives only beside a treaty: protocol, supplement, amendment. */
export function isFollowing({ kind }: HeadAt): boolean {
  return /^(?:хаттама|қосымша|түзету)$/u.test(kind.term);
}
