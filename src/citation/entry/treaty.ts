import type { CslItem } from '../csl';
import { splitAreas } from './areas';
import { findDate, yearOnly } from './dates';
import { printedIn } from './gazette';
import { takeAuthors } from './names';
import { termsIn } from './terms';
import { tidy } from './tidy';
import { stripped } from './trim';

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
      ({ words, isKnown }) => isKnown && findDate(words) === undefined && !yearAlone.test(words),
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
  if (!isTreaty(title)) return undefined;
  const where = signed?.[1] ?? placeBehind.exec(after)?.[1];
  const place = where === undefined ? {} : { 'event-place': where };
  return { type: 'treaty', title, issued, ...place, ...printedIn(host) };
}

/** A Kazakh name ends with what it is; a Russian or English one begins so, or after a few words. */
function isTreaty(title: string): boolean {
  const terms = termsIn(title);
  if (terms.some((term) => term.class === 'treaty-end' && term.end === title.length)) return true;
  const first = terms.find((term) => term.class === 'treaty-begin');
  if (first === undefined || !/^(?:[\p{L}-]+ ){0,4}$/u.test(title.slice(0, first.start)))
    return false;
  return !terms.some(
    (term) => term.start === 0 && (term.class === 'regulation' || term.class === 'legislation'),
  );
}

/** The name stands before the date, or behind it: «1961 жылғы 18 сәуірдегі … конвенциясы». */
function titleOf(before: string, after: string): string {
  const name = tidy(withoutAdoption(before)).replace(
    /(?: (?:от|of|dated|signed|жасалған|\())$/u,
    '',
  );
  if (name !== '') return tidy(stripped(name, ' ', ' ('));
  return tidy(stripped(after, ' )', ' .'));
}

/** Cuts «: принят», «: БҰҰ Бас Ассамблеясы … қабылдаған»: who adopted it is no part of the name. */
function withoutAdoption(words: string): string {
  for (const term of termsIn(words)) {
    const sign = term.class === 'adoption' ? adoptionSign.exec(words.slice(0, term.start)) : null;
    if (sign !== null) return words.slice(0, sign.index);
  }
  return words;
}

const adoptionSign = / ?[:,.(] ?$/u;
