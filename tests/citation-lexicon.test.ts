import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';
import { findLists } from '../src/citation/bibliography';
import { endsList } from '../src/citation/bibliography/after-list';
import { readEntry } from '../src/citation/entry';
import { findMarkers } from '../src/citation/styles';

/** A row of a table of words, as people write it. */
interface LexiconRow {
  readonly word: string;
  readonly class: string;
  readonly examples: readonly string[];
  readonly keeps?: readonly string[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const partsOf = (text: string) => findMarkers(text).flatMap(({ parts }) => parts);
const hasHeading = (text: string) => {
  const { zones, empty } = findLists(text);
  return zones.length > 0 || empty !== null;
};

/** Whether a text has a place of a kind, the parts of an address that no locator counts too. */
const hasPlace = (label: string) => (text: string) =>
  partsOf(text).some(({ elements }) =>
    elements.some((one) => one.kind === 'place' && (one.label ?? 'uncounted') === label),
  );

const isType = (type: string) => (text: string) => readEntry(text).type === type;
const hasField = (field: 'genre' | 'compiler' | 'translator' | 'editor' | 'accessed' | 'URL') => {
  return (text: string) => readEntry(text)[field] !== undefined;
};
const isTitled = (title: string) => (text: string) => readEntry(text).title === title;

/** What tells the classes of words in entries. */
const entryReaders: Readonly<Record<string, (text: string, word: string) => boolean>> = {
  regulation: isType('regulation'),
  ruling: isType('regulation'),
  court: isType('regulation'),
  legislation: isType('legislation'),
  'treaty-end': isType('treaty'),
  'treaty-begin': isType('treaty'),
  adoption: (text, word) => {
    const { type, title = '' } = readEntry(text);
    return type === 'treaty' && !title.toLowerCase().includes(word);
  },
  genre: hasField('genre'),
  thesis: isType('thesis'),
  conference: isType('paper-conference'),
  newspaper: isType('article-newspaper'),
  collection: isType('chapter'),
  compiler: hasField('compiler'),
  translator: hasField('translator'),
  editor: hasField('editor'),
  responsibility: isTitled('Шарт құқығы'),
  access: hasField('accessed'),
  'access-day': hasField('accessed'),
  'address-label': isTitled('Сот картасы'),
  designation: isTitled('Сот картасы'),
  city: (text) => readEntry(text).publisher === undefined,
  publisher: (text) => {
    const { publisher, 'publisher-place': place } = readEntry(text);
    return publisher !== undefined && place === undefined;
  },
  body: (text) => readEntry(text).author?.[0]?.literal !== undefined,
  'body-end': (text) => readEntry(text).author?.[0]?.literal !== undefined,
  season: (text) => readEntry(text)['publisher-place'] === undefined,
  sides: isType('legal_case'),
  volume: (text) => {
    const { volume, 'number-of-volumes': volumes } = readEntry(text);
    return (volume ?? volumes) !== undefined;
  },
  edition: (text) => readEntry(text).edition === '2',
  'host-sign': (text) => readEntry(text)['container-title'] !== undefined,
  shortened: (text, word) => readEntry(text).title?.endsWith(` ${word}.`) === true,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `month-${at + 1}`,
      (text: string) => readEntry(text).issued?.['date-parts'][0]?.[1] === at + 1,
    ]),
  ),
};

/** What tells the labels of places in sources. */
const labelReaders: typeof entryReaders = Object.fromEntries(
  read('corpus/schemas/locator-labels.schema.json').items.properties.class.enum.map(
    (label: string) => [label, hasPlace(label)],
  ),
);

/** What the reader makes of a text that has a word of the class; the word itself at hand. */
const readers: Readonly<Record<string, (text: string, word: string) => boolean>> = {
  heading: hasHeading,
  'doubtful-heading': hasHeading,
  sources: hasHeading,
  'qualified-sources': hasHeading,
  'listed-sources': hasHeading,
  qualifier: hasHeading,
  list: hasHeading,
  remark: hasHeading,
  'after-list': endsList,
  prefix: (text, word) => partsOf(text).some(({ prefix }) => prefix?.startsWith(word) === true),
  'prefix-behind': (text, word) => partsOf(text).some(({ prefix }) => prefix === word),
  ibid: (text) => partsOf(text).some(({ ibid }) => ibid !== null),
  'work-cited': (text) => resolveCitations(text).citations[1]?.items[0]?.reference === 0,
  tail: (text) => findMarkers(text).length === 1,
  joiner: (text) => findMarkers(text).some(({ reading }) => reading === '1 3'),
  'name-particle': (text, word) =>
    partsOf(text).some(({ author = '' }) => author.toLowerCase().split(/[ .]/u).includes(word)),
  ...entryReaders,
};

describe.each([
  'heading-words',
  'locator-labels',
  'citation-phrases',
  'act-words',
  'title-kinds',
  'imprint-words',
])('the words of %s', (name) => {
  const rows: readonly LexiconRow[] = read(`corpus/lexicon/${name}.json`);

  it('are rows of the right shape, each once in its class', () => {
    const validate = new Ajv().compile(read(`corpus/schemas/${name}.schema.json`));
    expect(validate(rows), JSON.stringify(validate.errors)).toBe(true);
    const names = rows.map((row) => `${row.class} ${row.word}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rows)('read «$word» as $class', (row) => {
    const reader = (name === 'locator-labels' ? labelReaders : readers)[row.class];
    for (const text of row.examples) {
      expect(text.toLowerCase(), 'has the word').toContain(row.word);
      expect(reader?.(text, row.word), text).toBe(true);
    }
    for (const text of row.keeps ?? []) expect(reader?.(text, row.word), text).toBe(false);
  });
});
