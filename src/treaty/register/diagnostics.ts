import type { Diagnostic } from '../../diagnostic';
import type { Difference, Party, Treaty, TreatyDate } from '../treaty';
import type { TreatyCode } from './findings';

/** A finding about treaties; its code is listed. */
interface TreatyDiagnostic extends Diagnostic {
  readonly code: TreatyCode;
}

/** The codes by the field that differs; dates of all events share one. */
const codes: Readonly<Record<Difference['field'], TreatyCode>> = {
  signed: 'treaty-date-conflict',
  ratified: 'treaty-date-conflict',
  inForce: 'treaty-date-conflict',
  term: 'treaty-kind-conflict',
  parties: 'treaty-party-conflict',
};

/**
 * Says where a text and the register of known treaties differ: both values and the document that
 * the register has its value from. Which of the two errs is for a reader to find out. Names and
 * figures that can be read two ways, and declarations, are noted too.
 *
 * @param treaties what {@link extractTreaties} found
 * @returns a warning for each difference, a note for each doubt, in reading order
 *
 * @example
 * treatyDiagnostics(extractTreaties('Литвамен 1994 жылғы 9 тамызда шарт жасалды.')); // => []
 */
export function treatyDiagnostics(treaties: readonly Treaty[]): Diagnostic[] {
  return treaties.flatMap((treaty) => [
    ...(treaty.register?.differences ?? []).map((difference) => warning(treaty, difference)),
    ...treaty.dates.flatMap(twoReadings),
    ...treaty.parties.flatMap(twoStates),
    ...notBinding(treaty),
    ...notCounted(treaty),
  ]);
}

function warning({ span, source, register }: Treaty, difference: Difference): Diagnostic {
  const { field, text, register: known } = difference;
  const from = register?.source === undefined ? '' : ` (${register.source})`;
  return {
    code: codes[field],
    severity: 'warning',
    message: `The text says ${field} ${text}; the register has ${known} for ${register?.id}${from}. Check which of them is right.`,
    span,
    source,
  };
}

/** Figures such as 2009.02.06 are written with the month or the day in the middle. */
function twoReadings({ edtf, alternatives = [], span, source }: TreatyDate): TreatyDiagnostic[] {
  if (alternatives.length === 0) return [];
  const message = `The figures can be read as ${edtf} or ${alternatives.join(' or ')}; ${edtf} is taken. Write the month as a word.`;
  return [{ code: 'treaty-date-ambiguous', severity: 'info', message, span, source }];
}

/** A bare «Корея» is the southern state by default. */
function twoStates({ id, name, alternatives = [], span, source }: Party): TreatyDiagnostic[] {
  if (alternatives.length === 0) return [];
  const message = `The name can also stand for ${alternatives.join(' or ')}; ${id} (${name}) is taken. Write the full name.`;
  return [{ code: 'treaty-party-ambiguous', severity: 'info', message, span, source }];
}

/** A declaration states an intention; it binds only where its own text says so. */
function notBinding({ term, span, source }: Treaty): TreatyDiagnostic[] {
  if (term !== 'декларация') return [];
  const message =
    'A declaration is not binding by itself. Check that the text does not treat it as a treaty.';
  return [{ code: 'treaty-not-binding', severity: 'info', message, span, source }];
}

/** «Екі шарт» (two treaties) is a check on what was found. */
function notCounted({ miscount, span, source }: Treaty): TreatyDiagnostic[] {
  if (miscount === undefined) return [];
  const { told, found } = miscount;
  const message = `The text says that there are ${told} treaties, and ${found} can be told apart. Name each of them.`;
  return [{ code: 'treaty-count-conflict', severity: 'warning', message, span, source }];
}
