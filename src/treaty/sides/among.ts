import type { Reading } from '../fact/reading';
import { isOf } from '../sentence/mark';

/** What stands before арасындағы where the parties are not named: «екі ел арасындағы». */
const states =
  /(?:тараптар|ел|елдер|елдері|мемлекет|мемлекеттер|үкіметтер|министрліктер)і?(?:дің)?\s$/iu;

/** Cities, firms and schools: their states are not the parties. */
const bodies =
  /(?:қала|облыс|аудан|компания|университет|институт|академия|мектеп|театр|банк|клуб|қор|зауыт|кәсіпорын|азамат)\p{L}{0,8}\s$/iu;

/** Between persons who are no states: «сатушы мен сатып алушы арасындағы шарт». */
export function isAmongPersons(reading: Reading): boolean {
  const between = unnamedSides(reading);
  return between !== null && !states.test(between);
}

/** Between states that are not named: «екі ел министрліктері арасындағы хаттама». */
export function isAmongStates(reading: Reading): boolean {
  const between = unnamedSides(reading);
  return between !== null && states.test(between) && reading.attached.events.length > 0;
}

/** The words before арасындағы, where no known party stands there. */
function unnamedSides({ scene, from, at, head, frame, title, parties }: Reading): string | null {
  const first = Math.min(from, title.from);
  if (title.subject !== null && /^(?:конвенция|пакт)$/u.test(head.kind.term)) return null;
  const line = scene.line.slice(first, at);
  const last = Math.max(line.lastIndexOf('b'), line.lastIndexOf('B'));
  if (frame === 'between' || last < 0 || line.slice(last).includes('K')) return null;
  if (parties.some((mark) => mark > first + last)) return null;
  const start = scene.marks[first + last]?.start ?? 0;
  const behind = scene.marks.slice(first + last + 1, at);
  if (behind.some((_, order) => isOf(scene, first + last + 1 + order, 'clause-end'))) return null;
  const isNear = /[PGIpA]/u.test(line.slice(Math.max(0, last - 6), last));
  if (isNear && !bodies.test(scene.text.slice(Math.max(0, start - 24), start))) return null;
  return scene.text.slice(Math.max(0, start - 40), start);
}
