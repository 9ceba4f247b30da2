import type { Span } from '../finding';
import { type Markup, placeOf, repairFile } from '../markup';
import type { CleanText } from '../text';
import { problemsIn } from './problems';
import type { Findings } from './task';

/**
 * Turns what was found in the prose of a file into findings of the file: the text is that of the
 * file with the repairs made in it, and every place is one of the file.
 *
 * @param findings what a task found in the prose
 * @param markup the file
 */
export function findingsInFile(findings: Findings, markup: Markup): Findings {
  const { clean: prose, result } = findings;
  const clean = repairFile(markup, prose);
  // A file without marks is its own prose.
  if (prose.source === clean.source && prose.text === clean.text) return findings;
  const move: Move = {
    prose,
    clean,
    place: (span) => placeOf(markup, span),
  };
  const { diagnostics, ...rest } = moved({ ...findings, clean: null, result: null }, move);
  const inFile = { ...rest, clean, diagnostics };
  if ('problems' in result) return { ...inFile, result: { problems: problemsIn(inFile) } };
  return { ...inFile, result: moved(result, move) };
}

/** How places move from the prose to the file. */
interface Move {
  readonly prose: CleanText;
  readonly clean: CleanText;
  readonly place: (span: Span) => Span;
}

/** A value whose places, its own and those of its parts, are those of the file. */
function moved<Value>(value: Value, move: Move): Value {
  if (value === move.prose) return move.clean as Value;
  if (Array.isArray(value)) return value.map((one) => moved(one, move)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return cleanPlace(value, move) as Value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    key === 'source' && isSpan(one) ? move.place(one) : moved(one, move),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** All ranges but those of the source count in the repaired text. */
function cleanPlace(span: Span, { prose, clean, place }: Move): Span {
  return clean.toClean(place(prose.toSource(span)));
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
