import { eras } from '../../../kazakh/calendar';

/**
 * The number of an era, -1 where its years are counted back.
 *
 * @param name in small letters
 *
 * @example
 * [eraOf('б.з.д.'), eraOf('б. з.'), eraOf(undefined)]; // => [-1, 1, undefined]
 */
export function eraOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : eras.find(({ stems }) => stems.includes(name))?.number;
}
