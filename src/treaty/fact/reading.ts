import { onceFor } from '../../once';
import type { Attached } from '../clause/attach';
import { type HeadAt, isFollowing } from '../noun/heads';
import type { Title } from '../phrase/title';
import { isOf, isPhraseAt, onceAt, type Scene } from '../sentence/mark';
import { withoutBrackets } from '../sentence/stretches';
import { noParties, partnersOf } from '../sides/partners';

/** What the surroundings of a noun in its sentence say of it; numbers are those of marks. */
export interface Reading {
  readonly scene: Scene;
  /** The noun. */
  readonly at: number;
  readonly head: HeadAt;
  readonly title: Title;
  /** Where its clause starts. */
  readonly from: number;
  readonly attached: Attached;
  readonly parties: readonly number[];
  /** All parties of the list that these are a part of. */
  readonly list: readonly number[];
  /** The id of the frame that the parties stand in, or `none`. */
  readonly frame: string;
}

/**
 * Reads the surroundings of a noun.
 *
 * @param scene the sentence
 * @param at the noun's mark
 * @param head the noun
 * @param title its name
 * @param attached what the actions of the sentence say of it
 * @param taken parties that an earlier noun has for itself
 */
export function readingOf(
  scene: Scene,
  at: number,
  head: HeadAt,
  title: Title,
  attached: Attached,
  taken: ReadonlySet<number>,
): Reading {
  const from = clauseStart(scene, at);
  const { parties, frame } =
    isPointedAt(scene, at) && !isSuch(scene, at)
      ? noParties
      : partnersOf({ scene, at, head, title, from }, taken);
  const reading = { scene, at, head, title, from, attached, parties, list: parties, frame };
  const amended = amendedBy(reading);
  if (frame === 'together' && amended === 'before')
    return { ...reading, parties: parties.slice(-1) };
  const isOfParent =
    frame === 'between' && typeof amended === 'number' && parties.every((party) => party < amended);
  const others = attached.actors.filter((mark) => typeof amended === 'number' && mark > amended);
  return isOfParent && others.length > 0
    ? { ...reading, ...noParties, list: [], attached: { ...attached, actors: others } }
    : reading;
}

/**
 * Where the clause of a noun starts: after a semicolon, a finite action or an open bracket. A
 * colon after the action opens a list that the action still governs.
 */
function clauseStart(scene: Scene, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const symbol = scene.line.charAt(i);
    if (symbol === ')' && !isNumbering(scene, i)) depth += 1;
    if (symbol === '(') depth -= 1;
    if (depth < 0 || ';.'.includes(symbol)) return i + 1;
    if (symbol === 'v' && !opensList(scene.line, i)) return i + 1;
  }
  return 0;
}

/** «… жасалды: a, b», «… жасалғаны айтылды, олар: a, b»: an action that governs a list. */
function opensList(line: string, action: number): boolean {
  return /^(?:w?v?,w{0,2})?:/u.test(line.slice(action + 1));
}

/** `1)` numbers a list and closes nothing. */
function isNumbering(scene: Scene, at: number): boolean {
  const line = scene.line.slice(0, at);
  return line.endsWith('w') && line.lastIndexOf('(') <= line.lastIndexOf(')');
}

/** «Кореямен осындай шарт жасалды»: another one of the same sort. */
function isSuch(scene: Scene, at: number): boolean {
  return isOf(scene, at - 1, 'alike');
}

/**
 * Tells whether a word before a noun points back: осы шарт (this treaty).
 *
 * @param scene the sentence
 * @param at the noun's mark
 */
export const isPointedAt = onceAt((scene, at): boolean => {
  return isOf(scene, at - 1, 'pointer') || isPhraseAt(scene, at - 2, 'pointer');
});

/** Subjects of a treaty that joins, changes, prolongs or ends another one. */
const changes =
  /қосылу|(?:өзгеріс|толықтыру|түзету)\p{L}{0,8}\s(?:(?:мен|және)\s\p{L}{5,20}\s)?енгізу|(?:қолданылуын|күшін|мерзімін)\s(?:тоқтату|ұзарту|жою)/iu;

/** A noun with its name. */
type NounPhrase = Pick<Reading, 'scene' | 'at' | 'head' | 'title'>;

/**
 * What a protocol, a supplement, an amendment or an accession belongs to: the mark of a noun, or
 * `before`: a treaty told before.
 */
export const amendedBy = onceFor((reading: NounPhrase): number | 'before' | null => {
  const { scene, at, head, title } = reading;
  const isAmending = isFollowing(head);
  const isChange = changes.test(title.subject ?? '');
  if (!isAmending && !isChange) return null;
  for (let i = at - 1; i >= Math.max(0, at - 30); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || ';.v'.includes(mark.symbol)) break;
    if (
      mark.symbol === 'K' &&
      (/^(?:[ғгқк]?[ае]|н[ае]|н[ыі]?|[тд][ыі])$/u.test(mark.head?.ending ?? '-') ||
        (head.isPossessive && /^[нтд][ыі]ң$/u.test(mark.head?.ending ?? '-')))
    ) {
      if (isPointedAt(scene, i)) return 'before';
      const isOutside = i < title.from && (!isAmending || !isJoined(scene, i, at));
      if (isOutside) break;
      return i;
    }
    if (mark.symbol === 'w' && isOf(scene, i, 'anaphor')) return 'before';
  }
  return isAmending ? null : 'before';
});

/** Nothing but attributes between the noun that is amended and the one that amends it. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  return /^[wdDzrt&,-]*$/u.test(withoutBrackets(scene.line.slice(from + 1, to)));
}
