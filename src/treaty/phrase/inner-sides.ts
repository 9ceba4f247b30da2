import type { HeadAt } from '../noun/heads';
import type { Scene } from '../sentence/mark';
import { wordOf } from './title-words';

/** Persons and bodies that a convention names as the sides of what it treats of. */
const sides = /(?:азамат|тұлға|адам|ұйым|кәсіпорын|компания|инвестор|мекеме)[лдт][ае]р[ыі]?$/iu;

/**
 * Sides without a name within the subject of a convention: «Мемлекеттер мен басқа мемлекеттердің
 * азаматтары арасындағы инвестициялық дауларды шешу тәртібі туралы конвенция» (the convention on
 * the settlement of investment disputes between states and nationals of other states).
 *
 * @param scene the sentence
 * @param at the mark that may be арасындағы
 * @param head the noun of the treaty
 * @returns the mark of the last word of the sides, or `null`
 */
export function sidesWithin(scene: Scene, at: number, head: HeadAt): number | null {
  if (scene.line.charAt(at) !== 'b' || !/^(?:конвенция|пакт)$/u.test(head.kind.term)) return null;
  return sides.test(wordOf(scene, scene.marks[at - 1])) ? at - 1 : null;
}
