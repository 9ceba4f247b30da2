import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../build/entries';
import { documentOf } from '../src/document/document';
import { phrasePatterns } from '../src/entity/party/followers';
import { nameEnding } from '../src/entity/party/names';
import { findAll } from '../src/pattern';
import { actions } from '../src/treaty/event/actions';
import { draftsIn } from '../src/treaty/fact/drafts';
import { reasons } from '../src/treaty/fact/reasons';
import { headsIn } from '../src/treaty/noun/heads';
import { headNoun, kinds } from '../src/treaty/noun/kinds';
import { drawScene } from '../src/treaty/sentence/scene';
import { partyFrames, relationsIn } from '../src/treaty/sides/frames';
import { isLinear } from './linear';

describe.each(partyFrames.map((frame) => [frame.id, frame] as const))('frame %s', (_id, frame) => {
  it('says what it is for', () => {
    expect(frame.title).not.toBe('');
    expect(frame.why.length).toBeGreaterThan(20);
    expect(frame.examples.length).toBeGreaterThan(0);
    expect(frame.keeps.length).toBeGreaterThan(0);
  });

  it.each(frame.examples)('reads $text', ({ text, found }) => {
    const scene = drawScene(documentOf(text));
    expect(relationsIn(frame, scene, 0, scene.line.length)).toEqual([found]);
  });

  it.each([...frame.keeps])('says nothing of %s', (text) => {
    const scene = drawScene(documentOf(text));
    expect(relationsIn(frame, scene, 0, scene.line.length)).toEqual([]);
  });

  it('has a linear pattern', () => {
    expect(isLinear(frame.pattern)).toBe(true);
  }, 60_000);
});

describe.each(actions.map((action) => [action.id, action] as const))('action %s', (_id, action) => {
  const eventsOf = (text: string) =>
    drawScene(documentOf(`Шарт ${text}.`)).marks.flatMap((mark) =>
      mark.action ? [mark.action.event] : [],
    );

  it.each([...action.examples])('is told by «%s»', (text) => {
    expect(eventsOf(text)).toContain(action.event);
  });

  it.each([...action.keeps])('is not told by «%s»', (text) => {
    expect(eventsOf(text)).not.toContain(action.event);
  });

  it('has a linear pattern', () => {
    expect(isLinear(action.pattern)).toBe(true);
  }, 60_000);
});

describe.each(kinds.map((kind) => [kind.term, kind] as const))('kind %s', (_term, kind) => {
  const heads = (text: string) =>
    headsIn(documentOf(text)).filter((head) => head.kind === kind && !head.isBlocked);

  it.each([...kind.examples])('is in «%s»', (text) => {
    expect(heads(text)).toHaveLength(1);
  });

  it.each([...kind.keeps])('is not in «%s»', (text) => {
    expect(heads(text)).toEqual([]);
  });
});

describe.each(reasons.map((reason) => [reason.id, reason] as const))('reason %s', (id, reason) => {
  const [noun] = headsIn(documentOf('шарт'));
  const reasonsOf = (text: string) =>
    draftsIn(drawScene(documentOf(text), { noun })).map((draft) => draft.reason);

  it('has examples and keeps', () => {
    expect(reason.examples.length).toBeGreaterThan(0);
    expect(reason.keeps.length).toBeGreaterThan(0);
  });

  it.each([...reason.examples])('decides «%s»', (text) => {
    if (reason.tells) expect(reasonsOf(text)).toContain(id);
    else expect(reasonsOf(text)).toEqual([]);
  });

  it.each([...reason.keeps])('does not decide «%s»', (text) => {
    if (reason.tells) expect(reasonsOf(text)).not.toContain(id);
    else expect(reasonsOf(text)).not.toEqual([]);
  });
});

describe('the nouns of treaties', () => {
  it('are found in linear time', () => {
    expect(isLinear(headNoun)).toBe(true);
    expect(findAll(headNoun, 'шартымыздың').length).toBe(1);
  }, 60_000);
});

/** The regular expressions that stand as literals in a source file. */
function literalsOf(path: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      found.push(new RegExp(source, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const files = [
  ...filesUnder('src/treaty', '.ts'),
  ...filesUnder('src/entity', '.ts'),
  'src/kazakh/numerals.ts',
];

describe.each(files)('the expressions of %s', (path) => {
  it('are linear', () => {
    for (const expression of literalsOf(path)) {
      expect(isLinear(expression), expression.source).toBe(true);
    }
  }, 120_000);
});

describe('the expressions for parties', () => {
  it('are linear', () => {
    for (const expression of [...phrasePatterns, nameEnding]) {
      expect(isLinear(expression), expression.source).toBe(true);
    }
  }, 120_000);
});
