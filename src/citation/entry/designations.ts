import { type EntryTerm, hasTerm, termsIn } from './terms';

/** Something in square brackets, and the blank before it. */
const bracket = /(?: :)? ?\[([^[\]]{2,40})\]/gu;

/** «Текст : непосредственный.», «Мәтін : электрондық»: the form of the work behind a colon. */
const form = /(?:Текст|Мәтін) ?: ?(?:непосредственный|электронный|тікелей|электрондық)\.?/giu;

/**
 * An entry without what says only in which form the work was seen: text, electronic resource, site.
 *
 * @param entry the entry
 * @param terms its terms
 */
export function withoutDesignations(entry: string, terms: readonly EntryTerm[]): string {
  if (!hasTerm(terms, 'designation')) return entry;
  const bare = entry.replace(bracket, (words, inside: string) =>
    isDesignation(inside) ? '' : words,
  );
  return bare.replace(form, '');
}

function isDesignation(words: string): boolean {
  return termsIn(words).some(
    (term) => term.class === 'designation' && term.start === 0 && term.end === words.length,
  );
}
