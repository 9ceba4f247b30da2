import type { Scene } from './scene';
import { marksOf } from './stretches';
import { wordOf } from './title-words';

/** What brackets behind a noun tell of its signature, by marks. */
export interface InBrackets {
  readonly target: number;
  readonly dates: readonly number[];
  readonly places: readonly number[];
}

/** `(Киев қ., 1996 ж. 9 шілде)` after a noun: place and date of signature. */
export function parenthesis(scene: Scene, close: number): InBrackets[] {
  const open = scene.line.lastIndexOf('(', close);
  const inside = scene.line.slice(open + 1, close);
  const target = scene.line.slice(0, Math.max(0, open)).search(/K[^KQ.;v]{0,2}$/u);
  if (open < 0 || target < 0 || !/^[Dz,.w]{1,8}$/u.test(inside) || !inside.includes('D')) return [];
  const places = marksOf(scene, open + 1, close, 'z');
  const bare = open + 1 + inside.indexOf('w');
  const dates = marksOf(scene, open + 1, close, 'D');
  const isBare =
    places.length === 0 &&
    inside.startsWith('w') &&
    /^\p{Lu}/u.test(wordOf(scene, scene.marks[bare]));
  return [{ target, dates, places: isBare ? [bare] : places }];
}
