import { takeAuthors } from './names';
import { splitAtDashes } from './seams';

/** «(2012) », «(2014а). » behind the authors of an entry that goes on with dashes or a host. */
const early = /^\(((?:1[5-9]|20)[0-9]{2})[a-f\u0430-\u0435\u04D9]?\)[.,:]? /u;

/** «Алматы: Қазақ университеті», «Нұр-Сұлтан»: where a book was printed, alone in its area. */
const imprint = /^\p{Lu}[\p{L}'.-]{0,24}(?: \p{Lu}?[\p{L}'.-]{1,20}){0,2}(?: ?: ?[^:]{2,70})?\.?$/u;

/**
 * Puts the year that stands behind the authors where GOST has it: behind the place and publisher,
 * or behind the name of a journal. University bulletins write «Author (2012) Title. – Place:
 * Publisher. – 156 б.»
 *
 * @param entry the entry
 * @returns the entry as it is where it has another form
 */
export function withYearInPlace(entry: string): string {
  if (!/\((?:1[5-9]|20)[0-9]{2}/u.test(entry) || !/ [\u2013\u2014-] |\/\//u.test(entry))
    return entry;
  const { names, rest } = takeAuthors(entry);
  const match = names.length === 0 ? null : early.exec(rest);
  if (match === null) return entry;
  const head = entry.slice(0, entry.length - rest.length);
  const body = rest.slice(match[0].length);
  const year = match[1] ?? '';
  const placed = body.includes('//') ? behindHost(body, year) : behindPlace(body, year);
  return placed === undefined ? entry : head + placed;
}

function behindHost(body: string, year: string): string {
  const seam = body.indexOf('//');
  const areas = splitAtDashes(body.slice(seam));
  const at = areas.length > 1 && imprint.test(areas[1]?.trim() ?? '') ? 1 : 0;
  return body.slice(0, seam) + joined(areas, at, year);
}

function behindPlace(body: string, year: string): string | undefined {
  const areas = splitAtDashes(body);
  if (areas.length < 2) return undefined;
  const at = areas.findIndex((area, index) => index > 0 && imprint.test(area.trim()));
  return joined(areas, Math.max(at, 0), year);
}

/** The areas with the year behind one of them, unless the next is a year itself. */
function joined(areas: readonly string[], at: number, year: string): string {
  const hasYear = areas
    .slice(at)
    .some((area) => /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u.test(area));
  const isPrinted = at > 0 && imprint.test(areas[at]?.trim() ?? '');
  const own = (areas[at] ?? '').trimEnd().replace(/\.$/u, '');
  const dated = isPrinted ? `${own}, ${year}.` : `${own}. – ${year}.`;
  return areas.map((area, index) => (index === at && !hasYear ? dated : area)).join(' – ');
}
