import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  extractTreaties,
  findDates,
  findParties,
  normalize,
  parseReference,
  resolveCitations,
  revive,
} from '../src';

const source =
  'Қaзaқстан  мен Моңғолия 1993 жылғы 22 қазанда шaрт жасасты [1, 5 б.]..Мәтін.\n\nӘдебиеттер\n\n1. Өмірзақ Б. Шарт. – Алматы, 2014. – 216 б.\n';

/** Every value below a value, by its path. */
function leaves(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`));
}

function posted<T>(value: T): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port2.once('message', (received) => {
      port1.close();
      resolve(received);
    });
    port1.postMessage(value);
  });
}

describe('results are plain data', () => {
  const all = {
    analyze: analyze(source),
    normalize: normalize(source),
    'normalize of clean text': normalize('Шарт.'),
    extractTreaties: extractTreaties(source),
    resolveCitations: resolveCitations(source),
    findDates: findDates(source),
    findParties: findParties(source),
    parseReference: parseReference('Өмірзақ Б. Шарт. – Алматы, 2014. – 216 б.'),
  };

  it.each(Object.entries(all))('%s', async (_name, result) => {
    const found = leaves(result);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(([, value]) => typeof value === 'function')).toEqual([]);
    expect(found.filter(([, value]) => value === undefined)).toEqual([]);
    expect(leaves(structuredClone(result))).toEqual(found);
    expect(leaves(JSON.parse(JSON.stringify(result)))).toEqual(found);
    expect(leaves(await posted(result))).toEqual(found);
  });
});

describe('revive', () => {
  const places = Array.from({ length: source.length }, (_, start) => ({ start, end: start + 1 }));

  it('gives a clean text its maps back', () => {
    const clean = normalize(source);
    expect(clean.edits.length).toBeGreaterThan(3);
    const back = revive(structuredClone(clean));
    expect(back).toEqual(clean);
    expect(places.map(back.toSource)).toEqual(places.map(clean.toSource));
    expect(places.map(back.toClean)).toEqual(places.map(clean.toClean));
    expect(Object.keys(back)).toEqual(Object.keys(clean));
  });

  it('gives the clean text of an analysis its maps back', () => {
    const analysis = analyze(source);
    const back = revive(JSON.parse(JSON.stringify(analysis)));
    expect(back).toEqual(analysis);
    expect(places.map(back.clean.toSource)).toEqual(places.map(analysis.clean.toSource));
  });

  it('keeps what was added, and leaves the result that it was given alone', () => {
    const plain = { id: 'a1', ...JSON.parse(JSON.stringify(normalize(source))) };
    expect(revive(plain).id).toBe('a1');
    expect('toSource' in plain).toBe(false);
  });

  it.each([undefined, null, 5, 'шарт', {}, [], { clean: 5 }, { clean: null }])(
    'says what to pass instead of %j',
    (value) => {
      expect(() => revive(value as never)).toThrow(TypeError);
      expect(() => revive(value as never)).toThrow(/revive takes what analyze or normalize gave/u);
    },
  );

  it('is not needed to look for something in a text that came as JSON', () => {
    const plain = JSON.parse(JSON.stringify(normalize(source)));
    expect(extractTreaties(plain)).toEqual(extractTreaties(source));
    expect(findDates(plain)).toEqual(findDates(source));
  });
});

describe('what is no text', () => {
  const takers = { analyze, normalize, extractTreaties, resolveCitations, findDates, findParties };

  it.each(Object.entries(takers))('is refused by %s under its own name', (name, take) => {
    for (const value of [5, null, undefined, {}, new Uint8Array(2)]) {
      expect(() => take(value as never)).toThrow(TypeError);
      expect(() => take(value as never)).toThrow(new RegExp(`^${name} takes a text`, 'u'));
    }
  });
});
