import { pattern } from '../../pattern';
import { isMarked } from '../marker/marker';
import { readFrame } from './frame';
import type { Style } from './style';

/** [1, 75 б.): closed by another bracket than it was opened with. */
export const mismatched: Style = {
  id: 'mismatched',
  title: 'Brackets that do not match',
  why: 'A scanner or a hurried hand closes a square bracket with a round one. With a page mark inside it is a citation all the same; without one it can be an interval.',
  opens: '[({',
  pattern: pattern(
    String.raw`
      \[ [^\[\](){}]{1,120} [)}]
    | [({] [^\[\](){}]{1,120} \]
  `,
    {},
    'y',
  ),
  read: (match) => {
    const end = match.index + match[0].length - 1;
    const marker = readFrame(match, {
      rule: 'mismatched',
      style: 'square',
      damage: 'mismatched',
      start: match.index + 1,
      end,
    });
    return marker?.parts.some(isMarked) ? marker : undefined;
  },
  examples: [
    { text: 'болды [1, 75 б.).', found: { style: 'square', reading: '1 page 75' } },
    { text: 'болды (2, с. 35].', found: { reading: '2 page 35' } },
  ],
  keeps: ['[14; 18) жас аралығы', '(0; 1] аралығы', '(бұдан әрі – Кодекс]'],
};
