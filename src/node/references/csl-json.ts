import type { CslItem } from '../../citation';
import type { Entry, ReferenceFormat } from './entry';

/** CSL-JSON: a list of items, as Zotero and others export it. */
export const cslJson: ReferenceFormat = {
  id: 'csl',
  extensions: ['.json'],
  read: async (text) => listOf(text).map(entryOf),
  write: async (items) => items.map((item) => JSON.stringify(item, null, 2)),
};

function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new Error('is not JSON; export the references as CSL-JSON');
  }
}

function entryOf(value: unknown, at: number): Entry {
  const line = at + 1;
  if (!isItem(value)) return { line, problem: `item ${at + 1} has no "type" or no "title"` };
  return { line, item: value.id === undefined ? { ...value, id: `item-${at + 1}` } : value };
}

function isItem(value: unknown): value is CslItem {
  if (typeof value !== 'object' || value === null) return false;
  const isText = (field: unknown): boolean => typeof field === 'string';
  const { type, title, URL, archive } = value as Readonly<Record<string, unknown>>;
  return isText(type) && [title, URL, archive].some(isText);
}
