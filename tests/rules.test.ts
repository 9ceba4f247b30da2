import { describe, expect, it } from 'vitest';
import { noiseRules, normalize, replay } from '../src';
import { reflow } from '../src/noise/reflow';
import { findAll } from '../src/pattern';
import { isLinear } from './linear';

const rules = [...noiseRules, reflow];

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  const alone = { rules: [rule], profile: 'ocr' } as const;
  const withAll = { profile: 'ocr', lines: rule === reflow ? 'reflow' : 'keep' } as const;

  it('says what it is for', () => {
    expect(rule.title).not.toBe('');
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.keeps.length).toBeGreaterThan(0);
  });

  it.each(rule.examples)('repairs $before', ({ before, after }) => {
    expect(before).not.toBe(after);
    const clean = normalize(before, withAll);
    const own = [...clean.edits, ...clean.suggestions].filter((edit) => edit.rule === rule.id);
    expect(own).not.toEqual([]);
    const [suggested] = clean.suggestions.filter((edit) => edit.rule === rule.id);
    expect(suggested === undefined ? clean.text : replay(before, [suggested])).toBe(after);
  });

  it.each(rule.examples)('has nothing left to do in $after', ({ after }) => {
    const clean = normalize(after, withAll);
    expect(clean.edits).toEqual([]);
    expect(clean.suggestions.filter((edit) => edit.rule === rule.id)).toEqual([]);
  });

  it.each([...rule.keeps])('leaves %s alone', (text) => {
    const clean = normalize(text, alone);
    expect(clean.text).toBe(text);
  });

  it('explains each repair', () => {
    for (const { before } of rule.examples) {
      for (const edit of normalize(before, alone).edits) {
        expect(edit.rule).toBe(rule.id);
        expect(edit.reason).toMatch(/\S.*[.»]$/su);
      }
    }
  });

  it('has a linear pattern', () => {
    expect(isLinear(rule.pattern)).toBe(true);
  }, 60_000);

  it('has a pattern without empty matches', () => {
    for (const { before, after } of rule.examples) {
      for (const match of findAll(rule.pattern, before + after)) expect(match[0]).not.toBe('');
    }
  });
});

describe('the list of rules', () => {
  it('has each id once, in kebab-case', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  });

  it('keeps what any of the rules keeps, when all of them run', () => {
    for (const rule of noiseRules) {
      for (const text of rule.keeps) {
        const others = normalize(text).edits.filter((edit) => edit.rule === rule.id);
        expect(others, text).toEqual([]);
      }
    }
  });
});
