import { pattern } from '../../pattern';
import { isPlural } from '../marker/elements';
import type { MarkerPart } from '../marker/marker';
import { readFrame } from './frame';
import type { Style } from './style';

/** (16, т. 2, с. 82), (5), (Сартаев, 2015: 34 б.). */
export const round: Style = {
  id: 'round',
  title: 'Round brackets',
  why: 'Some journals cite in round brackets. A number in them can be many things, so the document decides; a source with a page cannot be anything else.',
  opens: '(',
  pattern: pattern(String.raw` \( [^()\[\]]{1,160} \) `, {}, 'y'),
  read: (match) => {
    const end = match.index + match[0].length - 1;
    const marker = readFrame(match, { rule: 'round', style: 'round', start: match.index + 1, end });
    return marker?.parts.every(namesLaw) ? undefined : marker;
  },
  examples: [
    {
      text: 'болды (16,т.2,с.82)',
      found: { style: 'round', reading: '16 volume 2 page 82' },
    },
    { text: 'дейді (Сартаев, 2015, 34 б.)', found: { reading: 'Сартаев 2015 page 34' } },
    { text: 'дейді (Сартаев, б. 34)', found: { reading: 'Сартаев page 34' } },
    { text: 'осылай (7)', found: { reading: '7' } },
  ],
  keeps: [
    '(1, 2-бөліктер)',
    '(188-бап, 2-бөлік)',
    '(бұдан әрі – Шарт)',
    '(5,7 тонна)',
    '(2015 жылғы 3 наурыз)',
    '(т.б.)',
    '(75 б.)',
  ],
};

/** «(1, 2-бөліктер)»: parts 1 and 2 of the article that the sentence names. */
function namesLaw({ elements }: MarkerPart): boolean {
  return elements.some((one) => one.kind === 'place' && one.label !== 'page' && isPlural(one));
}
