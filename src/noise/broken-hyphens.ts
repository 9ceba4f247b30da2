import { isKnownWord, isLikelyWord } from '../kazakh/known-words';
import { isEnding } from '../kazakh/suffixes';
import { type Match, pattern } from '../pattern';
import { isCompound } from './compounds';
import type { Document } from './document';
import type { Rule } from './rule';

/** What a suspended hyphen is followed by: екі- және үшжақты (bi- and trilateral). */
const joiners = new Set([
  'және',
  'мен',
  'бен',
  'пен',
  'немесе',
  'яки',
  'я',
  'де',
  'да',
  'те',
  'та',
]);

/** A letter that no Kazakh word begins with: ң ь ъ. */
const neverFirst = /^[\u04A3\u044C\u044A]/u;

const vowel =
  /[\u04D9\u0435\u04E9\u04AF\u0456\u044D\u0451\u0430\u043E\u04B1\u044B\u044F\u044E\u0438\u0443]/u;

/** Words that a line break tore apart, with the hyphen and the gap still there. */
export const brokenHyphens: Rule = {
  id: 'broken-hyphens',
  title: 'Words torn at a hyphen',
  why: 'Text taken from typeset pages keeps the hyphen and the gap of a line that ended inside a word. The word is whole again if the document has it whole, if the second piece can only be an ending, or if it is a known word and its pieces are not.',
  needs: ({ has }) => has('hyphen', 'blank') || has('hyphen', 'break'),
  pattern: pattern(
    String.raw`
      (?<= [\p{sc=Cyrillic}A-Za-z\p{Nd}] ) [-\u2010]
      (?<gap> {{blank}}{1,16} (?: (?<page> {{number}} ) {{blank}}{1,16} )? ) (?<right> \p{Ll}+ )
    `,
    {
      blank: '[\\x20\\t\\u00A0\\r\\n\\f]',
      number: '(?<=\\n[\\x20\\t]{0,8})[0-9]{1,4}(?=[\\x20\\t]{0,8}\\r?\\n)',
    },
  ),
  fix: (match, document) => {
    const gap = match.groups?.['gap'] ?? '';
    const right = match.groups?.['right'] ?? '';
    const before = wordBefore(match);
    const isBetweenPages = match.groups?.['page'] !== undefined;
    if (
      (/\n\s*\n/u.test(gap) && !isBetweenPages) ||
      joiners.has(right) ||
      before === undefined ||
      goesOn(match)
    ) {
      return undefined;
    }
    const left = before.toLowerCase();
    if (isBetweenPages && !(document.hasWord(left + right) || isWordOnlyWhole(left, right))) {
      return undefined;
    }
    const toKeep = reasonToKeep(before, right, document);
    if (toKeep !== undefined) {
      return { after: `-${right}`, certainty: 'evidence', reason: toKeep };
    }
    if (!/^\p{sc=Cyrillic}+$/u.test(before)) return undefined;
    const reason = reasonToJoin(left, right, document);
    if (reason !== undefined) return { after: right, certainty: 'evidence', reason };
    return {
      after: right,
      certainty: 'suggestion',
      reason: `«${left}» and «${right}» may be one word, or a compound: decide.`,
    };
  },
  examples: [
    { before: 'пайдала-\u00A0 ну', after: 'пайдалану' },
    { before: 'мәселе-\u00A0 лері', after: 'мәселелері' },
    { before: 'ынтымақтас-\nтықты', after: 'ынтымақтастықты' },
    { before: 'құқық нор-\nмалары', after: 'құқық нормалары' },
    { before: 'мемле-\nкеттік тіл', after: 'мемлекеттік тіл' },
    { before: 'жауап-\n\n24\n\nкершілігі', after: 'жауапкершілігі' },
    { before: '100 км-\nден астам', after: '100 км-ден астам' },
    { before: 'АҚШ-\nтың заңы', after: 'АҚШ-тың заңы' },
    { before: 'әлеуметтік-\nэкономикалық', after: 'әлеуметтік-экономикалық' },
    { before: '12-\nбабы', after: '12-бабы' },
    {
      before: 'жан-жақты талдау, жан-\nжақты зерттеу',
      after: 'жан-жақты талдау, жан-жақты зерттеу',
    },
  ],
  keeps: [
    'екі- және үшжақты',
    '10-\nға жуық',
    'жан-жақты',
    '2010 - 2012',
    'күннен-күнге',
    'Иә - дейді ол',
    'сауда-\nсаттық',
    'орын-\n\n24\n\nдау',
    'жауап-\n\nкершілік',
    '5-\n24\nбап',
    'орын-\nдау',
  ],
};

/** The word or number that ends where the match begins, unless it has a hyphen itself. */
function wordBefore(match: Match): string | undefined {
  const before = match.input?.slice(Math.max(0, match.index - 60), match.index) ?? '';
  return /(?:^|[^\p{L}\p{Nd}-])(\p{L}+|\p{Nd}+)$/u.exec(before)?.[1];
}

function goesOn(match: Match): boolean {
  return match.input?.[match.index + match[0].length] === '-';
}

/** What stands after a number and a hyphen: шы (-th), бап (article), тармақ (item). */
const afterNumber = /^(?:шы|ші|ыншы|інші|бап|баб|бөлі[кг]|тарма[қғ]|тарау)/u;

/** A few capitals: АҚШ, ЕҚЫҰ, ЮНЕСКО. */
const abbreviation =
  /^[\u0401\u0406\u0410-\u042F\u0492\u049A\u04A2\u04AE\u04B0\u04BA\u04D8\u04E8]{2,7}$/u;

/** What has no vowel is no syllable of a word but short for one: км, млн. */
function reasonToKeep(before: string, right: string, document: Document): string | undefined {
  const left = before.toLowerCase();
  if (document.hasWord(`${left}-${right}`)) {
    return `The document has «${left}-${right}» elsewhere; only the gap was wrong.`;
  }
  if (isCompound(left, right)) return `«${left}-${right}» is a compound with a hyphen.`;
  if (/\p{Nd}/u.test(before)) {
    return afterNumber.test(right) ? `«${before}-${right}» is a number and its ending.` : undefined;
  }
  const isName = /^[A-Za-z]+$/u.test(before) || abbreviation.test(before) || !vowel.test(left);
  return isName && isEnding(right) && /^\p{sc=Cyrillic}/u.test(right)
    ? `«${before}» takes its endings after a hyphen.`
    : undefined;
}

function reasonToJoin(left: string, right: string, document: Document): string | undefined {
  if (document.hasWord(left + right))
    return `The document has «${left}${right}» in one piece elsewhere.`;
  if (neverFirst.test(right) || !vowel.test(right)) return `No word begins like «${right}».`;
  if (isEnding(right)) return `«${right}» is an ending, not a word.`;
  if (isWordOnlyWhole(left, right)) {
    return `«${left}${right}» is a word, and one of its pieces is none.`;
  }
  return undefined;
}

function isWordOnlyWhole(left: string, right: string): boolean {
  return isLikelyWord(left + right) && !(isKnownWord(left) && isKnownWord(right));
}
