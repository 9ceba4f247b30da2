import type { CslItem, CslName } from '../csl';
import { hasTerm, termsIn } from './terms';

/** Initials: «Б.Қ.», «Т. С.», «Дж.», «Ж.-П.» */
const initials = '\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\p{Ll}?\\.){0,3}';
const surname =
  "(?:(?:[Фф]он|[Дд]е|[Вв]ан|[Ии]бн|[Vv][ao]n|[Dd]e[rn]?|[Ll][ae]|[Dd][iu]|[Bb]in|[Aa]l) ){0,3}\\p{Lu}[\\p{L}\\u2019'-]{1,40}(?: (?:қызы|ұлы))?";

/** «Өмірзақ Б.Қ.», «Каримов, Т. Е.» at the beginning of what is left. */
const surnameFirst = new RegExp(`^(${surname})(?:, ?| )(${initials})`, 'u');

/** «Өмірзақ Бауыржан Қайратұлы»: a patronymic shows where the name ends. */
const inFull = /^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+ \p{Lu}\p{L}*(?:ұлы|қызы|улы|кызы|вич|вна))(?=[.,] )/u;

const latinWord = "[A-Z\u00C0-\u00DE][a-z\u00DF-\u017F\u2019'-]{1,30}";

/** «Alter, Karen J.», «Koskenniemi, Martti.»: a given name in full, as English lists have it. */
const latinInFull = new RegExp(
  `^(${latinWord}), (${latinWord}(?: ${latinWord})?(?=[.,] )|${latinWord}(?: [A-Z]\\.){1,2})`,
  'u',
);

/** The same in Cyrillic letters, where a year or a title in quotation marks follows. */
const inFullBefore =
  /^(\p{Lu}\p{Ll}{1,30}), (\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{2,20})?)(?=[.,] (?:(?:1[5-9]|20)[0-9]{2}|[«"“(]))/u;

/** «Mary Jones» behind such a name. */
const latinTurned = new RegExp(
  `^(${latinWord}(?: [A-Z]\\.){0,2}|[A-Z]\\.(?: ?[A-Z]\\.)?) (${latinWord})(?=[.,] | and )`,
  'u',
);

/** «Абай Құнанбайұлы»: a name and a father's name at the head of an entry. */
const fathersName = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+(?:ұлы|қызы))(?=[.,] )/u;

/** «Т. Е. Каримов» */
const initialsFirst = new RegExp(`^(${initials}) ?(${surname})`, 'u');

/** «М. А. Төребек» behind a name that stood surname first, and before a stop. */
const laterName = new RegExp(`^(${initials}) ?(${surname})(?=[.,] )`, 'u');

const between = /^(?: ?, ?(?:(?:&|and|және|[иі]|та) )?| ?; ?| ?& ?| (?:and|және|[иі]) )/u;

/** «Jr.», «III» behind a name. */
const suffix = /^,? (?:Jr|Sr|II|III)\.?(?=[ ,.:])/u;

const others =
  /^[ ,]{0,2}\[? ?(?:және (?:т\. ?б\.|басқалар)|и др\.|т\.б\.|et al\.?|and others) ?\]?/u;

/** Names at the head of an entry, and what follows them. */
export interface Names {
  readonly names: readonly CslName[];
  readonly rest: string;
  readonly hasOthers: boolean;
}

/** Reads the authors that an entry begins with: surname first, initials behind it. */
export function takeAuthors(text: string): Names {
  let isInFull = false;
  const found = takeNames(text, (rest, isFirst) => {
    const match = surnameFirst.exec(rest) ?? inFull.exec(rest);
    if (match !== null) return [{ family: match[1] ?? '', given: match[2] ?? '' }, match[0].length];
    const foreign = latinInFull.exec(rest) ?? inFullBefore.exec(rest);
    if (foreign !== null) {
      isInFull = true;
      return [{ family: foreign[1] ?? '', given: foreign[2] ?? '' }, foreign[0].length];
    }
    const turned = isInFull ? latinTurned.exec(rest) : fathersName.exec(rest);
    const named = turned ?? (isFirst ? null : laterName.exec(rest));
    if (named === null) return undefined;
    return [{ family: named[2] ?? '', given: named[1] ?? '' }, named[0].length];
  });
  if (found.names.length > 0) return found;
  const turned = takeResponsible(text);
  const end = text.length - turned.rest.length;
  const isEnded = /\. $|^[A-Z].*, $/u.test(text.slice(0, end)) || /^["“«'‘]/u.test(turned.rest);
  return turned.names.length > 0 && isEnded ? turned : found;
}

/** Reads names in a statement of responsibility: initials first, or surname first. */
export function takeResponsible(text: string): Names {
  return takeNames(text, (rest) => {
    const first = initialsFirst.exec(rest);
    if (first !== null) return [{ family: first[2] ?? '', given: first[1] ?? '' }, first[0].length];
    const match = surnameFirst.exec(rest);
    return match === null
      ? undefined
      : [{ family: match[1] ?? '', given: match[2] ?? '' }, match[0].length];
  });
}

function takeNames(
  text: string,
  read: (rest: string, isFirst: boolean) => readonly [CslName, number] | undefined,
): Names {
  const names: CslName[] = [];
  let rest = text.trimStart();
  let found = read(rest, true);
  while (found !== undefined) {
    names.push(found[0]);
    rest = rest.slice(found[1]);
    rest = rest.slice(suffix.exec(rest)?.[0].length ?? 0);
    const gap = between.exec(rest)?.[0].length;
    const next = gap === undefined ? undefined : read(rest.slice(gap), false);
    if (gap === undefined || next === undefined) break;
    rest = rest.slice(gap);
    found = next;
  }
  const more = names.length > 0 ? (others.exec(rest)?.[0].length ?? 0) : 0;
  let start = more;
  while (start < more + 4 && start < rest.length && ' .,:'.includes(rest.charAt(start))) start += 1;
  return { names, rest: rest.slice(start), hasOthers: more > 0 };
}

type Role = 'compiler' | 'translator' | 'editor';

/** Of several roles in one statement the first of these counts. */
const roles: readonly Role[] = ['compiler', 'translator', 'editor'];

/** A surname with one small word before it at most, which can be looked for anywhere. */
const plainSurname =
  "(?:(?:фон|де|ван|von|de|van|der|ибн) )?\\p{Lu}[\\p{L}\\u2019'-]{1,40}(?: (?:қызы|ұлы))?";

/** Where the first name stands behind the words of a role. */
const firstName = new RegExp(
  `(?<![\\p{L}.])(?:${initials} ?${plainSurname}|${plainSurname}(?:, ?| )${initials})`,
  'u',
);

/** Reads a statement of responsibility into authors, editors, translators and compilers. */
export function readResponsibility(
  statement: string,
): Pick<CslItem, 'author' | 'editor' | 'translator' | 'compiler'> {
  const fields: Partial<Record<'author' | Role, CslName[]>> = {};
  if (statement === '') return fields;
  for (const piece of statement.split(';')) {
    const terms = termsIn(piece);
    const role = roles.find((one) => hasTerm(terms, one)) ?? 'author';
    const { names } = takeResponsible(piece.slice(Math.max(0, piece.search(firstName))));
    if (names.length > 0) fields[role] = [...(fields[role] ?? []), ...names];
  }
  return fields;
}
