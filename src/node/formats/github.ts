import { type Problem, problemsIn } from '../problems';
import type { Format } from './format';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations for the logs of GitHub Actions. */
export const github: Format = {
  id: 'github',
  extension: '.log',
  opening: () => '',
  between: '\n',
  closing: '\n',
  render: ({ id, findings }) =>
    problemsIn(findings)
      .map((problem) => annotation(id, problem))
      .join('\n'),
};

function annotation(file: string, { severity, rule, message, place }: Problem): string {
  const fields = {
    file,
    ...(place && { ...place, col: place.column, column: undefined }),
    title: rule,
  };
  const said = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${escaped(String(value)).replace(/,/gu, '%2C').replace(/:/gu, '%3A')}`,
    );
  return `::${commands[severity]} ${said.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}
