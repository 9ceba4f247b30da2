import type { Analysis } from './analyze';
import { type CleanText, isPlainText, type PlainText, withMaps } from './text';

/** An analysis as plain data: what JSON and `structuredClone` keep of it. */
export type PlainAnalysis = Omit<Analysis, 'clean'> & { readonly clean: PlainText };

/**
 * Gives a result that came as JSON, or from another thread, its maps of offsets back.
 *
 * @param result what {@link analyze} or {@link normalize} gave, as plain data
 * @returns a result of its own with `toSource` and `toClean`; fields that were added are kept
 * @throws TypeError when it is neither of the two
 *
 * @example
 * const parsed = JSON.parse(JSON.stringify(normalize('а  б')));
 * revive(parsed).toSource({ start: 2, end: 3 }); // => { start: 3, end: 4 }
 */
export function revive<Plain extends PlainAnalysis>(result: Plain): Plain & Analysis;
export function revive<Plain extends PlainText>(result: Plain): Plain & CleanText;
export function revive(result: PlainAnalysis | PlainText): Analysis | CleanText {
  if (isPlainText(result)) return withMaps({ ...result });
  const clean: unknown = typeof result === 'object' && result !== null && result.clean;
  if (isPlainText(clean)) return { ...result, clean: withMaps({ ...clean }) };
  throw new TypeError(
    'revive takes what analyze or normalize gave, as plain data: an object with `clean`, or with `source`, `text` and `edits`. Parse JSON first.',
  );
}
