import type { Diagnostic } from '../../diagnostic';
import { locate } from '../../text';
import { type Check, type Checked, findingAt, headingOf, placeOf } from './checked';

/** No list, or a heading without entries: one finding, which says it all. */
export const checkPresence: Check = (checked) => {
  const { references, resolved } = checked;
  if (references.length > 0) return [];
  const heading = headingOf(checked);
  if (heading !== null) {
    const message = 'The list of sources has a heading and no entries: add the entries under it.';
    return [findingAt('empty-bibliography', 'error', message, heading)];
  }
  const [first] = resolved;
  if (first === undefined) return [];
  const message =
    'The text cites sources and has no list of them: add one under a heading such as «Әдебиеттер».';
  const { span, source } = first.citation;
  return [findingAt('missing-bibliography', 'error', message, { span, source })];
};

/** Numbers of the list that come twice or are left out. */
export const checkNumbering: Check = (checked) => {
  const numbered = checked.references.filter(
    ({ number, origin }) => number !== null && origin === 'text',
  );
  const seen = new Set<string>();
  const findings: Diagnostic[] = [];
  let highest = 0;
  for (const reference of numbered) {
    const number = reference.number ?? '';
    const value = Number(number);
    const place = placeOf(reference);
    if (seen.has(number)) {
      const message = `Two entries have the number ${number}: number the list anew.`;
      findings.push(
        findingAt('duplicate-number', 'warning', message, place, { references: [number] }),
      );
    }
    if (value > highest + 1) {
      const missing = missingBetween(highest, value, checked);
      if (missing.length > 0) {
        const message = `The list goes from ${highest} to ${value}: add what is missing or number it anew.`;
        findings.push(
          findingAt('numbering-gap', 'warning', message, place, { references: missing }),
        );
      }
    }
    seen.add(number);
    highest = Math.max(highest, value);
  }
  const isDoubled = findings.some(({ code }) => code === 'duplicate-number');
  return isDoubled ? findings.filter(({ code }) => code === 'duplicate-number') : findings;
};

/** The numbers left out, unless each is cited: then the citations say it. */
function missingBetween(last: number, next: number, { resolved }: Checked): string[] {
  const cited = new Set(
    resolved.flatMap(({ citation }) => citation.items.map(({ number }) => number)),
  );
  const numbers = Array.from({ length: Math.min(next - last - 1, 100) }, (_, at) =>
    String(last + 1 + at),
  );
  return numbers.every((number) => cited.has(number)) ? [] : numbers;
}

/** Entries that stand on the line of the entry before. */
export const checkGlued: Check = ({ clean, lists }) => {
  const glued = lists.first?.entries.filter(({ isGlued }) => isGlued) ?? [];
  const [first] = glued;
  if (first === undefined) return [];
  const message = `${glued.length + 1} entries stand on one line: begin a line with each.`;
  const references = glued.flatMap(({ number }) => (number === null ? [] : [number]));
  return [findingAt('glued-entries', 'info', message, locate(clean, first.span), { references })];
};

/** A second list that does not repeat the first. */
export const checkSecondList: Check = ({ clean, lists, references }) => {
  const { second } = lists;
  if (second === null) return [];
  const own = references.filter(({ origin }) => origin === 'text');
  const lonely = own.filter(({ twin }) => twin === null);
  const difference = second.entries.length - own.length;
  if (lonely.length === 0 && difference === 0) return [];
  const message =
    difference === 0
      ? `The second list has no counterpart of ${lonely.length} of the entries: make both lists the same.`
      : `The second list has ${second.entries.length} entries and the first ${own.length}: make both lists the same.`;
  const numbers = lonely.flatMap(({ number }) => (number === null ? [] : [number]));
  return [
    findingAt('second-list-mismatch', 'warning', message, locate(clean, second.heading.span), {
      references: numbers,
    }),
  ];
};
