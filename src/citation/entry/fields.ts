import type { CslItem } from '../csl';

/** The fields of an entry while it is read. */
export type Fields = { -readonly [Key in keyof CslItem]?: CslItem[Key] };
