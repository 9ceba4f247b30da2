import { contains, overlaps, type Span } from '../../finding';
import { findAll } from '../../pattern';
import type { Mark } from './scene';

const words = /[\p{L}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{N}]+)*|[^\s]/gu;

/** Function words and signs, each with its letter. */
const functions: readonly (readonly [RegExp, string])[] = [
  [/^(?:мен|бен|пен|менен|және|әрі)$/iu, '&'],
  [/^(?:туралы|жөніндегі|жөнінде|жайлы|жайында|туралы)$/iu, 't'],
  [/^(?:арасындағы|араларындағы|аралығындағы)$/iu, 'b'],
  [/^(?:арасында|араларында)$/iu, 'B'],
  [/^тараптары$/iu, 's'],
  [
    /^(?:біздің|ел|еліміз(?:де|дің|ге|ді|ден)?|республика(?:мыз)?|парламент\p{L}*|мәжіліс\p{L}*|сенат\p{L}*|президент\p{L}*|үкімет(?!аралық)\p{L}*|тараптар|мемлекетіміз|тараптың|депутаттар)$/iu,
    'n',
  ],
];

/**
 * The words and signs of a sentence that are no names, nouns, dates or actions.
 *
 * @param text the sentence
 * @param taken what they are, in order
 */
export function plainWords(text: string, taken: readonly Mark[]): Mark[] {
  let next = 0;
  return findAll(words, text).flatMap((match): Mark[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) next += 1;
    const other = taken[next];
    if (other && (overlaps(other, place) || contains(other, place))) {
      return partsOf(text, other, place);
    }
    return wordMarks(match[0], place.start);
  });
}

/**
 * What a compound has beside the names and nouns in it: «Қазақстан-Қытай», «155-конвенция», and
 * where a blank is lost, «Литваарасындағы», «туралышарт».
 */
function partsOf(text: string, known: Span, compound: Span): Mark[] {
  const pieces = [
    { start: compound.start, end: known.start },
    { start: known.end, end: compound.end },
  ];
  return pieces.flatMap(({ start, end }): Mark[] => {
    const piece = text.slice(start, Math.max(start, end));
    if (/^(?:туралы|жөніндегі|арасында|арасындағы)$/iu.test(piece))
      return [{ start, end, symbol: symbolOf(piece) }];
    if (start > known.start && /^[-\u2010\u2011]/u.test(piece))
      return [{ start, end: start + 1, symbol: '-' }];
    if (!/^[0-9]{1,3}-$/u.test(piece)) return [];
    return [
      { start, end: end - 1, symbol: 'w' },
      { start: end - 1, end, symbol: '-' },
    ];
  });
}

/** A word, or two where the blank before туралы is lost: «көмектуралы». */
function wordMarks(word: string, start: number): Mark[] {
  const end = start + word.length;
  const tie = word.length - 'туралы'.length;
  if (tie < 3 || !/туралы$/iu.test(word)) return [{ start, end, symbol: symbolOf(word) }];
  return [
    { start, end: start + tie, symbol: 'w' },
    { start: start + tie, end, symbol: 't' },
  ];
}

function symbolOf(word: string): string {
  for (const [expression, symbol] of functions) if (expression.test(word)) return symbol;
  if (/^[\p{L}\p{N}]/u.test(word)) return 'w';
  if (/^[“„]$/u.test(word)) return '«';
  if (word === '”') return '»';
  return /^[-\u2010-\u2015]$/u.test(word) ? '-' : word.charAt(0);
}
