import type { XmlElement } from '@rgrove/parse-xml';
import { elementsNamed, parse } from './xml-tree';

/** One level of a numbered list: where it starts, what its numbers look like. */
interface Level {
  readonly start: number;
  readonly write: ((number: number) => string) | undefined;
  /** `%1.` or `[%1]`; `%2` is the number of the second level. */
  readonly label: string;
  /** The style of paragraphs that are on this level without saying so; empty for none. */
  readonly style: string;
}

/** Lists of a document by the id that paragraphs name; bullets are levels without a form. */
type Lists = ReadonlyMap<string, { readonly family: string; readonly levels: readonly Level[] }>;

/**
 * Writes the numbers of numbered paragraphs into a Word document as text. Word counts them while it
 * shows the document; a list of sources without them cannot be cited. Bullets stay as they are.
 *
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`
 * @returns the document with a number before each such paragraph
 */
export async function withNumbers(document: string, numbering: Uint8Array): Promise<string> {
  const nextLabel = await countLists(numbering);
  let made = '';
  let from = 0;
  for (;;) {
    const start = document.indexOf('<w:numPr>', from);
    const end = document.indexOf('</w:numPr>', start);
    const behind = document.indexOf('</w:pPr>', end);
    if (start < 0 || end < 0 || behind < 0) return made + document.slice(from);
    const label = nextLabel(document.slice(start, end));
    const rest = behind + '</w:pPr>'.length;
    made +=
      label === undefined
        ? document.slice(from, rest)
        : `${document.slice(from, start)}${document.slice(end + '</w:numPr>'.length, rest)}<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;
    from = rest;
  }
}

/**
 * Counts the lists of a document as Word does.
 *
 * @param numbering `word/numbering.xml`
 * @returns a function that takes the properties of each paragraph, in order, and gives its number
 *   as Word shows it; nothing for bullets and what is in no list. A style alone can put a paragraph
 *   in a list.
 */
export async function countLists(
  numbering: Uint8Array,
): Promise<(properties: string) => string | undefined> {
  const lists = listsIn(await parse(numbering));
  const byStyle = placesByStyle(lists);
  const counts = new Map<string, number[]>();
  return (properties) => {
    const id = /<w:numId w:val="(\d+)"/u.exec(properties)?.[1];
    const depth = Number(/<w:ilvl w:val="(\d)"/u.exec(properties)?.[1] ?? 0);
    const style = /<w:pStyle w:val="([^"]*)"/u.exec(properties)?.[1] ?? '';
    const place = id === undefined ? byStyle.get(style) : { id, depth };
    return place && nextLabelOf(place, lists, counts);
  };
}

/** A list by its id, and a level of it. */
interface ListPlace {
  readonly id: string;
  readonly depth: number;
}

function placesByStyle(lists: Lists): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  for (const [id, { levels }] of lists) {
    levels.forEach(({ style }, depth) => {
      if (style !== '' && !places.has(style)) places.set(style, { id, depth });
    });
  }
  return places;
}

function nextLabelOf(
  { id, depth }: ListPlace,
  lists: Lists,
  counts: Map<string, number[]>,
): string | undefined {
  const list = lists.get(id);
  const level = list?.levels[depth];
  if (list === undefined || level?.write === undefined) return undefined;
  const before = counts.get(list.family) ?? [];
  const numbers = list.levels
    .slice(0, depth + 1)
    .map(({ start }, at) => before[at] ?? (at < depth ? start : start - 1));
  numbers[depth] = (numbers[depth] ?? 0) + 1;
  counts.set(list.family, numbers);
  return level.label.replace(/%(\d)/gu, (_all, which) => {
    const at = Number(which) - 1;
    return list.levels[at]?.write?.(numbers[at] ?? 1) ?? '';
  });
}

/** Lists of one family go on counting where another of them stopped, unless they start anew. */
function listsIn(numbering: XmlElement): Lists {
  const families = new Map(
    elementsNamed(numbering, 'abstractNum').map((family) => [
      family.attributes['w:abstractNumId'] ?? '',
      elementsNamed(family, 'lvl').map(levelOf),
    ]),
  );
  return new Map(
    elementsNamed(numbering, 'num').map((list) => {
      const id = list.attributes['w:numId'] ?? '';
      const of = settingOf(list, 'abstractNumId') ?? '';
      const isAnew = elementsNamed(list, 'startOverride').length > 0;
      return [id, { family: isAnew ? `${of} ${id}` : of, levels: families.get(of) ?? [] }];
    }),
  );
}

function levelOf(level: XmlElement): Level {
  const label = settingOf(level, 'lvlText') ?? '';
  const write = forms[settingOf(level, 'numFmt') ?? ''];
  const start = Number(settingOf(level, 'start') ?? 1);
  return { start, write, label, style: settingOf(level, 'pStyle') ?? '' };
}

const letterOf =
  (alphabet: string) =>
  (number: number): string =>
    alphabet.charAt(number - 1) || String(number);

const latin = 'abcdefghijklmnopqrstuvwxyz';
/** The letters that Russian lists count with. */
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';

const forms: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  lowerLetter: letterOf(latin),
  upperLetter: letterOf(latin.toUpperCase()),
  russianLower: letterOf(russian),
  russianUpper: letterOf(russian.toUpperCase()),
};

function settingOf(element: XmlElement, name: string): string | undefined {
  return elementsNamed(element, name)[0]?.attributes['w:val'];
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
