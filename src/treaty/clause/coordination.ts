import { titleOf } from '../phrase/title';
import { wordOf } from '../phrase/title-words';
import { onceAt, type Scene } from '../sentence/mark';

/** Words that may stand between two nouns of a series: ал (and), оған (to it), сондай-ақ (also). */
const linking =
  /^(?:ал|да|де|та|те|оған|оны|оның|сондай-ақ|сонымен|бірге|кейін|одан|бұдан|содан|соң|соңынан|кейіннен|кейінірек|артынша|толықтыратын|тағы|қоса|қатар|берілетін|берілген|тіркелген|ажырамас|бөлігі|болып|табылатын)$/iu;

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
  const between = scene.marks.slice(before.index + 1, end);
  const isPlain = between.every((mark) => mark.symbol !== 'w' || linking.test(wordOf(scene, mark)));
  return isPlain ? before.index : null;
});

/** «Конвенцияны толықтыратын, … хаттама»: the first noun only says what the second one is. */
function isSupplementing(scene: Scene, at: number): boolean {
  return /^(?:толықтыратын|толықтырған)$/iu.test(wordOf(scene, scene.marks[at + 1]));
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
