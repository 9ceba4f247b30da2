import { isEponym } from '../../entity/place/eponyms';
import { findAll } from '../../pattern';
import type { Reading } from '../fact/reading';
import { countBefore } from '../noun/counts';
import type { HeadAt } from '../noun/heads';
import { marksOf } from '../sentence/stretches';
import type { Title } from './title';
import { textOf, wordOf } from './title-words';

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
    plain: null,
  }));
}

/** A date, perhaps a place, and a subject with its tie. */
const dated = /[Dd]z?w{1,16}t/gu;

/** The places of the dated subjects in a row that ends where a line ends. */
function datedRow(line: string): number[] {
  const row: number[] = [];
  let end = line.length;
  for (const { index, 0: item } of findAll(dated, line).reverse()) {
    const gap = line.slice(index + item.length, end);
    if (!(row.length === 0 ? gap === '' : /^[,&]{1,2}w?$/u.test(gap))) break;
    row.unshift(index);
    end = index;
  }
  return row.length > 1 ? row : [];
}

/**
 * Divides a plural whose subjects have dates of their own: «1996 жылы құқықтық көмек туралы, 1997
 * жылы еркін сауда туралы келісімдер» (agreements on legal assistance in 1996, on free trade in 1997).
 *
 * @param reading the noun
 * @returns the noun with each subject and what is said of it, or none
 */
export function datedSubjects(reading: Reading): Reading[] {
  const { scene, at, head, title, attached, from } = reading;
  if (!head.isPlural || title.tie === null) return [];
  const row = datedRow(scene.line.slice(from, at)).map((start) => from + start);
  return row.map((first, order) => {
    const tie = scene.line.lastIndexOf('t', (row[order + 1] ?? at) - 1);
    const dates = marksOf(scene, first, tie, 'Dd');
    const places = marksOf(scene, first, tie, 'z');
    const subject = textOf(scene, (places[0] ?? dates[0] ?? first) + 1, tie);
    const word = wordOf(scene, scene.marks[tie]);
    const event = attached.events[0] ?? 'signed';
    return {
      ...reading,
      title: {
        ...title,
        from: first,
        subject,
        tie: word,
        title: `${subject} ${word} ${head.kind.term}`,
        plain: null,
      },
      attached: { ...attached, roles: dates.map((date) => ({ event, date })), places },
    };
  });
}

/**
 * Divides a plural that has several names or numbers: «Минск және Кишинев конвенциялары» (the
 * conventions of Minsk and Chisinau), «№ 87 және 98 конвенциялар».
 *
 * @param reading the noun
 * @returns a title for each name, or none
 */
export function severalNames({ scene, at, head, title }: Reading): Title[] {
  if (!head.isPlural) return [];
  const names: { readonly at: number; readonly name: string }[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = wordOf(scene, scene.marks[i]);
    const isNumber = head.kind.term === 'конвенция' && /^[0-9]{1,3}$/u.test(word);
    if (isNumber || (head.isPossessive && isEponym(word))) names.unshift({ at: i, name: word });
    else if (!/[&,№-]/u.test(scene.line.charAt(i))) break;
  }
  const [first] = names;
  if (first === undefined || names.length < 2) return [];
  const from = scene.line.charAt(first.at - 1) === '№' ? first.at - 1 : first.at;
  return names.map(({ name }) => ({ ...title, from, title: nameOf(name, head), isNamed: true }));
}

/** A number stands before the plain noun, a name before its possessive. */
function nameOf(name: string, { kind: { term } }: HeadAt): string {
  if (/^[0-9]/u.test(name)) return `№ ${name} ${term}`;
  if (/[аяы]$/u.test(term)) return `${name} ${term}сы`;
  if (/[әеі]$/u.test(term)) return `${name} ${term}сі`;
  return `${name} ${term}${term === 'шарт' ? 'ы' : 'і'}`;
}
