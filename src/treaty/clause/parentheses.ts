import { isCity } from '../../entity/place/cities';
import { wordOf } from '../phrase/title-words';
import type { Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';

/** What brackets behind a noun tell of its signature, by marks. */
export interface InBrackets {
  readonly target: number;
  readonly dates: readonly number[];
  readonly places: readonly number[];
}

/** The noun right before the brackets; behind a participle («жасалған (Гавана қ., …) келісім»), the next one. */
function targetOfBrackets(line: string, open: number, close: number): number {
  if (line.charAt(open - 1) !== 'r')
    return line.slice(0, Math.max(0, open)).search(/K[^KQ.;v]{0,2}$/u);
  const next = line.slice(close).search(/[KQvc.;:]/u);
  return line.charAt(close + next) === 'K' ? close + next : -1;
}

/** `(Киев қ., 1996 ж. 9 шілде)` after a noun: place and date of signature. */
export function parenthesis(scene: Scene, close: number): InBrackets[] {
  const open = scene.line.lastIndexOf('(', close);
  const target = targetOfBrackets(scene.line, open, close);
  const whole = scene.line.slice(open + 1, close);
  const [inside = ''] = whole.split(';');
  const end = open + 1 + inside.length;
  if (open < 0 || target < 0 || !/^P?[Dz,.w]{1,8}$/u.test(inside)) return [];
  const places = marksOf(scene, open + 1, end, 'zP');
  const dates = marksOf(scene, open + 1, end, 'D');
  const bare = places.length > 0 ? undefined : bareCity(scene, open + 1, end, dates.length > 0);
  return [{ target, dates, places: bare === undefined ? places : [bare] }];
}

/** A name in the nominative: any one before a date, and a city alone or beside a bare year. */
function bareCity(scene: Scene, from: number, to: number, isDated: boolean): number | undefined {
  const words = marksOf(scene, from, to, 'w');
  const name = (at: number | undefined): string => wordOf(scene, scene.marks[at ?? -1]);
  const [first] = words;
  if (isDated && first === from && /^\p{Lu}[\p{Ll}-]/u.test(name(first))) return first;
  const second = words[1];
  const isAcronym = /^\p{Lu}{2,}$/u.test(name(first)) && first === from;
  if (isDated && isAcronym && second === from + 2 && /^\p{Lu}\p{Ll}/u.test(name(second)))
    return second;
  return words.find((at) => isCity(name(at)) && /[,.)]/u.test(scene.line.charAt(at + 1)));
}
