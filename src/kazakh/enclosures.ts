import { characterClass, classAt } from './characters';
import type { Token } from './tokens';

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
]);

/** The longest bracket or quotation, in tokens, that a sentence can hold. */
const longest = 120;

interface Opening {
  readonly at: number;
  readonly closer: string;
}

/**
 * Marks the tokens before which no sentence can end, because they stand inside a bracket, or
 * inside a quotation or a speech that its sentence goes on after.
 *
 * ```text
 * > | Ол «Кетті ме? Көрдің бе?» деп сұрады.
 *        ^^^^^^^^^^^^^^^^^^^^^^ guarded
 * ```
 *
 * @param text the text
 * @param tokens its tokens
 * @param breaks the line breaks, as {@link lineBreaksOf} gives them
 */
export function findEnclosures(
  text: string,
  tokens: readonly Token[],
  breaks: Uint8Array,
): Uint8Array {
  const guarded = new Uint8Array(tokens.length);
  let open: Opening[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (breaks[at] === 2) open = [];
    const token = tokens[at];
    if (token?.kind !== 'punctuation') continue;
    const sign = text.charAt(token.span.start);
    const matching = open.findLastIndex(({ closer }) => closer === sign);
    const opening = open[matching];
    if (opening !== undefined && (sign !== '"' || !opensStraight(text, token.span.start))) {
      open = open.slice(0, matching);
      if (at - opening.at > longest) continue;
      if (')]}'.includes(sign) || goesOn(text, tokens, at + 1))
        guarded.fill(1, opening.at + 1, at + 1);
      continue;
    }
    const closer = sign === '"' ? '"' : closers.get(sign);
    if (closer !== undefined) open = [...open.slice(-7), { at, closer }];
  }
  guardSpeech(text, tokens, guarded);
  return guarded;
}

/** A straight quotation mark opens where a blank or a bracket stands before it, and a word after. */
function opensStraight(text: string, at: number): boolean {
  const { space, line } = characterClass;
  const before = at === 0 ? space : classAt(text, at - 1);
  const after = classAt(text, at + 1);
  const isOpen = before === space || before === line || '([«-–—'.includes(text.charAt(at - 1));
  return isOpen && after !== space && after !== line;
}

/** Whether a sentence goes on: a small letter follows, or a comma or a dash and a small letter. */
function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  for (let one = at; one < at + 3; one += 1) {
    const token = tokens[one];
    if (token === undefined) return false;
    if (token.kind === 'word') return classAt(text, token.span.start) === characterClass.small;
    if (!',-–—'.includes(text.charAt(token.span.start))) return false;
  }
  return false;
}

/** Guards the sentences of a speech that a colon and a dash open and a dash and a verb close. */
function guardSpeech(text: string, tokens: readonly Token[], guarded: Uint8Array): void {
  let from: number | undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation' || !'-–—'.includes(text.charAt(token.span.start))) continue;
    const before = text.charAt((tokens[at - 1]?.span.end ?? 1) - 1);
    if (before === ':') from = at;
    else if (from !== undefined && '.!?…,"»”'.includes(before)) {
      if (at - from <= 40 && goesOn(text, tokens, at)) guarded.fill(1, from + 1, at + 1);
      from = undefined;
    }
  }
}
