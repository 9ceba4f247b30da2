import { pattern } from '../../pattern';
import { isMarked } from '../marker/marker';
import { readFrame } from './frame';
import type { Style } from './style';

/* Letters are named by code point: \u0417 \u0437 are Cyrillic З з, \u041E \u043E Cyrillic О о. */
const digits: ReadonlyMap<string, string> = new Map([
  ['\u0417', '3'],
  ['\u0437', '3'],
  ['\u041E', '0'],
  ['\u043E', '0'],
  ['O', '0'],
  ['o', '0'],
  ['l', '1'],
  ['I', '1'],
]);

/** A number that has letters in it; a numeral I and a lone O are none. */
const numeral =
  /(?<![\p{L}\p{N}])(?!(?:I{1,3}|[\u041E\u043EOo])(?![\p{L}\p{N}]))[0-9\u0417\u0437\u041E\u043EOolI]{1,3}(?![\p{L}\p{N}])/gu;

/** A marker's inside with digits for the letters that a scanner read in their place. */
export function withDigits(body: string): string {
  return body.replace(numeral, (number) =>
    Array.from(number, (sign) => digits.get(sign) ?? sign).join(''),
  );
}

/** [З, 12 б.], [1О, 5 б.], [2, l7 б.]: letters for digits. */
export const misread: Style = {
  id: 'misread',
  title: 'Letters read in place of digits',
  why: 'A scanner reads 3 as the letter З, 0 as О and 1 as l. With a page mark inside, the brackets hold a citation all the same.',
  opens: '[',
  pattern: pattern(String.raw` \[ [^\[\]]{1,120} \] `, {}, 'y'),
  read: (match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const inside = match[0].slice(1, -1);
    const body = withDigits(inside);
    if (body === inside) return undefined;
    const frame = { rule: 'misread', style: 'square', start, end } as const;
    if (readFrame(match, frame) !== undefined) return undefined;
    const marker = readFrame(match, { ...frame, body });
    return marker?.parts.every(isMarked) ? marker : undefined;
  },
  examples: [
    { text: 'айтады [\u0417, 12 б.]', found: { style: 'square', reading: '3 page 12' } },
    { text: 'айтады [1\u041E, 5 б.]', found: { reading: '10 page 5' } },
    { text: 'айтады [2, l7 б.]', found: { reading: '2 page 17' } },
  ],
  keeps: ['[I, 5 б.]', '[\u041E, 5 б.]', '[\u0417 бап]', '[3, 12 б.]', '[l]', 'a[l, 5]'],
};
