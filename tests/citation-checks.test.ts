import { describe, expect, it } from 'vitest';
import { normalize } from '../src';
import { type CitationOptions, parseReference, resolveCitations } from '../src/citation';

const entries = [
  'Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.',
  'Асанқызы Л. Алименттік міндеттеме // Құқық әлемі. – 2020. – № 3. – Б. 14-20.',
  '«Қолөнер туралы» ҚР 2016 жылғы 9 ақпандағы № 999-V Заңы',
];

const cited = 'Бұл пікір бар [1, 5 б.]. Екінші ой бар [2, 15 б.]. Заң да бар [3, 4-бап].';

function listOf(lines: readonly string[], numbers: readonly number[] = []): string {
  return lines.map((line, at) => `${numbers[at] ?? at + 1}. ${line}`).join('\n');
}

/** Codes with the numbers concerned: `uncited-entry 3`. */
function codesOf(text: string, options: CitationOptions = {}): string[] {
  return resolveCitations(text, options).diagnostics.map(({ code, references = [] }) =>
    [code, ...references].join(' '),
  );
}

/** What the fixes of a text make of it. */
function fixed(text: string): string {
  const fixes = resolveCitations(text).diagnostics.flatMap(({ fix }) => fix ?? []);
  return fixes
    .sort((a, b) => b.source.start - a.source.start)
    .reduce(
      (now, { source, after }) => now.slice(0, source.start) + after + now.slice(source.end),
      text,
    );
}

describe('a text without fault', () => {
  it('has no findings', () => {
    expect(codesOf(`${cited}\n\nӘдебиеттер\n${listOf(entries)}`)).toEqual([]);
  });

  it('has none without citations and list', () => {
    expect(codesOf('Шарт күшіне енді.')).toEqual([]);
  });

  it('has none with a list and no citations', () => {
    expect(codesOf(`Мәтін.\n\nӘдебиеттер\n${listOf(entries)}`)).toEqual([]);
  });
});

describe('the list', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['is missing', cited, ['missing-bibliography']],
    ['is empty', `${cited}\n\nӘдебиеттер`, ['empty-bibliography']],
    [
      'lacks a source',
      `${cited} Тағы бар [4].\n\nӘдебиеттер\n${listOf(entries)}`,
      ['dangling-reference 4'],
    ],
    [
      'lacks a source that is cited twice',
      `${cited} Тағы бар [4]. Және [4, 5 б.].\n\nӘдебиеттер\n${listOf(entries)}`,
      ['dangling-reference 4'],
    ],
    [
      'has a source that nobody cites',
      `Бұл пікір бар [1, 5 б.]. Заң да бар [3, 4-бап].\n\nӘдебиеттер\n${listOf(entries)}`,
      ['uncited-entry 2'],
    ],
    [
      'has a work twice',
      `${cited} Қара [4].\n\nӘдебиеттер\n${listOf([...entries, entries[0] ?? ''])}`,
      ['duplicate-entry 1 4'],
    ],
    [
      'has an act twice',
      `${cited} Қара [4].\n\nӘдебиеттер\n${listOf([...entries, 'Закон Республики Казахстан от 9 февраля 2016 г. № 999-V «О ремёслах»'])}`,
      ['duplicate-entry 3 4'],
    ],
    [
      'leaves out a number',
      `Бұл пікір бар [1, 5 б.]. Екінші ой бар [2, 15 б.]. Заң да бар [4, 4-бап].\n\nӘдебиеттер\n${listOf(entries, [1, 2, 4])}`,
      ['numbering-gap 3'],
    ],
    [
      'has a number twice',
      `Бұл пікір бар [1, 5 б.]. Екінші ой бар [2, 15 б.].\n\nӘдебиеттер\n${listOf(entries, [1, 2, 2])}`,
      ['duplicate-number 2'],
    ],
  ];

  it.each(cases)('%s', (_name, text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('stands on one line', () => {
    const text = `${cited}\n\nӘдебиеттер\n${listOf(entries).replace(/\n/gu, ' ')}`;
    expect(codesOf(text)).toEqual(['glued-entries 2 3']);
  });

  it('is repeated with one entry less', () => {
    const romanised = [
      'Omirzaq B.Q. Shart erkindigi. – Almaty: Qainar-Zan, 2014. – 216 b.',
      'Asanqyzy L. Alimenttik mindetteme // Quqyq alemi. – 2020. – № 3. – B. 14-20.',
    ];
    const text = `${cited}\n\nӘдебиеттер\n${listOf(entries)}\n\nReferences\n${listOf(romanised)}`;
    expect(codesOf(text)).toEqual(['second-list-mismatch 3']);
    const { references } = resolveCitations(text);
    expect(references.map(({ twin }) => twin)).toEqual([...romanised, null]);
  });
});

