import type { Passage, Word } from '../../document/document';
import { type Lexeme, readLexeme } from '../../document/lexeme';
import { contains, overlaps, type Span } from '../../finding';
import { type Mark, plainMark } from './mark';

/** The letters of function words, by the class that the lexicon gives them; the first one counts. */
const functions: readonly (readonly [string, string])[] = [
  ['joiner', '&'],
  ['tie', 't'],
  ['between-attribute', 'b'],
  ['between', 'B'],
  ['sides', 's'],
  ['own-state', 'n'],
];

/**
 * The words and signs of a sentence that are no names, nouns, dates or actions.
 *
 * @param passage the sentence
 * @param taken what they are, in order
 */
export function plainWords({ text, words }: Passage, taken: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (const word of words) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const other = taken[next];
    if (other && overlaps(other, word)) {
      if (!contains(other, word)) marks.push(...partsOf(text, other, word));
    } else addWord(marks, word);
  }
  return marks;
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
    if (piece === '') return [];
    const lexeme = readLexeme(piece, true);
    if (lexeme.classes.some((name) => glued.includes(name)))
      return [plainMark(start, end, symbolOf(lexeme), lexeme)];
    if (start > known.start && /^[-\u2010\u2011]/u.test(piece))
      return [plainMark(start, start + 1, '-')];
    if (!/^[0-9]{1,3}-$/u.test(piece)) return [];
    return [
      plainMark(start, end - 1, 'w', readLexeme(piece.slice(0, -1), true)),
      plainMark(end - 1, end, '-'),
    ];
  });
}

/** What may be left of a compound where a blank is lost. */
const glued: readonly string[] = ['tie', 'between', 'between-attribute'];

const gluedTie = 'туралы';

/** A word, or two where the blank before туралы is lost: «көмектуралы». */
function addWord(marks: Mark[], { start, end, lexeme }: Word): void {
  const tie = end - gluedTie.length;
  if (tie < start + 3 || !lexeme.form.endsWith(gluedTie)) {
    marks.push(plainMark(start, end, symbolOf(lexeme), lexeme));
    return;
  }
  const subject = readLexeme(lexeme.written.slice(0, tie - start), true);
  marks.push(
    plainMark(start, tie, 'w', subject),
    plainMark(tie, end, 't', readLexeme(gluedTie, true)),
  );
}

function symbolOf({ classes, isWord, written }: Lexeme): string {
  if (!isWord) return signOf(written);
  if (classes.length === 0) return 'w';
  return functions.find(([name]) => classes.includes(name))?.[1] ?? 'w';
}

function signOf(sign: string): string {
  if (sign === '\u201C' || sign === '\u201E') return '«';
  if (sign === '\u201D') return '»';
  return /^[-\u2010-\u2015]$/u.test(sign) ? '-' : sign.charAt(0);
}
