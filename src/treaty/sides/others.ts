import type { Reading } from '../fact/reading';
import { wordOf } from '../phrase/title-words';
import type { Mark, Scene } from '../sentence/mark';
import { agencyOf, isOfAgents, isOfFirm } from './agents';

/**
 * Tells whether persons or bodies conclude that are no states: «Екі университет келісім жасасты»
 * (two universities concluded), «Клуб шабуылшымен шартқа отырды» (the club signed the striker on).
 * What states conclude with each other, and conventions, are theirs whoever stands beside them.
 */
export function isConcludedByOthers(reading: Reading): boolean {
  const { scene, at, head, title, from } = reading;
  if (isOwned(scene, title.from)) return true;
  if (head.isPronoun || /^(?:конвенция|пакт)$/u.test(head.kind.term) || isOfStates(reading))
    return false;
  const end = clauseEnd(scene, at);
  const isByStates = reading.attached.actors.some((mark) => isState(reading, mark));
  const isConcluded = scene.marks.slice(from, end).some((mark) => isActive(scene, mark));
  return scene.marks.slice(from, end).some((_, order) => {
    const mark = from + order;
    const isInTitle = title.from <= mark && mark < at;
    const agency = agencyOf(scene, mark);
    if (agency === 'beside') return !isByStates || !isInTitle;
    return agency === 'acts' && isConcluded && !isByStates;
  });
}

/** «Кәсіпкерлердің Алматы декларациясы»: whose it is stands before its name. */
function isOwned(scene: Scene, from: number): boolean {
  const word = wordOf(scene, scene.marks[from - 1]);
  return /[ндт][ыі]ң$/u.test(word) && isOfAgents(word);
}

/** Its name or its parties tell whose it is. */
function isOfStates({ scene, head, title, frame, parties }: Reading): boolean {
  if (frame === 'between' || frame === 'pair') return true;
  if (title.isNamed && head.kind.term !== 'хартия') return true;
  return parties.some((mark) => !isOfFirm(scene, mark));
}

/** The action that ends the clause of a noun. */
function clauseEnd({ line }: Scene, at: number): number {
  const end = line.slice(at).search(/[v;.]/u);
  return end < 0 ? line.length : at + end + 1;
}

/** A state, or our own country, that acts outside of the name. */
function isState({ scene, title, at }: Reading, mark: number): boolean {
  if (title.from <= mark && mark < at) return false;
  const word = wordOf(scene, scene.marks[mark]);
  return scene.line.charAt(mark) === 'n'
    ? !/[дт][ае](?:ғы|гі)?$/iu.test(word)
    : !isOfFirm(scene, mark);
}

/** «Қол қойды», «жасасқан»: somebody does it; «қол қойылды» tells not who. */
function isActive(scene: Scene, mark: Mark): boolean {
  if (mark.action?.event !== 'signed' && mark.action?.event !== 'approved') return false;
  return !/[аыі][лн](?:д[ыі]|[ғг][ае]н|[ыі]п)$/iu.test(wordOf(scene, mark));
}
