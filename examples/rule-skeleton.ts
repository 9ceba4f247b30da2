/*
 * The skeleton of a rule of repair: copy it, and change every line.
 *
 * In this repository a rule is a file in src/noise whose name is the id, and one line in the list of
 * rules, at the place where it is to run. In a program of your own, import `Rule` from 'zanger', and
 * give `normalize` the list `[...noiseRules, percentBlank]`.
 */
import type { Rule } from '../src/noise/rule';
import { pattern } from '../src/pattern';

/** First a line that says what the rule repairs: «5 %» becomes «5%». */
export const percentBlank: Rule = {
  // Kebab-case, and the name of the file. It stands in every edit, in `--skip` and in `zanger rules`,
  // so it never changes once it is published.
  id: 'percent-blank',

  // A few words for a list.
  title: 'A blank before the percent sign',

  // Why it is right, for the person whose text it touches.
  why: 'Kazakh sets the percent sign close to its number; a blank between them lets a line end there.',

  // Leave `profile` out, or write 'ocr' for a repair that only scanned text needs.
  // profile: 'ocr',

  // A cheap look at what the text is made of. Most texts have nothing for a rule to do: say so here.
  needs: ({ hasAny }) => hasAny('%'),

  // Where it looks. Blanks and comments do not count in it; a test proves that it takes time that
  // grows with the text and no faster: bound what repeats, as {1,9}. It matches no empty text.
  pattern: pattern(String.raw`
    (?<number> [0-9]{1,9} )     # the end of a number
    [\x20\u00A0]                # a blank, breaking or not
    %
  `),

  // What becomes of a match, or `undefined`: leave it alone. The second argument is what the document
  // at large shows. It is pure: the same match in the same document, the same answer.
  fix: ({ groups }, { count }) => ({
    // The text for the whole match; only the characters that differ become edits.
    after: `${groups?.['number']}%`,
    // 'always' is right in any text, 'evidence' because of what the document shows; a 'suggestion' is
    // for a person to decide and is never made. When in doubt, take the one that does less.
    certainty: count('%') > 1 ? 'evidence' : 'suggestion',
    // One sentence about this very repair, with the words that it is about.
    reason: `The sign stands close to its number in «${groups?.['number']}%».`,
  }),

  // What it repairs: these are its tests and its documentation. What comes out must need no repair.
  examples: [
    { before: 'өсім 5 % болды', after: 'өсім 5% болды' },
    { before: 'үлесі 5 %, бағасы 7% өсті', after: 'үлесі 5%, бағасы 7% өсті' },
  ],

  // What it must leave alone: everything that looks like an example and is none. Think of these first.
  keeps: ['өсім 5% болды', 'a % b', '5 процент', '%'],
};
