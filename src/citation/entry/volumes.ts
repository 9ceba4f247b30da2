import { inSmallLetters } from '../../kazakh/small-letters';
import { findAll, type Match, pattern } from '../../pattern';
import type { Fields } from './fields';

/** The number of volumes, in small letters: «3 томдық», «в 2 т.», «: 2 т. /». */
const set = pattern(
  String.raw`(?: {{behind}} | {{inside}} | :\x20 (?<printed>[0-9]{1,2}) \x20т\. (?= \x20[/\u2013] ) ) (?! \p{L} )`,
  {
    behind: String.raw`(?: [:.,]\x20? | \x20\( ) (?<counted> [0-9]{1,2} | екі|үш|төрт|бес ) [ -]? (?: томдық | vols?\.? | volumes )`,
    inside: String.raw`(?: [:.,(]?\x20 | [:.,(] ) (?:в|in) \x20 (?<number>[0-9]{1,2}) (?: [ -] | -?(?:х|ти)\x20 )? (?: т\.|томах|vols?\.?|volumes|кн\.|книгах|частях|ч\. )`,
  },
);

const volume =
  /(?:^|[:.,(]) ?(?:(?:Т|Том|Vol|Кн|Ч)\.? ?([0-9]{1,3}|[IVXLC]{1,6})|([0-9]{1,3}|[IVXLC]{1,6}) ?-? ?(?:т\.|(?:том|кітап)(?!\p{L})))\.?(?=[ .,:;)]|$)/iu;

const inWords: ReadonlyMap<string, string> = new Map([
  ['екі', '2'],
  ['үш', '3'],
  ['төрт', '4'],
  ['бес', '5'],
]);

/**
 * Takes «3 томдық. 2-т.» and «в 2 т. Т. 1» out of a title.
 *
 * @returns the number of volumes and the volume, and the title without them
 */
export function takeVolumes(head: string): { readonly rest: string; readonly fields: Fields } {
  const fields: Fields = {};
  let rest = head;
  const [all] = findAll(set, inSmallLetters(rest));
  if (all !== undefined) {
    const { counted, number, printed = counted ?? number ?? '' } = all.groups ?? {};
    fields['number-of-volumes'] = inWords.get(printed) ?? printed;
    rest = without(rest, all);
  }
  const one = volume.exec(rest);
  if (one !== null && one.index > 0) {
    fields.volume = one[1] ?? one[2] ?? '';
    rest = without(rest, one);
  }
  return { rest, fields };
}

/** Closes the gap; what stands around it stays apart by a stop. */
function without(words: string, match: RegExpExecArray | Match): string {
  const before = words.slice(0, match.index).trimEnd();
  const after = words.slice(match.index + match[0].length).replace(/^[ .,:;)]{1,4}/u, '');
  if (after === '' || after.startsWith('/')) return `${before} ${after}`.trim();
  return `${before.replace(/\.$/u, '')}. ${after}`;
}
