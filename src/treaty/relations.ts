import { findAll } from '../pattern';
import type { Pattern } from '../rule';
import type { Scene } from './scene';

/** How parties stand to a treaty: the numbers of their marks in the scene. */
export interface Relation {
  readonly parties: readonly number[];
}

/** A way to name the parties, as a pattern over the line of a scene that ends with the noun. */
export type PartyFrame = Pattern<Relation, Scene>;

/** The marks of a match that are parties. */
function readParties(match: RegExpMatchArray & { index: number }, scene: Scene): Relation {
  const parties = [...match[0]].flatMap((_, at) => {
    const mark = scene.marks[match.index + at];
    return mark?.party || mark?.pair ? [match.index + at] : [];
  });
  return { parties };
}

/** `P1 мен P2 арасындағы`: the parties in a row before the postposition. */
const between: PartyFrame = {
  id: 'between',
  title: 'Parties with арасындағы',
  why: 'The parties stand in a row before арасындағы or арасында (between), each as a state, a government or an agency.',
  pattern: /(?<![PGIp][,&-]{0,2})[PGIp](?:[,&-]{1,2}[PGIp])*n?[bB]/gu,
  read: readParties,
  examples: [],
  keeps: [],
};

/** `Қазақстан–Ресей`, `қазақ-француз`. */
const pair: PartyFrame = {
  id: 'pair',
  title: 'Two parties in one compound',
  why: 'A dash or a hyphen makes one attribute of two states: қазақ-француз келісімі (the Kazakh-French agreement).',
  pattern: /A|P-[PG]/gu,
  read: readParties,
  examples: [],
  keeps: [],
};

/** `P-мен`: the other side in the instrumental. */
const together: PartyFrame = {
  id: 'together',
  title: 'The other side in the instrumental',
  why: 'A state concludes a treaty with another one: Тәжікстанмен шарт жасасты. One ending may serve a whole list.',
  pattern: /(?:(?<![PGp][,&]{0,2})[PGp](?:[,&]{1,2}[PGp])*[,&]{1,2})?I(?:[,&]{1,2}I)*/gu,
  read: readParties,
  examples: [],
  keeps: [],
};

/** The ways to name parties, in the order in which the first that holds is taken. */
export const partyFrames: readonly PartyFrame[] = [between, pair, together];

/** All relations of a frame within a stretch of a scene, from left to right. */
export function relationsIn(frame: PartyFrame, scene: Scene, from: number, to: number): Relation[] {
  return findAll(frame.pattern, scene.line.slice(from, to)).flatMap((match) => {
    const shifted = Object.assign(match, { index: match.index + from });
    const relation = frame.read(shifted, scene);
    return relation && relation.parties.length > 0 ? [relation] : [];
  });
}
