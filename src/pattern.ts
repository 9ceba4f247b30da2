import XRegExp from 'xregexp/src/xregexp.js';

/*
 * The only file that knows XRegExp. It is used to write patterns, not to run them: what comes out
 * is a native expression with native named groups, so that `matchAll` and every tool that checks
 * regular expressions can read it. In the package the expressions stand written out: the build
 * puts the value of each call of `pattern` in its place, and XRegExp stays behind.
 */
const written = /* @__PURE__ */ withNativeTokens();

/** XRegExp that leaves scripts and named groups as they are: the engine knows them. */
function withNativeTokens(): typeof XRegExp {
  XRegExp.addToken(/\\[pP]\{[^}]+\}/, (match) => match[0], { leadChar: '\\', scope: 'all' });
  XRegExp.addToken(/\(\?<[A-Za-z]\w*>/, (match) => match[0], { leadChar: '(' });
  return XRegExp;
}

/** A match whose named groups are at hand and whose place in the text is `index`. */
export type Match = RegExpMatchArray & { index: number };

/**
 * Writes a regular expression for people: blanks and `# comments` are ignored, `{{name}}` stands
 * for a named part, `({{name}})` for a part that is captured under its name.
 *
 * A blank that counts is written `\x20` or `[ ]`. The result always has the flags `g` and `u`.
 *
 * @param source the expression, best as `String.raw`
 * @param parts the named parts: strings in the same notation, or expressions made by `pattern`
 * @param flags further flags of JavaScript, `i` or `m`
 * @returns a native expression
 * @throws SyntaxError when the expression or a part is not well formed
 *
 * @example
 * const year = pattern(String.raw`({{digits}}) \s? ж\.`, { digits: '[12][0-9]{3}' });
 * findAll(year, '1993 ж.')[0].groups.digits; // => '1993'
 */
export function pattern(
  source: string,
  parts: Readonly<Record<string, string | RegExp>> = {},
  flags = '',
): RegExp {
  const plain = written(fill(source, parts), `ux${flags}`);
  return new RegExp(plain.source, `gu${flags}`);
}

/** Puts the named parts in their places; one pass of XRegExp then reads the whole. */
function fill(source: string, parts: Readonly<Record<string, string | RegExp>>): string {
  return source.replace(/\(\{\{(\w+)\}\}\)|\{\{(\w+)\}\}/gu, (_, captured, plain) => {
    const name: string = captured ?? plain;
    const part = parts[name];
    if (part === undefined) throw new SyntaxError(`The pattern has no part «${name}»: pass it.`);
    const text = typeof part === 'string' ? part : spaced(part.source);
    return captured === undefined ? `(?:${text}\n)` : `(?<${name}>${text}\n)`;
  });
}

/** The source of an expression, in a notation where blanks and # do not count by themselves. */
function spaced(source: string): string {
  return source.replaceAll(' ', '\\x20').replaceAll('#', '\\x23');
}

/**
 * All matches of an expression in a text, in order. The expression itself is run, from the start of
 * the text on, where `matchAll` would make a copy at each call, which the engine has to compile
 * again in a process that reads many texts.
 *
 * @param expression an expression made by {@link pattern}, or any with the flag `g`
 * @param text the text to search
 * @returns the matches; offsets are UTF-16 code units
 * @throws TypeError when the expression has no flag `g`
 *
 * @example
 * findAll(pattern('[0-9]+'), '5 бап, 12 бап').map((match) => match.index); // => [0, 7]
 */
export function findAll(expression: RegExp, text: string): Match[] {
  if (!expression.global) throw new TypeError('findAll takes an expression with the flag g.');
  const found: Match[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex = after(text, match.index, expression.unicode);
  }
  return found;
}

/** The place after a character: an empty match must not be found again. */
function after(text: string, index: number, isUnicode: boolean): number {
  const isPair = isUnicode && (text.codePointAt(index) ?? 0) > 0xffff;
  return index + (isPair ? 2 : 1);
}
