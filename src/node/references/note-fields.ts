import type { CslItem } from '../../citation';

/*
 * BibTeX and RIS have no field for some of what CSL-JSON says. It stands in a note, «variable:
 * value» one behind the other, as citeproc and Zotero read it:
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#cheater-syntax-for-odd-fields
 */

const texts =
  'type title container-title genre edition volume number-of-volumes issue number page number-of-pages publisher publisher-place event-place URL DOI ISBN ISSN archive archive_location citation-number language'.split(
    ' ',
  );
const names = 'author editor translator compiler'.split(' ');
const dates = 'issued accessed'.split(' ');
const variables = [...texts, ...names, ...dates];

const betweenFields = new RegExp(`; (?=(?:${variables.join('|')}): )`, 'u');

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a file does not say in fields of its own, as one note.
 *
 * @param item what is to be written
 * @param back what is read from the file
 * @returns '' when nothing is lost
 */
export function noteFor(item: CslItem, back: Fields): string {
  const given: Fields = { ...item };
  const lost = variables.flatMap((variable) => {
    const value = given[variable];
    if (value === undefined || isSame(value, back[variable])) return [];
    return printed(variable, value).map((words) => `${variable}: ${words}`);
  });
  return lost.join('; ');
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'object') return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  return String(one) === String(other ?? '');
}

/** Names and dates with their keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, part]) => [key, sorted(part)] as const);
  return pairs.sort(([one], [other]) => (one < other ? -1 : 1));
}

function printed(variable: string, value: unknown): string[] {
  if (names.includes(variable) && Array.isArray(value)) {
    return value.map(({ family, given, literal }) =>
      family === undefined ? String(literal) : `${family} || ${given ?? ''}`,
    );
  }
  if (!dates.includes(variable)) return [String(value)];
  const { 'date-parts': parts } = Object(value);
  if (!Array.isArray(parts)) return [];
  return [parts.map((part: readonly number[]) => part.map(twoDigits).join('-')).join('/')];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/**
 * Reads the fields of a note; what else it says stays in it.
 *
 * @param item an item as a library reads it
 * @param variable where the note stands
 */
export function withNoteFields(item: CslItem, variable: 'note' | 'annote'): CslItem {
  const { [variable]: note, ...rest }: Fields = { ...item };
  if (typeof note !== 'string') return item;
  const fields: Record<string, unknown> = {};
  const others: string[] = [];
  for (const piece of note.split(/\n/u).flatMap((line) => line.split(betweenFields))) {
    const at = piece.indexOf(': ');
    const name = piece.slice(0, Math.max(0, at)).trim();
    if (!variables.includes(name)) others.push(piece.trim());
    else fields[name] = readValue(name, piece.slice(at + 2).trim(), fields[name]);
  }
  const left = others.filter((piece) => piece !== '').join('; ');
  const { type } = item;
  return { type, ...rest, ...(left === '' ? {} : { [variable]: left }), ...fields };
}

function readValue(variable: string, words: string, before: unknown): unknown {
  if (names.includes(variable)) {
    const [family = '', given] = words.split(' || ');
    const name = given === undefined ? { literal: family } : { family, given };
    return [...(Array.isArray(before) ? before : []), name];
  }
  if (!dates.includes(variable)) return words;
  return { 'date-parts': words.split('/').map((date) => date.split('-').map(Number)) };
}
