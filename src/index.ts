export * from './finding';
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
