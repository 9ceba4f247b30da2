import type { Pattern } from '../../../rule';
import type { Scene } from '../../sentence/mark';

/** How parties stand to a treaty: the numbers of their marks in the scene. */
export interface Relation {
  readonly parties: readonly number[];
}

/** A way to name the parties, as a pattern over the line of a scene that ends with the noun. */
export type PartyFrame = Pattern<Relation, Scene>;

/** The marks of a match that are parties. */
export function readParties(match: RegExpMatchArray & { index: number }, scene: Scene): Relation {
  const parties = [...match[0]].flatMap((_, at) => {
    const mark = scene.marks[match.index + at];
    return mark?.party || mark?.several ? [match.index + at] : [];
  });
  return { parties };
}
