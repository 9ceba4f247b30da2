import type { Diagnostic } from '../../diagnostic';
import type { Span } from '../../finding';
import { findAll } from '../../pattern';
import type { CleanText } from '../../text';
import type { Citation } from '../citation';
import { inOwnScript } from '../marker/labels';
import type { Damage } from '../marker/marker';
import type { Resolved } from '../resolved';
import { type Check, findingAt, fixIn } from './checked';

type MarkCheck = (clean: CleanText, resolved: Resolved) => Diagnostic[];

/** How markers are written: brackets, letters, separators, line breaks. */
export const checkMarks: Check = ({ clean, resolved }) =>
  resolved
    .filter(({ marker }) => marker.parts.length > 0)
    .flatMap((one) =>
      [brackets, letters, scannedMark, lineBreaks, separators].flatMap((check) =>
        check(clean, one),
      ),
    );

const brackets: MarkCheck = (clean, { citation, marker }) => {
  const damage = marker.damage ?? repairedDamage(citation);
  if (damage === null) return [];
  const { start, end } = citation.source;
  const wrong = wrongBracket(citation.raw, citation.source);
  const places = {
    unclosed: { source: { start: end, end }, after: ']' },
    unopened: { source: { start, end: start }, after: '[' },
    mismatched: { source: wrong, after: wrong.end === end ? ']' : '[' },
  };
  const { source, after } = places[damage];
  const code = damage === 'mismatched' ? 'mismatched-bracket' : 'unclosed-bracket';
  const fix = fixIn(clean, source, after, code, 'A citation opens with [ and closes with ].');
  const message = `A bracket of this citation is missing or does not match: write ${after} there.`;
  return [findingAt(code, 'warning', message, citation, { fix })];
};

/** Brackets that match only since the text was repaired. */
function repairedDamage({ raw, style }: Citation): Damage | null {
  const pair = raw.charAt(0) + raw.charAt(raw.length - 1);
  return style === 'square' && /^(?:\[[)}]|[({]\])$/u.test(pair) ? 'mismatched' : null;
}

/** The opening bracket where it is not square, else the closing one. */
function wrongBracket(raw: string, { start, end }: Span): Span {
  return raw.startsWith('[') ? { start: end - 1, end } : { start, end: start + 1 };
}

/** A label in letters of another script: Latin c for с, Cyrillic р for p. */
const letters: MarkCheck = (clean, { citation }) => {
  const { start } = citation.source;
  if (!suspect.test(citation.raw)) return [];
  return findAll(shortWord, citation.raw).flatMap((match) => {
    const own = inOwnScript(match[0]);
    if (own === undefined || !isLabel(citation.raw, match.index, match[0])) return [];
    const source = { start: start + match.index, end: start + match.index + match[0].length };
    const reason = `The label «${own}» is in letters of another script.`;
    const fix = fixIn(clean, source, own, 'mixed-script-marker', reason);
    const message = `«${match[0]}» looks like «${own}» and is another letter: write «${own}».`;
    return [findingAt('mixed-script-marker', 'info', message, citation, { fix })];
  });
};

/** Letters that labels of pages and volumes are mistyped with; \u0420 \u0440 are Cyrillic Р р. */
const suspect = /[bct\u0440BCT\u0420]/u;

const shortWord = /(?<![\p{L}\p{M}])[\p{L}]{1,2}(?=[\s.]|\d|$|\])/gu;

/** A number stands beside it. */
function isLabel(raw: string, at: number, word: string): boolean {
  return (
    /[0-9][\s-]*$/u.test(raw.slice(0, at)) || /^\.?\s*[0-9]/u.test(raw.slice(at + word.length))
  );
}

/** «54-6», which a scanner made of «54-б». */
const scannedMark: MarkCheck = (clean, { citation, doubts }) => {
  if (!citation.raw.includes('6')) return [];
  const at = citation.raw.search(
    /(?<=[0-9]\s?)(?:[-\u2010-\u2015]\s?|(?<=[0-9])\s)66?(?=\.?\s*(?:[\])};]|$))/u,
  );
  const isRead = citation.items.some(({ locators }) =>
    locators.some(({ value, source }) =>
      /^[- ]6/u.test(clean.source.slice(source.start, source.end).slice(value.length)),
    ),
  );
  if (at < 0 || !(doubts.includes('ocr-suspect-marker') || isRead)) return [];
  const start = citation.source.start + at;
  const length = /^.\s?66?\.?/u.exec(citation.raw.slice(at))?.[0].length ?? 2;
  const reason = 'A scanner reads «б» as 6.';
  const source = { start, end: start + length };
  const fix = fixIn(clean, source, '-б.', 'ocr-suspect-marker', reason);
  const message = 'The 6 behind the page is «б.» (page) misread: write «б.».';
  return [findingAt('ocr-suspect-marker', 'info', message, citation, { fix })];
};

const lineBreaks: MarkCheck = (clean, { citation }) => {
  const at = citation.raw.indexOf('\n');
  if (at < 0) return [];
  const before = citation.raw.slice(0, at).trimEnd().length;
  const after = citation.raw.slice(at).trimStart().length;
  const source = { start: citation.source.start + before, end: citation.source.end - after };
  const fix = fixIn(clean, source, ' ', 'split-by-line-break', 'A citation stands on one line.');
  const message = 'A line break stands inside this citation: join its lines.';
  return [findingAt('split-by-line-break', 'info', message, citation, { fix })];
};

/** A stop, a colon or a hyphen between the source and the place in it. */
const separators: MarkCheck = (clean, { citation, marker }) =>
  marker.parts.flatMap(({ elements: [first, second] }) => {
    if (first?.kind !== 'bare' || second?.kind !== 'place') return [];
    const between = { start: first.span.end, end: second.span.start };
    if (clean.text.charAt(between.start) === ',') return [];
    if (!/^\s*[.:/-]\s*$/u.test(clean.text.slice(between.start, between.end))) return [];
    const reason = 'A comma stands between the source and the place in it.';
    const fix = fixIn(clean, clean.toSource(between), ', ', 'odd-separator', reason);
    const message = 'Write a comma between the number of the source and the place in it.';
    return [findingAt('odd-separator', 'info', message, citation, { fix })];
  });

/** Citations in another style than most: one finding, at the first of them. */
export const checkStyles: Check = ({ resolved, profile }) => {
  const others = resolved.filter(({ citation }) => citation.style !== profile.majority);
  const [first] = others;
  if (first === undefined || others.length === resolved.length) return [];
  const message = `Most citations stand in ${profile.majority} brackets, and ${others.length} in others: write all in one style.`;
  return [findingAt('mixed-citation-styles', 'info', message, first.citation)];
};

/** Words quoted and no page named. */
export const checkQuotes: Check = ({ clean, resolved, profile }) => {
  if (!profile.marksPages) return [];
  return resolved.flatMap(({ citation }) => {
    const isBare = citation.items.every(({ locators }) => locators.length === 0);
    if (!isBare || !isBehindQuotation(clean.text, citation.span.start)) return [];
    const message = 'Words are quoted and no page is named: name the page they stand on.';
    return [findingAt('quote-without-locator', 'info', message, citation)];
  });
};

/** A quotation of some length ends before a place, with nothing but a comma or a dash between. */
function isBehindQuotation(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 400), place);
  let end = before.length;
  while (end > 0 && ' \n\t\u00A0,–—-'.includes(before.charAt(end - 1))) end -= 1;
  if (before.charAt(end - 1) !== '»') return false;
  const start = before.lastIndexOf('«', end - 2);
  return start >= 0 && end - start > 26 && before.lastIndexOf('»', end - 2) < start;
}
