import type { Span } from '../finding';
import type { Described } from '../rule';

/** Something written in prose that parsers of Markdown and HTML do not know, and that is none. */
export interface Verbatim extends Described {
  /** Linear in the length of the text: a test proves it. */
  readonly pattern: RegExp;
  readonly examples: readonly { readonly text: string; readonly found: readonly string[] }[];
}

/** The kinds of such signs. */
export const verbatims: readonly Verbatim[] = [
  {
    id: 'formula-block',
    title: 'A formula on lines of its own',
    why: 'Between two pairs of dollars stands TeX.',
    pattern: /\$\$[^$]{1,4000}\$\$/gu,
    examples: [{ text: 'онда\n\n$$\nc = a_o\n$$\n', found: ['$$\nc = a_o\n$$'] }],
    keeps: ['бағасы 5$, құны 10$'],
  },
  {
    id: 'formula',
    title: 'A formula in a line',
    why: 'A dollar right before the first sign and one right behind the last stand around TeX, unless a digit follows.',
    pattern: /(?<![\\$])\$(?=[^\s$])[^$\n\u0400-\u052F]{0,300}(?<=[^\s$])\$(?![\d$])/gu,
    examples: [{ text: 'мұнда $c_o = a$ болады', found: ['$c_o = a$'] }],
    keeps: ['бағасы 5$ және 10$', 'құны $5, $10'],
  },
  {
    id: 'directive',
    title: 'A directive',
    why: 'Three colons at the start of a line begin or end a container of a site generator.',
    pattern: /^[\x20\t>]{0,40}:{2,}[^\n]*/gmu,
    examples: [{ text: ':::note{id=c}\nмәтін\n:::', found: [':::note{id=c}', ':::'] }],
    keeps: ['мыналар::Жалпы'],
  },
  {
    id: 'template',
    title: 'A place that a template fills',
    why: 'Between doubled braces, or braces and percent signs, stands the language of a template.',
    pattern: /\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}|\{#[^{}]{0,300}#\}/gu,
    examples: [{ text: 'Аты: {{ page.o }} {% if c %}', found: ['{{ page.o }}', '{% if c %}'] }],
    keeps: ['{мәтін}'],
  },
  {
    id: 'attributes',
    title: 'Attributes of a heading or a picture',
    why: 'Braces that begin with # . or : hold an id and classes.',
    pattern: /\{:?\s?[#.][^{}\n]{1,200}\}/gu,
    examples: [{ text: '# Тақырып {#o-c .x}', found: ['{#o-c .x}'] }],
    keeps: ['{мәтін}'],
  },
  {
    id: 'wiki-link',
    title: 'The target of a link of a wiki',
    why: 'The name between doubled brackets is that of a file.',
    pattern: /\[\[[^\][\n]{1,200}\]\]/gu,
    examples: [{ text: 'қара: [[c/Oсы]]', found: ['[[c/Oсы]]'] }],
    keeps: ['дейді [[1, 5 б.]'],
  },
  {
    id: 'short-name',
    title: 'The short name of a picture sign',
    why: 'A Latin word between colons is a sign: :ok:.',
    pattern: /(?<![\p{L}\p{N}:]):[a-z_+-][a-z\d_+-]{1,40}:(?![\p{L}\p{N}:])/gu,
    examples: [{ text: 'жарайды :ok_c:', found: [':ok_c:'] }],
    keeps: ['10:30:15', 'мыналар: шарт'],
  },
];

/**
 * Finds what is no prose although a parser says that it is.
 *
 * @param file the text of a file
 * @returns ranges in order, apart from each other
 *
 * @example
 * findVerbatims('мұнда $c$ бар'); // => [{ start: 6, end: 9 }]
 */
export function findVerbatims(file: string): Span[] {
  const found = verbatims
    .flatMap(({ pattern }) => Array.from(file.matchAll(pattern)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const one of found) {
    if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  }
  return apart;
}
