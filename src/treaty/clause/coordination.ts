import { titleOf } from '../phrase/title';
import { isOf, onceAt, type Scene } from '../sentence/mark';

/** The last noun of a stretch, then a date or a place of its own, a joiner, and those of the next. */
const joint = /[KQ](?=w?[Dz]{0,3}[&,]{1,2}(?:[wDzd]|D-){0,6}$)/u;

/**
 * The noun that another one is joined to: «ұстап беру туралы шарт пен құқықтық көмек туралы шарт»,
 * «1996 жылы шарт, ал 1997 жылы келісім». What is said of the second is said of the first too, and
 * its parties are the same.
 *
 * @param scene the sentence
 * @param at the second noun's mark
 * @returns the mark of the first noun, or `null`
 */
export const joinedTo = onceAt((scene, at): number | null => {
  const { from, owner } = titleOf(scene, at);
  const end = Math.min(owner ?? from, at);
  const before = joint.exec(scene.line.slice(0, end));
  if (before === null || isSupplementing(scene, before.index)) return null;
  for (let between = before.index + 1; between < end; between += 1) {
    if (scene.line.charAt(between) === 'w' && !isOf(scene, between, 'linking')) return null;
  }
  return before.index;
});

/** «Конвенцияны толықтыратын, … хаттама»: the first noun only says what the second one is. */
function isSupplementing(scene: Scene, at: number): boolean {
  return isOf(scene, at + 1, 'supplementing');
}

/**
 * The nouns of a series that ends with a noun, from left to right.
 *
 * @param scene the sentence
 * @param at the last noun's mark
 */
export function seriesOf(scene: Scene, at: number): number[] {
  const series = [at];
  for (let one = joinedTo(scene, at); one !== null; one = joinedTo(scene, one)) series.unshift(one);
  return series;
}
