import { type HeadAt, isDative } from '../noun/heads';
import { isOf, type Mark, type Scene } from '../sentence/mark';
import { isAgentBeforeName } from '../sides/agents';
import { endsClause } from './clause-ends';
import { sidesWithin } from './inner-sides';
import { quotedName } from './quoted-names';
import { isCountedOwner, isJoinedToState, isObject, isOrganOfState } from './sides-before';
import { isProper, wordOf } from './title-words';

/** What cannot stand within a subject. */
const stops = 'bBIvrcxDdzAns():;.«»G';

/**
 * Where the subject before a tie starts.
 *
 * @param scene the sentence
 * @param tie the tie's mark
 * @param head the noun of the treaty
 */
export function subjectStart(scene: Scene, tie: number, head: HeadAt): number {
  let from = tie;
  for (let i = tie - 1; i >= Math.max(0, tie - 60); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined) break;
    const inner =
      quotedName(scene, i, tie) ??
      bracketsWithin(scene, i) ??
      sidesWithin(scene, i, head) ??
      statesBehindSides(scene, i);
    if (inner === null && stops.includes(mark.symbol) && !isDateOfInner(scene, i)) break;
    if (inner === null && isEnd(scene, i, tie, head)) break;
    i = inner ?? i;
    from = i;
  }
  while (from < tie && isOpener(scene, from)) from += 1;
  if (head.isPossessive && isCountedOwner(scene, from) && from + 2 < tie) from += 2;
  return isPointer(scene, from - 1) && isAmendedAt(scene, from) ? from + 1 : from;
}

/** «Мал шаруашылығы (ветеринария) саласындағы»: brackets that tell of no signature. */
function bracketsWithin(scene: Scene, close: number): number | null {
  if (scene.line.charAt(close) !== ')') return null;
  const brackets = /\([^()zDdKQv.;]{1,12}\)$/u.exec(scene.line.slice(0, close + 1));
  return brackets?.index ?? null;
}

/** «… арасындағы үш мемлекеттің шекаралары туралы»: what is theirs, right behind the sides. */
function statesBehindSides(scene: Scene, at: number): number | null {
  const mark = scene.marks[at];
  const isTheirs = mark?.several !== undefined && /[ндт][ыі]ң$/iu.test(wordOf(scene, mark));
  return isTheirs && scene.line.charAt(at - 1) === 'b' ? at : null;
}

/** Whether a mark belongs to what stands before the subject. */
function isEnd(scene: Scene, at: number, tie: number, head: HeadAt): boolean {
  const mark = scene.marks[at];
  if (mark === undefined) return true;
  if (mark.symbol === 'w' && isOf(scene, at, 'clause-end')) return true;
  if (mark.symbol === '-' && isSpaced(scene, mark) && !isBetweenQuotes(scene, at)) return true;
  if (isPlaceBeforeName(scene, at) || isSubjectOfClause(scene, at)) return true;
  if (isAgentBeforeName(scene, at)) return true;
  if (endsClause(scene, at, head.isPossessive)) return true;
  if (mark.head && (isBareNoun(mark.head) || isOwner(mark.head, head))) return true;
  if (isJoinedNoun(scene, at)) return true;
  if (mark.several !== undefined) return !isObject(scene, mark);
  if (mark.party === undefined) return isOrganOfState(scene, at);
  return isSide(mark, at === tie - 1) || isJoinedToState(scene, at);
}

/** A noun that stands for itself; a plural before another noun is its attribute: шарттар құқығы. */
function isBareNoun({ ending, isPossessive, isPlural }: HeadAt): boolean {
  return ending === '' && !isPossessive && !isPlural;
}

/** «Конвенцияның адам саудасына қатысты хаттамасы»: the treaty that the protocol is of. */
function isOwner(noun: HeadAt, head: HeadAt): boolean {
  return head.isPossessive && /^[ндт][ыі]ң$/u.test(noun.ending);
}

/**
 * «Вена конвенциясы мен …», «… туралы келісімге, туризм туралы келісімге»: a treaty of its own before
 * the next one's subject.
 */
function isJoinedNoun(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  if (mark?.symbol !== 'K') return false;
  const next = scene.line.charAt(at + 1);
  return isDative(mark.head) ? next === ',' : next === '&' || next === ',';
}

/** «Арменияның осы шартқа қосылуы туралы»: the genitive before a subject and what it points at. */
export function ownerBefore(scene: Scene, from: number): number | null {
  let at = from - 1;
  while (/d/u.test(scene.line.charAt(at)) || isPointer(scene, at) || isPointer(scene, at - 1))
    at -= 1;
  return scene.line.charAt(at) === 'G' ? at : null;
}

function isPointer(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return mark?.symbol === 'w' && isOf(scene, at, 'demonstrative');
}

function isAmendedAt(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return isDative(mark?.head);
}

/** «2014 жылғы 29 мамырдағы шартқа қосылу»: the date of a treaty that the subject names. */
function isDateOfInner(scene: Scene, at: number): boolean {
  const next = scene.marks[at + 1];
  return (
    scene.line.charAt(at) === 'd' &&
    next?.head !== undefined &&
    isDative(next.head) &&
    /[tw]/u.test(scene.line.charAt(at - 1))
  );
}

/** A state is a side; an organisation is what a treaty may be about (одақ туралы шарт). */
function isSide({ party }: Mark, isLast: boolean): boolean {
  if (party === undefined || party.isCollective) return true;
  return party.level !== 'organisation' && !isLast;
}

/** «Екінші топта Азаматтық құқықтар туралы»: a capital after a locative starts a name. */
function isPlaceBeforeName(scene: Scene, at: number): boolean {
  const [mark, next] = [scene.marks[at], scene.marks[at + 1]];
  if (mark?.symbol !== 'w' || !/[wP]/u.test(next?.symbol ?? '')) return false;
  return isProper(scene, at + 1) && /^\p{Ll}{2,}(?<!н)[дт][ае]$/u.test(wordOf(scene, mark));
}

/**
 * «Студенттердің мәртебесі дипломдарды тану туралы», «алдын алу шаралары Каспий теңізінің … туралы»:
 * what a clause tells of, then a name's object, or a name.
 */
function isSubjectOfClause(scene: Scene, at: number): boolean {
  const [mark, next] = [scene.marks[at], scene.marks[at + 1]];
  if (mark?.symbol !== 'w' || next?.symbol !== 'w') return false;
  const [word, following] = [wordOf(scene, mark), wordOf(scene, next)];
  if (/^\p{Lu}\p{Ll}/u.test(following)) return /^\p{Ll}{2,}(?:[нмр]ы|[нмрл]і|с[ыі])$/u.test(word);
  return (
    /\p{L}(?:с[ыі]|[лдт][ае]р[ыі])$/u.test(word) && /\p{L}[лдт][ае]р[дт][ыі]$/u.test(following)
  );
}

/** A dash with blanks around it parts clauses; without, it joins words. */
function isSpaced(scene: Scene, mark: Mark): boolean {
  return scene.text.charAt(mark.start - 1) === ' ' && scene.text.charAt(mark.end) === ' ';
}

/** «Ақжол» – «Шу»: a pair of names. */
function isBetweenQuotes(scene: Scene, at: number): boolean {
  return scene.line.charAt(at - 1) === '»' && scene.line.charAt(at + 1) === '«';
}

function isOpener(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  if (mark === undefined) return false;
  return /[^\p{L}«]|&/u.test(mark.symbol) || (mark.symbol === 'w' && isOf(scene, at, 'opener'));
}
