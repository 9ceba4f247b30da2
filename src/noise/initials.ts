import { isCyrillic } from '../kazakh/alphabet';

/** Capitals that only Latin has. */
const onlyLatin = /[DFGJLNQRSUVWZ]/u;

/** So far from its initials a surname is looked for. */
const reach = 40;

const initialBefore = /(?<!\p{L})\p{Lu}\.[ \u00A0-]?$/u;
const initialBehind = /^\.[ \u00A0-]?\p{Lu}(?=\.)/u;
const nameBefore = /(?<name>\p{Lu}[\p{L}'\u2019-]{1,30})(?<comma>,?)[ \u00A0]{1,3}$/u;
const nameBehind =
  /^\.\s{0,6}(?:(?:de|van|von|der|den|la|le|di|da|du|del|al|el|bin|et) ){0,2}(?<name>(?:\p{Lu}|al\b)[\p{L}'\u2019-]{1,30})/u;

/**
 * The script of the name that a capital with a stop is an initial of. All initials of one person
 * are of one script, and it is that of the surname, which stands before them or behind.
 *
 * ```text
 * Hart H.L.A. ұғымы      Қ.А. Жұмабаев      A. және B.
 *      ^ latin             ^ cyrillic       ^ undefined
 * ```
 *
 * @param text the text
 * @param at the offset of the capital
 * @returns `undefined` when it is no initial, or whose it is cannot be told
 *
 * @example
 * [scriptOfInitial('Hart H.L.A.', 5), scriptOfInitial('A.\u049A. Жұмабаев', 0)];
 * // => ['latin', 'cyrillic']
 */
export function scriptOfInitial(text: string, at: number): 'latin' | 'cyrillic' | undefined {
  if (text[at + 1] !== '.') return undefined;
  const group = groupAround(text, at);
  const letters = text.slice(group.start, group.end);
  if (onlyLatin.test(letters)) return 'latin';
  const before = nameBefore.exec(text.slice(Math.max(0, group.start - reach), group.start))?.groups;
  const behind = nameBehind.exec(text.slice(group.end, group.end + reach))?.groups?.['name'];
  const isBehindLatin = behind !== undefined && isLatin(behind);
  const isBehindCyrillic = behind !== undefined && isCyrillic(behind.charAt(1));
  if (before !== undefined && isLatin(before['name'] ?? '')) {
    // After a comma the initials may be those of the next name.
    return before['comma'] === ',' && isBehindCyrillic ? undefined : 'latin';
  }
  if (isBehindLatin) return before === undefined || isOneInitial(letters) ? 'latin' : undefined;
  if ([...letters].some(isCyrillic) || isBehindCyrillic) return 'cyrillic';
  return before !== undefined && !isOneInitial(letters) ? 'cyrillic' : undefined;
}

/** The initials that stand together: from the first letter to the last. */
function groupAround(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  let end = at + 1;
  for (let most = 4; most > 0; most -= 1) {
    const before = initialBefore.exec(text.slice(Math.max(0, start - 4), start))?.[0];
    if (before === undefined) break;
    start -= before.length;
  }
  for (let most = 4; most > 0; most -= 1) {
    const behind = initialBehind.exec(text.slice(end, end + 4))?.[0];
    if (behind === undefined) break;
    end += behind.length;
  }
  return { start, end };
}

function isLatin(name: string): boolean {
  return (
    /^[A-Za-z\u00C0-\u024F'\u2019-]+$/u.test(name) && /[a-z\u00E0-\u024F]/u.test(name.slice(1))
  );
}

function isOneInitial(letters: string): boolean {
  return /^\p{L}$/u.test(letters);
}
