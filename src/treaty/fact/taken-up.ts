import { isPointedAt, type Reading } from './reading';

/** Two parties between whom it is, right behind a noun: «бұл келісім Литва мен Латвияның арасында». */
const pair = /^(?:A|[PG]w?(?:[,&]{1,2}[PGI]){1,8})w?B/u;

/**
 * Tells whether a later noun of the sentence points back to a noun with a subject and says between
 * whom it is: «… туралы келісіммен айқындалады, бұл келісім Қазақстан мен Бельгияның арасында
 * жасалған» (is governed by the agreement on …, which is between Kazakhstan and Belgium).
 */
export function isTakenUp({ scene, at, head, title }: Reading): boolean {
  if (title.title === null || head.isPlural) return false;
  return scene.marks.some(
    ({ head: later }, other) =>
      other > at &&
      later?.kind === head.kind &&
      pair.test(scene.line.slice(other + 1)) &&
      isPointedAt(scene, other),
  );
}
