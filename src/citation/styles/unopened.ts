import { pattern } from '../../pattern';
import type { Pattern } from '../../rule';
import { isMarked, type Marker } from '../marker/marker';
import { readFrame } from './frame';

/** 1, 75 б.] without its opening bracket. */
export const unopened: Pattern<Marker> = {
  id: 'unopened',
  title: 'A bracket that is never opened',
  why: 'The opening bracket of a citation got lost. A source, a page mark and the closing bracket leave no doubt.',
  pattern: pattern(String.raw`
    (?<= [\s»] ) [0-9]{1,3} [,;] [^\[\](){}\n»«]{1,40} \]
  `),
  read: (match) => {
    const before = (match.input ?? '').slice(Math.max(0, match.index - 80), match.index);
    if (lastOf(before, '[({') > lastOf(before, '])}')) return undefined;
    const end = match.index + match[0].length - 1;
    const frame = { rule: 'unopened', style: 'square', damage: 'unopened' } as const;
    const marker = readFrame(match, { ...frame, start: match.index, end });
    return marker?.parts.some(isMarked) ? marker : undefined;
  },
  examples: [
    { text: 'болды 5, 75 б.].', found: { style: 'square', reading: '5 page 75' } },
    { text: 'деген 12, с. 35].', found: { reading: '12 page 35' } },
  ],
  keeps: ['[1, 75 б.]', '[қараңыз: 5, 12 б.]', '5, 12 баптар]', 'бар 12, 15 деген]'],
};

/** Where one of the signs stands last, or -1. */
function lastOf(words: string, signs: string): number {
  return Math.max(...Array.from(signs, (sign) => words.lastIndexOf(sign)));
}
