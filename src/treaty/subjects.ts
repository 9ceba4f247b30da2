import type { Reading } from './reading';
import type { Title } from './title';

const counts: ReadonlyMap<string, number> = new Map([
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
]);

/**
 * Divides the subject of several treaties with one party: «ұстап беру және құқықтық көмек туралы
 * екі шарт» (two treaties on extradition and on legal assistance).
 *
 * @param reading the noun
 * @returns as many titles as the count word says, or none where the subject has other parts
 */
export function severalSubjects(reading: Reading): Title[] {
  const { scene, at, title, head } = reading;
  const before = scene.marks[at - 1];
  const word = before === undefined ? '' : scene.text.slice(before.start, before.end);
  const count = counts.get(word.toLowerCase());
  if (count === undefined || title.subject === null || title.tie === null) return [];
  const parts = title.subject
    .split(/\s(?:және|мен|бен|пен)\s|,\s/u)
    .map((part) => part.replace(/\s(?:туралы|жөніндегі)$/u, ''));
  if (parts.length !== count) return [];
  return parts.map((subject) => ({
    ...title,
    subject,
    title: `${subject} ${title.tie} ${head.kind.term}`,
  }));
}
