import type { Span } from '../../finding';
import { splitSentences } from '../../kazakh/sentences';
import { findAll, pattern } from '../../pattern';
import { caseOf, onceEach, type PartyAt, type PartyCase, partiesIn, tail } from './phrases';

/** States that a number stands for: екі елдің үкіметтері (the governments of the two countries). */
export interface StatesAt extends Span {
  readonly case: PartyCase;
  readonly members: readonly PartyAt[];
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
]);

const counted = pattern(
  String.raw`
    (?<! \p{L} ) (?<count> {{counts}} ) \s (?: көрші | көршілес | іргелес | ағайынды | бауырлас ){0,1} \s?
    (?: ел | мемлекет | республика ) (?: [ыі]? н[ыі]ң | [дт][ыі]ң )?
    (?: \s (?: сыртқы | ішкі | істер | әділет | қорғаныс ){1,3} )?
    (?: \s (?: үкімет | министр | министрліг | басшы | президент | парламент | көшбасшы | өкіл ) (?: [тдл][ае]р )? (?: [ыі] | сы )? )?
    {{tail}}
  `,
  { counts: [...numbers.keys()].join('|'), tail },
  'i',
);

/**
 * Finds the counted states of a sentence that the words before them name: exactly as many, in the
 * same sentence or in the last ones that name states.
 *
 * @param text the sentence, taken as it is
 * @param named the parties that it names
 * @param before what stands before the sentence
 *
 * @example
 * statesMeant('Екі ел арасында шарт бар.', [], 'Қытай мен Ресей көрші. ')[0]?.members.length; // => 2
 */
export function statesMeant(text: string, named: readonly PartyAt[], before: string): StatesAt[] {
  return findAll(counted, text).flatMap((match): StatesAt[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const count = numbers.get(match.groups?.['count']?.toLowerCase() ?? '') ?? 0;
    const here = statesOf(named.filter(({ end }) => end <= place.start));
    const members = here.length > 0 ? here : statesBefore(before, count);
    if (members.length !== count) return [];
    const kase = caseOf(match.groups?.['tail'] ?? '');
    if (isOwner(text, place)) return [];
    return [{ ...place, case: kase, members: members.map((one) => meant(one, place, kase)) }];
  });
}

/** «Екі елдің ынтымақтастығы туралы»: what the states have, and not what they do. */
function isOwner(text: string, { start, end }: Span): boolean {
  return (
    /[ндт][ыі]ң$/iu.test(text.slice(start, end)) && !/^\sарасында/iu.test(text.slice(end, end + 12))
  );
}

function meant(party: PartyAt, place: Span, kase: PartyCase): PartyAt {
  return { ...place, row: party.row, level: 'state', case: kase, name: place, isCollective: false };
}

function statesOf(parties: readonly PartyAt[]): PartyAt[] {
  return onceEach(parties.filter(({ level }) => level !== 'organisation'));
}

/** The states of the last sentences, from the nearest on, until there are enough. */
function statesBefore(before: string, count: number): PartyAt[] {
  let states: PartyAt[] = [];
  for (const { start, end } of splitSentences(before).reverse()) {
    states = statesOf([...states, ...partiesIn(before.slice(start, end))]);
    if (states.length >= count) break;
  }
  return states;
}
