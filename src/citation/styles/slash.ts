import { pattern } from '../../pattern';
import { readFrame } from './frame';
import type { Style } from './style';

/** /5, 35 б./: the typewriter's brackets. */
export const slash: Style = {
  id: 'slash',
  title: 'Slashes',
  why: 'Typewriters had no square brackets, and some authors still cite between slashes.',
  opens: '/',
  pattern: pattern(
    String.raw`
    (?<! [\p{L}\p{N}\/:.] ) \/ [^\/\n]{1,80} \/ (?! [\p{L}\p{N}\/] )
  `,
    {},
    'y',
  ),
  read: (match) => {
    const end = match.index + match[0].length - 1;
    return readFrame(match, { rule: 'slash', style: 'slash', start: match.index + 1, end });
  },
  examples: [
    { text: 'көрсетеді /5, 35 б./', found: { style: 'slash', reading: '5 page 35' } },
    { text: 'дейді /3/.', found: { reading: '3' } },
  ],
  keeps: ['24/7 режимінде', 'және/немесе', '12/05/2010', 'https://zan.kz/12/3', 'км/сағ'],
};
