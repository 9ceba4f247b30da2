import type { CslItem } from '../../citation';

/** The libraries that read and write BibTeX and RIS; they are installed apart. */
const packages = '@citation-js/core @citation-js/plugin-bibtex @citation-js/plugin-ris';

/** How the library calls the two kinds of input; without a kind it would guess, and fetch addresses. */
export type InputType = '@biblatex/text' | '@ris/file';

/**
 * Loads the reader of BibTeX and RIS.
 *
 * @returns a function from one entry to its item; it throws where the entry is not well formed
 * @throws Error with the end of a sentence when the library is not installed
 */
export async function loadReader(
  type: InputType,
): Promise<(entry: string) => Readonly<Record<string, unknown>> | undefined> {
  const { Cite } = await loadLibrary();
  return (entry) => new Cite(entry, { forceType: type, generateGraph: false }).data[0];
}

/**
 * Loads the writer of BibTeX (in its form for biblatex) or RIS: the fields of one item. How they
 * are written down is our own: the library breaks lines of RIS inside words, shortens keys, and
 * turns Cyrillic into commands.
 *
 * @returns a function from an item to what the library says of it
 * @throws Error with the end of a sentence when the library is not installed
 */
export async function loadWriter(output: 'biblatex' | 'ris'): Promise<(item: CslItem) => unknown> {
  const { Cite, plugins } = await loadLibrary();
  const { format } = plugins.config.get('@bibtex');
  return (item) => {
    const { asciiOnly } = format;
    // The setting is the library's own for the whole program: it is put back at once.
    format.asciiOnly = false;
    try {
      const cite = new Cite(item, { forceType: '@csl/object', generateGraph: false });
      const records = cite.format(output, { format: 'object' });
      return Array.isArray(records) ? records[0] : undefined;
    } finally {
      format.asciiOnly = asciiOnly;
    }
  };
}

async function loadLibrary(): Promise<typeof import('@citation-js/core')> {
  try {
    const core = await import('@citation-js/core');
    await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
    return core;
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

/** Works whose pages, given as one number, are all of them. */
export const wholes: ReadonlySet<string> = new Set(['book', 'thesis', 'report', 'standard']);

/**
 * Puts right what the library leaves: the id, the language, the extent of a book.
 *
 * @param data the item as the library gives it
 * @param id what the item is called from now on; the library's own names are random
 */
export function asItem(data: Readonly<Record<string, unknown>>, id: string): CslItem {
  const { language, page, 'citation-key': _, ...rest } = data;
  const small = typeof language === 'string' ? language.toLowerCase() : undefined;
  const isExtent =
    wholes.has(String(rest['type'])) && typeof page === 'string' && /^\d+$/u.test(page);
  return {
    ...withLiterals(rest),
    type: typeof rest['type'] === 'string' ? rest['type'] : 'document',
    id,
    ...(small !== undefined && { language: languages[small] ?? small }),
    ...(isExtent ? { 'number-of-pages': page } : typeof page === 'string' ? { page } : {}),
  };
}

/** A body has one name: the library takes it for a family name. */
function withLiterals(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const pairs = Object.entries(fields).map(([variable, value]) => {
    if (!Array.isArray(value)) return [variable, value];
    return [variable, value.map((name) => ('given' in Object(name) ? name : literalOf(name)))];
  });
  return Object.fromEntries(pairs);
}

function literalOf(name: unknown): unknown {
  const { family, ...rest } = Object(name);
  return family === undefined ? name : { ...rest, literal: family };
}

/** «Фамилия И. О.» without a comma would be taken for a name with the family name last. */
export function withComma(name: string): string {
  return name.replace(/^(\p{Lu}[\p{L}-]+)\s+((?:\p{Lu}\.\s*){1,3})$/u, '$1, $2').trim();
}
