import { type Match, pattern } from '../../pattern';
import { type BareNumber, type Marker, type MarkerPart, summarize } from '../marker/marker';
import type { Style } from './style';

/** A source and its pages, with nothing but a colon or a stop between them. */
const item = String.raw`[0-9]{1,3} \s? (?: : \s? | \. [\x20\n]? ) [0-9]{1,4} (?: \x20?[-\u2010-\u2015]\x20? [0-9]{1,4} )? (?: ,\s? [0-9]{1,4} (?! [.:] ) (?: [-\u2010-\u2015] [0-9]{1,4} )? ){0,4}`;

const pieces =
  /^\s?(?<source>[0-9]{1,3})\s?(?::\s?|\.[ \n]?)(?<pages>[0-9][0-9, \u2010-\u2015-]*)\s?$/u;

/** [4: 71], [1:58; 3:20], [2.118]: the manner of philologists; the document decides what it is. */
export const separated: Style = {
  id: 'separated',
  title: 'A colon or a stop before the page',
  why: 'Philologists write the page behind a colon or a stop, without a mark. Times, scores and decimals look the same, so there must be a list that has the source.',
  opens: '[',
  pattern: pattern(
    String.raw` \[ \s? {{item}} \s? (?: ; \s? {{item}} \s? ){0,9} \] `,
    { item },
    'y',
  ),
  read: (match) => {
    const parts: MarkerPart[] = [];
    let start = match.index + 1;
    for (const piece of match[0].slice(1, -1).split(';')) {
      const part = readPiece(piece, start);
      if (part === undefined) return undefined;
      parts.push(part);
      start += piece.length + 1;
    }
    return markerOf(match, parts);
  },
  examples: [
    { text: 'тілі бай [4: 71]', found: { style: 'square', reading: '4 page 71' } },
    { text: 'теңейді [1:58-60; 3:20]', found: { reading: '1 page 58-60; 3 page 20' } },
    { text: 'тұрақты [2.118]', found: { reading: '2 page 118' } },
  ],
  keeps: ['[12:45:10]', '[1,5]', '[25%]', '(2:282)', '[3: сурет]', '[01.02.2020]', '[0: 15]'],
};

function readPiece(piece: string, start: number): MarkerPart | undefined {
  const { source = '', pages = '' } = pieces.exec(piece)?.groups ?? {};
  const from = Number(source);
  if (from === 0 || source.startsWith('0') || pages === '') return undefined;
  const at = piece.indexOf(source);
  const first = start + at;
  const number: BareNumber = {
    kind: 'bare',
    from,
    to: null,
    letter: '',
    span: { start: first, end: first + source.length },
  };
  const begin = start + piece.indexOf(pages, at + source.length);
  const value = pages
    .trim()
    .replace(/ ?[\u2010-\u2015-] ?/gu, '-')
    .replace(/,\s?/gu, ', ');
  const span = { start: begin, end: begin + pages.trimEnd().length };
  return {
    span: { start, end: start + piece.length },
    ibid: null,
    elements: [
      number,
      { kind: 'place', label: 'page', word: '', value, isLabelFirst: false, span },
    ],
  };
}

function markerOf(match: Match, parts: readonly MarkerPart[]): Marker {
  return {
    style: 'square',
    rule: 'separated',
    span: { start: match.index, end: match.index + match[0].length },
    parts,
    damage: null,
    reading: summarize(parts),
  };
}
