import { isEnding } from '../kazakh/suffixes';
import { type Match, pattern } from '../pattern';
import type { Rule } from '../rule';
import type { Document } from './document';

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
  why: 'Text taken from typeset pages keeps the hyphen and the gap of a line that ended inside a word. The word is whole again if the document has it whole, or if the second piece can only be an ending.',
  needs: ({ has }) => has('hyphen', 'blank') || has('hyphen', 'break'),
  pattern: pattern(String.raw`
    (?<= \p{sc=Cyrillic} ) [-\u2010] (?<gap> [\x20\t\u00A0\r\n]{1,16} ) (?<right> \p{Ll}+ )
  `),
  fix: (match, document) => {
    const gap = match.groups?.['gap'] ?? '';
    const right = match.groups?.['right'] ?? '';
    const left = wordBefore(match);
    if (/\n\s*\n/u.test(gap) || joiners.has(right) || left === undefined || goesOn(match)) {
      return undefined;
    }
    if (document.hasWord(`${left}-${right}`)) {
      const reason = `The document has «${left}-${right}» elsewhere; only the gap was wrong.`;
      return { after: `-${right}`, certainty: 'evidence', reason };
    }
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
    {
      before: 'жан-жақты талдау, жан-\nжақты зерттеу',
      after: 'жан-жақты талдау, жан-жақты зерттеу',
    },
  ],
  keeps: ['екі- және үшжақты', 'жан-жақты', '2010 - 2012', 'күннен-күнге', 'Иә - дейді ол'],
};

/** The word that ends where the match begins, in small letters, unless it has a hyphen itself. */
function wordBefore(match: Match): string | undefined {
  const before = match.input?.slice(Math.max(0, match.index - 60), match.index) ?? '';
  return /(?:^|[^\p{L}-])(\p{L}+)$/u.exec(before)?.[1]?.toLowerCase();
}

function goesOn(match: Match): boolean {
  return match.input?.[match.index + match[0].length] === '-';
}

function reasonToJoin(left: string, right: string, document: Document): string | undefined {
  if (document.hasWord(left + right))
    return `The document has «${left}${right}» in one piece elsewhere.`;
  if (neverFirst.test(right) || !vowel.test(right)) return `No word begins like «${right}».`;
  if (isEnding(right)) return `«${right}» is an ending, not a word.`;
  return undefined;
}
