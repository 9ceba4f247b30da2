export * from './finding';
export { type NormalizeOptions, noiseRules, normalize } from './noise';
export type * from './rule';
export * from './text';
