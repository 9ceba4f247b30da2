import { lemmatize } from '../../kazakh/lemma';
import { isOf, type Mark, type Scene } from '../sentence/mark';

/** The noun as it stands in a name: with its possessive, without its case. */
export function possessed(scene: Scene, at: number): string {
  const mark = scene.marks[at];
  if (mark?.head === undefined) return '';
  const whole = wordOf(scene, mark);
  return whole.slice(0, whole.length - mark.head.ending.length).toLowerCase();
}

/** Of a stretch, the words that say what sort of treaty it is. */
export function sortWords(scene: Scene, from: number, to: number): string {
  return chosenWords(scene, from, to, (at) => isOf(scene, at, 'sort'));
}

/** Of a stretch, the words with a capital. */
export function properWords(scene: Scene, from: number, to: number): string {
  return chosenWords(scene, from, to, (at) => isProper(scene, at));
}

function chosenWords(
  scene: Scene,
  from: number,
  to: number,
  isChosen: (at: number) => boolean,
): string {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = scene.marks[at];
    if (mark?.symbol === 'w' && isChosen(at)) words.push(mark.lexeme?.written ?? '');
  }
  return words.join(' ');
}

/** A word, or the first one of a name, with a capital and a small letter behind it. */
export function isProper(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return mark?.lexeme?.isProper ?? /^\p{Lu}\p{Ll}/u.test(wordOf(scene, mark));
}

/** The words of a stretch as they stand, without the dates of treaties named within. */
export function textOf(scene: Scene, from: number, to: number): string {
  const parts: string[] = [];
  let start = scene.marks[from]?.start ?? 0;
  for (let i = from; i < to; i += 1) {
    const mark = scene.marks[i];
    if (mark?.symbol !== 'd') continue;
    parts.push(scene.text.slice(start, mark.start));
    start = mark.end;
  }
  if (from < to) parts.push(scene.text.slice(start, scene.marks[to - 1]?.end));
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The words of one mark. */
export function wordOf(scene: Scene, mark: Mark | undefined): string {
  return mark === undefined ? '' : scene.text.slice(mark.start, mark.end);
}

/** What may stand between tie and noun: the sort of treaty, a count, a name. */
export function isAttribute(scene: Scene, at: number): boolean {
  return (
    isOf(scene, at, 'sort') ||
    isOf(scene, at, 'filler') ||
    /^[\p{Lu}\p{N}]/u.test(wordOf(scene, scene.marks[at]))
  );
}

/** A word that the dictionary has in small letters, or that only a common noun's ending makes. */
export function isCommon(word: string): boolean {
  const [lemma = word] = lemmatize(word);
  return /^\p{Ll}/u.test(lemma) || /(?:[лдт][ыі][қк]|[лдт][ае]р(?:\p{L}{0,4}))$/u.test(word);
}
