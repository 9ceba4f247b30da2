export { type BatchOptions, batch } from './batch';
export { type DocumentOptions, documentsIn } from './documents';
export type { Done } from './done';
export type { Document, Found } from './found';
export { type Order, type Outcome, perform, type Summary } from './perform';
export { read } from './read';
export type { Page, Reader, Reading, ReadOptions } from './reader';
export { readers } from './readers';
export { scanReaders } from './readers/scan';
export type { Recognition } from './readers/scan-engines';
export {
  type ReferenceOutput,
  type References,
  readReferences,
  writeReferences,
} from './references';
export { type RepairedWord, repairWord, type WordOptions } from './word/repair-word';
