import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root, Sentence } from 'nlcst';
import { search } from 'nlcst-search';
import { toString as nlcstToString } from 'nlcst-to-string';
import { ParseLatin } from 'parse-latin';
import rehypeParse from 'rehype-parse';
import rehypeRetext from 'rehype-retext';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import remarkStringify from 'remark-stringify';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { normalize } from '../src';
import { align } from '../src/markup/alignment';
import * as entry from '../src/unified';
import { countClaims, run } from './docs-runner';

const {
  kazakhCitations,
  kazakhDates,
  kazakhLint,
  kazakhParse,
  kazakhParser,
  kazakhStringify,
  kazakhTreaties,
  parseKazakh,
} = entry;

const article =
  'Қазақстан  мен Моңғолия 1993 жылғы 22 қазанда шaрт жасасты [1, 5 б.]. Ол т.б. құжаттармен бірге күшіне енді.\n\nКелесі абзац.';

function sentencesOf(tree: Root): Sentence[] {
  const found: Sentence[] = [];
  visit(tree, 'SentenceNode', (node) => {
    found.push(node);
  });
  return found;
}

describe('the entry', () => {
  it('exports exactly what is documented', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'kazakhCitations',
      'kazakhDates',
      'kazakhLint',
      'kazakhParse',
      'kazakhParser',
      'kazakhStringify',
      'kazakhTreaties',
      'parseKazakh',
    ]);
  });
});

describe('kazakhParse', () => {
  const tree = parseKazakh(article);

  it('gives paragraphs, sentences and words', () => {
    const types = tree.children.map((node) => node.type);
    expect(types).toEqual(['ParagraphNode', 'WhiteSpaceNode', 'ParagraphNode']);
    expect(sentencesOf(tree).map((node) => nlcstToString(node))).toEqual([
      'Қазақстан мен Моңғолия 1993 жылғы 22 қазанда шарт жасасты [1, 5 б.].',
      'Ол т.б. құжаттармен бірге күшіне енді.',
      'Келесі абзац.',
    ]);
  });

  it('has the clean text in values and the text as given in positions', () => {
    visit(tree, 'WordNode', (node) => {
      const { start, end } = node.position ?? {};
      const given = article.slice(start?.offset, end?.offset);
      expect(normalize(given).text).toBe(nlcstToString(node));
    });
    const word = sentencesOf(tree)[0]?.children.find((node) => nlcstToString(node) === 'шарт');
    expect(word?.position).toEqual({
      start: { line: 1, column: 47, offset: 46 },
      end: { line: 1, column: 51, offset: 50 },
    });
  });

  it('counts lines by all three line ends', () => {
    const last = sentencesOf(parseKazakh('Бір.\n\nЕкі.\r\n\r\nҮш.\r\rТөрт.')).at(-1);
    expect(last?.position?.start).toEqual({ line: 7, column: 1, offset: 19 });
  });

  it('makes source nodes of addresses', () => {
    const sources: string[] = [];
    visit(parseKazakh('Мәтін https://adilet.zan.kz/kaz бар.'), 'SourceNode', (node) => {
      sources.push(node.value);
    });
    expect(sources).toEqual(['https://adilet.zan.kz/kaz']);
  });

  it('cuts plain sentences as parse-latin does', () => {
    const plain = 'Шарт күшіне енді. Тараптар оны бекітті! Мерзімі қандай?';
    const oracle = new ParseLatin().parse(plain);
    const shape = (node: Nodes): unknown =>
      'children' in node ? [node.type, ...node.children.map(shape)] : [node.type, node.value];
    expect(shape(parseKazakh(plain))).toEqual(shape(oracle));
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...'аәoШ1.?!«»()[]—: \n\r\u00A0-¬'), maxLength: 120 }),
  );

  it('takes any string: values make the clean text, positions are in order and nested', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = parseKazakh(text);
        expect(nlcstToString(found)).toBe(normalize(text).text);
        checkPositions(found, 0, text.length);
      }),
      { numRuns: 500 },
    );
  });

  function checkPositions(node: Nodes, from: number, to: number): void {
    const start = node.position?.start.offset ?? -1;
    const end = node.position?.end.offset ?? -1;
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(to);
    if (!('children' in node)) return;
    let last = start;
    for (const child of node.children) {
      checkPositions(child, start, end);
      expect(child.position?.start.offset ?? -1).toBeGreaterThanOrEqual(last);
      last = child.position?.start.offset ?? -1;
    }
  }
});

