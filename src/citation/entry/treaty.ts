import type { CslItem } from '../csl';
import { isKnownArea, splitAreas } from './areas';
import { findDate, yearOnly } from './dates';
import { printedIn } from './gazette';
import { takeAuthors } from './names';
import { stripped, tidy } from './trim';

/** A Kazakh treaty's name ends with what it is. */
const ends =
  /(?<!\p{L})(?:шарт(?:ы)?|келісім(?:і|шарт)?|конвенция(?:сы)?|хаттама(?:сы)?|пакт(?:і|ісі)?|декларация(?:сы)?|жарғы(?:сы)?|хартия(?:сы)?|меморандум(?:ы)?)$/iu;

/** A Russian or English one begins with it, or has it after a few words. */
const begins =
  /^(?!(?:law|act|code|order|decree|закон|указ|приказ|постановление)(?!\p{L}))(?:[\p{L}-]+ ){0,4}(?:договор|соглашение|конвенция|протокол|пакт|декларация|устав|хартия|меморандум|treaty|agreement|convention|protocol|covenant|declaration|charter|memorandum)(?!\p{L})/iu;

/** The place before the date of signing: «(Ташкент, », «. Астана, », «, г. Минск, ». */
const placeOfSigning =
  /(?:\(|[.,] )(?:(?:г|қ)\. ?)?(\p{Lu}[\p{L}-]{2,30}(?:[ -]\p{Lu}[\p{L}-]{2,30})?)(?: қ\.)?[,.]? ?(?:от )?$/u;

/** The place behind the date: «, Пекин қ.», «, г. Минск». */
const placeBehind =
  /^[,.]? (?:(?:г|қ)\. ?)?(\p{Lu}[\p{L}-]{2,30}(?:[ -]\p{Lu}[\p{L}-]{2,30})?)(?: қ\.?| қаласы)?\.?$/u;

const yearAlone = /^(?:1[5-9]|20)[0-9]{2}[^0-9]{0,8}$/u;

/** Reads a treaty: its name, and the place and date of its signing. */
export function readTreaty(entry: string, host: string | null): CslItem | undefined {
  if (takeAuthors(entry).names.length > 0) return undefined;
  const others = splitAreas(entry).slice(1);
  if (
    others.some(
      (area) => isKnownArea(area) && findDate(area) === undefined && !yearAlone.test(area),
    )
  )
    return undefined;
  const date = findDate(entry);
  const yearAt = entry.search(/(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u);
  const issued = date?.date ?? yearOnly(entry);
  if (issued === undefined) return undefined;
  const index = date?.index ?? yearAt;
  const signed = placeOfSigning.exec(entry.slice(0, index));
  const before = entry.slice(0, signed?.index ?? index);
  const after = entry
    .slice(index + (date?.length ?? 4))
    .replace(/^ ?(?:г\.|года|ж\.|жыл\p{L}*)/u, '');
  const title = titleOf(before, after);
  if (!ends.test(title) && !begins.test(title)) return undefined;
  const where = signed?.[1] ?? placeBehind.exec(after)?.[1];
  const place = where === undefined ? {} : { 'event-place': where };
  return { type: 'treaty', title, issued, ...place, ...printedIn(host) };
}

/** «: принят», «: БҰҰ Бас Ассамблеясы … қабылдаған»: who adopted it is no part of the name. */
const adopted =
  / ?[:,.(] ?(?:принят|қабылдан|утвержд|подписан|жасалған|қол қойыл|adopted|signed|done at|БҰҰ|Бас Ассамблея|резолюци)/iu;

/** The name stands before the date, or behind it: «1961 жылғы 18 сәуірдегі … конвенциясы». */
function titleOf(before: string, after: string): string {
  const name = tidy(before.split(adopted)[0] ?? before).replace(
    /(?: (?:от|of|dated|signed|жасалған|\())$/u,
    '',
  );
  if (name !== '') return tidy(stripped(name, ' ', ' ('));
  return tidy(stripped(after, ' )', ' .'));
}
