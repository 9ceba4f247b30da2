import { isDative, isFollowing } from '../noun/heads';
import { titleOf } from '../phrase/title';
import { wordOf } from '../phrase/title-words';
import { isEach, isOf, onceAt, type Scene } from '../sentence/mark';
import { behindEnd } from './far-dates';

/**
 * The noun that an attributive date belongs to: the next one, with no action before it, nor the
 * end of another phrase.
 */
export const attributeTarget = onceAt((scene, at): number => {
  for (let i = at + 1; i < scene.marks.length; i += 1) {
    const symbol = scene.line.charAt(i);
    if (symbol === 'K') return i;
    if (symbol === 'Q' && !/^[wt]*t[w]*K/u.test(scene.line.slice(i + 1)))
      return isOneName(scene, i) ? i : -1;
    if ('vrcDd.;z'.includes(symbol) || endsPhrase(scene, at, i)) return -1;
  }
  return -1;
});

/** «Женева конвенциялары», «Қосымша хаттамалар»: a plural that is one name. */
function isOneName(scene: Scene, at: number): boolean {
  const { title, tie } = titleOf(scene, at);
  return title !== null && tie === null;
}

/**
 * «… құжаттардың бірі» (one of the documents …), a dash that is not between two parties, or a party
 * behind words that no tie makes the subject: «1990-жылдардың басындағы құжаттар қатарында Литвамен».
 */
function endsPhrase(scene: Scene, from: number, at: number): boolean {
  const symbol = scene.line.charAt(at);
  if (symbol === '-') return !/^(?:[PGA]-[PGIA]|w-wK)/u.test(scene.line.slice(at - 1, at + 3));
  if (symbol === 'w') return /^бірі(?!\p{L})/iu.test(wordOf(scene, scene.marks[at]));
  const isBehindWords = /^w{2,}$/u.test(scene.line.slice(from + 1, at));
  return 'PGIA'.includes(symbol) && isBehindWords && !isOf(scene, at - 1, 'tie-word');
}

/** The noun that an action speaks of, or -1. */
export const targetOf: (scene: Scene, at: number) => number = onceAt((scene, at) => {
  const symbol = scene.line.charAt(at);
  if (symbol === 'c') {
    const next = nextAction(scene, at);
    if (next >= 0 && !hasOwnNoun(scene, at, next)) return targetOf(scene, next);
  }
  const left = headLeft(scene, at);
  const right = headRight(scene, at);
  if (/^(?:,w{1,3})?:/u.test(scene.line.slice(at + 1)) && right >= 0) return right;
  if (symbol === 'r' && left === at - 1 && behindEnd(scene, at) > at + 1) return left;
  if (symbol === 'r' && right < 0) return isOfAnother(scene, left, at) ? -1 : left;
  if (symbol === 'r') return right;
  return left >= 0 ? left : right;
});

/** «Декларацияны, 1995 жылы қабылданған мәлімдемені»: behind a comma, of a noun that is no treaty. */
function isOfAnother({ line }: Scene, left: number, at: number): boolean {
  return (
    left >= 0 &&
    /^[^KQvrc.;]*,[Dz]+$/u.test(line.slice(left + 1, at)) &&
    /^w/u.test(line.slice(at + 1))
  );
}

/** «Келісім жасалып, … хаттамаға қол қойылды»: the two actions have a noun of their own each. */
function hasOwnNoun(scene: Scene, at: number, next: number): boolean {
  const before = scene.line.slice(0, at);
  const own = before.slice(Math.max(...[...'vrc;.'].map((sign) => before.lastIndexOf(sign))) + 1);
  return (
    scene.line.charAt(next) !== 'r' && /K/u.test(own) && /[KQ]/u.test(scene.line.slice(at, next))
  );
}

function nextAction(scene: Scene, at: number): number {
  for (let i = at + 1; i < scene.marks.length; i += 1) {
    const symbol = scene.line.charAt(i);
    if ('vrc'.includes(symbol)) return i;
    if (';.'.includes(symbol)) return -1;
  }
  return -1;
}

/** The last noun before an action that is not merely what the action rests on. */
function headLeft(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (/[KQ]/u.test(scene.line.charAt(i)) && !isGround(scene, i, at)) return i;
  }
  return -1;
}

/**
 * «Келісімнің негізінде», «шартқа сәйкес» (on the basis of, according to): what is done is done to
 * another, unless a pronoun takes the noun up again.
 */
function isGround(scene: Scene, noun: number, action: number): boolean {
  if (!isOf(scene, noun + 1, 'ground')) return false;
  for (let at = noun + 1; at < action; at += 1) if (isOf(scene, at, 'pronoun')) return false;
  return true;
}

/**
 * The next noun after a participle. A noun that has its own date in between and is only amended
 * («1992 жылғы шартқа өзгерістер енгізу туралы хаттама») gives way to the one that amends it.
 */
function headRight(scene: Scene, at: number): number {
  const rest = scene.line.slice(at + 1);
  const end = rest.search(/[;.v]/u);
  const nouns = [...(end < 0 ? rest : rest.slice(0, end)).matchAll(/[KQ]/gu)].map(
    (match) => at + 1 + match.index,
  );
  const heads = nouns.filter((noun, order) => !isInTitle(scene, noun, nouns[order + 1]));
  const [first, second] = heads;
  if (first === undefined) return -1;
  const isDated = scene.line.slice(at + 1, first).includes('d');
  const isAmended = isDative(scene.marks[first]?.head);
  if (second === undefined || !isAmended) return first;
  return isDated || isSupplemented(scene, first, second) ? second : first;
}

/** «… туралы конвенцияға Факультативтік хаттама»: a protocol right behind what it belongs to. */
function isSupplemented(scene: Scene, first: number, second: number): boolean {
  const head = scene.marks[second]?.head;
  if (head === undefined || !isFollowing(head)) return false;
  return isEach(scene, first + 1, second, 'sort');
}

/** «Халықаралық шарттардың құқығы туралы конвенция»: a plural that a title only speaks of. */
function isInTitle(scene: Scene, noun: number, next: number | undefined): boolean {
  if (scene.line.charAt(noun) !== 'Q' || next === undefined) return false;
  const { title, from } = titleOf(scene, next);
  return title !== null && from <= noun;
}
