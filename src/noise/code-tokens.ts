import type { Span } from '../finding';
import { lookAlikes } from '../kazakh/alphabet';

const asciiTwins = [...lookAlikes.keys()].filter((letter) => letter < '\x7F').join('');

/** Latin letters that all have a Cyrillic twin, apart from other letters: what code is mistaken in. */
const runs = new RegExp(`[${asciiTwins}](?<!\\p{L}.)[${asciiTwins}]{0,20}(?!\\p{L})`, 'gu');

/** A token is looked at no further than this to either side. */
const reach = 60;

/**
 * One way in which signs of code stand around letters. Both expressions hold, the first of what is
 * before the letters and the second of what is behind.
 */
interface Frame {
  readonly title: string;
  readonly before: RegExp;
  readonly behind: RegExp;
}

const frames: readonly Frame[] = [
  {
    title: 'a format place, an escape, a variable: %i, \\e, $c, @p, #k',
    before: /(?<![\p{L}\p{N}])[%\\$@#]{1,2}$/u,
    behind: /^/u,
  },
  {
    title: 'an option of a command: -i, --exec',
    before: /(?<![^\s"'([])(?<![\p{Nd}%]\s)--?$/u,
    behind: /^/u,
  },
  {
    title: 'a tag: <i>, </p>, <a href="\u2026">',
    before: /<(?:\/?|\/?[A-Za-z][^<>\n]*)$/u,
    behind: /^[^<>\n]*>/u,
  },
  { title: 'a character reference: &copy;', before: /&[A-Za-z]*$/u, behind: /^[A-Za-z0-9]*;/u },
  { title: 'a place to fill: {x}, {{ x }}', before: /\{\s?$/u, behind: /^\s?\}/u },
  { title: 'a key of JSON: "x":', before: /"$/u, behind: /^"\s?:/u },
  { title: 'a value or a name in an expression: x=1', before: /[\w\])]=$/u, behind: /^/u },
  { title: 'what a value is given to: x=1, x++', before: /(?:)/u, behind: /^(?:=\S|\+\+|#)/u },
  {
    title: 'code between backticks',
    before: /`[^`\n\u0400-\u052F]*$/u,
    behind: /^[^`\n\u0400-\u052F]*`/u,
  },
];

/** Signs without which no frame is there. */
const frameSigns = /[%\\$@#<&{"=+`]/u;

/** The ending of a file name: \u049A\u04B1\u0436\u0430\u0442.exe (document). */
const extension = {
  before: /[\p{L}\p{N}]{2}\.$/u,
  own: /^[a-z]{2,4}$/u,
  behind: /^(?![\p{N}-]|\.\p{L})/u,
};

const joiner = /[\p{L}\p{N}_./\\%+<>=&#@:-]/u;
const joinedBefore = /[\p{L}\p{N}_./\\%+<>=&#@:-]*$/u;
const joinedBehind = /^[\p{L}\p{N}_./\\%+<>=&#@:-]*/u;

/** A part of a token with a letter that only Latin has, and none that is Cyrillic. */
const latinPart = /(?<![\p{L}\p{N}])[A-Za-z]*[bdfgjlmnqrstuvwzDFGJLNQRSUVWZ][A-Za-z]*(?!\p{L})/u;

/** What lines of programs have. Without a Cyrillic letter a line is one, or is in another language. */
const program = /[={}\\|$_;]|->|\/\/|\(\)|^\s*["'][^"']*["'],?$/u;

/**
 * Finds letters that are code in a text: parts of names, tags, options, format places. Letters
 * that only Latin has need no guard, so it looks at those alone that a Cyrillic word could have.
 *
 * @param text the text
 * @returns the places in order
 *
 * @example
 * findCode('%i \u049B\u0430\u0442\u0435, menu-exit-ok'); // => [{ start: 1, end: 2 }, { start: 19, end: 21 }]
 */
export function findCode(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: letters, index } of text.matchAll(runs)) {
    const end = index + letters.length;
    const before = text.slice(Math.max(0, index - reach), index);
    const behind = text.slice(end, end + reach);
    if (isCode(before, letters, behind)) found.push({ start: index, end });
  }
  return found;
}

/** Signs of code, or letters that only Latin has, are joined to the letters. */
function isJoined(before: string, behind: string): boolean {
  if (!joiner.test(before.slice(-1)) && !joiner.test(behind.charAt(0))) return false;
  const token = `${joinedBefore.exec(before)?.[0]} ${joinedBehind.exec(behind)?.[0]}`;
  return token.includes('_ ') || token.includes(' _') || latinPart.test(token);
}

function isFramed(frame: Frame, before: string, behind: string): boolean {
  return frame.before.test(before) && frame.behind.test(behind);
}

function isCode(before: string, letters: string, behind: string): boolean {
  const mayBeFramed = before.endsWith('-') || frameSigns.test(before) || frameSigns.test(behind);
  if (mayBeFramed && frames.some((frame) => isFramed(frame, before, behind))) return true;
  if (extension.own.test(letters) && extension.before.test(before)) {
    return extension.behind.test(behind);
  }
  if (isJoined(before, behind)) return true;
  const line = `${before.split('\n').at(-1)}${letters}${behind.split('\n', 1)[0]}`;
  return !/[\u0400-\u052F]/u.test(line) && (program.test(line) || latinPart.test(line));
}
