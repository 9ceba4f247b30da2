/*
 * The endings of Kazakh as a grammar writes them, with one letter for each sound that follows the
 * stem:
 *
 *   A  а or е               I  ы or і               K  қ or к at the end of an ending
 *   G  ғ г, after voiceless қ к                     D  д, after voiceless т
 *   L  л, after nasals, з, ж, л д, after voiceless т
 *   N  н after vowels, д, after voiceless т         (accusative)
 *   H  н after vowels and nasals, д, after voiceless т (genitive)
 *   P  н after nasals, д, after voiceless т         (ablative)
 *   M  м, б, after voiceless п                      B  the same before -ен, in any row
 *
 * Small letters stand for themselves. A chain is taken off from its end: `from` names what was
 * taken off before, `to` what may come next.
 */

/** What was taken off last, and so what may stand before it. */
export type State =
  | 'end'
  | 'predicate'
  | 'case'
  | 'case-of-third'
  | 'case-of-own'
  | 'possessive'
  | 'plural'
  | 'attributive'
  | 'person'
  | 'stem'
  | 'past'
  | 'verb'
  | 'negated';

/** A row of the grammar: endings that may stand in the same place. */
export interface EndingRow {
  readonly tag: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly endings: string;
}

const nominal: readonly State[] = ['end', 'predicate', 'case', 'possessive', 'plural'];

