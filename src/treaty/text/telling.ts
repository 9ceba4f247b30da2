import type { PartyAt } from '../../entity/party/phrases';
import { countWhere } from '../../offsets';
import type { Draft } from '../fact/draft';
import { isPrivateMatter } from '../fact/private-matters';
import { aliasAfter } from './aliases';
import { antecedentOf, parentOf, sameAs } from './antecedents';
import { articlesAfter } from './pinpoints';
import {
  type Mention,
  type Named,
  newlyTold,
  type Told,
  tellHome,
  tellMore,
  tellNamed,
} from './told';

/** A sentence whose drafts are told. */
interface Telling {
  /** Where it starts in the text. */
  readonly start: number;
  readonly words: string;
  /** What stands right before it. */
  readonly before: string;
  /** Gives the two sides that the passage before it treats of. */
  readonly sides: () => readonly Named<PartyAt>[];
  /** The numbers of the treaties that it told already, by the marks of their nouns. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * Adds a draft to what was told: as a treaty of its own, or to the one told before that it speaks
 * of again.
 *
 * @param told what was told; it grows
 * @param draft the draft
 * @param telling its sentence
 * @returns its number in the list, or `null` when it tells nothing
 */
export function tell(told: Told[], draft: Draft, telling: Telling): number | null {
  const { start, words, before } = telling;
  const mention: Mention = {
    draft,
    start,
    alias: aliasAfter(words, draft.head.end),
    articles: articlesAfter(words, draft.head.end),
  };
  const named = namedAgain(told, draft, words);
  if (named !== null) return named;
  if (draft.head.count !== undefined) return tellAll(told, mention, draft.head.count);
  if (draft.head.order !== undefined) return tellOneOf(told, mention, draft.head.order);
  const parent = parentOf(told, draft, telling.numbers);
  const isShort = (draft.isBare || draft.isPointer) && draft.amends === null;
  const number = isShort ? antecedentOf(told, draft, start) : sameAs(told, draft, parent);
  const same = told[number];
  if (same !== undefined) {
    tellMore(same, mention);
    return number;
  }
  if (draft.isPointer || (draft.isBare && tellsNothing(draft, before))) return null;
  const one = newlyTold(mention, parent);
  if (isWithoutSides(draft, words)) {
    const sides = telling.sides();
    tellNamed(one, sides);
    if (sides.length === 1) tellHome(one, draft.head, start);
  }
  told.push(one);
  return told.length - 1;
}

/** «2013 жылы Екатеринбургте … шартқа қол қойылды»: of two states, which the sentence leaves out. */
function isWithoutSides({ parties, home, head, title, events }: Draft, words: string): boolean {
  if (parties.length > 0 || home !== null || title.isNamed || title.tie === null) return false;
  const isOfTwo = /^(?:шарт|келісім|хаттама|меморандум|декларация)$/u.test(head.kind.term);
  return isOfTwo && events.includes('signed') && !many.test(words);
}

/** More than two states, or bodies that are none. */
const many =
  /(?<!\p{L})(?:(?:мемлекет|ел|республика)(?:тер|дер|лар)|ТМД|БҰҰ|ұйым|одақ(?!тас)|конференция|ассамблея)/iu;

/** «… деген атпен белгілі», «… ретінде тарихқа енді»: how what was told is called. */
const calledSo =
  /^\s(?:деген\s(?:атпен|атаумен)|деп|ретінде|атымен)\s(?:[\p{L}]+\s)?(?:белгілі|танымал|аталады|аталып|тарих(?:қа|та)|енді)/iu;

/** «Ол Молотов–Риббентроп пактісі деген атпен белгілі»: another name of the treaty told last. */
function namedAgain(told: readonly Told[], { head, title }: Draft, words: string): number | null {
  const last = told.at(-1);
  if (last === undefined || !title.isNamed || title.title === null) return null;
  if (!/^(?:[Оо]л|[Бб]ұл)\s/u.test(words) || !calledSo.test(words.slice(head.end))) return null;
  last.aliases.add(title.title);
  last.known.aliases.add(title.title.toLowerCase());
  return told.length - 1;
}

/** «Екі құжат та күшіне енді», «бұл құжаттар»: the same is said of the treaties told last. */
function tellAll(told: readonly Told[], mention: Mention, count: number): null {
  const meant = count === 0 ? toldSince(told, mention.start - vicinity) : told.slice(-count);
  if (told.length < count || meant.length < 2) return null;
  for (const one of meant) tellMore(one, mention);
  return null;
}

/** «Соңғысы күшіне енді»: one of the treaties that were told together, or near each other, last. */
function tellOneOf(told: readonly Told[], mention: Mention, order: number): null {
  const sentence = told.at(-1)?.offset ?? 0;
  const together = toldSince(told, sentence);
  const group = together.length >= 2 ? together : toldSince(told, mention.start - vicinity);
  const one = group.at(order);
  if (group.length >= 2 && order < group.length && one !== undefined) tellMore(one, mention);
  return null;
}

/** The treaties whose sentences start at an offset or behind it; they are told in order. */
function toldSince(told: readonly Told[], from: number): readonly Told[] {
  return told.slice(countWhere(told, ({ offset }) => offset < from));
}

/** Treaties so near are told of as the first and the second, in UTF-16 code units. */
const vicinity = 400;

/**
 * A bare noun without a date, an amended treaty or a draft, or one in a private matter: «Жауапкер
 * шарттан бас тартты. Шарт 2021 жылы жасалды» (the defendant withdrew from the contract).
 */
function tellsNothing({ dates, amends, events, parties }: Draft, before: string): boolean {
  if (amends !== null) return false;
  if (dates.length === 0) return !events.includes('drafted');
  const isPublic = events.some((event) => event === 'ratified' || event === 'acceded');
  return !isPublic && parties.length === 0 && isPrivateMatter(before);
}
