import { describe, expect, it } from 'vitest';
import { citationStyles, findMarkers } from '../src/citation/styles';
import { readAt } from '../src/citation/styles/style';
import { isLinear } from './linear';

describe.each(citationStyles.map((style) => [style.id, style] as const))(
  'style %s',
  (_id, style) => {
    const read = (text: string) =>
      Array.from(text).flatMap((sign, at) =>
        style.opens.includes(sign) ? (readAt(style, text, at) ?? []) : [],
      );

    it.each([...style.examples])('reads $text', ({ text, found }) => {
      const markers = read(text);
      expect(markers).toHaveLength(1);
      expect(markers[0]).toMatchObject(found);
      expect(markers[0]?.rule).toBe(style.id);
    });

    it.each([...style.examples])('is the one that reads $text among all', ({ text }) => {
      expect(findMarkers(text)).toEqual(expect.arrayContaining(read(text)));
    });

    it.each([...style.keeps])('leaves %s alone', (text) => {
      expect(read(text)).toEqual([]);
    });

    it('says what it is for', () => {
      expect(style.title).not.toBe('');
      expect(style.why.length).toBeGreaterThan(20);
      expect(style.examples.length).toBeGreaterThan(0);
      expect(style.keeps.length).toBeGreaterThan(0);
    });

    it('has a linear pattern', () => {
      expect(isLinear(style.pattern)).toBe(true);
    }, 60_000);
  },
);

it('has each id once, in kebab-case', () => {
  const ids = citationStyles.map((style) => style.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});
