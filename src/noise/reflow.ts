import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Joins the lines of a paragraph, where the caller asks for it. */
export const reflow: Rule = {
  id: 'reflow',
  title: 'Lines of a paragraph joined',
  why: 'In text taken from pages the line breaks inside a paragraph are those of the page.',
  anyLanguage: true,
  needs: ({ hasAny }) => hasAny('\n'),
  pattern: pattern(String.raw`
    (?<= [^\n] ) [\x20\t]{0,4} \r? \n
    (?! [\x20\t\r]{0,80} \n ) (?! [\x20\t]* (?: [-\u2013\u2014\u2022*] \s | \[? [0-9]{1,4} [.)\]] | $ ) )
  `),
  fix: () => ({
    after: ' ',
    certainty: 'evidence',
    reason: 'The caller asked for whole paragraphs.',
  }),
  examples: [{ before: 'халықаралық\nшарт', after: 'халықаралық шарт' }],
  keeps: ['бірінші абзац\n\nекінші абзац', 'тізім:\n1. шарт\n2. келісім', 'тізім:\n– шарт'],
};
