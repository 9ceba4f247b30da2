import type { Finding } from '../diagnostic';
import type { CslItem } from './csl';

/** A finding about citations; some show only beside a side list of references. */
export interface CitationFinding extends Finding {
  readonly examples: readonly {
    readonly text: string;
    readonly references?: readonly CslItem[];
  }[];
}

const first = '1. Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.';
const second = '2. Асанқызы Л. Алименттік міндеттеме // Құқық әлемі. – 2020. – № 3. – Б. 14-20.';
const list = `\n\nӘдебиеттер\n${first}\n${second}`;

/**
 * What can be wrong with citations and lists of sources, one row for each code.
 *
 * @example
 * citationFindings.find(({ id }) => id === 'dangling-reference')?.severity; // => 'error'
 */
export const citationFindings = [
  {
    id: 'missing-bibliography',
    severity: 'error',
    title: 'No list of sources',
    why: 'The text cites sources by number, and there is no list to look them up in.',
    remedy: 'Add a list under a heading such as «Әдебиеттер» (literature).',
    examples: [{ text: 'Бұл пікір бар [1, 5 б.]. Екінші ой бар [2, 15 б.].' }],
    keeps: ['Шарт күшіне енді.', `Бұл пікір бар [1, 5 б.]. Екінші ой бар [2, 15 б.].${list}`],
  },
  {
    id: 'empty-bibliography',
    severity: 'error',
    title: 'A list without entries',
    why: 'The heading of a list stands there and nothing under it; entries were cut off.',
    remedy: 'Add the entries under the heading.',
    examples: [{ text: 'Бұл пікір бар [1, 5 б.].\n\nӘдебиеттер' }],
    keeps: [`Бұл пікір бар [1, 5 б.]. Екінші [2].${list}`],
  },
  {
    id: 'duplicate-number',
    severity: 'warning',
    title: 'A number twice in the list',
    why: 'Two entries have the same number, so that a citation of it leads to either.',
    remedy: 'Number the list anew.',
    examples: [
      {
        text: `Бұл пікір бар [1, 5 б.]. Екінші [2].${list}\n2. Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – 90 б.`,
      },
    ],
    keeps: [`Бұл пікір бар [1, 5 б.]. Екінші [2].${list}`],
  },
  {
    id: 'numbering-gap',
    severity: 'warning',
    title: 'A number left out of the list',
    why: 'The list goes from one number to a higher one; an entry may be lost.',
    remedy: 'Add what is missing, or number the list anew.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Төртінші [4].${list}\n4. Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – 90 б.`,
      },
    ],
    keeps: [
      `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – 90 б.`,
    ],
  },
  {
    id: 'glued-entries',
    severity: 'info',
    title: 'Entries on one line',
    why: 'The line breaks between entries were lost, and where one ends is a guess.',
    remedy: 'Begin a line with each entry.',
    examples: [{ text: `Бірінші [1]. Екінші [2].\n\nӘдебиеттер\n${first} ${second}` }],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'second-list-mismatch',
    severity: 'warning',
    title: 'A second list with other entries',
    why: 'A list in Latin letters repeats the first; where their entries differ, one of them lacks something.',
    remedy: 'Make both lists the same.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2].${list}\n\nReferences\n1. Omirzaq B.Q. Shart erkindigi. – Almaty: Qainar-Zan, 2014. – 216 b.`,
      },
    ],
    keeps: [
      `Бірінші [1]. Екінші [2].${list}\n\nReferences\n1. Omirzaq B.Q. Shart erkindigi. – Almaty: Qainar-Zan, 2014. – 216 b.\n2. Asanqyzy L. Alimenttik mindetteme // Quqyq alemi. – 2020. – № 3. – B. 14-20.`,
    ],
  },
  {
    id: 'duplicate-entry',
    severity: 'warning',
    title: 'A work twice in the list',
    why: 'Two entries are the same work, and citations of it part between them.',
    remedy: 'Keep one of them.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар-Заң, 2014. – 216 б.`,
      },
    ],
    keeps: [
      `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Өмірзақ Б.Қ. Шарт теориясы. – Алматы: Қайнар-Заң, 2018. – 180 б.`,
    ],
  },
  {
    id: 'dangling-reference',
    severity: 'error',
    title: 'A source that the list lacks',
    why: 'A citation names a number or an author that no entry has.',
    remedy: 'Add the entry, or correct the citation.',
    examples: [{ text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}` }],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'uncited-entry',
    severity: 'warning',
    title: 'An entry that nobody cites',
    why: 'Nothing in the text leads to this entry.',
    remedy: 'Cite it, or take it out.',
    examples: [{ text: `Бірінші [1, 5 б.].${list}` }],
    keeps: [`Бірінші [1]. Екінші [2].${list}`, `Мәтін.${list}`],
  },
  {
    id: 'out-of-order',
    severity: 'info',
    title: 'Sources out of order',
    why: 'The list goes by first mention, and this source is mentioned after a higher number.',
    remedy: 'Number the list by first mention.',
    examples: [
      {
        text: `Бірінші [1, 5 б.]. Үшінші [3, 9 б.]. Екінші [2, 15 б.]. Бірінші [1, 6 б.].${list}\n3. Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – 90 б.`,
      },
    ],
    keeps: [`Бірінші [1]. Екінші [2]. Бірінші [1, 6 б.].${list}`],
  },
  {
    id: 'ambiguous-number',
    severity: 'info',
    title: 'A number that is a source or a page',
    why: 'Behind the number of a source a bare number can be a second source or a page.',
    remedy: 'Write «;» between sources, and «б.» behind a page.',
    examples: [
      {
        text: `Бұл пікір бар [1]. Екінші ой бар [2, 3].${list}\n3. Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – 90 б.`,
      },
    ],
    keeps: [`Бұл пікір бар [1]. Екінші ой бар [2, 15 б.].${list}`],
  },
  {
    id: 'unresolved-ibid',
    severity: 'warning',
    title: '«Сонда» with nothing before it',
    why: '«Сонда» (ibid.) stands for the source cited before, and none is.',
    remedy: 'Name the source.',
    examples: [{ text: `Осылай [сонда, 5 б.]. Бірінші [1, 5 б.]. Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 5 б.]. Осылай [сонда, 6 б.]. Екінші [2, 15 б.].${list}`],
  },
  {
    id: 'ambiguous-ibid',
    severity: 'warning',
    title: '«Сонда» behind several sources',
    why: 'The citation before names several sources, and «сонда» (ibid.) can mean each of them; the last is taken.',
    remedy: 'Name the source.',
    examples: [{ text: `Екеуі де [1; 2]. Соңғысы [сонда, 16 б.].${list}` }],
    keeps: [`Бірінші [1]. Екінші [2]. Соңғысы [сонда, 16 б.].${list}`],
  },
  {
    id: 'page-carryover',
    severity: 'info',
    title: '«Сонда» without a page',
    why: 'A bare «сонда» (ibid.) takes over the page of the citation before.',
    remedy: 'Name the page, if it is another one.',
    examples: [{ text: `Бірінші [1, 5 б.]. Екінші [2, 16 б.]. Осы бетте [сонда].${list}` }],
    keeps: [`Бірінші [1, 5 б.]. Екінші [2, 16 б.]. Осында [сонда, 17 б.].${list}`],
  },
  {
    id: 'locator-out-of-range',
    severity: 'warning',
    title: 'A page that the source lacks',
    why: 'The page lies beyond the book, or outside of the pages of the article.',
    remedy: 'Correct the citation, or the pages of the entry.',
    examples: [
      { text: `Бірінші [1, 300 б.]. Екінші [2, 15 б.].${list}` },
      { text: `Бірінші [1, 5 б.]. Екінші [2, 40 б.].${list}` },
    ],
    keeps: [`Бірінші [1, 216 б.]. Екінші [2, 14-20 бб.].${list}`],
  },
  {
    id: 'locator-kind-mismatch',
    severity: 'info',
    title: 'A page of an act, an article of a paper',
    why: 'Acts are cited by article, papers by page; the number of the source may be wrong.',
    remedy: 'Check the number of the source.',
    examples: [
      {
        text: `Бірінші [1, 5 б.]. Екінші [2, 15 б.]. Заң [3, 5 б.].${list}\n3. «Қолөнер туралы» ҚР 2016 жылғы 9 ақпандағы № 999-V Заңы`,
      },
    ],
    keeps: [
      `Бірінші [1, 5 б.]. Екінші [2, 15 б.]. Заң [3, 4-бап].${list}\n3. «Қолөнер туралы» ҚР 2016 жылғы 9 ақпандағы № 999-V Заңы`,
    ],
  },
  {
    id: 'unclosed-bracket',
    severity: 'warning',
    title: 'A bracket that is missing',
    why: 'A citation opens with [ and closes with ]; one of them is lost.',
    remedy: 'Write the bracket that is missing.',
    examples: [{ text: `Бірінші [1, 35 б. Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 35 б.]. Екінші [2, 15 б.].${list}`],
  },
  {
    id: 'mismatched-bracket',
    severity: 'warning',
    title: 'Brackets that do not match',
    why: 'A citation that opens with a square bracket closes with a round one, or the other way round.',
    remedy: 'Write square brackets on both sides.',
    examples: [{ text: `Бірінші [1, 35 б.). Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 35 б.]. Екінші [2, 15 б.].${list}`],
  },
  {
    id: 'mixed-script-marker',
    severity: 'info',
    title: 'A label in letters of another script',
    why: 'The c of a page looks like с and is another letter, so that no search finds it.',
    remedy: 'Write the label in the letters of its language.',
    examples: [{ text: `Бірінші [1, \u0063. 35]. Екінші [2, 15 б.].${list}` }],
    keeps: [
      `Бірінші [1, с. 35]. Екінші [2, 15 б.].${list}`,
      `Бірінші [1, p. 35]. Екінші [2, 15 б.].${list}`,
    ],
  },
  {
    id: 'ocr-suspect-marker',
    severity: 'info',
    title: 'Signs that a scanner misread',
    why: 'A scanner reads «б» as 6, and digits as the letters that look like them.',
    remedy: 'Write what the printed page has.',
    examples: [{ text: `Бірінші [1, 54-6]. Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 54-60 б.]. Екінші [2, 15 б.].${list}`],
  },
  {
    id: 'split-by-line-break',
    severity: 'info',
    title: 'A citation on two lines',
    why: 'A line break stands inside the citation, where the page had one.',
    remedy: 'Join the lines.',
    examples: [{ text: `Бірінші [1,\n35 б.]. Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 35 б.].\nЕкінші [2, 15 б.].${list}`],
  },
  {
    id: 'odd-separator',
    severity: 'info',
    title: 'An odd sign before the place',
    why: 'A comma stands between the source and the place in it; a colon, a stop or a hyphen reads as something else.',
    remedy: 'Write a comma.',
    examples: [{ text: `Бірінші [1: 35 б.]. Екінші [2, 15 б.].${list}` }],
    keeps: [`Бірінші [1, 35-40 б.]. Екінші [2, 15 б.].${list}`],
  },
  {
    id: 'cites-in-notes',
    severity: 'info',
    title: 'Sources in notes',
    why: 'The text names its sources in notes at the foot of pages or at its end; they were read as its references.',
    remedy: 'Nothing: the finding says where the references come from.',
    examples: [
      {
        text: 'Бұл пікір бар¹. Екінші ой бар².\n____\n¹ Сәбитов Д. Мәміле. – Астана: Фолиант, 2011. – Б. 9.\n² Бұл да сонда. – Б. 12.',
      },
    ],
    keeps: [`Бұл пікір бар [1, 5 б.]. Екінші [2].${list}`],
  },
  {
    id: 'mixed-citation-styles',
    severity: 'info',
    title: 'Citations in several styles',
    why: 'Most citations stand in one kind of brackets, and some in another.',
    remedy: 'Write all of them in one style.',
    examples: [
      {
        text: `Бірінші [1, 5 б.]. Екінші [2, 15 б.]. Тағы [1, 6 б.]. Бар (1, 9 б.). Тағы (2, 16 б.).${list}`,
      },
    ],
    keeps: [`Бірінші (1, 5 б.). Екінші (2, 15 б.).${list}`],
  },
  {
    id: 'quote-without-locator',
    severity: 'info',
    title: 'Words quoted without a page',
    why: 'Whoever looks the quoted words up needs the page, and the text names pages elsewhere.',
    remedy: 'Name the page that the words stand on.',
    examples: [
      {
        text: `Бірінші [1, 5 б.]. Екінші [2, 15 б.]. Ол «шарт тараптар үшін заңмен бірдей күшке ие» [1].${list}`,
      },
    ],
    keeps: [
      `Бірінші [1, 5 б.]. Екінші [2, 15 б.]. Ол «шарт тараптар үшін заңмен бірдей күшке ие» [1, 7 б.].${list}`,
    ],
  },
  {
    id: 'ibid-entry',
    severity: 'info',
    title: 'An entry that points at another',
    why: '«Сонда» (ibid.) as an entry of a list says nothing by itself.',
    remedy: 'Cite the entry that it points at.',
    examples: [{ text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Сонда. – 15 б.` }],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'entry-unparsed',
    severity: 'info',
    title: 'An entry that cannot be read',
    why: 'Neither a title nor an address was found in the entry.',
    remedy: 'Check its punctuation.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Өмірзақ Б.Қ. – Алматы: Қайнар-Заң, 2014. – 216 б.`,
      },
    ],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'act-missing-number',
    severity: 'info',
    title: 'An act without its number',
    why: 'Acts of one day are told apart by their numbers.',
    remedy: 'Add the number of the act.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. ҚР Үкіметінің 2017 жылғы 3 наурыздағы қаулысы`,
      },
    ],
    keeps: [
      `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. ҚР Үкіметінің 2017 жылғы 3 наурыздағы № 106 қаулысы`,
    ],
  },
  {
    id: 'entry-missing-access-date',
    severity: 'info',
    title: 'A web page without a day',
    why: 'Pages change; the day on which one was looked at tells which state of it is meant.',
    remedy: 'Add the day, as «(қаралған күні: 01.02.2024)».',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Сот картасы. – URL: https://e.example.kz`,
      },
    ],
    keeps: [
      `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Сот картасы. – URL: https://e.example.kz (қаралған күні: 01.02.2024)`,
    ],
  },
  {
    id: 'entry-missing-year',
    severity: 'info',
    title: 'An entry without a year',
    why: 'The year tells the editions of a work apart.',
    remedy: 'Add the year.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2]. Үшінші [3].${list}\n3. Сәбитов Д. Мәміле. – Астана: Фолиант. – 90 б.`,
      },
    ],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'side-file-unparsed',
    severity: 'warning',
    title: 'A record of the side list that says nothing',
    why: 'A record needs a title or an address, or nobody can tell what it is of.',
    remedy: 'Complete the record, or take it out.',
    examples: [{ text: `Бірінші [1]. Екінші [2].${list}`, references: [{ type: 'book' }] }],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
  {
    id: 'side-file-conflict',
    severity: 'warning',
    title: 'An entry that differs from the side list',
    why: 'The list of the text and the side list have the same work with another year or title.',
    remedy: 'Find out which of them is right, and correct the other.',
    examples: [
      {
        text: `Бірінші [1]. Екінші [2].${list}`,
        references: [
          {
            type: 'book',
            title: 'Шарт еркіндігі',
            author: [{ family: 'Өмірзақ', given: 'Б. Қ.' }],
            issued: { 'date-parts': [[2015]] },
          },
        ],
      },
    ],
    keeps: [`Бірінші [1]. Екінші [2].${list}`],
  },
] as const satisfies readonly CitationFinding[];

/** The codes of these findings. */
export type CitationCode = (typeof citationFindings)[number]['id'];
