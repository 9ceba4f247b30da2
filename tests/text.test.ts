import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, replay, undo } from '../src/edit';
import { annotate, asGiven, type CleanText, edit } from '../src/text';

/** A text with successive rounds of random changes made in it. */
const edited: fc.Arbitrary<CleanText> = fc
  .record({
    source: fc.string({ unit: fc.constantFrom(...'абвгд .\n'), maxLength: 40 }),
    rounds: fc.array(
      fc.array(
        fc.record({
          from: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat({ max: 4 }),
          after: fc.string({ unit: fc.constantFrom(...'xyz '), maxLength: 4 }),
        }),
        { maxLength: 8 },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ source, rounds }) =>
    rounds.reduce((text, round) => {
      const changes = round.map(({ from, length, after }): Change => {
        const start = Math.floor(from * text.text.length);
        const end = Math.min(text.text.length, start + length);
        return { start, end, after, rule: 'any', certainty: 'always', reason: 'Any.' };
      });
      return edit(text, changes);
    }, asGiven(source)),
  );

/** A range of a text of the given length. */
const spanWithin = (length: number) =>
  fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

const withSpans = (side: 'source' | 'text') =>
  edited.chain((text) =>
    fc.record({
      text: fc.constant(text),
      one: spanWithin(text[side].length),
      other: spanWithin(text[side].length),
    }),
  );

const runs = { numRuns: 5000 };

describe('the laws of CleanText', () => {
  it('replaying the edits over the source gives the text', () => {
    fc.assert(
      fc.property(edited, (text) => {
        expect(replay(text.source, text.edits)).toBe(text.text);
      }),
      runs,
    );
  });

  it('undoing the edits gives the source', () => {
    fc.assert(
      fc.property(edited, (text) => {
        expect(undo(text.text, text.edits)).toBe(text.source);
      }),
      runs,
    );
  });

  it('every edit cuts its words out of both texts, in order and apart', () => {
    fc.assert(
      fc.property(edited, (text) => {
        let last = { span: 0, source: 0 };
        for (const { span, source, before, after } of text.edits) {
          expect(text.source.slice(source.start, source.end)).toBe(before);
          expect(text.text.slice(span.start, span.end)).toBe(after);
          expect(before).not.toBe(after);
          expect(span.start).toBeGreaterThanOrEqual(last.span);
          expect(source.start).toBeGreaterThanOrEqual(last.source);
          last = { span: span.end, source: source.end };
        }
      }),
      runs,
    );
  });

  it('a range of the source is within what its clean range came from', () => {
    fc.assert(
      fc.property(withSpans('source'), ({ text, one }) => {
        const there = text.toClean(one);
        const back = text.toSource(there);
        expect(there.start).toBeLessThanOrEqual(there.end);
        expect(back.start).toBeLessThanOrEqual(one.start);
        expect(back.end).toBeGreaterThanOrEqual(one.end);
      }),
      runs,
    );
  });

  it('a range of the text is within what its source became', () => {
    fc.assert(
      fc.property(withSpans('text'), ({ text, one }) => {
        const there = text.toSource(one);
        expect(there.start).toBeLessThanOrEqual(there.end);
        expect(there.end).toBeLessThanOrEqual(text.source.length);
      }),
      runs,
    );
  });

  it.each(['source', 'text'] as const)('ranges of the %s keep their order', (side) => {
    fc.assert(
      fc.property(withSpans(side), ({ text, one, other }) => {
        const map = side === 'source' ? text.toClean : text.toSource;
        const [first, second] = [map(one), map(other)];
        if (one.start <= other.start) expect(first.start).toBeLessThanOrEqual(second.start);
        if (one.end <= other.end) expect(first.end).toBeLessThanOrEqual(second.end);
      }),
      runs,
    );
  });

  it('without edits both maps are the identity', () => {
    const text = asGiven('халықаралық шарт');
    expect(text.toSource({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
    expect(text.toClean({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
  });
});

describe('edit', () => {
  const change = (start: number, end: number, after: string, rule = 'first'): Change => ({
    start,
    end,
    after,
    rule,
    certainty: 'always',
    reason: `By ${rule}.`,
  });

  it('composes rounds that meet into one edit with both reasons', () => {
    const once = edit(asGiven('a-b'), [change(1, 2, '--')]);
    const twice = edit(once, [change(2, 4, '+', 'second')]);
    expect(twice.text).toBe('a-+');
    expect(twice.edits).toEqual([
      {
        rule: 'second',
        reason: 'By first. By second.',
        certainty: 'always',
        before: '-b',
        after: '-+',
        span: { start: 1, end: 3 },
        source: { start: 1, end: 3 },
      },
    ]);
  });

  it('leaves no trace of a change that is taken back', () => {
    const once = edit(asGiven('abc'), [change(1, 2, 'x')]);
    expect(edit(once, [change(1, 2, 'b')]).edits).toEqual([]);
  });

  it('makes the first of two changes that overlap', () => {
    expect(edit(asGiven('abcd'), [change(0, 2, 'x'), change(1, 3, 'y')]).text).toBe('xcd');
  });

  it('does not count what is already so', () => {
    const given = asGiven('abc');
    expect(edit(given, [change(0, 1, 'a')])).toBe(given);
  });

  it('gives the words on both sides of a repaired gap their exact place', () => {
    const text = edit(asGiven('ab  cd'), [change(2, 4, ' ')]);
    expect(text.toSource({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
    expect(text.toSource({ start: 3, end: 5 })).toEqual({ start: 4, end: 6 });
  });
});

describe('annotate', () => {
  it('places suggestions in both texts without making them', () => {
    const text = edit(asGiven('ab  cd'), [
      { start: 2, end: 4, after: ' ', rule: 'gap', certainty: 'always', reason: 'Gap.' },
    ]);
    const noted = annotate(
      text,
      [{ start: 3, end: 5, after: 'CD', rule: 'case', certainty: 'suggestion', reason: 'Case.' }],
      [],
    );
    expect(noted.text).toBe('ab cd');
    expect(noted.suggestions).toMatchObject([
      { before: 'cd', after: 'CD', span: { start: 3, end: 5 }, source: { start: 4, end: 6 } },
    ]);
  });
});
