export { type Analysis, type AnalyzeOptions, analyze } from './analyze';
export * from './citation';
export * from './finding';
export { type DateMention, findDates } from './kazakh/dates';
export { lemmatize } from './kazakh/lemma';
export { splitSentences } from './kazakh/sentences';
export { stem } from './kazakh/stem';
export { type Token, type TokenKind, tokenize } from './kazakh/tokens';
export { type NormalizeOptions, noiseRules, normalize } from './noise';
export type * from './rule';
export {
  annotate,
  asGiven,
  type Certainty,
  type Change,
  type CleanText,
  type Edit,
  edit,
  replay,
  undo,
} from './text';
export * from './treaty';
