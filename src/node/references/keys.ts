import type { CslItem } from '../../citation';

/** Kazakh and Russian letters in plain Latin ones, as far as they are not told by their place. */
const letters: ReadonlyMap<string, string> = new Map(
  pairsOf(
    'а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ q л l м m н n ң n о o ө o п p р r ' +
      'с s т t у u ұ u ү u ф f х h һ h ц ts ч ch ш sh щ shch ъ _ ы y і i ь _ э e ю yu я ya',
  ),
);

function pairsOf(words: string): [string, string][] {
  const all = words.split(' ');
  return all.flatMap((sign, at) => (at % 2 === 0 ? [[sign, all[at + 1] ?? '']] : []));
}

/** What a key may hold in BibTeX and RIS. */
const usable = /^[\p{L}\p{N}_:.+/-]{1,80}$/u;

/**
 * Gives each item a key: its own where it has a usable one, or family name and year in Latin
 * letters (`omirzaq2014`), or the beginning of the title and the year. Keys that are taken get a
 * letter: `omirzaq2014b`.
 *
 * @param items the items in their order, which decides about the letters
 */
export function keysOf(items: readonly CslItem[]): string[] {
  const taken = new Map<string, number>();
  return items.map((item, at) => {
    const own = item.id === undefined ? '' : String(item.id);
    return free(usable.test(own) ? own : (keyOf(item) ?? `source${at + 1}`), taken);
  });
}

/** The key with the first letter, or number, that makes it new; `taken` remembers it. */
function free(key: string, taken: Map<string, number>): string {
  const small = key.toLowerCase();
  const before = taken.get(small);
  if (before === undefined) {
    taken.set(small, 0);
    return key;
  }
  taken.set(small, before + 1);
  return free(key + (before < 25 ? String.fromCharCode(98 + before) : `-${before + 2}`), taken);
}

/** Words at the beginning of so many titles that they tell nothing. */
const common = /^(?:qazaqstan|kazakhstan\p{L}?|respubli\p{L}+|republic|the|and|zhane|turaly)$/u;

function keyOf({ author, editor, title, archive, issued, URL }: CslItem): string | undefined {
  const [name] = [...(author ?? []), ...(editor ?? [])];
  const words = name?.family ?? name?.literal ?? title ?? archive ?? URL?.replace(/^\w+:\/\//u, '');
  const head = inLatin(words ?? '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 2 && !common.test(word))
    .slice(0, name?.family === undefined ? 2 : 1)
    .join('-');
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  return head === '' ? undefined : `${head}${year}`;
}

function inLatin(words: string): string {
  const plain = Array.from(words.slice(0, 200).toLowerCase(), (letter) => {
    const latin = letters.get(letter);
    return latin === undefined ? letter : latin.replace('_', '');
  });
  return plain.join('').normalize('NFD').replace(/\p{M}/gu, '');
}
