import { asRoman } from '../../kazakh/roman';
import { pattern } from '../../pattern';
import type { CslItem } from '../csl';
import { type Area, readAreas, splitAreas } from './areas';
import { findDate } from './dates';
import { printedIn } from './gazette';
import { takeAuthors } from './names';
import { hasTerm, termsIn } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

/** A code or constitution published as a book: its name ends or begins with what it is. */
const published = pattern(
  String.raw`^ (?: {{kazakh}} | {{russian}} | Constitution\x20of\x20the\x20Republic\x20of\x20Kazakhstan ) \.? $`,
  {
    kazakh: String.raw`[^:/]* (?:кодексі|Конституциясы|Заңы) (?: \.\x20 (?:Жалпы|Ерекше)\x20бөлім )?`,
    russian: String.raw`(?: (?: \p{Lu}[\p{L}-]+ \s ){0,3} кодекс | Конституция ) \s+ (?: Республики\x20Казахстан | РК )`,
  },
);

const numberForm =
  /(?:№|(?:^|\s)(?:No|N)\.?(?=\s?[0-9]))\s*((?:ҚР\s+)?[\p{L}0-9/-]*[0-9][\p{L}0-9/-]*)(?:\s+(?:ҚРЗ|ЗРК|ҚРКЗ|КЗРК))?/u;

/** «Резолюция 1373 (2001)», «Resolution 217 A (III)»: the number stands without its sign. */
const resolutionNumber =
  /(?:резолюци[яи]|resolution|қарары?) ([0-9]{1,5}(?: [A-ZА-Я](?!\p{L}))?(?: \((?:[IVXLC]{1,6}|[0-9]{4})\))?)/iu;

const amended =
  /(?<! ) ?\([^()]{0,80}?(?:өзгеріс|толықтыру|изменени|дополнени|жағдай бойынша|по состоянию|amend)[^()]{0,80}\)/iu;

/**
 * Reads an act: a law, a code, a resolution, an order. Its date and number are its own, whatever
 * newspaper printed it.
 *
 * @param act what stands before `//`, or the whole entry
 * @param host what stands behind `//`
 */
export function readAct(act: string, host: string | null): CslItem | undefined {
  if (takeAuthors(act).names.length > 0) return undefined;
  const areas = splitAreas(act.replace(amended, ''));
  const own = areas.filter((area, at) => at === 0 || !area.isKnown || isDateOfAct(area));
  const words = own
    .map((area) => area.words)
    .join('. ')
    .replaceAll('.. ', '. ');
  const outside = withoutQuotation(words);
  const date = findDate(outside)?.date;
  const number = numberForm.exec(outside)?.[1] ?? resolutionNumber.exec(outside)?.[1];
  const isIssued = date !== undefined && number !== undefined;
  const kind = kindOf(outside) ?? (isIssued ? kindOf(words) : undefined);
  if (kind === undefined) return undefined;
  const rest = readAreas(areas.filter((area) => !own.includes(area)));
  if (date === undefined && number === undefined && !isPublished(words.trim())) return undefined;
  const issued = date ?? rest.issued;
  return {
    type: kind,
    title: approvedTitle(own) ?? titleOf(words, outside),
    ...rest,
    ...(number === undefined ? {} : { number: withoutSeries(number) }),
    ...(issued === undefined ? {} : { issued }),
    ...printedIn(host),
  };
}

function isDateOfAct({ words }: Area): boolean {
  return findDate(words) !== undefined || numberForm.test(words);
}

function isPublished(words: string): boolean {
  published.lastIndex = 0;
  return published.test(words);
}

/** A ruling is one of a court or a council; what else has its name is none. */
function kindOf(words: string): string | undefined {
  const terms = termsIn(words);
  const isRuling = hasTerm(terms, 'ruling') && hasTerm(terms, 'court');
  if (isRuling || hasTerm(terms, 'regulation')) return 'regulation';
  return hasTerm(terms, 'legislation') ? 'legislation' : undefined;
}

