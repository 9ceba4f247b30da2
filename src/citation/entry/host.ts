import { type Area, areaOf, splitAreas } from './areas';

/**
 * Cuts what stands behind `//` into areas: the host's name, then year, numbers and pages, which in
 * newspapers often have nothing but commas between them.
 */
export function hostAreas(host: string): Area[] {
  return splitAreas(host).flatMap((area, at) => {
    const pieces = splitCommas(area.words, at);
    return pieces.length > 1 ? pieces.map(areaOf) : [area];
  });
}

/** «Айқын, 2016, 12 мамыр»: with commas between name, year and numbers. */
function splitCommas(area: string, at: number): string[] {
  if (!area.includes(', ')) return [area];
  if (at > 0) return /^(?:1[5-9]|20)[0-9]{2}/u.test(area) ? piecesOf(area) : [area];
  const comma = area.search(/, (?=[0-9]|№|(?:vol|no|т|pp?|с|б)\. ?[0-9])/iu);
  if (comma < 0) return [area];
  if (area.lastIndexOf('(', comma) > area.lastIndexOf(')', comma)) return [area];
  const tail = area.slice(comma + 2);
  const isDated = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u.test(tail);
  return isDated && !area.includes(':') ? [area.slice(0, comma), ...piecesOf(tail)] : [area];
}

/** Numbers and pages stand apart by commas; a year and its day stay together. */
function piecesOf(tail: string): string[] {
  return tail.split(
    /, (?=№|(?:vol|no|т|pp?|с|б)\. ?[0-9]|[0-9]{1,4}(?:[-–][0-9]{1,4})? ?-?(?:бб?|бет|беттер|с|p)\.?$)/iu,
  );
}