describe('a place in a source', () => {
  const list = `\n\nӘдебиеттер\n${listOf(entries)}`;

  it.each([
    ['outside of the article', '[2, 40 б.]', ['locator-out-of-range 2']],
    ['beyond the book', '[1, 300 б.]', ['locator-out-of-range 1']],
    ['in the article', '[2, 14-20 бб.]', []],
    ['in an act by page', '[3, 5 б.]', ['locator-kind-mismatch 3']],
  ])('%s', (_name, marker, codes) => {
    const found = codesOf(`${cited} Қара ${marker}.${list}`);
    expect(found).toEqual(codes);
  });
});

describe('a marker', () => {
  const list = `\n\nӘдебиеттер\n${listOf(entries)}`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['mixed-script-marker', '[1, c. 35]', '[1, с. 35]'],
    ['split-by-line-break', '[1,\n35 б.]', '[1, 35 б.]'],
    ['ocr-suspect-marker', '[1, 54-6]', '[1, 54-б.]'],
    ['unclosed-bracket', '[1, 35 б.', '[1, 35 б.]'],
    ['mismatched-bracket', '[1, 35 б.)', '[1, 35 б.]'],
    ['mismatched-bracket', '(1, 35 б.]', '[1, 35 б.]'],
    ['odd-separator', '[1: 35 б.]', '[1, 35 б.]'],
    ['odd-separator', '[1-35 б.]', '[1, 35 б.]'],
  ];

  it.each(cases)('%s in %s becomes %s', (code, before, after) => {
    const text = `${cited} Сонымен бірге ${before} Осылай аяқталады.${list}`;
    expect(codesOf(text)).toEqual([code]);
    expect(fixed(text)).toBe(text.replace(before, after));
  });

  it('keeps its findings where the repair of scans has been at work', () => {
    const text = `${cited} Қара [1, 54-6]. Тағы [1, 35 б.).${list}`;
    const { diagnostics } = resolveCitations(normalize(text, { profile: 'ocr' }));
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'ocr-suspect-marker',
      'mismatched-bracket',
    ]);
  });

  it('in another style is reported once and stays', () => {
    const text = `${cited} Қара (1, 9 б.). Тағы (2, 16 б.).${list}`;
    expect(codesOf(text)).toEqual(['mixed-citation-styles']);
    expect(resolveCitations(text).citations).toHaveLength(5);
  });

  it('can name a source or a page', () => {
    const text = `Бұл пікір бар [1]. Екінші ой бар [2, 3].${list}`;
    expect(codesOf(text)).toEqual(['ambiguous-number']);
  });

  it('«сонда» without a citation before it', () => {
    expect(codesOf(`Осылай [сонда, 5 б.]. ${cited}${list}`)).toEqual(['unresolved-ibid']);
  });

  it('«сонда» behind several sources', () => {
    const text = `${cited} Екеуі де [1; 2]. Соңғысы [сонда, 16 б.].${list}`;
    expect(codesOf(text)).toEqual(['ambiguous-ibid']);
  });

  it('«сонда» with the page of the citation before it', () => {
    const text = `${cited} Тағы [2, 16 б.]. Осы бетте [сонда].${list}`;
    expect(codesOf(text)).toEqual(['page-carryover']);
    const { items } = resolveCitations(text).citations.at(-1) ?? { items: [] };
    expect(items).toMatchObject([{ number: '2', ibid: true, reference: 1 }]);
    expect(items[0]?.locators).toMatchObject([{ label: 'page', value: '16' }]);
  });

  it('behind quoted words without a page', () => {
    const text = `${cited} Ол «шарт тараптар үшін заңмен бірдей күшке ие» [1].${list}`;
    expect(codesOf(text)).toEqual(['quote-without-locator']);
  });

  it('out of order', () => {
    const text = `Бірінші [1, 5 б.]. Үшінші [3, 4-бап]. Екінші [2, 15 б.]. Бірінші [1, 6 б.].${list}`;
    expect(codesOf(text)).toEqual(['out-of-order 2']);
  });
});

