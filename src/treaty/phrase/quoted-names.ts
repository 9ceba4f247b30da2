import { isOf, type Scene } from '../sentence/mark';
import { wordOf } from './title-words';

/** No name in quotation marks has more words. */
const longest = 6;

/** A possessive in the nominative: «Қазақфильм» киностудиясы is who acts, not what is treated of. */
const possessive = /(?:с|[бвгжйклмпрфш])[ыі]$/iu;

/**
 * A name in quotation marks within a subject: «Байқоңыр» кешенін жалға алу туралы (on the lease of
 * the Baikonur complex), «Ашық аспан» туралы (on Open Skies).
 *
 * @param scene the sentence
 * @param close the mark that may close the quotation
 * @param tie the tie that the subject ends at
 * @returns the mark that opens it, or `null` where it is a title or names one who acts
 */
export function quotedName(scene: Scene, close: number, tie: number): number | null {
  if (scene.line.charAt(close) !== '»') return null;
  const open = scene.line.lastIndexOf('«', close);
  if (open < 0 || close - open - 1 > longest) return null;
  if (!/^[w№&,-]+$/u.test(scene.line.slice(open + 1, close))) return null;
  const next = scene.marks[close + 1];
  if (next === undefined || /[-,&«t(]/u.test(next.symbol)) return open;
  const word = wordOf(scene, next);
  if (next.symbol !== 'w' || isOf(scene, close + 1, 'quoting')) return null;
  const isActor = possessive.test(word) && close + 2 < tie;
  return isActor && !/[&,]/u.test(scene.line.charAt(close + 2)) ? null : open;
}
