import { pattern } from '../../pattern';
import { isMarked } from '../marker/marker';
import { tokenizeMarker } from '../marker/tokens';
import { readFrame } from './frame';
import type { Style } from './style';

/** [1, 75 б. without its closing bracket. */
export const unclosed: Style = {
  id: 'unclosed',
  title: 'A bracket that is never closed',
  why: 'The closing bracket of a citation got lost. What can be read up to the page mark is the citation.',
  opens: '[',
  pattern: pattern(String.raw` \[ (?<body> [^\[\](){}]{1,80} ) `, {}, 'y'),
  read: (match) => {
    const text = match.input ?? '';
    const start = match.index + 1;
    const [body = '', ...others] = (match.groups?.['body'] ?? '').split(/\n\s*\n/u);
    const rest = text.slice(start + body.length, start + body.length + 80);
    const isClosed = others.length === 0 && /^[^[\n]*[\])}]/u.test(rest);
    if (!/[\p{L}№§]/u.test(body) || isClosed) return undefined;
    const frame = { rule: 'unclosed', style: 'square', damage: 'unclosed' } as const;
    for (const end of endsOf(body, start)) {
      const marker = readFrame(match, { ...frame, start, end, close: end });
      if (marker?.parts.some(isMarked)) return marker;
    }
    return undefined;
  },
  examples: [
    { text: 'болды [1, 75 б. Қазіргі уақытта', found: { style: 'square', reading: '1 page 75' } },
    { text: 'керек [4, с. 96.\n\nТағы 5, 7 б.]', found: { reading: '4 page 96' } },
    { text: 'керек [4, с. 96. Осыған байланысты', found: { reading: '4 page 96' } },
  ],
  keeps: ['[1, 75 б.]', '[5, № 3 (12), 14 б.]', '[бұдан әрі – Кодекс', '[14; 18)', 'тізім [5'],
};

/** The inside can be read up to so many of its tokens. */
const mostTokens = 24;

/** Where the inside can end: behind each of its first tokens, the last first. */
function endsOf(body: string, start: number): number[] {
  const tokens = tokenizeMarker(body, 0, body.length, start).slice(0, mostTokens);
  return tokens.map(({ end }) => end).reverse();
}
