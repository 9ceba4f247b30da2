import type { Role } from '../clause/attach';
import type { Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';
import type { Share } from './lists';
import type { Reading } from './reading';

/**
 * The states of an enumeration behind a colon, each with what happened: «шарттар: Испаниямен
 * Мадридте 2012 жылы жасалған; Италиямен 2015 жылы Астанада жасалған» (treaties: with Spain,
 * concluded in Madrid in 2012; with Italy, concluded in Astana in 2015).
 *
 * @param reading the noun before the colon
 * @returns a share for each state; none where the items are not two or more with a state at the head
 */
export function enumerated({ scene, at }: Reading): Share[] {
  const { line } = scene;
  const lead = /^[^KQ:;.]{0,8}:/u.exec(line.slice(at + 1))?.[0].length;
  if (lead === undefined) return [];
  const shares: Share[] = [];
  let from = at + 1 + lead;
  for (const item of line.slice(from).split(/[;.]/u)) {
    if (item === '') break;
    if (!/^w{0,2}I[^KQI:]*[vrc]/u.test(item)) return [];
    shares.push(shareOf(scene, from, from + item.length));
    from += item.length + 1;
    if (line.charAt(from - 1) === '.') break;
  }
  return shares.length > 1 ? shares : [];
}

/** What one item tells: the state, and of each action the dates and places before it. */
function shareOf(scene: Scene, from: number, to: number): Share {
  const party = from + scene.line.slice(from, to).indexOf('I');
  const roles: Role[] = [];
  const places: number[] = [];
  let since = party;
  for (const action of marksOf(scene, from, to, 'vrc')) {
    const event = scene.marks[action]?.action?.event ?? 'unspecified';
    roles.push(...marksOf(scene, since, action, 'D').map((date) => ({ event, date })));
    if (event === 'signed') places.push(...marksOf(scene, since, action, 'z'));
    since = action;
  }
  const [first, last] = [scene.marks[party], scene.marks[since]];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const events = roles.map(({ event }) => event);
  return { parties: [party], span, attached: { roles, places, actors: [], events } };
}
