import type { Reading } from '../fact/reading';
import { isOf, isPhraseAt, onceIn, type Scene } from '../sentence/mark';

const words: ReadonlyMap<string, number> = new Map([
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
]);

/** A count and the attributes that may stand between it and its noun. */
const before =
  /(?<!\p{L})(?<count>екі|үш|төрт|бес)\s(?:(?:бірдей|жаңа|маңызды|халықаралық|екіжақты|екі жақты|бөлек|түрлі|өзге|басқа)\s)?$/iu;

/** A glance at the end of each count tells most places from those with one. */
const endsOfCounts = [...words.keys()].map((word) => `${word} `);

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
  const near = text.slice(Math.max(0, start - 40), start).toLowerCase();
  if (!endsOfCounts.some((end) => near.includes(end))) return null;
  const count = before.exec(near)?.groups?.['count'];
  return count === undefined ? null : (words.get(count.toLowerCase()) ?? null);
}

/** «Екі құжат та», «екеуі де»: all of the treaties told last. */
const all =
  /(?<!\p{L})(?:(?<count>екі|үш|төрт)\s(?:құжат|шарт|келісім|хаттама|конвенция|пакті?|меморандум)(?:[дтн][ыі]ң?|[қкғг][ае])?\s(?:та|да|те|де|бірдей)|(?<both>екеуі(?:не|нің)?)\s(?:де|бірдей)|(?<three>үшеуі(?:не|нің)?)\s(?:де|бірдей)|(?<these>бұл\s(?:екі\s)?(?:құжат|конвенция|шарт|келісім)[тлд][ае]р(?:[дтн][ыі]ң?|[қкғг][ае])?))(?!\p{L})/iu;

/** A phrase that stands for several treaties told before, and how many they are; 0 for all near ones. */
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
  const { count = '', both, these } = match.groups ?? {};
  if (these !== undefined)
    return { start: match.index, end: match.index + match[0].length, count: 0 };
  const number = words.get(count.toLowerCase()) ?? (both === undefined ? 3 : 2);
  return { start: match.index, end: match.index + match[0].length, count: number };
}

/** Words that leave open which treaties are meant, with one attribute behind them. */
function isSeveralBefore(scene: Scene, at: number): boolean {
  const isAttributed = isOf(scene, at - 1, 'treaty-attribute');
  const isTwoWords = isPhraseAt(scene, at - 2, 'treaty-attribute');
  return (
    isQuantity(scene, at - 1) || isQuantity(scene, at - (isAttributed ? 2 : isTwoWords ? 3 : 1))
  );
}

function isQuantity(scene: Scene, at: number): boolean {
  if (isOf(scene, at, 'quantity') || isPhraseAt(scene, at - 1, 'quantity')) return true;
  if (isPhraseAt(scene, at - 2, 'quantity')) return true;
  const isNumber = /^[0-9]{1,4}$/u.test(scene.marks[at]?.lexeme?.written ?? '');
  return isNumber && scene.line.charAt(at - 1) !== '№' && scene.line.charAt(at - 1) !== '-';
}

/** «60-тан астам мемлекетпен келісім жасаған»: with many states, and so none in particular. */
const withMany =
  /(?<!\p{L})(?:астам|жуық|бірқатар|бірнеше|көптеген|барлық|басқа|өзге|көп)\s(?:шет\s)?(?:мемлекет|ел)(?:тер|дер)?[мбп]ен\s/iu;

const hasMany = onceIn(({ text }) => withMany.test(text));

/** «Жиырмадан астам конвенция»: counted, and so none in particular. */
export function isCounted({ scene, at, frame, title }: Reading): boolean {
  const start = scene.marks[at]?.start ?? 0;
  if (title.isNamed || (frame !== 'none' && title.title !== null)) return false;
  const isWithMany = frame === 'none' && hasMany(scene);
  if (isWithMany && withMany.test(scene.text.slice(Math.max(0, start - 160), start))) return true;
  return isSeveralBefore(scene, at);
}
