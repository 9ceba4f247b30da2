import { problemsIn, type Range } from '../../problems';
import type { Report } from '../format';

const fatal = { error: true, warning: false, info: undefined } as const;

/** Problems by line and column, as the tools of unified report them. */
export async function problems({ id, findings }: Report, isColoured: boolean): Promise<string> {
  const [{ VFile }, { reporter }] = await Promise.all([import('vfile'), import('vfile-reporter')]);
  const file = new VFile({ path: id, value: findings.clean.source });
  for (const problem of problemsIn(findings)) {
    const { place, rule, actual, expected } = problem;
    const message = file.message(problem.message, {
      ...(place && { place: positionOf(place) }),
      ruleId: rule,
      source: 'zanger',
    });
    message.fatal = fatal[problem.severity];
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = [expected];
  }
  return reporter(file, { color: isColoured });
}

function positionOf({ line, column, endLine, endColumn }: Range) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
