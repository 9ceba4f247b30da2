export { type Document, type Order, type Outcome, perform } from './perform';
export { read } from './read';
export type { Page, Reader, Reading, ReadOptions } from './reader';
export { readers } from './readers';
export { type References, readReferences } from './references';
