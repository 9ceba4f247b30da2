/**
 * The cases of Kazakh, by the names of the field.
 *
 * @example
 * const wanted: Case = 'instrumental';
 * caseEndings[wanted]; // => ['мен', 'бен', 'пен']
 */
export type Case = 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental';

/**
 * The endings of each case, after plain and possessive stems, in all harmonies. The attributive
 * of the locative (-дағы) is a locative that goes on.
 */
export const caseEndings: Readonly<Record<Case, readonly string[]>> = {
  genitive: ['ның', 'нің', 'дың', 'дің', 'тың', 'тің'],
  dative: ['ға', 'ге', 'қа', 'ке', 'на', 'не', 'а', 'е'],
  accusative: ['ны', 'ні', 'ды', 'ді', 'ты', 'ті', 'н'],
  locative: ['нда', 'нде', 'да', 'де', 'та', 'те'],
  ablative: ['нан', 'нен', 'дан', 'ден', 'тан', 'тен'],
  instrumental: ['мен', 'бен', 'пен'],
};

/** Plural endings. */
export const pluralEndings = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'] as const;

/** Possessive endings of all persons. */
export const possessiveEndings = [
  'ымыз',
  'іміз',
  'ыңыз',
  'іңіз',
  'мыз',
  'міз',
  'ңыз',
  'ңіз',
  'сы',
  'сі',
  'ым',
  'ім',
  'ың',
  'ің',
  'ы',
  'і',
  'м',
  'ң',
] as const;

/** Endings that a verb's stem takes before a line can break: participles, converbs, tenses, voices. */
export const verbEndings = [
  'атын',
  'етін',
  'йтын',
  'йтін',
  'тын',
  'тін',
  'ған',
  'ген',
  'қан',
  'кен',
  'ғанда',
  'генде',
  'латын',
  'летін',
  'луы',
  'луі',
  'луда',
  'луде',
  'лған',
  'лген',
  'лды',
  'лді',
  'лады',
  'леді',
  'нған',
  'нген',
  'нды',
  'нді',
  'нады',
  'неді',
  'нуы',
  'нуі',
  'лып',
  'ліп',
  'нып',
  'ніп',
  'лу',
  'ну',
  'су',
  'ту',
  'рлық',
  'рлік',
  'дық',
  'дік',
  'лық',
  'лік',
  'тық',
  'тік',
  'ды',
  'ді',
  'ты',
  'ті',
] as const;

const cases = Object.values(caseEndings).flat().join('|');
const attributive = '(?:(?:нда|нде|да|де|та|те)(?:ғы|гі))';
const nominal = new RegExp(
  `^(?:${pluralEndings.join('|')})?(?:${possessiveEndings.join('|')})?(?:${attributive}|${cases})?$`,
  'u',
);
const verbal = new RegExp(`^(?:${verbEndings.join('|')})(?:${cases})?$`, 'u');

/**
 * Tells whether letters can be nothing but the end of a word: a chain of noun endings or the
 * ending of a verb.
 *
 * @param letters small Cyrillic letters, the piece of a word after a break
 *
 * @example
 * [isEnding('лері'), isEnding('ну'), isEnding('заң')]; // => [true, true, false]
 */
export function isEnding(letters: string): boolean {
  return letters.length > 0 && (nominal.test(letters) || verbal.test(letters));
}

/**
 * An expression for the endings of the given cases, for use as a part of a pattern.
 *
 * @param wanted the cases; all of them when none is named
 * @returns a group without a name
 *
 * @example
 * new RegExp(`^шарт${endingsOf('instrumental')}$`, 'u').test('шартпен'); // => true
 */
export function endingsOf(...wanted: readonly Case[]): string {
  const names = wanted.length > 0 ? wanted : (Object.keys(caseEndings) as Case[]);
  const endings = names.flatMap((name) => caseEndings[name]);
  return `(?:${[...endings].sort((a, b) => b.length - a.length).join('|')})`;
}
