import { findAll } from '../../../pattern';
import type { Scene } from '../../sentence/mark';
import { between } from './between';
import type { PartyFrame, Relation } from './frame';
import { pair } from './pair';
import { sides } from './sides';
import { together } from './together';

export type { PartyFrame, Relation } from './frame';

/** The ways to name parties, in the order in which the first that holds is taken. */
export const partyFrames: readonly PartyFrame[] = [between, pair, together, sides];

/** All relations of a frame within a stretch of a scene, from left to right. */
export function relationsIn(frame: PartyFrame, scene: Scene, from: number, to: number): Relation[] {
  return findAll(frame.pattern, scene.line.slice(from, to)).flatMap((match) => {
    const shifted = Object.assign(match, { index: match.index + from });
    const relation = frame.read(shifted, scene);
    return relation && relation.parties.length > 0 ? [relation] : [];
  });
}
