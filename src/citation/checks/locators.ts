import type { Diagnostic } from '../../diagnostic';
import type { Citation, CitationItem, Locator } from '../citation';
import type { CslItem } from '../csl';
import { type Check, findingAt, nameOf } from './checked';

/** Places that the source does not have, or has no such kind of. */
export const checkLocators: Check = ({ resolved, references }) =>
  resolved.flatMap(({ citation }) =>
    citation.items.flatMap((item) => {
      const at = item.reference;
      const csl = at === null ? undefined : references[at]?.csl;
      if (at === null || csl === undefined || isCarried(item)) return [];
      return item.locators.flatMap((locator) =>
        checkLocator(citation, locator, csl, nameOf(references, at)),
      );
    }),
  );

/** All places of a bare «сонда» (ibid) stand where the word stands. */
function isCarried({ ibid, locators }: CitationItem): boolean {
  return ibid && locators.length > 1 && new Set(locators.map(({ span }) => span.start)).size === 1;
}

function checkLocator(
  citation: Citation,
  locator: Locator,
  csl: CslItem,
  name: string,
): Diagnostic[] {
  const more = { references: [name] };
  const reason = outOfRange(locator, csl);
  if (reason !== undefined) {
    const message = `${reason}: correct the citation or the entry ${name}.`;
    return [findingAt('locator-out-of-range', 'warning', message, locator, more)];
  }
  if (!isMismatch(locator, csl)) return [];
  const message = `Entry ${name} is no work that is cited by ${locator.label}: check the number of the source.`;
  return [findingAt('locator-kind-mismatch', 'info', message, citation, more)];
}

function outOfRange(locator: Locator, csl: CslItem): string | undefined {
  if (locator.label === 'page') return pageOutOfRange(locator.value, csl);
  if (locator.label !== 'volume' || !/^[0-9]+$/u.test(locator.value)) return undefined;
  const volumes = Number(csl['number-of-volumes'] ?? 'NaN');
  if (Number(locator.value) > volumes) return `The set has ${volumes} volumes`;
  return undefined;
}

function pageOutOfRange(value: string, csl: CslItem): string | undefined {
  if (csl.page === undefined && csl['number-of-pages'] === undefined) return undefined;
  const pages = numbersOf(value);
  const range = /^([0-9]+)-([0-9]+)$/u.exec(csl.page ?? '');
  if (range !== null) {
    const [from, to] = rangeOf(range[1] ?? '', range[2] ?? '');
    if (pages.every((page) => page >= from && page <= to)) return undefined;
    return `Page ${value} is outside of the pages ${csl.page} of the source`;
  }
  const extent = Number(csl['number-of-pages'] ?? 'NaN');
  if (csl.volume !== undefined || !pages.some((page) => page > extent)) return undefined;
  return `Page ${value} is beyond the ${extent} pages of the source`;
}

/** «115-8» stands for 115-118. */
function rangeOf(from: string, to: string): [number, number] {
  const end = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return [Number(from), Number(end)];
}

function numbersOf(value: string): number[] {
  return value.split(', ').flatMap((piece) => {
    const [from, to] = piece.split('-');
    if (from === undefined || !/^[0-9]+$/u.test(from)) return [];
    return to === undefined || !/^[0-9]+$/u.test(to) ? [Number(from)] : rangeOf(from, to);
  });
}

const acts = new Set(['legislation', 'regulation', 'treaty']);
const lawPlaces = new Set(['article', 'paragraph', 'subparagraph']);

function isMismatch({ label }: Locator, csl: CslItem): boolean {
  const isAct = acts.has(csl.type);
  if (label === 'page')
    return isAct && csl.page === undefined && csl['number-of-pages'] === undefined;
  return lawPlaces.has(label) && !isAct && /^(?:article|thesis|paper|chapter)/u.test(csl.type);
}
