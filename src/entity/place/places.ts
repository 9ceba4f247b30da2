import { isA, type Passage, type Word } from '../../document/document';
import type { Span } from '../../finding';
import { monthOf } from '../../kazakh/calendar';
import { lemmatize } from '../../kazakh/lemma';
import { once } from '../../once';
import { findAll, pattern } from '../../pattern';
import { isCity, isNominative, isRegion } from './cities';
import { isEponym } from './eponyms';

/** A place in a text and its name in the nominative. */
export interface PlaceAt extends Span {
  readonly name: string;
}

const hyphen = String.raw`[-\u2010\u2011]`;

/** First words of names of two words: Жаңа Дели (New Delhi). */
const first = String.raw`(?: (?:Жаңа|Нью|Сан|Абу|Кейп|Лос|Эль|Аддис|Буэнос|Куала) \s )?`;
const name = String.raw`${first} \p{Lu}\p{L}{1,20}(?:${hyphen}\p{L}{1,16}){0,3}`;

/**
 * A name in the locative; one of the venue in a city (Астанадағы саммитте); a name with қаласында
 * (in the city); a name with қ.
 */
const place = pattern(
  String.raw`
    (?<! [\p{L}\p{N}-] )
    (?: (?<city>{{name}}) (?: \s \( [^()]{2,30} \) )?
        \s (?: (?: курорт{{letters}} \s )? {{settlement}} | ҚАЛАСЫ (?:НДА|НДАҒЫ)? | қ\. | қ (?=,) )
      | (?<stem>{{first}}\p{Lu}\p{L}{1,20}(?:{{hyphen}}\p{L}{1,16}){0,3}?) {{hyphen}}? (?: [дт][ае] | [ДТ][АЕ] | [дт](?:ағы|егі) (?= {{venue}} ) ) )
    (?! {{hyphen}}? [\p{L}\p{N}] )
  `,
  {
    name,
    first,
    hyphen,
    venue: String.raw`(?: \s [\p{L}«»-]{2,20} ){0,3}? \s (?: сарай | штаб | ғимарат | резиденция | саммит | конференция | форум | кездесу | отырыс | жиын ) [\p{L}-]{0,12} [дт][ае] (?!\p{L})`,
    letters: String.raw`\p{L}{0,6}`,
    settlement: String.raw`(?: қала | шаһар | ауыл | кент ) (?: сы | ы | і ) (?: нда | нде | ндағы | ндегі | (?= \s? (?: [,.;:()] | $ | [0-9] )) )`,
  },
);

/** «Сол қалада», «осы шаһарда»: the place named last. */
const pointer =
  /(?<!\p{L})(?:осы|сол|аталған)\s(?:қала|шаһар|ауыл|кент|астана|елорда)(?:с?[ыі]н)?[дт][ае](?!\p{L})/giu;

function titleCase(city: string): string {
  return city.toLowerCase().replace(/(?:^|-)\p{Ll}/gu, (first) => first.toUpperCase());
}

/** Words that stand in the locative at the head of a sentence and are no places. */
const common =
  /^(?:қазірг|осын|сонд|мұнд|онд|бұл|шарт|келісім|конвенция|хаттама|пакт|жарғы|хартия|меморандум|декларация|құжат|мақала|заң|баянда|кезең|жыл|күн|аталған|тарап|үкімет|сот|парламент|мәжіліс|сенат|кездесу|отырыс|саммит|жиын|бап|тармақ|мәтін|преамбула|мәлімдеме|ұйым|одақ|достастық|республика|мемлекет|ел|дипломат|оқулық|еңбек|министрлік|практика|іс|жоба|қосымша|бағдарлама|сонымен|көп|барлы|болашақ|келешек|алда|кеше|негіз|нәтиже|қорытынды|шын|жалпы|әлем|қоғам|тарих|ғылым|өңір|аймақ|аумақ|шекара|форум|конгресс|съезд|кеңес|басы|соңы|іші|аясы|барыс|тұрғы|сала|алғаш|бір|екі|әдетте|кейде|егер|соны|қайта|алай|сөйткен|сөйтсе|уақыт|кез$|ара$)/iu;

