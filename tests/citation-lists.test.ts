import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

const kazakh = [
  '1. Мерген Ә.Т. Сенім білдіру шарты. – Талдықорған: Жетісу, 2012. – 176 б.',
  '2. Сайран Қ. Өкілдік пен тапсырма // Құқық айнасы. – 2016. – № 4. – Б. 21-29.',
  '3. «Өкілдік туралы» ҚР 2011 жылғы 6 мамырдағы № 777-IV Заңы.',
];
const russian = [
  '1. Мерген А.Т. Договор поручительства. – Талдыкорган: Жетису, 2012. – 176 с.',
  '2. Сайран К. Представительство и поручение // Зеркало права. – 2016. – № 4. – С. 21-29.',
  '3. Закон РК от 6 мая 2011 года № 777-IV «О представительстве».',
];
const romanised = [
  '1. Mergen A.T. Senim bildiru sharty [Contract of mandate]. Taldyqorgan: Zhetisu, 2012, 176 p. (in Kazakh).',
  '2. Sairan Q. Okildik pen tapsyrma [Agency and mandate]. Quqyq ainasy, 2016, no. 4, pp. 21-29. DOI: 10.5555/qa.2016.4.88 (in Kazakh).',
  '3. «Okildik turaly» QR 2011 zhylgy 6 mamyrdagy № 777-IV Zany.',
];
const body =
  'Өкіл сенімді ақтайды [1, 40 б.]. Ол есеп береді [2, 22 б.]. Заң солай дейді [3, 7-бап].';
const words = (entry: string) => entry.slice(3);

/** The entries, and where each citation leads. */
function read(text: string) {
  const { references, citations, lists, diagnostics } = resolveCitations(text);
  return {
    raws: references.map(({ raw }) => raw),
    leads: citations.flatMap(({ items }) => items.map(({ reference }) => reference)),
    lists,
    references,
    codes: diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  };
}

describe('lists that repeat one another', () => {
  const text = `${body}\n\nӘдебиеттер тізімі\n${kazakh.join('\n')}\n\nСписок литературы\n${russian.join('\n')}\n\nReferences\n${romanised.join('\n')}\n`;

  it('are one list and its twins, though one of them has a DOI', () => {
    const { raws, leads, references, codes } = read(text);
    expect(raws).toEqual(kazakh.map(words));
    expect(leads).toEqual([0, 1, 2]);
    expect(references.map(({ twins }) => twins)).toEqual(
      kazakh.map((_, at) => [words(russian[at] ?? ''), words(romanised[at] ?? '')]),
    );
    expect(references.map(({ twin }) => twin)).toEqual(romanised.map(words));
    expect(codes).toEqual([]);
  });

  it('serve the same stretch of the text', () => {
    const { lists, references } = read(text);
    expect(
      lists.map(({ heading }) => text.slice(heading?.source.start, heading?.source.end)),
    ).toEqual(['Әдебиеттер тізімі', 'Список литературы', 'References']);
    expect(lists.map(({ zone }) => zone.source)).toEqual(
      lists.map(() => ({ start: 0, end: text.length })),
    );
    expect(references.map(({ list }) => list)).toEqual([0, 0, 0]);
  });

  it('are told where one lacks an entry', () => {
    expect(read(text.replace(`\n${romanised[2]}`, '')).codes).toEqual(['second-list-mismatch']);
  });
});

describe('lists behind chapters', () => {
  const other = [
    '1. Тоқсан Ж. Кепілгер. – Тараз: Талас, 2010. – 60 б.',
    '2. Ұлан О. Борыш // Заңгер. – 2013. – № 3. – Б. 5-8.',
  ];
  const text = `1-тарау. Өкілдік\n\n${body}\n\nӘдебиеттер\n${kazakh.join('\n')}\n\n2-тарау. Кепілдік\n\nКепілгер жауап береді [1, 20 б.]. Борыш өтеледі [2, 6 б.]. Тағы бірі [4].\n\nӘдебиеттер\n${other.join('\n')}\n`;

  it('serve each its own chapter', () => {
    const { raws, leads, references, lists, codes } = read(text);
    expect(raws).toEqual([...kazakh, ...other].map(words));
    expect(leads).toEqual([0, 1, 2, 3, 4, null]);
    expect(references.map(({ list }) => list)).toEqual([0, 0, 0, 1, 1]);
    expect(lists.map(({ zone }) => zone.span.start)).toEqual([0, lists[0]?.span.end]);
    expect(codes).toEqual(['dangling-reference']);
  });

  it('have the last one as the bibliography', () => {
    const { bibliography, lists } = resolveCitations(text);
    expect(bibliography?.source).toEqual(lists[1]?.source);
  });

  it('are one list where the second goes on counting', () => {
    const joined = `${body}\n\nНормативтік құқықтық актілер тізімі\n${kazakh[0]}\n${kazakh[1]}\n\nӘдебиеттер\n${kazakh[2]}\n`;
    expect(read(joined).raws).toEqual(kazakh.map(words));
    expect(read(joined).leads).toEqual([0, 1, 2]);
  });
});

