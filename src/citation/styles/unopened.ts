import { findAll, pattern } from '../../pattern';
import { isMarked } from '../marker/marker';
import { readFrame } from './frame';
import type { Style } from './style';

/** A citation without its opening bracket is no longer than this. */
const reach = 48;

/** The number of a source and the comma behind it. */
const sources = /(?<=\s)[0-9]{1,3}(?=[,;])/gu;

/** 1, 75 б.] without its opening bracket. */
export const unopened: Style = {
  id: 'unopened',
  title: 'A bracket that is never opened',
  why: 'The opening bracket of a citation got lost. A source, a page mark and the closing bracket leave no doubt.',
  opens: ']',
  pattern: pattern(String.raw` (?<= [^\s\[\](){}] ) \] `, {}, 'y'),
  read: (match) => {
    const text = match.input ?? '';
    const end = match.index;
    const near = text.slice(Math.max(0, end - reach), end);
    if (isOpen(near)) return undefined;
    const before = near.includes('\n') ? (near.split(/\n\s*\n/u).at(-1) ?? near) : near;
    const from = end - before.length;
    const clear = lastOf(before, '])}\n«') + 1;
    for (const source of findAll(sources, before.slice(clear))) {
      const start = from + clear + source.index;
      const frame = { rule: 'unopened', style: 'square', damage: 'unopened' } as const;
      const marker = readFrame({ ...match, index: start }, { ...frame, start, end });
      if (marker?.parts.some(isMarked)) return marker;
    }
    return undefined;
  },
  examples: [
    { text: 'болды 5, 75 б.].', found: { style: 'square', reading: '5 page 75' } },
    { text: 'керек [4, с. 96.\n\nТағы 5, 7 б.]', found: { reading: '5 page 7' } },
    { text: 'деген 12, с. 35].', found: { reading: '12 page 35' } },
  ],
  keeps: ['[1, 75 б.]', '[қараңыз: 5, 12 б.]', '5, 12 баптар]', 'бар 12, 15 деген]'],
};

/** Tells whether the last bracket before is an opening one, in the same paragraph. */
function isOpen(near: string): boolean {
  const last = lastOf(near, '[({])}');
  return '[({'.includes(near.charAt(last)) && last >= 0 && !/\n\s*\n/u.test(near.slice(last));
}

/** Where one of the signs stands last, or -1. */
function lastOf(words: string, signs: string): number {
  let at = words.length - 1;
  while (at >= 0 && !signs.includes(words.charAt(at))) at -= 1;
  return at;
}
