import { joinedTo } from '../clause/coordination';
import { type HeadAt, isFollowing } from '../noun/heads';
import type { Title } from '../phrase/title';
import { isOf, type Scene } from '../sentence/mark';
import { partyFrames, relationsIn } from './frames';

/** The parties of a noun, by their marks, and the id of the frame that they stand in. */
export interface Partners {
  readonly parties: readonly number[];
  readonly frame: string;
}

/** What decides which parties are those of a noun. */
interface NounAt {
  readonly scene: Scene;
  readonly at: number;
  readonly head: HeadAt;
  readonly title: Title;
  /** Where its clause starts. */
  readonly from: number;
}

/** A noun without parties. */
export const noParties: Partners = { parties: [], frame: 'none' };

/**
 * The parties of a noun, by the first frame that holds.
 *
 * @param noun the noun and where its clause starts
 * @param taken parties that an earlier noun has for itself
 */
export function partnersOf(noun: NounAt, taken: ReadonlySet<number>): Partners {
  const { scene, from, at } = noun;
  for (const frame of partyFrames) {
    const relations = relationsIn(frame, scene, from, at);
    if (frame.id === 'together') {
      const free = relations.filter(({ parties }) => !parties.some((party) => taken.has(party)));
      const later = free.length > 0 ? free : laterParties(scene, at, taken);
      const parties = later.flatMap((relation) => relation.parties);
      if (parties.length > 0) return { parties, frame: frame.id };
      continue;
    }
    if (frame.id === 'sides') continue;
    const last = relations.at(-1);
    if (last && frame.id === 'pair' && !isAttributive(scene, last.parties, at)) continue;
    if (last && !isOfAnother(noun, last.parties)) return { parties: last.parties, frame: frame.id };
  }
  return namedSides(scene, at);
}

/**
 * «Қазақстан мен Литва арасындағы шарттың баптары Минск конвенциясымен салыстырылады»: the parties
 * of the first noun are not those of the second.
 */
function isOfAnother({ scene, at, head, title }: NounAt, parties: readonly number[]): boolean {
  const end = Math.max(...parties) + 1;
  const gap = scene.line.slice(end, Math.min(title.from, at));
  const between = gap.indexOf('b');
  const other = between < 0 ? -1 : gap.slice(between).search(/[KQ]/u) + between;
  if (other < between || between < 0 || gap.includes(':')) return false;
  if (isOf(scene, end + other + 1, 'within')) return false;
  return !isFollowing(head) && joinedTo(scene, at) === null;
}

/** A pair of adjectives counts for its own noun only, not for one behind another clause. */
function isAttributive(scene: Scene, parties: readonly number[], at: number): boolean {
  return /^[wt&,Dd-]*$/u.test(scene.line.slice(Math.max(...parties) + 1, at));
}

/** «… шарт жасасты: 1992 жылы Түркиямен, 1993 жылы Қытаймен»: the other sides behind a colon. */
const listBehind = /^[vr]:[^KQ.;vrcI]*I[^KQ.;vrc]*/u;

/** «Шартты Моңғолиямен жасасты»: the other side between the noun and its action. */
function laterParties(
  scene: Scene,
  at: number,
  taken: ReadonlySet<number>,
): readonly { readonly parties: readonly number[] }[] {
  const rest = scene.line.slice(at + 1);
  const end = (/^[^KQ.;vrcI]*I[^KQ.;vrc]*[vc]/u.exec(rest) ?? listBehind.exec(rest))?.[0].length;
  const frame = partyFrames.find(({ id }) => id === 'together');
  if (end === undefined || frame === undefined) return [];
  return relationsIn(frame, scene, at + 1, at + 1 + end).filter(
    ({ parties }) => !parties.some((party) => taken.has(party)),
  );
}

/** «Оның тараптары – Түркия мен Қазақстан» behind the noun. */
function namedSides(scene: Scene, at: number): Partners {
  const rest = /^[^KQ.]*/u.exec(scene.line.slice(at + 1))?.[0].length ?? 0;
  const frame = partyFrames.find(({ id }) => id === 'sides');
  const [relation] = frame === undefined ? [] : relationsIn(frame, scene, at + 1, at + 1 + rest);
  return relation === undefined ? noParties : { parties: relation.parties, frame: 'sides' };
}