describe('a list without a heading', () => {
  it.each([
    ['on lines', `\n\n${kazakh.join('\n')}`],
    ['in flattened text', ` ${kazakh.join(' ')}`],
    ['with a summary behind', `\n\n${kazakh.join('\n')}\n\nТүйін\nМақалада өкілдік талданады.`],
  ])('is found %s', (_name, list) => {
    const { raws, leads, lists } = read(body + list);
    expect(raws).toEqual(kazakh.map(words));
    expect(leads).toEqual([0, 1, 2]);
    expect(lists[0]?.heading).toBeNull();
  });

  it.each([
    ['points that nothing cites', `Шарттар:\n${kazakh.join('\n')}`],
    [
      'points that are no entries',
      `${body}\n\n1. Өкіл адал болсын.\n2. Есеп берілсін.\n3. Заң сақталсын.`,
    ],
  ])('is none of %s', (_name, text) => {
    expect(read(text).raws).toEqual([]);
  });
});

describe('a heading in the middle of a line', () => {
  it.each([
    'ПАЙДАЛАНЫЛҒАН ӘДЕБИЕТТЕР ТІЗІМІ',
    'ӘДЕБИЕТ:',
    'Список Использованных Источников',
    'Әдебиеттер тізімі (транслитерация)',
    'ӘДЕБИЕТТЕР / REFERENCES:',
    'R E F E R E N C E S',
    '4. Пайдаланылған әдебиеттер',
  ])('can be «%s»', (heading) => {
    const { raws, leads, lists } = read(`${body} Осымен тәмам. ${heading} ${kazakh.join(' ')}`);
    expect(raws).toEqual(kazakh.map(words));
    expect(leads).toEqual([0, 1, 2]);
    expect(lists[0]?.heading).not.toBeNull();
  });

  it('is none where the words belong to a sentence', () => {
    expect(read(`${body} Әдебиеттер көп. Оларды 1. Оқыдық.`).raws).toEqual([]);
  });
});

describe('what follows a list', () => {
  it.each([
    ' Түйін. Мақалада өкілдік талданады. Кілт сөздер: өкіл.',
    ' РЕЗЮМЕ В статье говорится о представительстве. SUMMARY The article deals with agency.',
    ' * * * Мақалада өкілдік талданады.',
    '\n* * *\n«Өкілдік» атты мақалада\nтапсырма шарты талданады.',
    ' Авторлар туралы мәлімет: Мерген Ә.Т., заңгер.',
    '\n\n§ 2 Кепілдік\nКепілгер жауап береді.',
  ])('is no part of its last entry: «%s»', (behind) => {
    const { raws } = read(`${body}\n\nӘдебиеттер\n${kazakh.join('\n')}${behind}`);
    expect(raws).toEqual(kazakh.map(words));
  });

  it('is part of it where the words stand in a title', () => {
    const entry = '4. Шоқан Б. Резюме дайындау. Түйін мен бұтақ. – Алматы: Қайнар, 2015. – 90 б.';
    const text = `${body} Төртінші [4].\n\nӘдебиеттер\n${kazakh.join('\n')}\n${entry}`;
    expect(read(text).raws.at(-1)).toBe(words(entry));
  });
});

describe('entries whose numbers have no stop', () => {
  it('are parted on one line too', () => {
    const bare = kazakh.map((entry) => entry.replace('.', '')).join(' ');
    expect(read(`${body}\n\nӘдебиеттер\n${bare}`).raws).toEqual(kazakh.map(words));
  });
});
