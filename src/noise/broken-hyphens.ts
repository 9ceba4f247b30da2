import { isKnownWord } from '../kazakh/known-words';
import { type Match, pattern } from '../pattern';
import { isCompound } from './compounds';
import type { Document } from './document';
import type { Repair, Rule } from './rule';
import { isWordOnlyWhole, reasonToJoin, reasonToKeep } from './torn-words';

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

/** The same in Ukrainian, Belarusian and Russian; some are endings of Kazakh too. */
const joinersOfOthers = new Set(['\u0456', 'й', 'або', 'ды', 'и', 'или']);

/** Words that a line break tore apart, with the hyphen and the gap still there. */
export const brokenHyphens: Rule = {
  id: 'broken-hyphens',
  title: 'Words torn at a hyphen',
  why: 'Text taken from typeset pages keeps the hyphen and the gap of a line that ended inside a word. The word is whole again if the document has it whole, if the second piece can only be an ending, or if it is a known word and its pieces are not. A compound keeps its hyphen, and two words that are no word together are left alone.',
  needs: ({ has, hasAny }) => has('hyphen', 'blank') || has('hyphen', 'break') || hasAny('\u00AD'),
  pattern: pattern(
    String.raw`
      (?: {{hyphen}} (?<= {{left}} . ) (?: (?<= [-\u2010] ) | (?= {{break}} ) )
        | \r? \n (?<= {{left}} \r? \n ) {{hyphen}} (?= {{break}} ) )   # a hyphen on a line of its own
      (?<gap> {{blank}}{1,16} (?: (?<page> {{number}} ) {{blank}}{1,16} )? ) (?<right> \p{Ll}+ )
    `,
    {
      left: '[\\p{sc=Cyrillic}A-Za-z\\p{Nd}]',
      hyphen: '[-\\u2010\\u2011\\u00AD]',
      break: '[\\x20\\t\\u00A0]{0,4}\\r?\\n',
      blank: '[\\x20\\t\\u00A0\\r\\n\\f]',
      number: '(?<=\\n[\\x20\\t]{0,8})[0-9]{1,4}(?=[\\x20\\t]{0,8}\\r?\\n)',
    },
  ),
  fix: (match, document) => {
    const { gap = '', right = '', page } = match.groups ?? {};
    const before = wordBefore(match);
    if (joiners.has(right) || before === undefined || goesOn(match)) return undefined;
    const left = before.word.toLowerCase();
    if (joinersOfOthers.has(right) && !isKnownWord(left + right)) return undefined;
    if (page !== undefined) {
      if (!document.hasWord(left + right) && !isWordOnlyWhole(left, right)) return undefined;
    } else if (/\n\s*\n/u.test(gap)) {
      return undefined;
    }
    if (before.head !== undefined) return inCompound(before.head, left, right, document);
    const toKeep = reasonToKeep(before.word, right, document);
    if (toKeep !== undefined) {
      return { after: `-${right}`, certainty: 'evidence', reason: toKeep };
    }
    if (!/^\p{sc=Cyrillic}+$/u.test(left)) return undefined;
    const reason = reasonToJoin(left, right, document);
    if (reason !== undefined) return { after: right, certainty: 'evidence', reason };
    return match[0].startsWith('\n') ? undefined : suggested(left, right, gap.includes('\n'));
  },
  examples: [
    { before: 'пайдала-\u00A0 ну', after: 'пайдалану' },
    { before: 'мәселе-\u00A0 лері', after: 'мәселелері' },
    { before: 'ынтымақтас-\nтықты', after: 'ынтымақтастықты' },
    { before: 'құқық нор-\nмалары', after: 'құқық нормалары' },
    { before: 'мемле-\nкеттік тіл', after: 'мемлекеттік тіл' },
    { before: 'жауап-\n\n24\n\nкершілігі', after: 'жауапкершілігі' },
    { before: 'әлеуметтік-экономи-\nкалық даму', after: 'әлеуметтік-экономикалық даму' },
    { before: 'шартты орында\u2011\nу мерзімі', after: 'шартты орындау мерзімі' },
    { before: 'өзара ынты\n\u00AD\nмақтастық', after: 'өзара ынтымақтастық' },
    { before: 'саяси\n-\nқұқықтық негіз', after: 'саяси-құқықтық негіз' },
    { before: 'Междуна-\nродное право', after: 'Международное право' },
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
    'пра- \u0456 протатипи',
    'двух- або трохмоўны',
    'адна- ды двухпавярховы',
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
    'Заң- қоғам тірегі',
    'құқықтық-\nнормативтік база',
    'мақсаты\n-\nқұқық негізі',
    'мақсаты\n- құқықтық негіз',
    'государственно-\nправовой режим',
    'социально-\nэкономическое развитие',
    'қазақ\u2011ағылшын сөздігі',
  ],
};

/** The word or number that ends where the match begins, and the word that a hyphen joins it to. */
function wordBefore(match: Match): { readonly word: string; readonly head?: string } | undefined {
  const before = match.input?.slice(Math.max(0, match.index - 60), match.index) ?? '';
  const found = /(?:^|[^\p{L}\p{Nd}-])(?:(?<head>\p{L}+)-)?(?<word>\p{L}+|\p{Nd}+)$/u.exec(before);
  const { head, word } = found?.groups ?? {};
  if (word === undefined) return undefined;
  return head === undefined ? { word } : { word, head: head.toLowerCase() };
}

/** The second half of a compound, broken: әлеуметтік-экономи-калық. */
function inCompound(
  head: string,
  left: string,
  right: string,
  document: Document,
): Repair | undefined {
  if (!/^\p{sc=Cyrillic}+$/u.test(left)) return undefined;
  const whole = `${head}-${left}${right}`;
  const reason =
    document.hasWord(whole) || isCompound(head, left + right)
      ? `«${whole}» is a compound that the document has elsewhere, or that is known.`
      : reasonToJoin(left, right, document);
  return reason === undefined ? undefined : { after: right, certainty: 'evidence', reason };
}

/** What a reader may want where nothing is certain. */
function suggested(left: string, right: string, isBroken: boolean): Repair | undefined {
  const certainty = 'suggestion';
  if (isKnownWord(left + right)) {
    const reason = `«${left}» and «${right}» may be one word, or two: decide.`;
    return { after: right, certainty, reason };
  }
  if (!isKnownWord(left) || !isKnownWord(right)) return undefined;
  return isBroken
    ? { after: `-${right}`, certainty, reason: `«${left}-${right}» may be a compound.` }
    : {
        after: ` \u2013 ${right}`,
        certainty,
        reason: `Between «${left}» and «${right}» a dash may stand.`,
      };
}

function goesOn(match: Match): boolean {
  return match.input?.[match.index + match[0].length] === '-';
}
