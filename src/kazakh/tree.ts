import type {
  Paragraph,
  Punctuation,
  Root,
  RootContent,
  Sentence,
  SentenceContent,
  Text,
  WhiteSpace,
  Word,
  WordContent,
} from 'nlcst';
import type { Position } from 'unist';
import { overlaps, type Span } from '../finding';
import { countWhere } from '../offsets';
import { characterClass, classAt } from './characters';
import { lineBreaksOf } from './lines';
import { groupSentences, type TokenRange } from './sentences';
import { type Token, tokenize } from './tokens';

/** How a tree is built; every field has a default. */
export interface TreeOptions {
  /** Stretches of the text that are no prose, such as code: each becomes a source node. */
  readonly sources?: readonly Span[];
  /** The place of a range of the text in its file; without it the nodes have no position. */
  readonly place?: (span: Span) => Position | undefined;
}

interface Builder {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sources: readonly Span[];
  readonly place: (span: Span) => Position | undefined;
}

/**
 * Builds an nlcst tree: paragraphs, sentences, words with their parts, signs and blanks. The
 * values of all nodes, one after the other, are the text.
 *
 * @param text the text, best repaired
 * @param options places and stretches that are no prose
 */
export function buildTree(text: string, options: TreeOptions = {}): Root {
  const sources = options.sources ?? [];
  const prose = hide(text, sources);
  const tokens = tokenize(prose);
  const place = options.place ?? (() => undefined);
  const builder = { text, tokens, sources, place };
  const children: RootContent[] = [];
  let done = 0;
  for (const paragraph of groupParagraphs(prose, tokens)) {
    const span = spanOf(tokens, paragraph);
    children.push(...blank(builder, done, span.start), readParagraph(builder, span, paragraph));
    done = span.end;
  }
  children.push(...blank(builder, done, text.length));
  return positioned(builder, { type: 'RootNode', children }, { start: 0, end: text.length });
}

/** Puts letters where the text is no prose, so that nothing in it ends a sentence. */
function hide(text: string, sources: readonly Span[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of sources) {
    pieces.push(text.slice(done, start), '\u0445'.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

interface ParagraphRange extends TokenRange {
  readonly sentences: readonly TokenRange[];
}

function groupParagraphs(text: string, tokens: readonly Token[]): ParagraphRange[] {
  const breaks = lineBreaksOf(text, tokens);
  const paragraphs: { first: number; end: number; sentences: TokenRange[] }[] = [];
  for (const sentence of groupSentences(text, tokens)) {
    const last = paragraphs.at(-1);
    if (last === undefined || breaks[sentence.first] === 2) {
      paragraphs.push({ ...sentence, sentences: [sentence] });
    } else {
      last.sentences.push(sentence);
      last.end = sentence.end;
    }
  }
  return paragraphs;
}

function readParagraph(builder: Builder, span: Span, paragraph: ParagraphRange): Paragraph {
  const children: (Sentence | WhiteSpace)[] = [];
  let done = span.start;
  for (const sentence of paragraph.sentences) {
    const range = spanOf(builder.tokens, sentence);
    children.push(...blank(builder, done, range.start), readSentence(builder, range, sentence));
    done = range.end;
  }
  return positioned(builder, { type: 'ParagraphNode', children }, span);
}

function readSentence(builder: Builder, span: Span, sentence: TokenRange): Sentence {
  const children: SentenceContent[] = [];
  let done = span.start;
  for (const token of builder.tokens.slice(sentence.first, sentence.end)) {
    children.push(...blank(builder, done, token.span.start), readNode(builder, token));
    done = token.span.end;
  }
  return positioned(builder, { type: 'SentenceNode', children }, span);
}

function readNode(builder: Builder, token: Token): SentenceContent {
  const { span, kind } = token;
  const value = builder.text.slice(span.start, span.end);
  const isSource = isWithin(builder.sources, span);
  if (isSource || kind === 'url' || kind === 'email') {
    return positioned(builder, { type: 'SourceNode', value }, span);
  }
  if (kind === 'punctuation') return positioned(builder, { type: 'PunctuationNode', value }, span);
  if (kind === 'symbol') return positioned(builder, { type: 'SymbolNode', value }, span);
  return readWord(builder, span);
}

/** A word: its letters and digits, and the hyphens, stops and apostrophes between them. */
function readWord(builder: Builder, span: Span): Word {
  const children: WordContent[] = [];
  let start = span.start;
  while (start < span.end) {
    let end = start + 1;
    const isText = isPart(builder.text, start);
    while (end < span.end && isText && isPart(builder.text, end)) end += 1;
    const type = isText ? 'TextNode' : 'PunctuationNode';
    const node: Text | Punctuation = { type, value: builder.text.slice(start, end) };
    children.push(positioned(builder, node, { start, end }));
    start = end;
  }
  return positioned(builder, { type: 'WordNode', children }, span);
}

/** Whether one of the stretches, which stand in order, shares a character with a range. */
function isWithin(stretches: readonly Span[], span: Span): boolean {
  const found = stretches[countWhere(stretches, ({ end }) => end <= span.start)];
  return found !== undefined && overlaps(found, span);
}

function isPart(text: string, at: number): boolean {
  const { capital, small, digit, surrogate } = characterClass;
  const found = classAt(text, at);
  return found === capital || found === small || found === digit || found === surrogate;
}

function blank(builder: Builder, start: number, end: number): WhiteSpace[] {
  if (start === end) return [];
  const value = builder.text.slice(start, end);
  return [positioned(builder, { type: 'WhiteSpaceNode', value }, { start, end })];
}

function positioned<Node extends RootContent | Root>(
  builder: Builder,
  node: Node,
  span: Span,
): Node {
  const position = builder.place(span);
  return position === undefined ? node : { ...node, position };
}

function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return {
    start: tokens[range.first]?.span.start ?? 0,
    end: tokens[range.end - 1]?.span.end ?? 0,
  };
}
