import type { CslItem } from '../../citation';

/** The libraries that read BibTeX and RIS; they are installed apart. */
const packages = '@citation-js/core @citation-js/plugin-bibtex @citation-js/plugin-ris';

/** How the library calls the two kinds of input; without a kind it would guess, and fetch addresses. */
export type InputType = '@bibtex/text' | '@ris/file';

/**
 * Loads the reader of BibTeX and RIS.
 *
 * @returns a function from one entry to its item; it throws where the entry is not well formed
 * @throws Error with the end of a sentence when the library is not installed
 */
export async function loadReader(
  type: InputType,
): Promise<(entry: string) => Readonly<Record<string, unknown>> | undefined> {
  try {
    const { Cite } = await import('@citation-js/core');
    await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
    return (entry) => new Cite(entry, { forceType: type, generateGraph: false }).data[0];
  } catch (error) {
    throw new Error(
      `needs libraries that are not here; install them with: npm install ${packages}`,
      {
        cause: error,
      },
    );
  }
}

const languages: Readonly<Record<string, string>> = {
  kazakh: 'kk',
  kaz: 'kk',
  qazaq: 'kk',
  russian: 'ru',
  rus: 'ru',
  english: 'en',
  eng: 'en',
};

/**
 * Puts right what the library leaves: the id, the language, the extent of a book.
 *
 * @param data the item as the library gives it
 * @param id what the item is called from now on; the library's own names are random
 */
export function asItem(data: Readonly<Record<string, unknown>>, id: string): CslItem {
  const { language, page, ...rest } = data;
  const small = typeof language === 'string' ? language.toLowerCase() : undefined;
  const isExtent = rest['type'] === 'book' && typeof page === 'string' && /^\d+$/u.test(page);
  return {
    ...rest,
    type: typeof rest['type'] === 'string' ? rest['type'] : 'document',
    id,
    ...(small !== undefined && { language: languages[small] ?? small }),
    ...(isExtent ? { 'number-of-pages': page } : typeof page === 'string' ? { page } : {}),
  };
}

/** «Фамилия И. О.» without a comma would be taken for a name with the family name last. */
export function withComma(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}-]+)\s+((?:\p{Lu}\.\s*){1,3})$/u, '$1, $2').trim();
}
