import { isEnding } from '../../kazakh/suffixes';
import type { LocatorLabel } from '../citation';

/** A label that a locator can have; `null` counts what CSL has no locator for. */
export type Counted = LocatorLabel | null;

/*
 * Letters that look alike are written by code point: \u0441 is Cyrillic с, \u0440 is Cyrillic р.
 */
const short: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ...list(
    'page',
    'б бб \u0441 \u0441\u0441 стр p pp at \u0063 \u0063\u0063 \u0440 \u0440\u0440 b bb',
  ),
  ...list('volume', 'т тт t vol v кн'),
  ...list('issue', '№ no nr вып iss num n° шығ'),
  ...list('article', 'ст art арт'),
  ...list('part', 'ч pt'),
  ...list('paragraph', 'п para'),
  ...list('subparagraph', 'пп подп subpara тт-ша'),
  ...list('chapter', 'гл ch chap'),
  ...list('section', '§ §§ разд sec'),
  ...list('folio', 'л лл fol пар'),
  ...list('note', 'прим примеч сн note notes fn n еск'),
  ...list(null, 'ф оп д прил табл рис app fig'),
]);

/** Kazakh stems; what follows them must be an ending. */
const stems: readonly (readonly [string, Counted])[] = [
  ['бет', 'page'],
  ['том', 'volume'],
  ['кітап', 'volume'],
  ['кітаб', 'volume'],
  ['шығарылым', 'issue'],
  ['бап', 'article'],
  ['баб', 'article'],
  ['бөлік', 'part'],
  ['бөліг', 'part'],
  ['тармақша', 'subparagraph'],
  ['тармақ', 'paragraph'],
  ['тармағ', 'paragraph'],
  ['тарау', 'chapter'],
  ['бөлім', 'section'],
  ['параграф', 'section'],
  ['парақ', 'folio'],
  ['параға', 'folio'],
  ['парағ', 'folio'],
  ['ескерт', 'note'],
  ['сілтеме', 'note'],
  ['қор', null],
  ['тізбе', null],
  ['іс', null],
  ['қосымша', null],
  ['кесте', null],
  ['сурет', null],
];

/** Russian and English words, with the endings that they take. */
const words: readonly (readonly [RegExp, Counted])[] = [
  [/^страниц(?:а|ы|е|у|ей|ах)?$/u, 'page'],
  [/^pages?$/u, 'page'],
  [/^(?:том(?:а|е|у)?|volumes?)$/u, 'volume'],
  [/^(?:выпуск(?:а|е)?|issues?|номер)$/u, 'issue'],
  [/^(?:стать(?:я|и|е|ю)|articles?)$/u, 'article'],
  [/^(?:част(?:ь|и)|parts?)$/u, 'part'],
  [/^(?:пункт(?:а|ы|е|у)?|paragraphs?)$/u, 'paragraph'],
  [/^(?:подпункт(?:а|ы|е|у)?|subparagraphs?)$/u, 'subparagraph'],
  [/^(?:глав(?:а|ы|е|у)|chapters?)$/u, 'chapter'],
  [/^(?:раздел(?:а|ы|е)?|sections?)$/u, 'section'],
  [/^(?:лист(?:а|ы|ов)?|folios?)$/u, 'folio'],
  [/^(?:примечани(?:е|я)|сноск(?:а|и)|ескертпе|ескерту)$/u, 'note'],
  [/^(?:фонд|опись|дело|приложени[ея]|таблица|рисунок|annex|appendix|table|figure)$/u, null],
];

function list(label: Counted, labels: string): [string, Counted][] {
  return labels.split(' ').map((word) => [word, label]);
}

/**
 * What a word of a marker counts: «бет» pages, «бабының» articles, «т» volumes.
 *
 * @param word one word without its stop, in any case
 * @returns the label; `null` for a fond, inventory or file; `undefined` when it counts nothing
 *
 * @example
 * [labelOf('бабының'), labelOf('ред')]; // => ['article', undefined]
 */
export function labelOf(word: string): Counted | undefined {
  const small = word.toLowerCase();
  const known = short.get(small);
  if (known !== undefined || short.has(small)) return known;
  for (const [stem, label] of stems) {
    if (!small.startsWith(stem)) continue;
    const ending = small.slice(stem.length);
    if (ending === '' || isEnding(ending)) return label;
  }
  return words.find(([form]) => form.test(small))?.[1];
}

const latinLabels = new Set(['\u0063', '\u0063\u0063', 'b', 'bb', 't']);

/**
 * The label that a page mark of the wrong script stands for.
 *
 * @param word the label as printed: Latin c, b, t in place of с, б, т; Cyrillic р in place of p
 * @returns the label in the script that it belongs to, or `undefined` when it is in its own
 *
 * @example
 * [inOwnScript('\u0063'), inOwnScript('\u0440')]; // => ['\u0441', '\u0070']
 */
export function inOwnScript(word: string): string | undefined {
  const small = word.toLowerCase();
  if (/^\u0440+$/u.test(small)) return word.replace(/\u0440/gu, 'p').replace(/\u0420/gu, 'P');
  if (!latinLabels.has(small)) return undefined;
  const twin: Readonly<Record<string, string>> = { c: '\u0441', b: 'б', t: 'т' };
  return Array.from(small, (letter) => twin[letter] ?? letter).join('');
}