/** Endings of nouns and of what declines like them. */
const nounRows: readonly EndingRow[] = [
  { tag: 'predicate', from: ['end'], to: 'predicate', endings: 'MIн сIң сIз MIз сIңдAр сIздAр' },
  { tag: 'genitive', from: ['end', 'predicate'], to: 'case', endings: 'HIң' },
  { tag: 'dative', from: ['end', 'predicate'], to: 'case', endings: 'GA' },
  { tag: 'accusative', from: ['end'], to: 'case', endings: 'NI' },
  { tag: 'locative', from: ['end', 'predicate'], to: 'case', endings: 'DA' },
  { tag: 'ablative', from: ['end', 'predicate'], to: 'case', endings: 'PAн' },
  { tag: 'instrumental', from: ['end'], to: 'case', endings: 'Bен Bенен' },
  { tag: 'dative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'нA' },
  { tag: 'accusative-3', from: ['end'], to: 'case-of-third', endings: 'н' },
  { tag: 'locative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'ндA' },
  { tag: 'ablative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'нAн' },
  { tag: 'dative-own', from: ['end'], to: 'case-of-own', endings: 'A' },
  { tag: 'attributive', from: nominal, to: 'attributive', endings: 'DAGI' },
  { tag: 'attributive-3', from: nominal, to: 'case-of-third', endings: 'ндAGI' },
  { tag: 'belonging', from: ['end', 'plural', 'possessive', 'case'], to: 'case', endings: 'HIкI' },
  {
    tag: 'third',
    from: ['end', 'predicate', 'case', 'case-of-third', 'attributive'],
    to: 'possessive',
    endings: 'сI I',
  },
  {
    tag: 'own',
    from: ['end', 'predicate', 'case', 'case-of-own', 'attributive'],
    to: 'possessive',
    endings: 'Iм м Iң ң IмIз мIз IңIз ңIз',
  },
  {
    tag: 'plural',
    from: ['end', 'predicate', 'case', 'possessive', 'attributive'],
    to: 'plural',
    endings: 'LAр',
  },
  { tag: 'of-time', from: nominal, to: 'stem', endings: 'GI' },
  { tag: 'ordinal', from: nominal, to: 'stem', endings: 'IншI ншI' },
  { tag: 'comparative', from: ['end'], to: 'stem', endings: 'рAK IрAK LAу' },
  { tag: 'similar', from: ['end', 'case'], to: 'case', endings: 'DAй' },
];

const declined: readonly State[] = [
  'end',
  'predicate',
  'case',
  'possessive',
  'plural',
  'attributive',
];

/** Endings that make a noun, a participle or an adverb of a verb. */
const verbalRows: readonly EndingRow[] = [
  { tag: 'gerund', from: declined, to: 'verb', endings: 'у ю' },
  { tag: 'agent', from: declined, to: 'verb', endings: 'ушI юшI' },
  { tag: 'past-participle', from: [...declined, 'past'], to: 'verb', endings: 'GAн' },
  { tag: 'because', from: ['end', 'case', 'possessive'], to: 'verb', endings: 'GAндIK' },
  { tag: 'habitual', from: declined, to: 'verb', endings: 'AтIн йтIн ятIн итIн' },
  { tag: 'never', from: declined, to: 'negated', endings: 'MAтIн' },
  { tag: 'aorist', from: declined, to: 'verb', endings: 'Aр р яр' },
  { tag: 'not-aorist', from: declined, to: 'negated', endings: 'MAс' },
  { tag: 'intention', from: ['end', 'predicate'], to: 'verb', endings: 'MAK MAKшI' },
  { tag: 'wish', from: ['possessive'], to: 'verb', endings: 'GI' },
  { tag: 'converb', from: ['end'], to: 'verb', endings: 'Iп п' },
  {
    tag: 'evidential',
    from: ['end'],
    to: 'verb',
    endings: 'IптI птI IппIн ппIн IпсIз псIз IпсIң псIң IппIз ппIз',
  },
  { tag: 'present-converb', from: ['end'], to: 'verb', endings: 'A й я и' },
  { tag: 'purpose', from: ['end'], to: 'verb', endings: 'GAлI' },
  { tag: 'until', from: ['end'], to: 'verb', endings: 'GAншA' },
  { tag: 'unless', from: ['end'], to: 'negated', endings: 'MAйIншA MAстAн' },
];

/** Endings of finite verbs, the voices and the negation. */
const finiteRows: readonly EndingRow[] = [
  {
    tag: 'present',
    from: ['end'],
    to: 'verb',
    endings:
      'AдI йдI ядI идI AмIн ймIн ямIн имIн AсIң йсIң ясIң исIң AсIз йсIз ясIз исIз AмIз ймIз ямIз имIз AсIңдAр йсIңдAр AсIздAр йсIздAр Aм',
  },
  { tag: 'person', from: ['end'], to: 'person', endings: 'м ң ңIз K ңдAр ңIздAр' },
  { tag: 'past', from: ['end', 'person'], to: 'past', endings: 'DI' },
  { tag: 'condition', from: ['end', 'person'], to: 'verb', endings: 'сA' },
  { tag: 'command-3', from: ['end'], to: 'verb', endings: 'сIн сIндAр' },
  { tag: 'command-1', from: ['end'], to: 'verb', endings: 'AйIн йIн яйIн AйIK йIK яйIK' },
  {
    tag: 'command-2',
    from: ['end'],
    to: 'verb',
    endings: 'IңIз ңIз IңдAр ңдAр IңIздAр ңIздAр Iң ң',
  },
  { tag: 'hope', from: ['end', 'predicate'], to: 'verb', endings: 'GAй' },
  { tag: 'negation', from: ['end', 'past', 'verb'], to: 'negated', endings: 'MA' },
  { tag: 'present-negation', from: ['negated'], to: 'stem', endings: 'A й' },
  { tag: 'passive', from: ['end', 'past', 'verb', 'negated'], to: 'stem', endings: 'Iл л Iн н' },
  { tag: 'mutual', from: ['past', 'verb', 'negated'], to: 'stem', endings: 'Iс с' },
  { tag: 'causative', from: ['past', 'verb', 'negated'], to: 'stem', endings: 'DIр т GIз' },
];

/** All rows; the order says nothing. */
export const endingRows: readonly EndingRow[] = [...nounRows, ...verbalRows, ...finiteRows];
