import type { Scene } from './scene';
import { titleOf } from './title';

/**
 * The noun that another one is joined to: «ұстап беру туралы шарт пен құқықтық көмек туралы шарт».
 * What is said of the second is said of the first too, and its parties are the same.
 *
 * @param scene the sentence
 * @param at the second noun's mark
 * @returns the mark of the first noun, or `null`
 */
export function joinedTo(scene: Scene, at: number): number | null {
  const { from } = titleOf(scene, at);
  const before = /[KQ](?=[&,]{1,2}[wd]?$)/u.exec(scene.line.slice(0, Math.min(from, at)));
  if (before === null) return null;
  const between = scene.marks.slice(before.index + 1, Math.min(from, at));
  const isPlain = between.every(
    ({ symbol, start, end }) =>
      symbol !== 'w' || /^(?:оған|сондай-ақ)$/iu.test(scene.text.slice(start, end)),
  );
  return isPlain ? before.index : null;
}
