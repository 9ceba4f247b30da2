export { kazakhCitations, kazakhDates, kazakhTreaties } from './unified/findings';
export { kazakhLint } from './unified/lint';
export { kazakhParse, kazakhParser, parseKazakh } from './unified/parse';
export type { TreeSource } from './unified/source';
export { kazakhStringify } from './unified/stringify';
