import { countBefore } from './counts';
import { isEponym } from './named';
import type { Reading } from './reading';
import type { Title } from './title';
import { wordOf } from './title-words';

/**
 * Divides the subject of several treaties with one party: «ұстап беру және құқықтық көмек туралы
 * екі шарт» (two treaties on extradition and on legal assistance).
 *
 * @param reading the noun
 * @returns as many titles as the count word says, or none where the subject has other parts
 */
export function severalSubjects({ scene, title, head }: Reading): Title[] {
  const told = countBefore(scene.text, head.start);
  if (title.subject === null || title.tie === null) return [];
  const ties = title.subject.match(/\s(?:туралы|жөніндегі)(?=,?\s)/giu)?.length ?? 0;
  const count = told ?? (head.isPlural && ties > 0 ? ties + 1 : 0);
  const parts = title.subject
    .split(
      ties > 0
        ? /(?<=туралы|жөніндегі)(?:,\s|\s(?:және|мен|бен|пен)\s)/iu
        : /\s(?:және|мен|бен|пен)\s|,\s/iu,
    )
    .map((part) => part.replace(/\s(?:туралы|жөніндегі)$/iu, ''));
  if (parts.length !== count || count < 2) return [];
  return parts.map((subject) => ({
    ...title,
    subject,
    title: `${subject} ${title.tie} ${head.kind.term}`,
  }));
}

/**
 * Divides a plural that has several names: «Минск және Кишинев конвенциялары» (the conventions of
 * Minsk and Chisinau).
 *
 * @param reading the noun
 * @returns a title for each name, or none
 */
export function severalNames({ scene, at, head, title }: Reading): Title[] {
  if (!head.isPlural || !head.isPossessive) return [];
  const names: string[] = [];
  let from = at;
  for (let i = at - 1; i >= 0; i -= 1) {
    const name = wordOf(scene, scene.marks[i]);
    if (isEponym(name)) {
      names.unshift(name);
      from = i;
    } else if (!/[&,]/u.test(scene.line.charAt(i))) break;
  }
  if (names.length < 2) return [];
  const noun = `${head.kind.term}${/[аяы]$/u.test(head.kind.term) ? 'сы' : /[әеі]$/u.test(head.kind.term) ? 'сі' : head.kind.term === 'шарт' ? 'ы' : 'і'}`;
  return names.map((name) => ({ ...title, from, title: `${name} ${noun}`, isNamed: true }));
}
