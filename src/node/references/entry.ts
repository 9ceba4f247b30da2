import type { CslItem } from '../../citation';

/** An entry of a side file, or why it could not be read. */
export type Entry =
  | { readonly line: number; readonly item: CslItem }
  | { readonly line: number; readonly problem: string };

/** A kind of file that holds references. */
export interface ReferenceFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly read: (text: string) => Promise<readonly Entry[]>;
}

/** The number of the line in which an offset stands, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
