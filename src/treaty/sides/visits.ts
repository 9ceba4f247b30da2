import { wordOf } from '../phrase/title-words';
import type { Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';

/** What someone of a state is at: a visit, a meeting, an invitation. */
const occasions =
  /^\s(?:\p{L}{2,20}\s){0,2}(?:сапар|келу|кездесу|шақыру|бастама|қатысуымен|ұсыныс)/iu;

/**
 * Tells whether a state in the genitive is only that of a visitor or of a place: «Қытайдың Сиань
 * қаласында», «Өзбекстан Президентінің сапары кезінде» (during the visit of the President).
 *
 * @param scene the sentence
 * @param at the state's mark
 */
export function isVisiting(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  if (mark?.symbol !== 'G') return false;
  return (
    scene.line.charAt(at + 1) === 'z' || occasions.test(scene.text.slice(mark.end, mark.end + 60))
  );
}

/** A visit: мемлекеттік сапары барысында (in the course of the state visit), іссапармен. */
const visit = /^(?:іс)?сапар/iu;

/**
 * The two states of a visit during which something was signed: «Өзбекстан Президентінің
 * Қазақстанға сапары барысында … шарт жасалды» (during the visit of the President of Uzbekistan to
 * Kazakhstan a treaty was concluded).
 *
 * @param scene the sentence
 * @param from where the clause of the treaty starts
 * @param at the treaty's mark
 * @returns the marks of the visitor and of the host, or none
 */
export function visitOf(scene: Scene, from: number, at: number): number[] {
  const [visitor, host, ...more] = marksOf(scene, from, at, 'PGpI');
  if (visitor === undefined || host === undefined || more.length > 0) return [];
  const isTo = scene.marks[host]?.party?.case === 'dative';
  const isThere = scene.marks
    .slice(host + 1, Math.min(at, host + 5))
    .some((mark) => visit.test(wordOf(scene, mark)));
  return /[PG]/u.test(scene.line.charAt(visitor)) && isTo && isThere ? [visitor, host] : [];
}
