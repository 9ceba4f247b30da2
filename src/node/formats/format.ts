import type { Findings, Task } from '../task';

/** A document with what a task found in it. */
export interface Report {
  /** The path of the file, or the id of a record. */
  readonly id: string;
  readonly task: Task;
  readonly findings: Findings;
}

/** A way to write reports down. */
export interface Format {
  /** Kebab-case; equal to the name of the format's file. */
  readonly id: string;
  /** The ending of a file in this format, with the dot. */
  readonly extension: string;
  /** What stands before, between and after the reports of one output. */
  readonly opening: (task: Task) => string;
  readonly between: string;
  readonly closing: string;
  /** Opening and closing stand around one report too, and reports without content fall away. */
  readonly isList?: true;
  /** One report, without a line break at its end. */
  readonly render: (report: Report, style: Style) => string | Promise<string>;
}

/** Marks words of the text format: colours on a terminal, nothing elsewhere. */
export type Style = (kind: Emphasis, words: string) => string;

/** What words are marked for. */
export type Emphasis = 'heading' | 'good' | 'bad' | 'faint';

/** Marks nothing. */
export const plain: Style = (_kind, words) => words;
