import type { Diagnostic } from '../finding';
import type { Difference, Treaty, TreatyDate } from './treaty';

/** The codes by the field that differs; dates of all events share one. */
const codes: Readonly<Record<string, string>> = {
  signed: 'treaty-date-conflict',
  ratified: 'treaty-date-conflict',
  inForce: 'treaty-date-conflict',
  kind: 'treaty-kind-conflict',
  parties: 'treaty-party-conflict',
};

/**
 * Says where a text and the register of known treaties differ: both values and the document that
 * the register has its value from. Which of the two errs is for a reader to find out.
 *
 * @param treaties what {@link extractTreaties} found
 * @returns one warning for each difference, in reading order
 *
 * @example
 * treatyDiagnostics(extractTreaties('Литвамен 1994 жылғы 9 тамызда шарт жасалды.')); // => []
 */
export function treatyDiagnostics(treaties: readonly Treaty[]): Diagnostic[] {
  return treaties.flatMap((treaty) => [
    ...(treaty.register?.differences ?? []).map((difference) => warning(treaty, difference)),
    ...treaty.dates.flatMap(twoReadings),
  ]);
}

function warning({ span, source, register }: Treaty, difference: Difference): Diagnostic {
  const { field, text, register: known } = difference;
  const from = register?.source === undefined ? '' : ` (${register.source})`;
  return {
    code: codes[field] ?? 'treaty-conflict',
    severity: 'warning',
    message: `The text says ${field} ${text}; the register has ${known} for ${register?.id}${from}. Check which of them is right.`,
    span,
    source,
  };
}

/** Figures such as 2009.02.06 are written with the month or the day in the middle. */
function twoReadings({ edtf, alternatives = [], span, source }: TreatyDate): Diagnostic[] {
  if (alternatives.length === 0) return [];
  const message = `The figures can be read as ${edtf} or ${alternatives.join(' or ')}; ${edtf} is taken. Write the month as a word.`;
  return [{ code: 'treaty-date-ambiguous', severity: 'info', message, span, source }];
}
