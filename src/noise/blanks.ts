import { type Match, pattern } from '../pattern';
import type { Rule } from './rule';

/** Runs of blanks, no-break spaces out of place, blanks at the ends of lines. */
export const blanks: Rule = {
  id: 'blanks',
  title: 'One blank between words',
  why: 'Justified text comes out of typesetting with runs of blanks and no-break spaces. One blank is enough; a no-break space stays where it binds: between digits, after №, after initials.',
  needs: ({ has, hasAny }) =>
    hasAny('\u00A0\u202F') ||
    has('blank', 'blank') ||
    has('blank', 'break') ||
    has('break', 'blank') ||
    has('edge', 'blank') ||
    has('blank', 'edge'),
  pattern: pattern(
    String.raw`
        \n {{blank}}+ (?! \r? \n )                # at the start of a line
      | {{blank}}+ (?: (?= \r? \n ) | $ )        # at the end of a line
      | {{blank}}{2,}
      | [\u00A0\u202F]
      | ^ {{blank}}+
    `,
    { blank: '[\\x20\\u00A0\\u2000-\\u200A\\u202F\\u3000]' },
  ),
  fix: (match) => {
    if (isBinding(match)) return undefined;
    const [run] = match;
    const start = run.startsWith('\n') ? '\n' : '';
    const after = start + (start !== '' || isAtLineEdge(match) ? '' : ' ');
    return { after, certainty: 'always', reason: reasonFor(match[0], after) };
  },
  examples: [
    { before: 'біріне \u00A0 айналып', after: 'біріне айналып' },
    { before: 'аясында\u00A0халықаралық', after: 'аясында халықаралық' },
    { before: 'енді.\n\u00A0Қазір', after: 'енді.\nҚазір' },
    { before: 'енді. \nҚазір', after: 'енді.\nҚазір' },
  ],
  keeps: ['5\u00A0000 теңге', '№\u00A077', 'Н.\u00A0Ә.\u00A0Назарбаев', 'бір сөз\nекі сөз', 'а\tб'],
};

/** A lone no-break space between digits, after № or after an initial. */
function isBinding(match: Match): boolean {
  if (!/^[\u00A0\u202F]$/u.test(match[0])) return false;
  const text = match.input ?? '';
  const left = text.slice(Math.max(0, match.index - 3), match.index);
  const right = text.slice(match.index + 1, match.index + 2);
  return (
    (/\p{Nd}$/u.test(left) && /^\p{Nd}/u.test(right)) ||
    left.endsWith('\u2116') ||
    (/(?<!\p{L})\p{Lu}\.$/u.test(left) && /^\p{Lu}/u.test(right))
  );
}

function isAtLineEdge(match: Match): boolean {
  const text = match.input ?? '';
  const before = text[match.index - 1];
  const after = text[match.index + match[0].length];
  return (
    before === undefined ||
    before === '\n' ||
    after === undefined ||
    after === '\n' ||
    after === '\r'
  );
}

function reasonFor(run: string, after: string): string {
  if (after !== ' ') return 'Blanks at the edge of a line say nothing.';
  return run.length > 1 ? 'A run of blanks is one blank.' : 'A no-break space that binds nothing.';
}
