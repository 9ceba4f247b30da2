import { withDigits } from '../styles/misread';
import { type Check, findingAt, fixIn } from './checked';

/** Letters that a scanner read in place of digits: the whole marker is the fix. */
export const checkMisreadDigits: Check = ({ clean, resolved }) =>
  resolved.flatMap(({ citation, marker }) => {
    const after = marker.rule === 'misread' ? withDigits(citation.raw) : citation.raw;
    if (after === citation.raw) return [];
    const reason = 'A scanner reads digits as the letters that look like them.';
    const fix = fixIn(clean, citation.source, after, 'ocr-suspect-marker', reason);
    const message = 'Letters stand in place of digits in this citation: write the digits.';
    return [findingAt('ocr-suspect-marker', 'info', message, citation, { fix })];
  });
