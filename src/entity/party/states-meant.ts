import { isA, type Passage } from '../../document/document';
import type { Span } from '../../finding';
import { findAll, pattern } from '../../pattern';
import { tail } from './followers';
import { caseOf, onceEach, type PartyAt, type PartyCase } from './phrases';
import { partyRows } from './rows';

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
    (?: ел | мемлекет | республика | үкімет | тарап ) (?: [ыі]? н[ыі]ң | [дт][ыі]ң )?
    (?: \s (?: сыртқы | ішкі | істер | әділет | қорғаныс ){1,3} )?
    (?: \s (?: үкімет | министр | министрліг | басшы | президент | парламент | көшбасшы | өкіл ) (?: [тдл][ае]р )? (?: [ыі] | сы )? )?
    {{tail}}
  `,
  { counts: [...numbers.keys()].join('|'), tail },
  'i',
);

/** «Тараптар» (the sides), «қос тарап»: the two states that the passage treats of. */
const bothSides = pattern(
  String.raw`(?<! \p{L} | осы\s ) (?: қос \s (?: тарап | ел ) | тараптар ) {{tail}}`,
  { tail },
  'i',
);

/**
 * Finds the counted states of a sentence that the words before them name: exactly as many, in the
 * same sentence or in the last ones that name states.
 *
 * @param passage the sentence
 * @param named the parties that it names
 * @param before gives those of the sentences before it, the nearest first
 *
 * @example
 * import { partiesIn } from 'src/entity/party/phrases.ts';
 * const before = partiesIn(documentOf('Қытай мен Ресей көрші.'));
 * statesMeant(documentOf('Екі ел арасында шарт бар.'), [], () => [before])[0]?.members.length; // => 2
 */
export function statesMeant(
  { text, words }: Passage,
  named: readonly PartyAt[],
  before: () => readonly (readonly PartyAt[])[],
): StatesAt[] {
  const isCounted = words.some((word) => isA(word, 'counted-states'));
  const isOfBoth = words.some((word) => isA(word, 'both-sides'));
  const found = [
    ...(isCounted ? findAll(counted, text) : []),
    ...(isOfBoth ? findAll(bothSides, text) : []),
  ];
  return found.flatMap((match): StatesAt[] => {
    const place = { start: match.index, end: match.index + match[0].length };
    const count = numbers.get(match.groups?.['count']?.toLowerCase() ?? '') ?? 2;
    const here = statesOf(named.filter(({ end }) => end <= place.start));
    const members = here.length > 0 ? here : withHome(statesBefore(before(), count), count);
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

const home = partyRows.find(({ id }) => id === 'KZ');

/** Of two sides, our own state is the one that need not be named: «Финляндия Президенті … тараптар». */
function withHome(states: readonly PartyAt[], count: number): readonly PartyAt[] {
  const [state] = states;
  if (count !== 2 || states.length !== 1 || state === undefined || home === undefined)
    return states;
  return state.row.id === 'KZ' ? states : [{ ...state, row: home }, state];
}

/** The states of the last sentences, from the nearest on, until there are enough. */
function statesBefore(before: readonly (readonly PartyAt[])[], count: number): PartyAt[] {
  let states: PartyAt[] = [];
  for (const parties of before) {
    states = statesOf([...states, ...parties]);
    if (states.length >= count) break;
  }
  return states;
}
