import type { Span } from '../../finding';
import { characterClass, classAt } from '../../kazakh/characters';

/** A piece of a marker's inside: a number, a word, or one sign. */
export interface MarkerToken extends Span {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** The text in small letters. */
  readonly small: string;
  /** No blank before it. */
  readonly isGlued: boolean;
}

type Kind = MarkerToken['kind'] | 'blank' | 'nothing';

const { capital, small } = characterClass;

/** Full-width signs are so far behind the plain ones. */
const fullWidth = 0xfee0;

/**
 * Cuts the inside of a marker into numbers, words and signs; blanks fall away, and signs that say
 * nothing, soft hyphens and the like: what they part belongs together. All dashes are one, and
 * full-width signs are as good as plain ones.
 *
 * @param text the text, or what to read in its place
 * @param start where the inside begins
 * @param end where it ends
 * @param offset what to add to an offset, so that it counts in the text
 */
export function tokenizeMarker(
  text: string,
  start: number,
  end: number,
  offset = 0,
): MarkerToken[] {
  const tokens: MarkerToken[] = [];
  let isGlued = false;
  for (let at = start; at < end; ) {
    const kind = kindAt(text, at);
    const next = kind === 'number' || kind === 'word' ? endOf(text, at, end, kind) : at + 1;
    if (kind === 'blank' || (kind === 'nothing' && !isGlued)) isGlued = false;
    else if (kind !== 'nothing') {
      add(tokens, text.slice(at, next), kind, at + offset, isGlued);
      isGlued = true;
    }
    at = next;
  }
  return tokens;
}

function add(
  tokens: MarkerToken[],
  printed: string,
  kind: MarkerToken['kind'],
  start: number,
  isGlued: boolean,
): void {
  const text = plain(printed);
  const end = start + printed.length;
  const last = tokens[tokens.length - 1];
  const goesOn = isGlued && last !== undefined && last.end < start && last.kind === kind;
  if (goesOn && kind !== 'sign') {
    const whole = last.text + text;
    tokens[tokens.length - 1] = { ...last, text: whole, small: whole.toLowerCase(), end };
    return;
  }
  tokens.push({
    kind,
    text,
    small: kind === 'word' ? text.toLowerCase() : text,
    start,
    end,
    isGlued,
  });
}

function endOf(text: string, start: number, end: number, kind: Kind): number {
  let at = start + 1;
  while (at < end && kindAt(text, at) === kind) at += 1;
  return at;
}

/** What stands at an offset; letters of two code units are letters twice. */
function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return 'number';
  const found = classAt(text, at);
  if (found === capital || found === small || code === 0x2019) return 'word';
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13) ? 'blank' : 'sign';
  if (isNothing(code)) return 'nothing';
  if (code >= 0xff10 && code <= 0xff19) return 'number';
  return found <= characterClass.line && /\s/u.test(text.charAt(at)) ? 'blank' : 'sign';
}

/** Soft hyphens, lost ones, and signs without width. */
function isNothing(code: number): boolean {
  return code === 0xad || code === 0xac || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}

/** A dash as a hyphen, full-width signs as plain ones; each is one code unit. */
function plain(printed: string): string {
  const code = printed.charCodeAt(0);
  if (code < 0x2010) return printed;
  if (code <= 0x2015 || code === 0x2212) return '-';
  if (code < 0xff01 || code > 0xff5e) return printed;
  return Array.from(printed, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidth)).join(
    '',
  );
}
