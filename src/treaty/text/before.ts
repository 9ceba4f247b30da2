import { type Document, passageOf, type Sentence } from '../../document/document';
import { datesIn } from '../../entity/date/dates';
import { adjectivePairs } from '../../entity/party/adjectives';
import { type PartyAt, partiesIn } from '../../entity/party/phrases';
import { placesIn } from '../../entity/place/places';
import { months } from '../../kazakh/calendar';
import { countWhere } from '../../offsets';
import type { Named, Told } from './told';

/** The parties of each sentence near before an offset, the nearest first. */
export function partiesBefore(document: Document, at: number): PartyAt[][] {
  const near: PartyAt[][] = [];
  for (let number = firstFrom(document.sentences, at) - 1; number >= 0; number -= 1) {
    const { start, end, first } = document.sentences[number] ?? nothing;
    if (start < at - vicinity) break;
    near.push(partiesIn(passageOf(document, start, end, first)));
  }
  return near;
}

const nothing: Sentence = { start: 0, end: 0, first: 0, last: 0 };

/**
 * The two sides that a passage treats of, where its sentences before name no more: those of the
 * treaty told last, «Қазақ-түрік қатынастары …», «Германиямен екіжақты құжаттар …».
 *
 * @param document the document
 * @param told what was told so far
 * @param at where the sentence starts
 */
export function sidesOfPassage(
  document: Document,
  told: readonly Told[],
  at: number,
): readonly Named<PartyAt>[] {
  const last = told.at(-1);
  if (
    last !== undefined &&
    at - last.known.seen.sentence <= vicinity &&
    last.known.ids.size === 2
  ) {
    if (last.parties.length === 2) return last.parties.map(asStates);
  }
  const named: Named<PartyAt>[] = [];
  let isOfRelations = false;
  for (let number = firstFrom(document.sentences, at) - 1; number >= 0; number -= 1) {
    const { start, end, first } = document.sentences[number] ?? nothing;
    if (start < at - passageLength) break;
    const passage = passageOf(document, start, end, first);
    const pairs = adjectivePairs(passage).flatMap(({ parties }) => parties);
    for (const what of [...pairs, ...partiesIn(passage)]) named.push({ what, offset: start });
    isOfRelations ||= relations.test(passage.text);
  }
  if (!isOfRelations) return [];
  const ids = new Set(named.map(({ what }) => what.row.id));
  const states = [...ids]
    .flatMap((id) => named.find(({ what }) => what.row.id === id) ?? [])
    .map(asStates);
  const isPair = states.length === 2 && states.every(({ what }) => what.level !== 'organisation');
  return isPair || isWithHome(states) ? states : [];
}

/**
 * «Германиямен екіжақты құжаттар», «Үндістан Премьер-министрі»: the other side alone, or who acts for
 * it; ours is implied.
 */
function isWithHome(states: readonly Named<PartyAt>[]): boolean {
  const [one] = states;
  if (states.length !== 1 || one === undefined) return false;
  const { level, end, name, case: kase } = one.what;
  const isOfficial = level === 'state' && end > name.end;
  return kase === 'instrumental' || isOfficial;
}

/** Which organ acts for a state is told of one treaty alone. */
function asStates({ what, offset }: Named<PartyAt>): Named<PartyAt> {
  return { what: what.level === 'organisation' ? what : { ...what, level: 'state' }, offset };
}

/** So far back a passage treats of the same two states, in UTF-16 code units. */
const passageLength = 700;

/** What two states have with each other. */
const relations =
  /(?<!\p{L})(?:қатынас|ынтымақтасты[қғ]|екіжақты|екі\s(?:ел|мемлекет|үкімет)|келіссөз|байланыс|серіктест|сапар|сауда(?!\s*үй)|келісті)/iu;

/** So far back words tell what matter the text treats of, in UTF-16 code units. */
export const vicinity = 400;

/** «Сол жылы», «келесі айда»: a date that the sentences before tell the rest of. */
const pointsBack = /(?<!\p{L})(?:сол|келесі)\s(?:жыл|ай|күн)/iu;

/** So far back a date or a place may be pointed at, in UTF-16 code units. */
const memory = 1000;

/** «16 сәуірде» without a year. */
const bareDay = new RegExp(
  `(?<![0-9])[0-9]{1,2}\\s(?<month>${months.map(({ word }) => word).join('|')})`,
  'iu',
);

/** A sentence that begins with a year and has no other one sets the scene for the next. */
const scene = /^(?<year>[12][0-9]{3})\sжыл(?:ғы|ы|дың)\s[^0-9]*$/u;

/** What the sentences before tell of a date: the one pointed at, or the year of the scene. */
export function dateBefore(
  { text, sentences }: Document,
  at: number,
  words: string,
): string | undefined {
  if (pointsBack.test(words)) return lastDate(text, at);
  if (!bareDay.test(words)) return undefined;
  const from = at - vicinity;
  const month = bareDay.exec(words)?.groups?.['month']?.toLowerCase();
  for (let number = firstFrom(sentences, at) - 1; number >= 0; number -= 1) {
    const { start, end } = sentences[number] ?? nothing;
    if (end <= from) break;
    const sentence = text.slice(Math.max(start, from), end);
    const told = month === undefined ? undefined : yearOfMonth(sentence, month);
    const year = scene.exec(sentence)?.groups?.['year'] ?? told;
    if (year !== undefined || !bareDay.test(sentence) || /[0-9]{4}/u.test(sentence)) return year;
  }
  return undefined;
}

/** The number of the first sentence that ends behind an offset. */
function firstFrom(sentences: readonly Sentence[], at: number): number {
  return countWhere(sentences, ({ end }) => end <= at);
}

/** «1991 жылғы желтоқсанда құрылды. 8 желтоқсанда …»: the year of the month that was named. */
function yearOfMonth(sentence: string, month: string): string | undefined {
  const at = sentence.toLowerCase().indexOf(month);
  const year =
    at < 0 ? undefined : /(?<year>[12][0-9]{3})\sжыл(?:ғы|ы|дың)\s$/u.exec(sentence.slice(0, at));
  return year?.groups?.['year'];
}

function lastDate(text: string, at: number): string | undefined {
  return datesIn(text.slice(Math.max(0, at - memory), at)).at(-1)?.edtf;
}

/** The place named last before a sentence. */
export function lastPlace(document: Document, at: number, last: number): string | undefined {
  let first = last;
  while (first > 0 && (document.words[first - 1]?.start ?? 0) >= at - memory) first -= 1;
  const from = document.words[first]?.start ?? at;
  return placesIn(passageOf(document, from, at, first)).at(-1)?.name;
}