describe('kazakhStringify', () => {
  it('compiles to the clean text', () => {
    const file = unified().use(kazakhParse).use(kazakhStringify).processSync(article);
    expect(String(file)).toBe(normalize(article).text);
  });
});

describe('the transformers', () => {
  const processor = unified()
    .use(kazakhParse)
    .use(kazakhTreaties)
    .use(kazakhCitations)
    .use(kazakhDates)
    .use(kazakhStringify);

  it('hang findings on the sentences they stand in', () => {
    const tree = processor.runSync(processor.parse(article));
    const [first, second] = sentencesOf(tree);
    expect(first?.data?.treaties?.map((treaty) => treaty.signed)).toEqual(['1993-10-22']);
    expect(first?.data?.citations?.map((citation) => citation.raw)).toEqual(['[1, 5 б.]']);
    expect(first?.data?.dates?.map((date) => date.edtf)).toEqual(['1993-10-22']);
    expect(second?.data).toBeUndefined();
  });

  it('say where a finding stands in the file', () => {
    const tree = processor.runSync(processor.parse(article));
    const [citation] = sentencesOf(tree)[0]?.data?.citations ?? [];
    expect(article.slice(citation?.source.start, citation?.source.end)).toBe('[1, 5 б.]');
  });

  it('read the tree of another parser', () => {
    const tree = new ParseLatin().parse('Мәтін осында [3]. Соңы.');
    unified().use(kazakhCitations).runSync(tree);
    const found = sentencesOf(tree).flatMap((sentence) => sentence.data?.citations ?? []);
    expect(found.map(({ raw, source }) => [raw, source])).toEqual([
      ['[3]', { start: 13, end: 16 }],
    ]);
  });
});

describe('kazakhLint', () => {
  const processor = unified().use(kazakhParse).use(kazakhLint).use(kazakhStringify);

  it('reports a repair with what stood there and what stands there now', () => {
    const [message] = processor.processSync('Осы шaрт күшіне енді.').messages;
    expect(message).toMatchObject({
      ruleId: 'look-alikes',
      source: 'zanger',
      actual: '\u0061',
      expected: ['\u0430'],
      fatal: false,
      place: {
        start: { line: 1, column: 6, offset: 5 },
        end: { line: 1, column: 7, offset: 6 },
      },
    });
    expect(message?.url).toMatch(/#look-alikes$/u);
    expect(message?.reason).not.toBe('');
  });

  it('reports findings under their codes', () => {
    const { messages } = processor.processSync('Бұл туралы жазылған [1].');
    expect(messages.map(({ ruleId, source }) => [ruleId, source])).toEqual([
      ['missing-bibliography', 'zanger'],
    ]);
  });

  it('says nothing of clean text', () => {
    expect(processor.processSync('Осы Шарт күшіне енді.').messages).toEqual([]);
  });
});

describe('in Markdown and HTML', () => {
  const markdown =
    '# Кіріспе\n\nШарт **1993 ж. Минскіде** жасалды.\nОл осы осы `код. Код` бар шaрт [1].\n';

  it('regroups the words of remark-retext into Kazakh sentences', async () => {
    const seen: string[] = [];
    const collect = () => (tree: Root) => {
      seen.push(...sentencesOf(tree).map((node) => nlcstToString(node)));
    };
    const prose = unified().use(kazakhParse);
    prose.use(kazakhLint).use(retextRepeatedWords).use(collect);
    const file = await unified()
      .use(remarkParse)
      .use(remarkRetext, prose)
      .use(remarkStringify)
      .process(markdown);
    expect(seen).toEqual([
      'Кіріспе',
      'Шарт 1993 ж. Минскіде жасалды.',
      'Ол осы осы `код. Код` бар шарт [1].',
    ]);
    const found = file.messages.map(({ ruleId, actual, line, column }) => ({
      ruleId,
      actual,
      line,
      column,
    }));
    expect(found).toContainEqual({ ruleId: 'look-alikes', actual: '\u0061', line: 4, column: 28 });
    expect(found.map(({ actual }) => actual)).toContain('осы осы');
  });

  it('points into Markdown behind escaped signs', async () => {
    const given = 'Заң &amp; шарт \\* мен &laquo;бап&raquo; және шaрт.\n';
    const prose = unified().use(kazakhParse);
    prose.use(kazakhLint);
    const file = await unified()
      .use(remarkParse)
      .use(remarkRetext, prose)
      .use(remarkStringify)
      .process(given);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['look-alikes']);
    expect(file.messages[0]?.place).toMatchObject({ start: { offset: given.indexOf('шaрт') + 1 } });
  });

  it('keeps the paragraphs of HTML apart, and its code as it is', async () => {
    const html = '<h1>Кіріспе&nbsp;сөз</h1><p>Бұл oсы <code>шaрт</code>.</p><ul><li>Сoңы</li></ul>';
    const seen: string[] = [];
    const collect = () => (tree: Root) => {
      seen.push(...sentencesOf(tree).map((node) => nlcstToString(node)));
    };
    const prose = unified().use(kazakhParse);
    prose.use(kazakhLint).use(collect);
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeRetext, prose)
      .use(rehypeStringify)
      .process(html);
    expect(seen).toEqual(['Кіріспе сөз', 'Бұл осы шaрт.', 'Соңы']);
    const places = file.messages.map(({ ruleId, actual, expected, url, source, place }) => {
      expect([actual, expected, url, source]).not.toContain(undefined);
      const { start, end } = place as { start: Point; end: Point };
      return [ruleId, html.slice(start.offset, end.offset)];
    });
    expect(places).toEqual([
      ['blanks', '&nbsp;'],
      ['look-alikes', '\u006F'],
      ['look-alikes', '\u006F'],
    ]);
  });

  it('is a parser for remark-retext', async () => {
    const processor = unified().use(remarkParse).use(remarkRetext, kazakhParser);
    const tree = await processor.run(processor.parse(markdown), new VFile(markdown));
    expect(sentencesOf(tree as Root)).toHaveLength(3);
  });

  it('regroups the words of rehype-retext', async () => {
    const html = '<p>Шарт 1993 ж. <b>Минскіде</b> жасалды [2]. Ол шaрт.</p>';
    const cited: string[] = [];
    const collect = () => (tree: Root) => {
      for (const sentence of sentencesOf(tree)) {
        for (const { source } of sentence.data?.citations ?? []) {
          cited.push(html.slice(source.start, source.end));
        }
      }
    };
    const prose = unified().use(kazakhParse);
    prose.use(kazakhCitations).use(kazakhLint).use(collect);
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeRetext, prose)
      .use(rehypeStringify)
      .process(html);
    expect(cited).toEqual(['[2]']);
    const repair = file.messages.find(({ ruleId }) => ruleId === 'look-alikes');
    expect(repair?.place).toMatchObject({ start: { offset: html.indexOf('шaрт') + 1 } });
  });
});

