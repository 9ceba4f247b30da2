import type { Diagnostic } from '../../diagnostic';
import { type CleanText, locate } from '../../text';
import type { List } from '../bibliography/list';
import type { Reference } from '../reference';
import { printedAt } from '../twins';
import { type Check, type Checked, findingAt, headingOf, placeOf } from './checked';

/** No list, or a heading without entries: one finding, which says it all. */
export const checkPresence: Check = (checked) => {
  const { clean, lists, references, resolved } = checked;
  if (references.length > 0) return [];
  if (lists.empty !== null) {
    const heading = headingOf(clean, lists.empty);
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

/** Numbers of a list that come twice or are left out. */
export const checkNumbering: Check = (checked) => {
  const lists = new Map<number | null, Reference[]>();
  for (const reference of checked.references) {
    if (reference.number === null || reference.origin !== 'text') continue;
    const list = lists.get(reference.list);
    if (list === undefined) lists.set(reference.list, [reference]);
    else list.push(reference);
  }
  return [...lists.values()].flatMap((numbered) => numberingOf(numbered, checked));
};

function numberingOf(numbered: readonly Reference[], checked: Checked): Diagnostic[] {
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
    const missing = value > highest + 1 ? missingBetween(highest, value, checked) : [];
    if (missing.length > 0) {
      const message = `The list goes from ${highest} to ${value}: add what is missing or number it anew.`;
      findings.push(findingAt('numbering-gap', 'warning', message, place, { references: missing }));
    }
    seen.add(number);
    highest = Math.max(highest, value);
  }
  const isDoubled = findings.some(({ code }) => code === 'duplicate-number');
  return isDoubled ? findings.filter(({ code }) => code === 'duplicate-number') : findings;
}

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
  const glued = lists.zones.flatMap(({ list }) => list.entries.filter(({ isGlued }) => isGlued));
  const [first] = glued;
  if (first === undefined) return [];
  const message = `${glued.length + 1} entries stand on one line: begin a line with each.`;
  const references = glued.flatMap(({ number }) => (number === null ? [] : [number]));
  return [findingAt('glued-entries', 'info', message, locate(clean, first.span), { references })];
};

/** Lists that do not repeat the one they belong to. */
export const checkSecondList: Check = ({ clean, lists, references }) => {
  let start = 0;
  return lists.zones.flatMap((zone) => {
    const own = references.slice(start, start + zone.list.entries.length);
    start += own.length;
    return zone.repeats.flatMap((list) => differenceOf(clean, own, list));
  });
};

function differenceOf(clean: CleanText, own: readonly Reference[], list: List): Diagnostic[] {
  const texts = new Set(list.entries.map(({ span }) => printedAt(clean, span)));
  const lonely = own.filter(({ twins }) => !twins.some((twin) => texts.has(twin)));
  const difference = list.entries.length - own.length;
  if (lonely.length === 0 && difference === 0) return [];
  const message =
    difference === 0
      ? `The second list has no counterpart of ${lonely.length} of the entries: make both lists the same.`
      : `The second list has ${list.entries.length} entries and the first ${own.length}: make both lists the same.`;
  const numbers = lonely.flatMap(({ number }) => (number === null ? [] : [number]));
  return [
    findingAt('second-list-mismatch', 'warning', message, headingOf(clean, list), {
      references: numbers,
    }),
  ];
}

/** References that stand in notes: one finding, at the first mark. */
export const checkNotes: Check = ({ resolved, references }) => {
  const noted = references.filter(({ origin }) => origin === 'note').length;
  const [first] = resolved.filter(({ citation }) =>
    citation.items.some(({ reference }) => references[reference ?? -1]?.origin === 'note'),
  );
  if (noted === 0 || first === undefined) return [];
  const message = `The text names ${noted} of its sources in notes: they are its references.`;
  return [findingAt('cites-in-notes', 'info', message, first.citation)];
};
