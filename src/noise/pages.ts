/** A head or foot stands on at least so many pages. */
const fewestPages = 3;

/** Without page breaks a line has to come back so often, and never within so many lines. */
const fewestReturns = 4;
const fewestLinesApart = 12;

/** Longer lines are text. */
const longestHead = 80;

/**
 * The lines that come back from page to page: running heads, feet and page numbers.
 *
 * Where the text has form feeds, the two first and the two last lines of a page are looked at; a
 * line is a head if at least three pages, and a third of all, have it. Without form feeds a short
 * line of two words or more, or a number that goes up, is one if it comes back at least four times
 * and never within twelve lines.
 *
 * @param text the whole document
 * @returns the lines as {@link lineKey} writes them
 *
 * @example
 * const page = (number: number) => `Заң журналы\nмәтін ${number}\nжалғасы\n${number}\n\f`;
 * findRunningHeads(page(1) + page(2) + page(3)).has('Заң журналы'); // => true
 */
export function findRunningHeads(text: string): ReadonlySet<string> {
  return text.includes('\f') ? headsOfPages(text.split('\f')) : linesThatReturn(text.split('\n'));
}

/**
 * A line without the blanks around it, and with one sign for every number.
 *
 * @example
 * lineKey('  Заң журналы № 12 '); // => 'Заң журналы № #'
 */
export function lineKey(line: string): string {
  return line.trim().replace(/\p{Nd}+/gu, '#');
}

function headsOfPages(pages: readonly string[]): ReadonlySet<string> {
  const full = pages.filter((page) => page.trim() !== '');
  const counts = new Map<string, number>();
  for (const page of full) {
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    const edges = [...lines.slice(0, 2), ...lines.slice(-2)];
    for (const key of new Set(edges.filter(isHeadLike).map(lineKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(fewestPages, full.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function linesThatReturn(lines: readonly string[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!isHeadLike(line)) return;
    const key = lineKey(line);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  });
  const heads = [...places].filter(([, all]) => all.length >= fewestReturns && isApart(all));
  return new Set(
    heads.filter(([key, all]) => !isPageNumber(key) || goesUp(all, lines)).map(([key]) => key),
  );
}

function isHeadLike(line: string): boolean {
  return line.length <= longestHead && (isPageNumber(line) || isTitle(line));
}

/** 12, – 12 –, [12] on a line of its own. */
function isPageNumber(line: string): boolean {
  return /^[-\u2013\u2014[\s]{0,3}(?:\p{Nd}{1,4}|#)[-\u2013\u2014\]\s]{0,3}$/u.test(line.trim());
}

/** Two words or more, and no end of a sentence. */
function isTitle(line: string): boolean {
  return /\p{L}{2}\P{L}+\p{L}{2}/u.test(line) && !/[.!?:;,]$/u.test(line.trim());
}

function isApart(places: readonly number[]): boolean {
  return places.every(
    (at, index) => index === 0 || at - (places[index - 1] ?? 0) >= fewestLinesApart,
  );
}

function goesUp(places: readonly number[], lines: readonly string[]): boolean {
  const numbers = places.map((at) => Number(/\p{Nd}+/u.exec(lines[at] ?? '')?.[0]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
