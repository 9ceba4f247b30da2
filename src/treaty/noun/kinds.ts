import { endingsOf } from '../../kazakh/suffixes';
import { pattern } from '../../pattern';

/** A kind of document that binds states, by its Kazakh noun. */
export interface Kind {
  /** The noun in the nominative singular. */
  readonly term: string;
  readonly kind: string;
  /** Where two nouns are of one kind, the id of the rarer one. */
  readonly id?: string;
  /** The class of words right before the noun that make it something else: еңбек шарты (labour contract). */
  readonly notAfter?: string;
  /** The class of words right behind it that make it something else: шартты түрде (conditionally). */
  readonly notBefore?: string;
  /** The class of words right behind it with which it is no document at all: түзетулер енгізу (to amend). */
  readonly neverBefore?: string;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

/** The kinds, in the order of their nouns. */
export const kinds: readonly Kind[] = [
  {
    term: 'шарт',
    kind: 'treaty',
    notAfter: 'private-contract',
    notBefore: 'behind-condition',
    examples: ['шарт', 'шартқа', 'шартының', 'Шарттар'],
    keeps: [
      'шартты түрде',
      'шарттық',
      'келісімшарт',
      'еңбек шарты',
      'Ұжымдық қауіпсіздік шарт ұйымы',
    ],
  },
  {
    term: 'келісім',
    kind: 'agreement',
    notAfter: 'private-agreement',
    notBefore: 'behind-consent',
    examples: ['келісім', 'келісімге', 'келісімдер', 'хат-келісім'],
    keeps: ['келісімшарт', 'келісімпаз', 'келісім бойынша', 'медиативтік келісім'],
  },
  {
    term: 'конвенция',
    kind: 'convention',
    examples: ['конвенция', 'конвенциясына', 'Конвенцияның', 'конвенциямыз'],
    keeps: ['конвенциялық', 'конференция'],
  },
  {
    term: 'хаттама',
    kind: 'protocol',
    notAfter: 'minutes',
    notBefore: 'behind-minutes',
    examples: ['хаттама', 'хаттаманы', 'хаттамалар'],
    keeps: ['сот отырысының хаттамасы', 'жауап алу хаттамасы'],
  },
  {
    term: 'пакт',
    kind: 'covenant',
    examples: ['пакт', 'пактіні', 'пактісіне'],
    keeps: ['компакт', 'факт', 'пактік'],
  },
  {
    term: 'жарғы',
    kind: 'charter',
    notAfter: 'own-charter',
    examples: ['жарғы', 'Жарғысына', 'жарғының'],
    keeps: ['жарғылық', 'компанияның жарғысы'],
  },
  {
    term: 'хартия',
    kind: 'charter',
    examples: ['хартия', 'Хартиясы'],
    keeps: ['хартиялық'],
  },
  {
    term: 'статут',
    kind: 'statute',
    examples: ['статут', 'Статутын', 'статутының'],
    keeps: ['статуттық', 'статус'],
  },
  {
    term: 'декларация',
    kind: 'declaration',
    notAfter: 'return-form',
    notBefore: 'behind-return',
    examples: ['декларация', 'Декларацияға'],
    keeps: ['салық декларациясы', 'декларациялау'],
  },
  {
    term: 'меморандум',
    kind: 'memorandum',
    examples: ['меморандум', 'меморандумға'],
    keeps: ['меморандумдық'],
  },
  {
    term: 'бітім',
    kind: 'peace',
    notBefore: 'behind-consent',
    examples: ['бітім', 'Вестфаль бітімі', 'бітіміне'],
    keeps: ['бітімгершілік', 'бітімге келді', 'бітіспеушілік'],
  },
  {
    term: 'келісімшарт',
    kind: 'agreement',
    id: 'agreement-contract',
    notAfter: 'private-contract',
    examples: ['келісімшарт', 'келісімшартқа'],
    keeps: ['еңбек келісімшарты', 'келісімшарттық'],
  },
  {
    term: 'мәміле',
    kind: 'deal',
    notAfter: 'private-deal',
    examples: ['мәміле', 'мәмілені'],
    keeps: ['мәмілегер'],
  },
  {
    term: 'түзету',
    kind: 'amendment',
    neverBefore: 'behind-correction',
    examples: ['түзету', 'Түзетуге'],
    keeps: ['түзетуші', 'түзетулер енгізу', 'түзетулер мен толықтырулар'],
  },
  {
    term: 'қосымша',
    kind: 'supplement',
    notBefore: 'behind-additional',
    examples: ['қосымша', 'қосымшаға'],
    keeps: ['қосымшалы'],
  },
];

/** Other spellings of the nouns: the possessive пактісі has a vowel of its own. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['протокол', 'хаттама'],
  ['пакті', 'пакт'],
]);

const stems = ['пакті(?=с)', 'протокол', ...kinds.map(({ term }) => term)].join('|');

/** Postpositions that a noun may be glued to where a blank is lost. */
export const ties: readonly string[] = ['туралы', 'жөніндегі', 'арасындағы'];

/** What every noun starts with: most places of a text are passed by at a glance. */
const firstLetter = `[${[...new Set(['п', ...kinds.map(({ term }) => term.charAt(0))])].join('')}]`;

/**
 * A kind's noun with its endings, wherever it is a word of its own. The plural, the possessive and
 * the case are captured.
 */
export const headNoun = pattern(
  String.raw`
    (?= {{first}} ) (?: (?<= хат- | {{ties}} ) | (?<! [\p{L}\p{N}] | \p{L} [-\u2010\u2011] ) )
    (?<stem> {{stems}} )
    (?<plural> [тлд][ае]р )? (?<possessive> (?: с[ыі] | [ыі] )(?: м[ыі]з )? | м[ыі]з )?
    (?<ending> {{cases}} (?: ғы | гі )? )? (?! [-\u2010\u2011]? [\p{L}\p{N}] )
  `,
  { stems, ties: ties.join('|'), first: firstLetter, cases: endingsOf() },
  'i',
);
