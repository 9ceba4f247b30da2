import { backVowels, frontVowels, type Row, voiceless } from '../alphabet';

/** How an ending looks after a stem that fits it. */
export interface Spelling {
  readonly text: string;
  /** The row it asks for; `undefined` where it has one form for both. */
  readonly row: Row | undefined;
  /** The letter of the grammar that it begins with. */
  readonly initial: string;
}

const back: Readonly<Record<string, string>> = { A: 'а', I: 'ы', K: 'қ' };
const front: Readonly<Record<string, string>> = { A: 'е', I: 'і', K: 'к' };

/** The consonants that a letter of the grammar stands for, by row. */
const initials: Readonly<Record<string, readonly [string, string]>> = {
  G: ['ғқ', 'гк'],
  D: ['дт', 'дт'],
  L: ['лдт', 'лдт'],
  N: ['ндт', 'ндт'],
  H: ['ндт', 'ндт'],
  P: ['ндт', 'ндт'],
  M: ['мбп', 'мбп'],
  B: ['мбп', 'мбп'],
};

/**
 * All spellings of an ending of the grammar.
 *
 * @param ending as the rows of endings have it
 */
export function spellings(ending: string): Spelling[] {
  const isRowed = /[AIGK]/u.test(ending);
  const rows: readonly (Row | undefined)[] = isRowed ? ['back', 'front'] : [undefined];
  return rows.flatMap((row) => {
    const side = row === 'front' ? 1 : 0;
    let texts = [''];
    for (const letter of ending) {
      const consonants = initials[letter]?.[side];
      const vowel = (row === 'front' ? front : back)[letter];
      const letters = consonants === undefined ? [vowel ?? letter] : [...consonants];
      texts = texts.flatMap((text) => letters.map((one) => text + one));
    }
    return texts.map((text) => ({ text, row, initial: ending.charAt(0) }));
  });
}

const vowel = 'аәеоөұүыіэёя';
const nasal = 'мнң';
const hard = `${voiceless}бвгдғ`;

/**
 * Whether an ending may stand after a stem by its first sound.
 *
 * @param stem what stands before it
 * @param spelling the ending
 */
export function fitsSound(stem: string, { text, initial }: Spelling): boolean {
  const last = stem.charAt(stem.length - 1);
  const first = text.charAt(0);
  const isVowel = vowel.includes(last);
  const isHard = hard.includes(last);
  if ('AIую'.includes(initial)) return !isVowel;
  if ('рйңп'.includes(initial) || (initial === 'м' && text.length > 0))
    return isVowel || last === 'и';
  if (initial === 'с' || initial === 'K' || initial === 'л' || initial === 'н' || initial === 'т')
    return true;
  if (isHard) return 'тқкп'.includes(first);
  if (initial === 'G') return 'ғг'.includes(first);
  if (initial === 'D') return first === 'д';
  if (initial === 'M') return first === 'м' || (first === 'б' && `${nasal}зж`.includes(last));
  if (initial === 'B') return first === ('зж'.includes(last) ? 'б' : 'м');
  if (initial === 'L') return first === (`${nasal}зжл`.includes(last) ? 'д' : 'л');
  if (initial === 'N') return first === (isVowel ? 'н' : 'д');
  if (initial === 'H') return first === (isVowel || nasal.includes(last) ? 'н' : 'д');
  if (initial === 'P') return first === (nasal.includes(last) ? 'н' : 'д');
  return true;
}

/**
 * The row that the last syllables of a stem ask for.
 *
 * @param stem small letters
 * @returns `undefined` where no vowel decides
 */
export function rowOfStem(stem: string): Row | undefined {
  for (let at = stem.length - 1; at >= 0; at -= 1) {
    const letter = stem.charAt(at);
    if (frontVowels.includes(letter)) return 'front';
    if (backVowels.includes(letter)) return 'back';
  }
  return undefined;
}
