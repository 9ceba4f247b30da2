import type { Diagnostic } from '../diagnostic';
import { findAll, pattern } from '../pattern';
import type { CleanText } from '../text';
import { type Census, takeCensus } from './census';

/** One way in which the letters of a text are lost for good, and how it shows. */
interface Loss {
  readonly code: string;
  readonly message: string;
  readonly pattern: RegExp;
  readonly needs: (census: Census) => boolean;
  /** How many matches make it certain. */
  readonly least: number;
}

const losses: readonly Loss[] = [
  {
    code: 'lost-letters',
    message:
      'The Kazakh letters of this text were replaced by «?» or «~» and cannot be restored: get the text from its source again.',
    pattern: pattern(String.raw`
        (?<= \p{sc=Cyrillic} ) [?~\uFFFD]{1,3} (?= \p{Ll} )
      | (?<! \S ) [?~\uFFFD] (?= [а-я]{2} )
    `),
    needs: ({ has, hasAny }) => has('query', 'cyrillic') || hasAny('\uFFFD'),
    least: 3,
  },
  {
    code: 'only-kazakh-letters',
    message:
      'All letters but the Kazakh ones are missing from this text: get the text from its source again.',
    pattern: pattern(String.raw`(?<! \S ) [ӘҒҚҢӨҰҮҺІәғқңөұүһі]{1,4} (?! \S )`),
    needs: ({ hasAny }) => !hasAny('\u0430\u0435') && hasAny('\u049B'),
    least: 12,
  },
  {
    code: 'halved-utf-16',
    message: 'This text is UTF-16 with every other byte lost: read the file again as UTF-16.',
    pattern: pattern(String.raw`(?<! \S ) [\x30-\x4F:;<=>?@5]{5,40} (?! \S )`),
    needs: ({ hasAny }) => !hasAny('\u0430') && hasAny('5') && hasAny('>'),
    least: 12,
  },
  {
    code: 'private-use-characters',
    message:
      'Characters of a private font stand here: get the text from a file with a Unicode font.',
    pattern: pattern(String.raw`[\uE000-\uF8FF]{1,80}`),
    needs: ({ hasPrivateUse }) => hasPrivateUse,
    least: 1,
  },
];

/**
 * Names what is wrong with a text and cannot be repaired. One finding for each kind of loss, at
 * the first place where it shows.
 *
 * @param text the repaired text
 * @param census what `text.text` is made of, where it is known already
 * @returns findings of severity `warning`
 *
 * @example
 * findLostLetters(normalize('?ылмысты? ?азіргі жа?дайы мен ?аза?стан')).map(({ code }) => code);
 * // => ['lost-letters']
 */
export function findLostLetters(text: CleanText, census = takeCensus(text.text)): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { code, message, pattern: sign, needs, least } of losses) {
    if (!needs(census)) continue;
    const matches = findAll(sign, text.text);
    const [first] = matches;
    if (first === undefined || matches.length < least || !isFrequent(matches.length, least, text)) {
      continue;
    }
    const span = { start: first.index, end: first.index + first[0].length };
    found.push({ code, severity: 'warning', message, span, source: text.toSource(span) });
  }
  return found;
}

/** A sign of loss shows all over a text, not in one corner: at least once in 400 characters. */
function isFrequent(count: number, least: number, text: CleanText): boolean {
  return least === 1 || count * 400 >= text.text.length;
}
