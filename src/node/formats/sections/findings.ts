import type { Diagnostic } from '../../../diagnostic';
import { places } from '../../lines';
import type { Report, Style } from '../format';
import { table } from '../table';

/** What somebody should look at, with line and column in the text as given. */
export function findings({ findings: { clean, diagnostics } }: Report, style: Style): string[] {
  if (diagnostics.length === 0) return [style('heading', 'Findings: none')];
  const placeOf = places(clean.source);
  const rows = diagnostics.map((one) => [
    `  ${placeText(one, placeOf)}`,
    one.severity,
    one.message,
    one.code,
  ]);
  const lines = table(rows).map((line, at) =>
    diagnostics[at]?.severity === 'error' ? style('bad', line) : line,
  );
  return [style('heading', `Findings: ${diagnostics.length}`), ...lines];
}

function placeText({ source }: Diagnostic, placeOf: ReturnType<typeof places>): string {
  if (source === null) return '–';
  const { line, column } = placeOf(source.start);
  return `${line}:${column}`;
}
