/*
 * The endings of Kazakh as a grammar writes them, with one capital letter for each sound that
 * follows the stem:
 *
 *   А  а or е               Ы  ы or і               Қ  қ or к at the end of an ending
 *   Ғ  ғ г, after voiceless қ к                     Д  д, after voiceless т
 *   Л  л, after nasals, з, ж, л д, after voiceless т
 *   Н  н after vowels, д, after voiceless т             (accusative)
 *   Ң  н after vowels and nasals, д, after voiceless т  (genitive)
 *   Т  н after nasals, д, after voiceless т             (ablative)
 *   М  м, б, after voiceless п                          Б  the same before -ен, in any row
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
  { tag: 'predicate', from: ['end'], to: 'predicate', endings: 'МЫн сЫң сЫз МЫз сЫңдАр сЫздАр' },
  { tag: 'genitive', from: ['end', 'predicate'], to: 'case', endings: 'ҢЫң' },
  { tag: 'dative', from: ['end', 'predicate'], to: 'case', endings: 'ҒА' },
  { tag: 'accusative', from: ['end'], to: 'case', endings: 'НЫ' },
  { tag: 'locative', from: ['end', 'predicate'], to: 'case', endings: 'ДА' },
  { tag: 'ablative', from: ['end', 'predicate'], to: 'case', endings: 'ТАн' },
  { tag: 'instrumental', from: ['end'], to: 'case', endings: 'Бен Бенен' },
  { tag: 'dative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'нА' },
  { tag: 'accusative-3', from: ['end'], to: 'case-of-third', endings: 'н' },
  { tag: 'locative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'ндА' },
  { tag: 'ablative-3', from: ['end', 'predicate'], to: 'case-of-third', endings: 'нАн' },
  { tag: 'dative-own', from: ['end'], to: 'case-of-own', endings: 'А' },
  { tag: 'attributive', from: nominal, to: 'attributive', endings: 'ДАҒЫ' },
  { tag: 'attributive-3', from: nominal, to: 'case-of-third', endings: 'ндАҒЫ' },
  { tag: 'belonging', from: ['end', 'plural', 'possessive', 'case'], to: 'case', endings: 'ҢЫкЫ' },
  {
    tag: 'third',
    from: ['end', 'predicate', 'case', 'case-of-third', 'attributive'],
    to: 'possessive',
    endings: 'сЫ Ы',
  },
  {
    tag: 'own',
    from: ['end', 'predicate', 'case', 'case-of-own', 'attributive'],
    to: 'possessive',
    endings: 'Ым м Ың ң ЫмЫз мЫз ЫңЫз ңЫз',
  },
  {
    tag: 'plural',
    from: ['end', 'predicate', 'case', 'possessive', 'attributive'],
    to: 'plural',
    endings: 'ЛАр',
  },
  { tag: 'of-time', from: nominal, to: 'stem', endings: 'ҒЫ' },
  { tag: 'ordinal', from: nominal, to: 'stem', endings: 'ЫншЫ ншЫ' },
  { tag: 'comparative', from: ['end'], to: 'stem', endings: 'рАҚ ЫрАҚ ЛАу' },
  { tag: 'similar', from: ['end', 'case'], to: 'case', endings: 'ДАй' },
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
  { tag: 'agent', from: declined, to: 'verb', endings: 'ушЫ юшЫ' },
  { tag: 'past-participle', from: [...declined, 'past'], to: 'verb', endings: 'ҒАн' },
  { tag: 'because', from: ['end', 'case', 'possessive'], to: 'verb', endings: 'ҒАндЫҚ' },
  { tag: 'habitual', from: declined, to: 'verb', endings: 'АтЫн йтЫн ятЫн итЫн' },
  { tag: 'never', from: declined, to: 'negated', endings: 'МАтЫн' },
  { tag: 'aorist', from: declined, to: 'verb', endings: 'Ар р яр' },
  { tag: 'not-aorist', from: declined, to: 'negated', endings: 'МАс' },
  { tag: 'intention', from: ['end', 'predicate'], to: 'verb', endings: 'МАҚ МАҚшЫ' },
  { tag: 'wish', from: ['possessive'], to: 'verb', endings: 'ҒЫ' },
  { tag: 'converb', from: ['end'], to: 'verb', endings: 'Ып п' },
  {
    tag: 'evidential',
    from: ['end'],
    to: 'verb',
    endings: 'ЫптЫ птЫ ЫппЫн ппЫн ЫпсЫз псЫз ЫпсЫң псЫң ЫппЫз ппЫз',
  },
  { tag: 'present-converb', from: ['end'], to: 'verb', endings: 'А й я и' },
  { tag: 'purpose', from: ['end'], to: 'verb', endings: 'ҒАлЫ' },
  { tag: 'until', from: ['end'], to: 'verb', endings: 'ҒАншА' },
  { tag: 'unless', from: ['end'], to: 'negated', endings: 'МАйЫншА МАстАн' },
];

/** Endings of finite verbs, the voices and the negation. */
const finiteRows: readonly EndingRow[] = [
  {
    tag: 'present',
    from: ['end'],
    to: 'verb',
    endings:
      'АдЫ йдЫ ядЫ идЫ АмЫн ймЫн ямЫн имЫн АсЫң йсЫң ясЫң исЫң АсЫз йсЫз ясЫз исЫз АмЫз ймЫз ямЫз имЫз АсЫңдАр йсЫңдАр АсЫздАр йсЫздАр Ам',
  },
  { tag: 'person', from: ['end'], to: 'person', endings: 'м ң ңЫз Қ ңдАр ңЫздАр' },
  { tag: 'past', from: ['end', 'person'], to: 'past', endings: 'ДЫ' },
  { tag: 'condition', from: ['end', 'person'], to: 'verb', endings: 'сА' },
  { tag: 'command-3', from: ['end'], to: 'verb', endings: 'сЫн сЫндАр' },
  { tag: 'command-1', from: ['end'], to: 'verb', endings: 'АйЫн йЫн яйЫн АйЫҚ йЫҚ яйЫҚ' },
  {
    tag: 'command-2',
    from: ['end'],
    to: 'verb',
    endings: 'ЫңЫз ңЫз ЫңдАр ңдАр ЫңЫздАр ңЫздАр Ың ң',
  },
  { tag: 'hope', from: ['end', 'predicate'], to: 'verb', endings: 'ҒАй' },
  { tag: 'negation', from: ['end', 'past', 'verb'], to: 'negated', endings: 'МА' },
  { tag: 'present-negation', from: ['negated'], to: 'stem', endings: 'А й' },
  { tag: 'passive', from: ['end', 'past', 'verb', 'negated'], to: 'stem', endings: 'Ыл л Ын н' },
  { tag: 'mutual', from: ['past', 'verb', 'negated'], to: 'stem', endings: 'Ыс с' },
  { tag: 'causative', from: ['past', 'verb', 'negated'], to: 'stem', endings: 'ДЫр т ҒЫз' },
];

/** All rows; the order says nothing. */
export const endingRows: readonly EndingRow[] = [...nounRows, ...verbalRows, ...finiteRows];
