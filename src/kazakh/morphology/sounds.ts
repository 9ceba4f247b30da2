import { backVowels, frontVowels, type Row, voiceless } from '../alphabet';

/** How an ending looks after a stem that fits it. */
export interface Spelling {
  readonly text: string;
  /** The row it asks for; `undefined` where it has one form for both. */
  readonly row: Row | undefined;
  /** The letter of the grammar that it begins with. */
  readonly initial: string;
}

const back: Readonly<Record<string, string>> = { А: 'а', Ы: 'ы', Қ: 'қ' };
const front: Readonly<Record<string, string>> = { А: 'е', Ы: 'і', Қ: 'к' };

/** The consonants that a letter of the grammar stands for, by row. */
const initials: Readonly<Record<string, readonly [string, string]>> = {
  Ғ: ['ғқ', 'гк'],
  Д: ['дт', 'дт'],
  Л: ['лдт', 'лдт'],
  Н: ['ндт', 'ндт'],
  Ң: ['ндт', 'ндт'],
  Т: ['ндт', 'ндт'],
  М: ['мбп', 'мбп'],
  Б: ['мбп', 'мбп'],
};

/**
 * All spellings of an ending of the grammar.
 *
 * @param ending as the rows of endings have it
 */
export function spellings(ending: string): Spelling[] {
  const isRowed = /[АЫҒҚ]/u.test(ending);
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

/** Kinds of sounds at the end of a stem; what is in none of the lists is a glide or р. */
const sounds = ['аәеоөұүыіэёя', 'мнң', 'зж', 'л', `${voiceless}бвгдғ`] as const;

/** What an ending begins with after a vowel, a nasal, з or ж, л, a hard sound, and any other. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  Ғ: ['ғг', 'ғг', 'ғг', 'ғг', 'қк', 'ғг'],
  Д: ['д', 'д', 'д', 'д', 'т', 'д'],
  Л: ['л', 'д', 'д', 'д', 'т', 'л'],
  Н: ['н', 'д', 'д', 'д', 'т', 'д'],
  Ң: ['н', 'н', 'д', 'д', 'т', 'д'],
  Т: ['д', 'н', 'д', 'д', 'т', 'д'],
  М: ['м', 'мб', 'мб', 'м', 'п', 'м'],
  Б: ['м', 'м', 'б', 'м', 'п', 'м'],
};

/**
 * Whether an ending may stand after a stem by its first sound.
 *
 * @param stem what stands before it
 * @param spelling the ending
 */
export function fitsSound(stem: string, { text, initial }: Spelling): boolean {
  const last = stem.charAt(stem.length - 1);
  const kind = sounds.findIndex((letters) => letters.includes(last));
  if ('АЫую'.includes(initial)) return kind !== 0;
  if ('рйңпм'.includes(initial)) return kind === 0 || last === 'и';
  const allowed = beginnings[initial]?.at(kind);
  return allowed === undefined || allowed.includes(text.charAt(0));
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
