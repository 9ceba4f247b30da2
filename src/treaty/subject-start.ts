import { isAgentBeforeName } from './agents';
import type { Mark, Scene } from './scene';
import { ends, openers, wordOf } from './title-words';

/** What cannot stand within a subject. */
const stops = 'bBIvrcxDdzAns():;.«»G';

/** A noun that something is done to: шартқа, келісімге. */
export function isAmended({ head }: Mark): boolean {
  return /^(?:[ғгқк][ае]|[ае]|н[ае])$/u.test(head?.ending ?? '-');
}

/** Where the subject before a tie starts. */
export function subjectStart(scene: Scene, tie: number): number {
  let from = tie;
  let depth = 0;
  for (let i = tie - 1; i >= Math.max(0, tie - 60); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined) break;
    if (mark.symbol === ')' && scene.line.slice(0, i).includes('(')) depth += 1;
    else if (mark.symbol === '(' && depth > 0) depth -= 1;
    else if (stops.includes(mark.symbol) && !isDateOfInner(scene, i)) break;
    if (mark.symbol === 'w' && ends.test(wordOf(scene, mark))) break;
    if (mark.symbol === '-' && isSpaced(scene, mark)) break;
    if (isPlaceBeforeName(scene, i) || isSubjectOfClause(scene, i)) break;
    if (isAgentBeforeName(scene, i)) break;
    if (mark.head && mark.head.ending === '' && !mark.head.isPossessive) break;
    if (mark.several || (mark.party && isSide(mark, i === tie - 1))) break;
    from = i;
  }
  while (from < tie && isOpener(scene, from)) from += 1;
  return isPointer(scene, from - 1) && isAmendedAt(scene, from) ? from + 1 : from;
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
  return mark?.symbol === 'w' && /^(?:осы|аталған|аталмыш|бұл|сол)$/iu.test(wordOf(scene, mark));
}

function isAmendedAt(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return mark?.head !== undefined && isAmended(mark);
}

/** «2014 жылғы 29 мамырдағы шартқа қосылу»: the date of a treaty that the subject names. */
function isDateOfInner(scene: Scene, at: number): boolean {
  const next = scene.marks[at + 1];
  return (
    scene.line.charAt(at) === 'd' &&
    next?.head !== undefined &&
    isAmended(next) &&
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
  if (mark?.symbol !== 'w' || next?.symbol !== 'w') return false;
  return (
    /^\p{Ll}{2,}(?<!н)[дт][ае]$/u.test(wordOf(scene, mark)) &&
    /^\p{Lu}\p{Ll}/u.test(wordOf(scene, next))
  );
}

/** «Студенттердің мәртебесі дипломдарды тану туралы»: what a clause tells of, then a name's object. */
function isSubjectOfClause(scene: Scene, at: number): boolean {
  const [mark, next] = [scene.marks[at], scene.marks[at + 1]];
  if (mark?.symbol !== 'w' || next?.symbol !== 'w') return false;
  return (
    /\p{L}(?:с[ыі]|[лдт][ае]р[ыі])$/u.test(wordOf(scene, mark)) &&
    /\p{L}[лдт][ае]р[дт][ыі]$/u.test(wordOf(scene, next))
  );
}

/** A dash with blanks around it parts clauses; without, it joins words. */
function isSpaced(scene: Scene, mark: Mark): boolean {
  return scene.text.charAt(mark.start - 1) === ' ' && scene.text.charAt(mark.end) === ' ';
}

function isOpener(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  if (mark === undefined) return false;
  return (
    /[^\p{L}]|&/u.test(mark.symbol) || (mark.symbol === 'w' && openers.test(wordOf(scene, mark)))
  );
}
