import { expect, it } from 'vitest';
import { resolveCitations } from '../src/citation';

const entries = [
  'Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.',
  'Сыдық А.М. Шекара және сауда // Заң газеті. – 2014. – 20 қараша.',
  '«Қолөнер туралы» ҚР 2016 жылғы 9 ақпандағы № 345 Заңы',
  'Рябова Т. С. Правовая экспертиза : учебник. М. : Кодекс, 2012. 300 с.',
  'Сот картасы [Электрондық ресурс]. – URL: https://e.example.kz (қаралған күні: 01.02.2023)',
  'Тоғжан С.З. Таңдамалы еңбектер. – Т. 3. – Алматы: Арыс, 2009. – 512 с.',
  'Асанқызы Л. Алименттік міндеттеме // Құқық әлемі. – 2020. – № 3. – Б. 14-20.',
];

const body =
  'Бұл мәселе көтерілген [1, 5 б.]. Пікірлер де көп [2; 3]. Сот тәжірибесі бар [4, с. 15]. Дерек те бар [5]. Тағы да айтылған [6, 33 б.; 7, 15 б.].';

/** The list with each entry written in one way, and a sign between them. */
function list(write: (entry: string, number: number) => string, between = '\n'): string {
  return entries.map((entry, at) => write(entry, at + 1)).join(between);
}

const dotted = list((entry, number) => `${number}. ${entry}`);
const romanised = dotted.replace(/\p{sc=Cyrillic}/gu, 'a');

const layouts: readonly (readonly [string, string])[] = [
  ['numbers with stops', `\n\nӘдебиеттер\n${dotted}`],
  ['numbers with brackets', `\n\nӘДЕБИЕТТЕР ТІЗІМІ:\n\n${list((entry, n) => `${n}) ${entry}`)}`],
  ['square brackets', `\n\nПайдаланылған әдебиеттер\n${list((entry, n) => `[${n}] ${entry}`)}`],
  ['bare numbers', `\n\nДереккөздер\n${list((entry, n) => `${n} ${entry}`)}`],
  ['tabs', `\n\nСілтемелер\n${list((entry, n) => `${n}.\t${entry}`)}`],
  [
    'no blank behind the number',
    `\nПАЙДАЛАНЫЛҒАН ӘДЕБИЕТТЕР ТІЗІМІ\n${list((entry, n) => `${n}.${entry}`)}`,
  ],
  ['bullets', `\n\nӘдебиеттер\n${list((entry, n) => `- ${n}. ${entry}`)}`],
  ['all on one line', `\n\nӘдебиеттер:\n${list((entry, n) => `${n}. ${entry}`, ' ')}`],
  ['on the line of the heading', `\n\nӘдебиеттер: ${list((entry, n) => `${n}. ${entry}`, ' ')}`],
  ['on the line of the text', ` Әдебиеттер ${list((entry, n) => `${n}. ${entry}`, ' ')}`],
  ['glued to the text', `.....Әдебиеттер:${list((entry, n) => `${n}.${entry}`, ' ')}`],
  [
    'blank lines between',
    `\n\n## Список литературы\n\n${list((entry, n) => `${n}. ${entry}`, '\n\n')}`,
  ],
  ['a number on its own line', `\n\nReferences\n${list((entry, n) => `${n}\n${entry}`)}`],
  ['wrapped lines', `\n\nҚолданылған әдебиеттер\n${dotted.replace(/(\S+ \S+)$/gmu, '\n   $1')}`],
  ['a wrong letter in the heading', `\n\nПайдаланылыған әдебиеттер тізімі\n${dotted}`],
  ['a look-alike in the heading', `\n\n\u018Fдебиеттер\n${dotted}`],
  ['letters of the heading apart', `\n\nӘ Д Е Б И Е Т Т Е Р\n${dotted}`],
  ['a numbered heading', `\n\n5. Пайдаланылған дереккөздер тізімі\n${dotted}`],
  ['a heading in bold', `\n\n**Библиография**\n${dotted}`],
  ['a romanised heading', `\n\nPaıdalanylǵan ádebıetter tizimi\n${dotted}`],
  ['a heading in two languages', `\n\nӘдебиеттер / References\n${dotted}`],
  ['carriage returns', `\r\n\r\nӘдебиеттер\r\n${dotted.replace(/\n/gu, '\r\n')}`],
  ['no-break spaces', `\n\nӘдебиеттер\n${dotted.replace(/ – /gu, '\u00A0– ')}`],
  ['a summary behind the list', `\n\nӘдебиеттер\n${dotted}\n\nРезюме\nВ статье 2015 года.`],
  ['a paragraph behind the list', `\n\nӘдебиеттер\n${dotted}\n\nБұл мақала 2020 жылы шықты.`],
  [
    'side headings',
    `\n\nӘдебиеттер\nНормативтік актілер:\n${dotted.replace('\n4.', '\nҒылыми еңбектер\n4.')}`,
  ],
  ['no numbers', `\n\nӘдебиеттер\n${entries.join('\n')}`],
  ['no numbers, blank lines', `\n\nӘдебиеттер\n\n${entries.join('\n\n')}`],
  ['a second list', `\n\nӘдебиеттер\n${dotted}\n\nReferences\n${romanised}`],
  [
    'a second list behind a summary',
    `\n\nӘдебиеттер\n${dotted}\n\nТүйіндеме\nМәтін осында.\n\nSpisok literatury\n${romanised}`,
  ],
  [
    'a second list under the same heading',
    `\n\nӘдебиеттер тізімі\n${dotted}\n\nӘдебиеттер тізімі\n${romanised}`,
  ],
  ['an annex behind the list', `\n\nӘдебиеттер\n${dotted}\n\nҚосымша А\nСауал: 8. Жасыңыз?`],
  ['a numbered annex', `\n\nӘдебиеттер\n${dotted}\n\n1-қосымша\nСауал: 8. Жасыңыз?`],
  [
    'a table of contents',
    `\n\nМазмұны\nКіріспе ........ 3\nӘдебиеттер тізімі ........ 45\n\nКіріспе\nСөз.\n\nӘдебиеттер тізімі\n${dotted}`,
  ],
];

it.each(layouts)('reads a list with %s', (_name, layout) => {
  const { references, citations, diagnostics } = resolveCitations(body + layout);
  const folded = (words: string) => words.replace(/\s+/gu, '');
  expect(references.map(({ raw }) => folded(raw))).toEqual(entries.map(folded));
  expect(citations.flatMap(({ items }) => items.map(({ reference }) => reference))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('keeps an entry whose title begins like an annex', () => {
  const text = `Мәтін [1].\n\nӘдебиеттер\n\nҚосымша білім туралы. – Алматы: Қайнар, 2011. – 90 б.\n`;
  expect(resolveCitations(text).references.map(({ csl }) => csl.title)).toEqual([
    'Қосымша білім туралы',
  ]);
});
