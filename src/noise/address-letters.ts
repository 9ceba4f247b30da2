import { isCyrillic, lookAlikes } from '../kazakh/alphabet';
import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Cyrillic twin → letter of ASCII: the only letters that a mixed part of an address can mean. */
const asciiOf: ReadonlyMap<string, string> = new Map(
  [...lookAlikes].filter(([latin]) => latin < '\x7F').map(([latin, twin]) => [twin, latin]),
);

/** Letters of an address that run on without a sign between. */
const parts = /\p{L}+/gu;

/** Cyrillic letters in addresses whose other letters are Latin: www.\u0430dilet.zan.kz. */
export const addressLetters: Rule = {
  id: 'address-letters',
  title: 'Cyrillic letters in web addresses',
  why: 'A Cyrillic \u0430 in an address looks right and leads nowhere, or to somebody else. A part of an address is of one script: beside Latin letters, one that looks like a Latin letter is one. Parts that are Cyrillic as a whole stay.',
  needs: ({ mixesScripts, has }) => mixesScripts && (has('colon', 'slash') || has('w', 'w')),
  touchesAddresses: true,
  pattern: pattern(String.raw`
      (?: [h\u04BB]tt[p\u0440]s? :// | ftp:// ) [^\s<>«»"]{1,400}
    | (?<! [\p{L}\p{N}] ) www \. [^\s<>«»"]{1,400}
  `),
  fix: ([address]) => {
    const after = address.replace(parts, (part) => (isMixed(part) ? inLatin(part) : part));
    return {
      after,
      certainty: 'evidence',
      reason: `The parts of an address are of one script, so «${after}» is meant.`,
    };
  },
  examples: [
    { before: 'www.\u0430dilet.zan.kz сайты', after: 'www.adilet.zan.kz сайты' },
    { before: 'https://\u0435gov.kz/cms/kk', after: 'https://egov.kz/cms/kk' },
    { before: 'htt\u0440s://zan.kz мекенжайы', after: 'https://zan.kz мекенжайы' },
  ],
  keeps: [
    'https://kk.wikipedia.org/wiki/Қазақстан',
    'www.қазақстан.қаз',
    'https://adilet.zan.kz/kaz/docs/\u0420980000621_',
    'https://zan.kz/қаулы-2010.pdf',
  ],
};

/** Latin letters, and Cyrillic ones that each have a twin in ASCII. */
function isMixed(part: string): boolean {
  const cyrillic = [...part].filter(isCyrillic);
  if (cyrillic.length === 0 || cyrillic.length === part.length) return false;
  return cyrillic.every((letter) => asciiOf.has(letter));
}

function inLatin(part: string): string {
  return Array.from(part, (letter) => asciiOf.get(letter) ?? letter).join('');
}
