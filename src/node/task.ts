import { type AnalyzeOptions, analyze } from '../analyze';
import { type CitationReport, resolveCitations } from '../citation';
import type { Diagnostic } from '../diagnostic';
import type { Span } from '../finding';
import { noiseRules, normalize } from '../noise';
import type { CleanText } from '../text';
import { extractTreaties, type Treaty, treatyDiagnostics } from '../treaty';
import { problemsIn } from './problems';

/** What a task found in one text, for the formats to show. */
export interface Findings {
  readonly clean: CleanText;
  readonly treaties?: readonly Treaty[];
  readonly citations?: CitationReport;
  readonly sentences?: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
  /** The result as the library gives it; plain data once it is JSON. */
  readonly result: object;
}

/** What a person sees of the findings, part by part. */
export type Section = 'text' | 'repairs' | 'treaties' | 'citations' | 'findings';

/** How a task looks at a text. */
export interface FindOptions extends AnalyzeOptions {
  /** The text is a program: only letters are looked at. */
  readonly isProgram?: boolean;
}

/** Something that can be done with a text. */
export interface Task {
  readonly id: 'clean' | 'treaties' | 'citations' | 'analyze' | 'check';
  readonly title: string;
  /** The parts that the format for people shows, in order. */
  readonly shows: readonly Section[];
  readonly find: (text: string, options: FindOptions) => Findings;
}

const clean: Task = {
  id: 'clean',
  title: 'repair the text',
  shows: ['text'],
  find: (text, options) => {
    const result = normalize(text, rulesFor(options));
    return { clean: result, diagnostics: result.diagnostics, result };
  },
};

const treaties: Task = {
  id: 'treaties',
  title: 'list the treaties that the text speaks of',
  shows: ['treaties'],
  find: (text, options) => {
    const repaired = normalize(text, options);
    const found = extractTreaties(repaired, options);
    return {
      clean: repaired,
      treaties: found,
      diagnostics: treatyDiagnostics(found),
      result: { treaties: found },
    };
  },
};

const citations: Task = {
  id: 'citations',
  title: 'list the citations and what they resolve to',
  shows: ['citations'],
  find: (text, options) => {
    const repaired = normalize(text, options);
    const report = resolveCitations(repaired, options);
    return { clean: repaired, citations: report, diagnostics: report.diagnostics, result: report };
  },
};

const analysis: Task = {
  id: 'analyze',
  title: 'repair the text and find everything in it',
  shows: ['repairs', 'treaties', 'citations', 'findings'],
  find: (text, options) => {
    const result = analyze(text, options);
    return { ...result, result };
  },
};

/** The rules that look at nothing but letters, and are right in the source of a program too. */
const letterRules = ['look-alikes', 'latin-y', 'look-alike-words', 'latin-words'];

const check: Task = {
  id: 'check',
  title: 'list the problems of a text by line and column',
  shows: [],
  find: (text, options) => {
    const findings =
      options.isProgram === true
        ? { clean: normalize(text, rulesFor(options)), diagnostics: [] }
        : analyze(text, options);
    return { ...findings, result: { problems: problemsIn(findings) } };
  },
};

/** The rules for a text: those it was asked for, and of a program only what looks at letters. */
function rulesFor(options: FindOptions): FindOptions {
  if (options.isProgram !== true) return options;
  const rules = (options.rules ?? noiseRules).filter(({ id }) => letterRules.includes(id));
  return { ...options, rules };
}

/** What the command and the batches can do. */
export const tasks: readonly Task[] = [clean, treaties, citations, analysis, check];

/**
 * The task of a name.
 *
 * @throws Error when there is none; the sentence lists those there are
 */
export function taskNamed(id: string): Task {
  const task = tasks.find((one) => one.id === id);
  if (task !== undefined) return task;
  throw new Error(
    `There is no task «${id}»; choose one of ${tasks.map((one) => one.id).join(', ')}.`,
  );
}
