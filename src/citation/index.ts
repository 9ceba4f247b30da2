export * from './citation';
export * from './csl';
export { parseReference } from './entry';
export * from './reference';
export { resolveCitations } from './resolve';
