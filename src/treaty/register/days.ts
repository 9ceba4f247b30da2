/** A day, a month or a year in EDTF, with its parts. */
export interface Day {
  readonly edtf: string;
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/**
 * The members of a set in EDTF, or the date alone.
 *
 * @example
 * daysOf('{1993-01-14,1993-10-22}'); // => ['1993-01-14', '1993-10-22']
 */
export function daysOf(edtf: string): readonly string[] {
  return edtf.startsWith('{') ? edtf.replace(/[{}]/gu, '').split(',') : [edtf];
}

/** The members of a set in EDTF, ready to be compared with others; none where there is no date. */
export function partedDays(edtf: string | null): readonly Day[] {
  if (edtf === null) return [];
  return daysOf(edtf).map((one) => {
    const [year = '', month, day] = one.split('-');
    return { edtf: one, year, month, day };
  });
}

/**
 * How well what a text says agrees with what is known, of 3: the same day, or all that the text
 * tells (2), the same year with the same month or day of the month (1), the year alone or one date
 * only (0), another year (-1). Of a set («two places, two days») the best day counts.
 *
 * @example
 * dateAgreement(partedDays('1993'), partedDays('1993-10-22')); // => 2
 */
export function dateAgreement(text: readonly Day[], known: readonly Day[]): number {
  if (text.length === 0 || known.length === 0) return 0;
  let best = -1;
  for (const one of text) {
    for (const other of known) best = Math.max(best, gradeOf(one, other));
  }
  return best;
}

function gradeOf(text: Day, known: Day): number {
  if (text.edtf === known.edtf) return 3;
  if (known.edtf.startsWith(text.edtf)) return 2;
  if (text.year !== known.year) return -1;
  const isSamePart =
    text.month === known.month || (text.day === known.day && text.day !== undefined);
  return isSamePart ? 1 : 0;
}
