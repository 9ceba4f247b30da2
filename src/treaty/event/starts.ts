/**
 * The letters that the matches of an expression can begin with: the literal head of each of its
 * alternatives. What looks back before them is passed over.
 *
 * @param source an expression of plain words, groups and alternatives
 *
 * @example
 * startsOf('қол(?:ын)?\\sқойды|(?:бастап|бері)\\sкүшінде'); // => ['қол', 'бастап', 'бері']
 */
export function startsOf(source: string): string[] {
  return alternatives(source).flatMap((one) => {
    if (one.startsWith('(?<!')) return startsOf(one.slice(groupEnd(one)));
    if (one.startsWith('(?:')) return startsOf(one.slice(3, groupEnd(one) - 1));
    const [head = ''] = /^\p{L}+(?![?*{])|^\p{L}*(?=\p{L}[?*{])/u.exec(one) ?? [];
    return [head];
  });
}

/** The alternatives of the outermost level. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** Where the group ends that a source begins with. */
function groupEnd(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}
