import { characterClass, classAt } from './characters';

/** Top-level domains that end an address without a scheme. */
const topLevels = new Set(
  'kz com org net int gov edu info eu ru uk de fr cn tr uz kg biz io me su by ua us'.split(' '),
);

const label = /(?:\.[A-Za-z0-9-]{1,63}){1,6}/uy;
const localPart = /[A-Za-z0-9._%+-]/u;

/** The longest part of an e-mail address before its at sign. */
const longestLocalPart = 64;

/**
 * Where a web address ends that starts with a word: a scheme, or a domain that is known.
 *
 * ```text
 * > | https://adilet.zan.kz/kaz   adilet.zan.kz   бітті.Бұл
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^   (none)
 * ```
 *
 * @param text any text
 * @param start where the word starts
 * @param end where its letters end
 * @returns the offset after the address, or `undefined`
 */
export function addressEnd(text: string, start: number, end: number): number | undefined {
  if (text.startsWith('://', end)) {
    return /^(?:https?|ftp)$/iu.test(text.slice(start, end)) ? pathEnd(text, end + 3) : undefined;
  }
  const code = text.charCodeAt(start) | 0x20;
  if (code < 0x61 || code > 0x7a || !'.-'.includes(text.charAt(end) || ' ')) return undefined;
  return domainEnd(text, hostEnd(text, start, end));
}

/** Where the local part of an e-mail address starts that ends at an offset. */
export function addressStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestLocalPart && localPart.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

/** The first label of a host with its hyphens. */
function hostEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at - start < 63 && /[A-Za-z0-9-]/u.test(text.charAt(at))) at += 1;
  return at;
}

function domainEnd(text: string, end: number): number | undefined {
  label.lastIndex = end;
  const labels = label.exec(text)?.[0];
  if (labels === undefined) return undefined;
  const parts = labels.split('.');
  while (parts.length > 1 && !topLevels.has(parts.at(-1)?.toLowerCase() ?? '')) parts.pop();
  if (parts.length === 1) return undefined;
  const domain = end + parts.join('.').length;
  return text.charAt(domain) === '/' ? pathEnd(text, domain) : domain;
}

/** The rest of an address, without the signs of the sentence that it stands in. */
function pathEnd(text: string, start: number): number {
  const { space, line } = characterClass;
  let end = start;
  for (; end < text.length; end += 1) {
    const found = classAt(text, end);
    if (found === space || found === line || '<>"«»“”'.includes(text.charAt(end))) break;
  }
  while (end > start && ".,;:!?)]}'’".includes(text.charAt(end - 1))) end -= 1;
  return end;
}
