import { isOf, type Mark, type Scene } from '../sentence/mark';
import { wordOf } from './title-words';

/** «Антарктиданы қорғау туралы»: what is done to a part of the world. */
export function isObject(scene: Scene, mark: Mark): boolean {
  return /[ндт][ыі]$/u.test(wordOf(scene, mark));
}

/** «Грузия мен НАТО … туралы»: an organisation beside a state is a side as well. */
export function isJoinedToState(scene: Scene, at: number): boolean {
  return scene.line.charAt(at - 1) === '&' && scene.marks[at - 2]?.party?.level === 'state';
}

/** «Қазақстан мен Қытайдың кеден қызметтері …»: who acts for the states. */
export function isOrganOfState(scene: Scene, at: number): boolean {
  if (!/G[w]?$/u.test(scene.line.slice(Math.max(0, at - 2), at))) return false;
  if (scene.line.charAt(at + 1) !== 'w') return false;
  return /(?:қызмет|министрлік|агенттік|комитет|орган|ведомство)[лдт][ае]р[ыі]$/u.test(
    wordOf(scene, scene.marks[at]),
  );
}

/** «Екі мемлекеттің … туралы келісімі»: whose it is, and no part of its name. */
export function isCountedOwner(scene: Scene, at: number): boolean {
  if (!isOf(scene, at, 'counted-states')) return false;
  return /^(?:ел|мемлекет)[дт][ің]{2}$/u.test(wordOf(scene, scene.marks[at + 1]).toLowerCase());
}
