import type { Reader } from '../reader';
import { plainText } from './plain-text';

/**
 * The kinds of files that zanger reads, in the order in which they are tried on bytes without a
 * name. Plain text is last: nearly anything could be text.
 *
 * @example
 * readers.map((reader) => reader.id).at(-1); // => 'plain-text'
 */
export const readers: readonly Reader[] = [plainText];