/**
 * Finds places: names in the locative, or followed by the word for a city.
 *
 * @param passage the text and its words
 * @param told the place named last before the text
 *
 * @example
 * placesIn(documentOf('Абу-Даби қаласында, Киев қ., Софияда')).map((found) => found.name); // => ['Абу-Даби', 'Киев', 'София']
 */
export function placesIn({ text, words }: Passage, told?: string): PlaceAt[] {
  const named: PlaceAt[] = [];
  let done = 0;
  words.forEach((word, at) => {
    if (word.start < done || !mayBePlace(words, at)) return;
    const match = placeAt(text, word.start);
    if (match === null) return;
    done = match.index + match[0].length;
    const found = nameOf(match, text);
    if (found !== null) named.push({ ...spanOf(match), name: found });
  });
  if (!words.some((word) => isA(word, 'that-place'))) return named;
  const pointed = findAll(pointer, text).flatMap((match): PlaceAt[] => {
    const before = named.filter(({ end }) => end <= match.index).at(-1)?.name ?? told;
    return before === undefined ? [] : [{ ...spanOf(match), name: before }];
  });
  return [...named, ...pointed];
}

/** A name in the locative, or one that the word for a settlement follows. */
function mayBePlace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.lexeme.isCapital) return false;
  if (/[дт](?:[ае]|ағы|егі)$/iu.test(word.lexeme.form)) return true;
  const reach = words[at + 1]?.lexeme.form === '(' || words[at + 2]?.lexeme.form === '(' ? 10 : 4;
  for (let next = at + 1; next < at + reach; next += 1) {
    if (isA(words[next], 'settlement')) return true;
  }
  return words[at + 1]?.lexeme.isCapital === true && isA(words[at + 1], 'locative');
}

const placeHere = once(() => new RegExp(place.source, 'uy'));

function placeAt(text: string, offset: number): RegExpExecArray | null {
  const expression = placeHere();
  expression.lastIndex = offset;
  return expression.exec(text);
}

/** Tells whether a text points at a place named before it: сол қалада (in that city). */
export function pointsAtPlace(text: string): boolean {
  return text.search(pointer) >= 0;
}

const spanOf = ({ index, 0: words }: RegExpMatchArray): Span => ({
  start: index ?? 0,
  end: (index ?? 0) + words.length,
});

/** The name of a match in the nominative, or `null` where it is no place. */
function nameOf({ index, 0: whole, groups }: RegExpMatchArray, text: string): string | null {
  const { city, stem } = groups ?? {};
  if (city !== undefined) return nominative(city);
  if (stem === undefined || isNominative(whole) || isRegion(stem) || isNameOf(whole, index, text))
    return null;
  if (/т[ае]$/iu.test(whole) && isEponym(`${stem}т`)) return `${stem}т`;
  if (common.test(stem) || monthOf(stem) !== undefined) return null;
  if (!isCity(stem) && isCommonNoun(stem, text.slice(0, index))) return null;
  return nominative(stem)?.replace(/(?<=ск)[іы]$/u, '') ?? null;
}

/**
 * «Минамата конвенциясы», «Сауда туралы»: a word that ends as a locative does, before what is called
 * after it, or as a subject.
 */
function isNameOf(whole: string, index: number | undefined, text: string): boolean {
  const end = (index ?? 0) + whole.length;
  const after = text.slice(end, end + 14);
  if (/^\s(?:туралы|жөнінде)/iu.test(after)) return true;
  return isEponym(whole) && /^\s(?:конвенция|хаттама|келісім|шарт|декларация)/iu.test(after);
}

/** In a text in capitals only a known city is a name, since every word looks like one. */
function nominative(found: string): string | null {
  if (found !== found.toUpperCase()) return found;
  return isCity(found) ? titleCase(found) : null;
}

/**
 * At the head of a sentence, where any word has a capital, one that the dictionary has in small
 * letters; anywhere, a possessive, which names of cities have not: Елордасында (in its capital).
 */
function isCommonNoun(stem: string, before: string): boolean {
  if (/(?:с|[лрд])[ыі]н$/u.test(stem)) return true;
  if (stem.includes(' ')) return false;
  return /(?:^|[.!?:]\s|«)$/u.test(before) && /^\p{Ll}/u.test(lemmatize(stem)[0] ?? '');
}