describe('an entry', () => {
  it.each([
    ['Сонда. – 15 б.', 'ibid-entry 4'],
    ['ҚР Үкіметінің 2017 жылғы 3 наурыздағы қаулысы', 'act-missing-number 4'],
    ['Сот картасы. – URL: https://e.example.kz', 'entry-missing-access-date 4'],
    ['Өмірзақ Б.Қ. Шарт теориясы. – Алматы: Қайнар-Заң. – 216 б.', 'entry-missing-year 4'],
  ])('%s', (entry, code) => {
    const text = `${cited} Қара [4].\n\nӘдебиеттер\n${listOf([...entries, entry])}`;
    expect(codesOf(text)).toEqual([code]);
  });
});

describe('wrong arguments', () => {
  it('say what to pass', () => {
    const notText: unknown = undefined;
    const notList: unknown = { id: '1' };
    expect(() => Reflect.apply(resolveCitations, null, [notText])).toThrow(
      /takes a text as a string/u,
    );
    expect(() => Reflect.apply(resolveCitations, null, ['', { references: notList }])).toThrow(
      /array of CSL-JSON items/u,
    );
    expect(() => Reflect.apply(parseReference, null, [notText])).toThrow(/as a string/u);
  });
});

describe('a side list', () => {
  const side = [
    {
      id: 'omirzaq',
      type: 'book',
      title: 'Шарт еркіндігі',
      author: [{ family: 'Өмірзақ', given: 'Б. Қ.' }],
      issued: { 'date-parts': [[2014]] },
      ISBN: '978-601-000-111-0',
    },
    { id: '4', type: 'book', title: 'Мәміле', issued: { 'date-parts': [[2001]] } },
  ];

  it('stands in where the text has no list', () => {
    const { references, citations, diagnostics } = resolveCitations('Бар [1, 5 б.]. Тағы [4].', {
      references: side,
    });
    expect(diagnostics).toEqual([]);
    expect(references.map(({ number, origin }) => [number, origin])).toEqual([
      ['1', 'side-file'],
      ['4', 'side-file'],
    ]);
    expect(citations.map(({ items }) => items[0]?.reference)).toEqual([0, 1]);
  });

  it('completes the list of the text', () => {
    const text = `${cited} Тағы [4].\n\nӘдебиеттер\n${listOf(entries)}`;
    const { references, citations, diagnostics } = resolveCitations(text, { references: side });
    expect(diagnostics).toEqual([]);
    expect(references).toHaveLength(4);
    expect(references[0]?.csl.ISBN).toBe('978-601-000-111-0');
    expect(citations.at(-1)?.items[0]).toMatchObject({ reference: 3, status: 'resolved' });
  });

  it('that differs from the text, or cannot be read, is reported', () => {
    const other = { ...side[0], type: 'book', issued: { 'date-parts': [[2015]] } };
    const text = `${cited}\n\nӘдебиеттер\n${listOf(entries)}`;
    expect(codesOf(text, { references: [other, { type: 'book' }] })).toEqual([
      'side-file-unparsed',
      'side-file-conflict 1',
    ]);
  });
});
