import type { CslItem } from '../../citation';

/** An entry of a side file, or why it could not be read. */
export type Entry =
  | { readonly line: number; readonly item: CslItem }
  | { readonly line: number; readonly problem: string };

/** A reference with the key that it is known by in its file. */
export type KeyedItem = CslItem & { readonly id: string };

/** A kind of file that holds references. */
export interface ReferenceFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly read: (text: string) => Promise<readonly Entry[]>;
  /** One text for each item; each item has an `id`, its key. */
  readonly write: (items: readonly KeyedItem[]) => Promise<readonly string[]>;
}

/** The number of the line in which an offset stands, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
