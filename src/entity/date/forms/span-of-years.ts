import { type DateReading, written } from './form';

/**
 * The time between two years, both included, where the second is later.
 *
 * @param from a year of three or four figures
 * @param to another one, or its last two figures
 *
 * @example
 * spanOfYears('1918', '19'); // => { edtf: '1918/1919' }
 */
export function spanOfYears(from: string, to: string): DateReading | undefined {
  const last = to.length === 2 ? `${from.slice(0, -2)}${to}` : to;
  if (Number(from) >= Number(last) || Number(last) >= endOfTime) return undefined;
  const [one, other] = [from, last].map((year) => written(Number(year), undefined, undefined));
  return one && other && { edtf: `${one.edtf}/${other.edtf}` };
}

/** No text tells of later years; a number of four figures may be another thing. */
export const endOfTime = 2200;
