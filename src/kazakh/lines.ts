import { characterClass, classAt } from './characters';
import type { Token } from './tokens';

/**
 * Whether a line ends on purpose before each token: 2 at a blank line, 1 where the next line is a
 * heading, an item or a paragraph of its own, 0 where the line only wraps or goes on.
 *
 * A wrapped line is full: the next word would not have fitted in it. A line that ends early, and
 * before a capital letter, a number or a list mark, ends on purpose.
 *
 * @param text the text
 * @param tokens its tokens
 */
export function lineBreaksOf(text: string, tokens: readonly Token[]): Uint8Array {
  const breaks = new Uint8Array(tokens.length);
  if (!/[\n\r\u2028\u2029]/u.test(text)) return breaks;
  let block = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const lines = at === tokens.length ? 2 : linesBefore(text, tokens, at);
    breaks[at] = lines;
    if (lines < 2) continue;
    judgeBlock(text, tokens, breaks, block, at);
    block = at;
  }
  return breaks;
}

/** How many lines end before a token, 2 at most. */
function linesBefore(text: string, tokens: readonly Token[], at: number): number {
  let lines = 0;
  const end = tokens[at]?.span.start ?? text.length;
  for (let one = tokens[at - 1]?.span.end ?? 0; one < end && lines < 2; one += 1) {
    if (classAt(text, one) !== characterClass.line) continue;
    if (text.charAt(one) === '\r' && text.charAt(one + 1) === '\n') one += 1;
    lines += 1;
  }
  return lines;
}

/** Clears the breaks of a block of lines that are only wraps. */
function judgeBlock(
  text: string,
  tokens: readonly Token[],
  breaks: Uint8Array,
  first: number,
  end: number,
): void {
  const starts: number[] = [first];
  for (let at = first + 1; at < end; at += 1) if (breaks[at] === 1) starts.push(at);
  if (starts.length === 1) return;
  const widths = starts.map((start, line) => {
    const last = (starts[line + 1] ?? end) - 1;
    return (tokens[last]?.span.end ?? 0) - (tokens[start]?.span.start ?? 0);
  });
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  starts.slice(1).forEach((start, line) => {
    const word = tokens[start]?.span.start ?? text.length;
    const room = width - (widths[line] ?? 0) - 1;
    const fits = blankFrom(text, word) - word <= room || isNextItem(text, tokens, start);
    if (!fits || !startsLine(text, tokens, start)) breaks[start] = 0;
  });
}

/** «…; 2) …»: an item whose line stands behind another item or the words that open the list. */
function isNextItem(text: string, tokens: readonly Token[], at: number): boolean {
  const before = text.charAt((tokens[at - 1]?.span.end ?? 1) - 1);
  return ';:.'.includes(before) && isItemAt(text, tokens, at);
}

/** Where the next blank stands: what is glued to a word goes to the next line with it. */
function blankFrom(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const found = classAt(text, at);
    if (found === characterClass.space || found === characterClass.line) break;
  }
  return at;
}

/**
 * The forms that a noun or a verb has within a sentence: «9 тамызда⏎Вильнюсте», «жасалған⏎Шарт». A
 * heading or an item of a list ends with a noun in the nominative, as a rule.
 */
const unfinished =
  /(?:[дт][ае]|[ндт][ыі]ң|[мбп]ен|[дт][ае]н|[ғгқк][ае]н|[дт](?:ағы|егі)|жылғы|және|бойынша|үшін|арасындағы)$/u;

/** Whether the line before may end here: no comma or hyphen before, no small letter after. */
function startsLine(text: string, tokens: readonly Token[], at: number): boolean {
  const before = text.charAt((tokens[at - 1]?.span.end ?? 1) - 1);
  if (',-–—('.includes(before)) return false;
  const token = tokens[at];
  const last = tokens[at - 1];
  if (last?.kind === 'word' && unfinished.test(text.slice(last.span.start, last.span.end)))
    return isItemAt(text, tokens, at);
  if (token === undefined) return false;
  const sign = text.charAt(tokens[at + 1]?.span.start ?? text.length);
  const isLetter = token.span.end - token.span.start <= 3 && sign === ')';
  if (isLetter || token.kind !== 'word') return true;
  return classAt(text, token.span.start) === characterClass.capital;
}

/** `1)`, `2.` or a dash before an item of a list. */
function isItemAt(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const sign = text.charAt(token.span.end);
  if (token.kind === 'punctuation') return '-–—•'.includes(text.charAt(token.span.start));
  return token.span.end - token.span.start <= 3 && (sign === ')' || sign === '.');
}
