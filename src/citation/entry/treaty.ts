import type { CslItem } from '../csl';
import { isKnownArea, splitAreas } from './areas';
import { findDate, yearOnly } from './dates';
import { takeAuthors } from './names';
import { tidy } from './title';

/** A Kazakh treaty's name ends with what it is. */
const ends =
  /(?:шарт(?:ы)?|келісім(?:і|шарт)?|конвенция(?:сы)?|хаттама(?:сы)?|пакт(?:і|ісі)?|декларация(?:сы)?|жарғы(?:сы)?|хартия(?:сы)?|меморандум(?:ы)?)$/iu;

/** A Russian or English one begins with it, or has it after an adjective. */
const begins =
  /^(?:[\p{L}-]+\s){0,4}(?:договор|соглашение|конвенция|протокол|пакт|декларация|устав|хартия|меморандум|treaty|agreement|convention|protocol|covenant|declaration|charter|memorandum)(?!\p{L})/iu;

/** «(Ташкент, 1997 жылғы 2 маусым)», «. Астана, 2000 …», «, 1961 …» behind the name. */
const signing =
  /^(.+?)(?:\s*\(|[.,]\s)\s*((?:(?:г\.|қ\.)\s?)?\p{Lu}[\p{L}-]+(?:[\s-]\p{Lu}[\p{L}-]+)?)?[,.]?\s*([^()]*[0-9]{4}[^()]*)\)?\.?$/u;

/** Reads a treaty: its name, and the place and date of its signing. */
export function readTreaty(entry: string): CslItem | undefined {
  if (takeAuthors(entry).names.length > 0) return undefined;
  const areas = splitAreas(entry);
  if (areas.slice(1).some((area) => isKnownArea(area) && findDate(area) === undefined)) {
    return undefined;
  }
  const match = signing.exec(entry.trim());
  const title = tidy(match?.[1] ?? entry);
  if (!ends.test(title) && !begins.test(title)) return undefined;
  const issued = findDate(match?.[3] ?? '')?.date ?? yearOnly(match?.[3] ?? '');
  if (match === null || issued === undefined) return undefined;
  const place = match[2];
  return {
    type: 'treaty',
    title,
    issued,
    ...(place === undefined ? {} : { 'event-place': place }),
  };
}
