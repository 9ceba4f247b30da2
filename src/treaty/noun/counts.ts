import type { Reading } from '../fact/reading';

const words: ReadonlyMap<string, number> = new Map([
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
]);

/** A count and the attributes that may stand between it and its noun. */
const before =
  /(?<!\p{L})(?<count>екі|үш|төрт|бес)\s(?:(?:бірдей|жаңа|маңызды|халықаралық|екіжақты|екі жақты|бөлек|түрлі|өзге|басқа)\s)?$/iu;

/**
 * How many treaties the text says there are: «екі шарт» (two treaties).
 *
 * @param text the sentence
 * @param start where the noun starts
 *
 * @example
 * [countBefore('екі бірдей шарт', 11), countBefore('жаңа шарт', 5)]; // => [2, null]
 */
export function countBefore(text: string, start: number): number | null {
  const count = before.exec(text.slice(Math.max(0, start - 40), start))?.groups?.['count'];
  return count === undefined ? null : (words.get(count.toLowerCase()) ?? null);
}

/** «Екі құжат та», «екеуі де»: all of the treaties told last. */
const all =
  /(?<!\p{L})(?:(?<count>екі|үш|төрт)\s(?:құжат|шарт|келісім|хаттама|конвенция|пакті?|меморандум)(?:[дтн][ыі]ң?|[қкғг][ае])?\s(?:та|да|те|де|бірдей)|(?<both>екеуі(?:не|нің)?)\s(?:де|бірдей)|(?<three>үшеуі(?:не|нің)?)\s(?:де|бірдей))(?!\p{L})/iu;

/** A phrase that stands for several treaties told before, and how many they are. */
export interface AllAt {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * The phrase of a text that stands for all of the treaties told last.
 *
 * @example
 * allIn('Екі құжат та күшіне енді.')?.count; // => 2
 */
export function allIn(text: string): AllAt | null {
  const match = all.exec(text);
  if (match === null) return null;
  const { count = '', both } = match.groups ?? {};
  const number = words.get(count.toLowerCase()) ?? (both === undefined ? 3 : 2);
  return { start: match.index, end: match.index + match[0].length, count: number };
}

/** Words that leave open which treaties are meant. */
const several =
  /(?<![\p{L}0-9-])(?:астам|жуық|бірнеше|көптеген|бірқатар|кейбір|барлық|кез келген|әртүрлі|түрлі|қандай да бір|екі|үш|төрт|бес|алты|жеті|он|жиырма|(?<!№\s?)[0-9]{1,4})\s(?:(?:халықаралық|екіжақты|екі жақты|көпжақты|көп жақты|жаңа)\s)?$/iu;

/** «60-тан астам мемлекетпен келісім жасаған»: with many states, and so none in particular. */
const withMany =
  /(?<!\p{L})(?:астам|жуық|бірқатар|бірнеше|көптеген|барлық|басқа|өзге|көп)\s(?:шет\s)?(?:мемлекет|ел)(?:тер|дер)?[мбп]ен\s/iu;

/** «Жиырмадан астам конвенция»: counted, and so none in particular. */
export function isCounted({ scene, at, frame, title }: Reading): boolean {
  const start = scene.marks[at]?.start ?? 0;
  if (title.isNamed || (frame !== 'none' && title.title !== null)) return false;
  if (frame === 'none' && withMany.test(scene.text.slice(Math.max(0, start - 160), start)))
    return true;
  return several.test(scene.text.slice(Math.max(0, start - 60), start));
}