describe('align', () => {
  it('finds characters behind escapes and references, and nothing where they do not stand', () => {
    const file = 'а&amp;б \\* в';
    const stretch = { value: 'а&б * в', start: 0, end: 7 };
    const [found] = align([stretch], file);
    expect(Array.from(found?.starts ?? [])).toEqual([0, 1, 6, 7, 9, 10, 11]);
    expect(found?.ends.at(-1)).toBe(file.length);
    expect(align([{ ...stretch, value: 'ә' }], file)).toEqual([undefined]);
  });

  it('takes any strings', () => {
    const text = fc.string({ unit: fc.constantFrom(...'а&;#\\x1'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: -1, max: 40 }), (value, file, start) => {
        const [found] = align([{ value, start, end: start + value.length }], file);
        for (const end of found?.ends ?? []) expect(end).toBeLessThanOrEqual(file.length);
      }),
    );
  });
});

describe('existing utilities over the tree', () => {
  it('runs retext-repeated-words', async () => {
    const file = await unified()
      .use(kazakhParse)
      .use(retextRepeatedWords)
      .use(kazakhStringify)
      .process('Осы осы шарт күшіне енді.');
    expect(file.messages.map(({ actual }) => actual)).toEqual(['Осы осы']);
  });

  it('is searched by nlcst-search', () => {
    const found: string[] = [];
    search(parseKazakh('Халықаралық шaрт туралы шарт.'), ['шарт'], (nodes) => {
      found.push(...nodes.map((node) => nlcstToString(node)));
    });
    expect(found).toEqual(['шарт', 'шарт']);
  });
});

describe('the example', () => {
  it('keeps its promises', async () => {
    const code = readFileSync('examples/unified.mjs', 'utf8');
    const claims = await run(code, {}, (name) =>
      name === 'zanger/unified' ? Promise.resolve(entry) : import(name),
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(claims).toHaveLength(countClaims(code));
    for (const { expression, actual, expected } of claims) {
      expect(actual, expression).toEqual(expected);
    }
  });
});
