import { kazakhOnly } from '../kazakh/alphabet';
import { type Match, pattern } from '../pattern';
import type { Document } from './document';
import { isMeant } from './indents';
import type { Rule } from './rule';

const blankSigns = '\\x20\\u00A0\\u2000-\\u200A\\u202F\\u3000';

/** Runs of blanks, no-break spaces out of place, blanks at the ends of lines. */
export const blanks: Rule = {
  id: 'blanks',
  title: 'One blank between words',
  why: 'Justified text comes out of typesetting with runs of blanks and no-break spaces. One blank is enough; a no-break space stays where it binds: between digits, after №, after initials. The indents of lists, programs and data are meant, and so are the columns of lines without Cyrillic words.',
  needs: ({ has, hasAny }) =>
    hasAny('\u00A0\u202F') ||
    has('blank', 'blank') ||
    has('blank', 'break') ||
    has('break', 'blank') ||
    has('edge', 'blank') ||
    has('blank', 'edge'),
  pattern: pattern(
    String.raw`
        \n {{blank}}+ (?! {{blank}} | \r? \n )    # at the start of a line
      | {{blank}}+ (?: (?= \r? \n ) | $ )        # at the end of a line
      | (?<! {{blankOrTab}} ) {{blankOrTab}}{1,64} (?: (?= \r? \n ) | $ )
      | {{blank}}{2,}
      | [\u00A0\u202F]
      | ^ {{blank}}+
    `,
    { blank: `[${blankSigns}]`, blankOrTab: `[${blankSigns}\\t]` },
  ),
  fix: (match, document) => {
    const [run] = match;
    const isAtEdge = isAtLineEdge(match) || run.startsWith('\n');
    if (isAtEdge ? isLayout(match, document) : isBinding(match) || isColumn(match, document)) {
      return undefined;
    }
    const start = run.startsWith('\n') ? '\n' : '';
    const after = start + (isAtEdge ? '' : ' ');
    return { after, certainty: 'always', reason: reasonFor(match[0], after) };
  },
  examples: [
    { before: 'біріне \u00A0 айналып', after: 'біріне айналып' },
    { before: 'аясында\u00A0халықаралық', after: 'аясында халықаралық' },
    { before: 'енді.\n\u00A0Қазір', after: 'енді.\nҚазір' },
    { before: 'енді. \nҚазір', after: 'енді.\nҚазір' },
    { before: 'енді.\n    Қазір', after: 'енді.\nҚазір' },
    { before: 'енді.\t\nҚазір', after: 'енді.\nҚазір' },
  ],
  keeps: [
    '5\u00A0000 теңге',
    '№\u00A077',
    'Н.\u00A0Ә.\u00A0Назарбаев',
    'бір сөз\nекі сөз',
    'а\tб',
    'қала\tжыл\t\nАлматы\t1854\t\n',
    '2024-05-12 08:15:32 INFO  [main] құжат жүктелді',
    '@@ -1,3 +1,3 @@\n 1-бап. Ұғымдар\n 2-бап. Шарттар\n-Шарт үш жылға жасалады.',
    '- бір\n  - ішкі тармақ\n\n      код',
    'қала:\n  аты: Алматы\n  жылы: 1854',
    'def f():\n    return 1  # бір санын қайтарады',
    '{\n  "аты": [\n    "бір",\n    "екі"\n  ]\n}',
    'Vingt\u00A0pour cent\u00A0: 20\n    et  plus',
  ],
};

const cyrillic = /[\u0400-\u052F]/u;

/** So much of a line to either side tells what it is. */
const reach = 80;

/** Blanks in a line of a program or of a table: beside its signs, or without a Cyrillic word near. */
function isColumn({ 0: run, index, input: text = '' }: Match, document: Document): boolean {
  const left = lineBefore(text, index);
  if (ofLog.test(left)) return true;
  const right = text.slice(index + run.length, index + run.length + reach).split('\n', 1)[0] ?? '';
  if (!cyrillic.test(left + right)) {
    if (!document.isMostlyCyrillic() || signs.test(left + right)) return true;
  }
  // Behind Cyrillic words two slashes part a title from its journal.
  const isComment = right.startsWith('//') && !cyrillic.test(left);
  return /^\x20+$/u.test(run) && (isComment || signBefore.test(left) || signBehind.test(right));
}

/** Lines of a log begin with the time. */
const ofLog = /^\[?\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}[T\x20]\p{Nd}{2}:\p{Nd}{2}/u;

/** What lines of programs have, and lists of sources have not. */
const signs = /[={}|\\<>;$_]|^\s*\/\/\s|\(\)/u;
const signBefore = /(?:[={}|\\~<>&*+]|["']\x20?:|--)$/u;
const signBehind = /^(?:[#={}|\\~<>&*+]|\/\*|--)/u;

/** Blanks at the edge of a line that are meant, or in a document that is not Kazakh. */
function isLayout({ 0: run, index, input: text = '' }: Match, document: Document): boolean {
  if (!document.hasAny(kazakhOnly) || (run.includes('\t') && isTable(text, index))) return true;
  const start = index + (run.startsWith('\n') ? 1 : 0);
  if (start > 0 && text.charAt(start - 1) !== '\n') {
    return !document.isMostlyCyrillic() && !cyrillic.test(lineBefore(text, index));
  }
  if (/^\r?\n/u.test(text.slice(index + run.length, index + run.length + 2))) {
    return !document.isMostlyCyrillic();
  }
  return /^\n?\x20+$/u.test(run) && isMeant(text, start);
}

/** A tab stands between words near. */
function isTable(text: string, at: number): boolean {
  return /\S\t+\S/u.test(text.slice(Math.max(0, at - 2 * reach), at + 2 * reach));
}

/** What stands in the line before an offset, as far as it is near. */
function lineBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - reach), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

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