/** Where a quoted title stands, from the first mark to the last; it is longer than a name. */
function quotedIn(words: string): { readonly start: number; readonly end: number } | undefined {
  const start = words.search(/[«"“„]/u);
  const end = Math.max(...['»', '"', '”'].map((mark) => words.lastIndexOf(mark)));
  return start >= 0 && end > start + 4 ? { start, end } : undefined;
}

/** The act without its quoted title, in which other acts may be named. */
function withoutQuotation(words: string): string {
  const quoted = quotedIn(words);
  if (quoted === undefined) return words;
  return `${words.slice(0, quoted.start)} ${words.slice(quoted.end + 1)}`;
}

/** «… ережелері. – … № 153 бұйрығымен бекітілген»: the title stands before the act that approved it. */
function approvedTitle([first, second]: readonly Area[]): string | undefined {
  if (first === undefined || second === undefined || isDateOfAct(first)) return undefined;
  const isNamed = /[«"]/u.test(first.words) && !/^[«"]/u.test(first.words);
  return isNamed && isDateOfAct(second) ? tidy(first.words) : undefined;
}

/** The quoted title; what stands before the colon; or all words but date and number. */
function titleOf(words: string, outside: string): string {
  const before = aboutHead.test(words) ? words.search(actBehind) : -1;
  if (before >= 0) return tidy(words.slice(0, before + 1));
  const quoted = quotedIn(words);
  if (quoted !== undefined) return words.slice(quoted.start + 1, quoted.end);
  const colon = / ?: /u.exec(outside);
  if (colon !== null && kindOf(outside.slice(colon.index + colon[0].length)) !== undefined) {
    return withoutDate(outside.slice(0, colon.index));
  }
  return withoutDate(outside).replace(kindFirst, '').replace(kindLast, '');
}

/** «… туралы Қазақстан Республикасының Заңы»: the kind stands behind the title. */
const kindLast = /(?<= туралы) (?:Қазақстан Республикасының|ҚР) Заңы$/u;

/** «О внесении изменений в Закон «Об адвокатуре»: Закон РК от …»: the act behind the colon. */
const aboutHead = /^Об? /u;
const actBehind = /» ?: (?=Закон|Указ|Приказ|Постановление|Распоряжение)/u;

/** «Қазақстан Республикасының Заңы. Жер қойнауы туралы»: the kind stands before the title. */
const kindFirst = /^[^.]{3,80}(?:Заңы|қаулысы|бұйрығы|Жарлығы)\. (?=\p{Lu}.{0,300}туралы)/u;

/** Cuts «: … референдумда қабылданды», «(… қабылданған)», «, принята …»: who adopted it. */
function withoutAdoption(words: string): string {
  const verb = words.search(/қабылдан|бекітілген|принят|(?<!\p{L})утвержд|adopted|approved/iu);
  const head = verb < 0 ? '' : words.slice(0, verb);
  const cut = Math.max(...[':', '(', ',', '. '].map((sign) => head.lastIndexOf(sign)));
  return cut < 0 ? words : words.slice(0, cut);
}

function withoutDate(words: string): string {
  const date = findDate(words);
  const dateless =
    date === undefined
      ? words
      : `${words.slice(0, date.index)}\u0000${words.slice(date.index + date.length)}`;
  const bare = dateless
    .replace(numberForm, ' ')
    .replace(resolutionNumber, (words, number: string) => words.slice(0, -number.length))
    .replace(/(?: (?:от|of|dated))? ?\u0000 ?(?:г\.|года|ж\.|жыл\p{L}{0,4})?/u, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,])/gu, '')
    .replace(/ (?:по (?:делу|жалобе)|іс бойынша) ?$/u, '')
    .replace(/^(?:Қазақстан(?: Республикасы)?|Казахстан)\. (?:Заңдар|Законы)\. /u, '');
  return tidy(stripped(withoutAdoption(bare), ' ', ' .,'));
}

/** `226-V` of «226-V ҚРЗ»; the numeral in Latin letters. */
function withoutSeries(number: string): string {
  const match = /^([0-9]+)-([IVXLC\u0406\u0425\u0421]+)/u.exec(number);
  const roman = match === null ? undefined : asRoman(match[2] ?? '');
  return roman === undefined ? number : `${match?.[1]}-${roman}`;
}
