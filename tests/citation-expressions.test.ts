import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { findLists } from '../src/citation/bibliography';
import { readEntry } from '../src/citation/entry';
import { findMarkers } from '../src/citation/styles';
import { isLinear } from './linear';

const cases = new URL('../corpus/cases/citations/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, cases), 'utf8'));

/** The expressions that run while the cases are read, literal or put together. */
function expressionsThatRun(): [string, string][] {
  const seen = new Map<string, [string, string]>();
  const native = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    const flags = Array.from(this.flags)
      .filter((flag) => !'ydg'.includes(flag))
      .join('');
    seen.set(`/${this.source}/${flags}`, [this.source, flags]);
    return native.call(this, text);
  };
  try {
    for (const { entry } of read('entries.json')) readEntry(entry);
    for (const { text } of read('markers.json')) {
      findMarkers(text);
      findLists(`${text}\n\nӘдебиеттер\n1. Асан Б. Құқық. – Алматы, 2010. – 90 б.\n2. Тегі`);
    }
  } finally {
    RegExp.prototype.exec = native;
  }
  return [...seen.values()];
}

const native = RegExp.prototype.exec;
const expressions = expressionsThatRun();

describe('the expressions that read citations and entries', () => {
  afterAll(() => expect(RegExp.prototype.exec).toBe(native));

  it('are many', () => {
    expect(expressions.length).toBeGreaterThan(60);
  });

  it.each(expressions)(
    '%s is linear',
    (source, flags) => {
      expect(isLinear({ source, flags })).toBe(true);
    },
    120_000,
  );
});
