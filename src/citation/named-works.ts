import { type Index, surnameOf } from './list-index';
import type { MarkerPart } from './marker/marker';

/** Tells whether the list has a work by the author and of the year that a part names. */
export function isNamed(part: MarkerPart, index: Index): boolean {
  return part.author !== undefined && worksOf(part, index).length > 0;
}

/** The works by the author and of the year that a part names. */
export function worksOf(part: MarkerPart, index: Index): readonly number[] {
  const { author = '', year } = part;
  const surname = surnameOf(namesOf(part, index)[0] ?? author);
  return index.byAuthor.get(year === undefined ? surname : `${surname} ${year.slice(0, 4)}`) ?? [];
}

/** The endings of case that a name in a sentence has most: «Стрелковтың», «Абайдан». */
const caseEnding = /(?:[ндт][ыі]ң|[дтн][ае]н|[мбп]ен)$/u;

/** The names that a part can mean; those that the list has with the year, first. */
export function namesOf({ names, year = '' }: MarkerPart, { byAuthor }: Index): readonly string[] {
  if (names === undefined) return [];
  const all = names.flatMap((name) => {
    const bare = name.replace(caseEnding, '');
    return bare.length < 3 ? [name] : [bare, name];
  });
  const isKnown = (name: string) => byAuthor.has(`${name.toLowerCase()} ${year.slice(0, 4)}`);
  const known = [...all, ...names.map((name) => name.replace(/[ғгқкдт][аеыі]$/u, ''))].filter(
    isKnown,
  );
  return [...known, ...all];
}
