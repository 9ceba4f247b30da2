import { characterClass, classAt } from '../../kazakh/characters';
import { pattern } from '../../pattern';

/** No area begins behind these: volumes, issues, pages, series, editors, whose number or name follows. */
const abbreviated = '[Vv]ol|[Вв]ып|[Шш]ығ|[Ii]ss|[Сс]тр|[Кк]іт|[Сс]ер';
const abbreviatedRole = '[Оо]тв|[Пп]од|[Оо]бщ|[Нн]ауч';

/** How an area ends: with a word, a capital pair, a name, a sign or digit, a page mark, a year, an address. */
const ending = String.raw`\p{L}{3} | (?<![.\p{L}]) \p{Lu}{2} | \p{Lu}\. \x20? \p{Lu}\p{Ll} | [»"”)\]0-9]
  | [ .0-9] (?:б|бб|\u0441|p|pp|ed|тр) | [0-9] \x20? (?:ж|г) (?! \.\x20[0-9]{1,2}\x20\p{Ll}{3} ) | \.[a-z]{2,4}`;

/** A stop that ends an area where the entry has no dashes: not after an initial or a label. */
const stop = pattern(
  String.raw`(?<= {{ending}} ) (?<! [^\p{L}] (?:{{abbreviated}}|{{abbreviatedRole}}) ) \.\x20 (?= [\p{Lu}«0-9№] | [ivxlc]{1,6},\x20[0-9] )`,
  { ending, abbreviated, abbreviatedRole },
  'y',
);

/**
 * Cuts a text at dashes behind a stop, a comma or a closing sign, with blanks around them or
 * without. A hyphen without blanks is a dash only before a digit or a capital, and not behind an
 * initial («Ж.-П.»).
 */
export function splitAtDashes(text: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x2d && code !== 0x2013 && code !== 0x2014) continue;
    const seam = seamAt(text, at, done, code === 0x2d);
    if (seam === undefined) continue;
    pieces.push(text.slice(done, seam[0]));
    done = seam[1];
    at = done - 1;
  }
  if (done === 0) return [text];
  pieces.push(text.slice(done));
  return pieces;
}

/** Where the dash at an offset begins and ends with the blanks around it, if it parts two areas. */
function seamAt(
  text: string,
  at: number,
  from: number,
  isHyphen: boolean,
): readonly [number, number] | undefined {
  const isSpaced = text.charAt(at - 1) === ' ';
  const start = isSpaced ? at - 1 : at;
  if (start <= from || !'.,»)]?!'.includes(text.charAt(start - 1))) return undefined;
  let end = at + 1;
  const isSame = isHyphen ? text.charAt(end) === '-' : '\u2013\u2014'.includes(text.charAt(end));
  if (isSame && end < text.length) end += 1;
  const blank = text.charAt(end) === ' ';
  const next = blank ? end + 1 : end;
  if (next >= text.length || text.charAt(next) === ' ') return undefined;
  if (!isHyphen) return [start, next];
  if (isSpaced) return [start, next];
  const opens = classAt(text, next);
  const isOpening = opens === characterClass.capital || opens === characterClass.digit;
  return isOpening && !isInitialBefore(text, start) ? [start, next] : undefined;
}

function isInitialBefore(text: string, end: number): boolean {
  return text.charAt(end - 1) === '.' && classAt(text, end - 2) === characterClass.capital;
}

/** Cuts a text at stops that end an area. */
export function splitAtStops(text: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    stop.lastIndex = at;
    if (!stop.test(text)) continue;
    pieces.push(text.slice(done, at));
    done = at + 2;
  }
  pieces.push(text.slice(done));
  return pieces;
}
