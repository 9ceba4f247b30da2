import { pattern } from '../../pattern';
import { readFrame } from './frame';
import type { Style } from './style';

/** 【3】 and ［1, 75 б.］: the same brackets from an East Asian keyboard or a scan. */
export const fullWidth: Style = {
  id: 'full-width',
  title: 'Full-width brackets',
  why: 'Some scanners and converters write the brackets and digits of a citation in their full-width form.',
  opens: '\uFF3B\u3010[',
  pattern: pattern(
    String.raw`
    [\uFF3B\u3010] [^\[\]\uFF3B\uFF3D\u3010\u3011]{1,200} [\uFF3D\u3011\]]
    | \[ [^\[\]\uFF3B\uFF3D\u3010\u3011]{1,200} [\uFF3D\u3011]
  `,
    {},
    'y',
  ),
  read: (match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    return readFrame(match, { rule: 'full-width', style: 'square', start, end });
  },
  examples: [
    { text: 'болды ［1, 75 б.］', found: { style: 'square', reading: '1 page 75' } },
    { text: 'болды 【３】', found: { reading: '3' } },
  ],
  keeps: ['［sic］', '【маңызды】', '[1]'],
};
