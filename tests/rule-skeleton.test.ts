import { describe, expect, it } from 'vitest';
import { percentBlank } from '../examples/rule-skeleton';
import { noiseRules, normalize, replay } from '../src';
import { isLinear } from './linear';

describe('examples/rule-skeleton.ts', () => {
  it.each(percentBlank.examples)('repairs $before', ({ before, after }) => {
    const clean = normalize(before, { rules: [...noiseRules, percentBlank] });
    const own = [...clean.edits, ...clean.suggestions];
    expect(own.map(({ rule }) => rule)).toEqual(['percent-blank']);
    expect(replay(before, own)).toBe(after);
    expect(normalize(after, { rules: [percentBlank] })).toMatchObject({
      edits: [],
      suggestions: [],
    });
  });

  it('makes what the document shows, and suggests the rest', () => {
    const [alone, together] = percentBlank.examples.map(({ before }) =>
      normalize(before, { rules: [percentBlank] }),
    );
    expect(alone?.suggestions[0]?.certainty).toBe('suggestion');
    expect(together?.edits[0]?.certainty).toBe('evidence');
  });

  it.each([...percentBlank.keeps])('leaves %s alone', (text) => {
    const { edits, suggestions } = normalize(text, { rules: [percentBlank] });
    expect([...edits, ...suggestions]).toEqual([]);
  });

  it('has a linear pattern', () => {
    expect(isLinear(percentBlank.pattern)).toBe(true);
  });
});
