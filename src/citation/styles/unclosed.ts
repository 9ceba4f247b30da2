import { pattern } from '../../pattern';
import type { Pattern } from '../../rule';
import { isMarked, type Marker } from '../marker/marker';
import { readFrame } from './frame';

/** [1, 75 б. without its closing bracket. */
export const unclosed: Pattern<Marker> = {
  id: 'unclosed',
  title: 'A bracket that is never closed',
  why: 'The closing bracket of a citation got lost. What can be read up to the page mark is the citation.',
  pattern: pattern(String.raw` \[ (?<body> [^\[\](){}]{1,80} ) `),
  read: (match) => {
    const text = match.input ?? '';
    const start = match.index + 1;
    if (/[\])}]/u.test(text.charAt(match.index + match[0].length))) return undefined;
    const length = /^[^\n]*?(?:[0-9](?:\s?-?\s?(?:бб?|бет|с|p|c|т|б)\.?)?)(?=[\s.,;]|$)/u.exec(
      match.groups?.['body'] ?? '',
    )?.[0].length;
    if (length === undefined) return undefined;
    const end = start + lengthOfMarked(match.groups?.['body'] ?? '', length);
    const frame = { rule: 'unclosed', style: 'square', damage: 'unclosed' } as const;
    const marker = readFrame(match, { ...frame, start, end, close: end });
    return marker?.parts.some(isMarked) ? marker : undefined;
  },
  examples: [
    { text: 'болды [1, 75 б. Қазіргі уақытта', found: { style: 'square', reading: '1 page 75' } },
    { text: 'керек [4, с. 96. Осыған байланысты', found: { reading: '4 page 96' } },
  ],
  keeps: ['[1, 75 б.]', '[бұдан әрі – Кодекс', '[14; 18)', 'тізім [5'],
};

/** The inside up to its last page mark or number that a stop and a capital or the end follow. */
function lengthOfMarked(body: string, least: number): number {
  const words = /(?:^|[\s.,])(?:[А-ЯӘҒҚҢӨҰҮІA-Z][\p{Ll}]+)/u.exec(body.slice(least));
  const end = words === null ? body.length : least + words.index;
  return body.slice(0, end).trimEnd().length;
}
