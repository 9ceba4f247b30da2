/*
 * Makes clean Kazakh text look like text taken from typeset pages, so that a careful person could
 * still restore every letter. The same text and options give the same noise. It shares no code
 * with `src`: a mistake there must not hide itself here.
 */

/** What can go wrong with a text, in the order in which it does. */
export const noiseKinds = [
  'glued-paragraphs', // ".\n\n" + capital → ".."
  'split-citations', // [2, с. 35] → a line break for one of its blanks
  'split-initials', // В.Ф. Цепелев → a line break before the surname
  'list-stops', // "тамызда, Қырғыз" → "тамызда,.Қырғыз"
  'lost-blanks', // "маусымда, Иран" → "маусымда,Иран"
  'broken-hyphens', // пайдалану → "пайдала-  ну"
  'leftover-hyphens', // қарайтын → "қарай-тын"
  'not-signs', // деңгейінде → "деңге¬йінде"
  'blanks', // runs of blanks and no-break spaces
  'look-alikes', // Latin letters for Cyrillic ones
] as const;

export type NoiseKind = (typeof noiseKinds)[number];

/**
 * Which letters are replaced: `typeset` are o and schwa, small and capital, as in journals set in
 * old fonts; `acts` are i, I and Y for Ү, as in acts of the 1990s; `all` are all that look alike.
 */
export type LetterSet = keyof typeof letterSets;

export interface NoiseOptions {
  /** Any whole number; another seed, other places. */
  readonly seed: number;
  /** Default: all kinds. */
  readonly kinds?: readonly NoiseKind[];
  /** Default `typeset`. */
  readonly letters?: LetterSet;
  /** The share of letters of the set that are replaced, 0 to 1. Default 1. */
  readonly letterShare?: number;
  /** The share of the possible places of every other kind that are taken, 0 to 1. Default 0.2. */
  readonly share?: number | Readonly<Partial<Record<NoiseKind, number>>>;
}

/**
 * Adds noise to a clean text.
 *
 * @param clean Kazakh text without noise
 * @param options the seed, and what goes wrong how often
 * @returns the noisy text; nothing of the clean one is lost for good
 */
export function addNoise(clean: string, options: NoiseOptions): string {
  const kinds = new Set<NoiseKind>(options.kinds ?? noiseKinds);
  let text = clean;
  noiseKinds.forEach((kind, index) => {
    if (!kinds.has(kind)) return;
    const random = mulberry(options.seed * 31 + index);
    const share = typeof options.share === 'number' ? options.share : options.share?.[kind];
    const take = () => random() < (share ?? 0.2);
    text = spoilers[kind](text, { options, random, take });
  });
  return text;
}

interface Chance {
  readonly options: NoiseOptions;
  readonly random: () => number;
  /** Whether the next possible place is taken. */
  readonly take: () => boolean;
}

const spoilers: Readonly<Record<NoiseKind, (text: string, chance: Chance) => string>> = {
  'glued-paragraphs': gluedParagraphs,
  'split-citations': splitCitations,
  'split-initials': splitInitials,
  'list-stops': listStops,
  'lost-blanks': lostBlanks,
  'broken-hyphens': brokenHyphens,
  'leftover-hyphens': leftoverHyphens,
  'not-signs': notSigns,
  blanks,
  'look-alikes': lookAlikes,
};

/** Only where a capital follows, and never after an abbreviation of one letter. */
function gluedParagraphs(text: string, { take, random }: Chance): string {
  return text
    .replace(/(?<=[\p{L}\p{Nd}][\p{Ll}\p{Nd})\]»])\.\n\n(?=«?\p{Lu})/gu, (seam) => {
      if (!take()) return seam;
      return random() < 0.8 ? '..' : '....';
    })
    .replace(/(?<=\p{Ll}{2}):\n\n(?=«?\p{Lu})/gu, (seam) => (take() ? ':.' : seam));
}

function splitCitations(text: string, { take, random }: Chance): string {
  return text.replace(/\[(?:\d|сонда)[^\]\n]*\]/gu, (citation) => {
    const gaps = citation.split(' ').length - 1;
    if (gaps === 0 || !take()) return citation;
    let left = Math.floor(random() * gaps);
    return citation.replace(/ /g, (blank) => (left-- === 0 ? '\n' : blank));
  });
}

/** Initials before a surname in running text; in a list they follow the surname. */
function splitInitials(text: string, { take }: Chance): string {
  return text.replace(
    /(?<=(?<!\p{L})(?:\p{Lu}\.){1,2}) (?=\p{Lu}\p{Ll}{2})/gu,
    (blank, at: number) => {
      const before = /(\p{L}*),?\s(?:\p{Lu}\.){1,2}$/u.exec(text.slice(Math.max(0, at - 40), at));
      const followsSurname = /^\p{Lu}/u.test(before?.[1] ?? '');
      return !followsSurname && take() ? '\n' : blank;
    },
  );
}

/** Only in a list: commas of the same sentence stand near on both sides. */
function listStops(text: string, { take }: Chance): string {
  return text.replace(/(?<=\p{Ll}), (?=\p{Lu}\p{Ll})/gu, (comma, at: number) => {
    const before =
      text
        .slice(Math.max(0, at - 150), at)
        .split(/[.!?]/u)
        .at(-1) ?? '';
    const after = text.slice(at + 2, at + 150).split(/[.!?]/u)[0] ?? '';
    return before.includes(',') && after.includes(',') && take() ? ',.' : comma;
  });
}

function lostBlanks(text: string, { take }: Chance): string {
  return text
    .replace(/(?<=[\u0400-\u052F]{3}), (?=[\u0400-\u052F]{3})/gu, (comma) => (take() ? ',' : comma))
    .replace(/(?<=[\u0400-\u052F]{4})\. (?=\p{Lu}[\u0400-\u052F]{3})/gu, (stop) =>
      take() ? '.' : stop,
    );
}

/** Endings that are no words of their own and begin a syllable. */
const endings =
  'лары лері дары дері тары тері ларын лерін дарын дерін ларының лерінің ларға лерге дарға дерге тарға терге ларда лерде лардан лерден ның нің дың дің луы луі нуы дағы дегі'.split(
    ' ',
  );

const gaps = ['-  ', '- ', '-\u00A0 ', '-\n'];

/**
 * Breaks words before an ending, or anywhere when the whole word also stands elsewhere. A word is
 * broken once at most, so that it does stand elsewhere. Hyphenated words stay whole.
 */
function brokenHyphens(text: string, { take, random }: Chance): string {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  const broken = new Set<string>();
  return text.replace(/(?<![\p{L}-])[а-яёәғқңөұүһі]{7,}(?![\p{L}-])/gu, (word) => {
    const at = placeToBreak(word, (counts.get(word) ?? 0) > 1, random);
    if (at === undefined || broken.has(word) || random() > 0.25 || !take()) return word;
    broken.add(word);
    return word.slice(0, at) + (gaps[Math.floor(random() * gaps.length)] ?? '-') + word.slice(at);
  });
}

/** A syllable inside a word: a consonant and a vowel, after a vowel or a vowel and a consonant. */
const syllable = /(?<=\p{L}[аәеоөұүыі][бғгджзйкқлмнңпрстш]?)[бғгджзкқлмнпрстш][аәеоөұүыі]/gu;

/** Pieces that would be words of their own, or that join what stands around a suspended hyphen. */
const words = new Set('мен бен пен және немесе яки де да те та ма ме ба бе па пе'.split(' '));

function placeToBreak(
  word: string,
  isElsewhere: boolean,
  random: () => number,
): number | undefined {
  if (isElsewhere) {
    const places = [...word.matchAll(syllable)].map(({ index }) => index);
    const at = places[Math.floor(random() * places.length)];
    return at === undefined || words.has(word.slice(at)) ? undefined : at;
  }
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending === undefined ? undefined : word.length - ending.length;
}

/** The participle in -тын/-тін is never written with a hyphen. */
function leftoverHyphens(text: string, { take }: Chance): string {
  return text.replace(/(?<=(?<![\p{L}-])\p{Ll}{4,20}[аеәйы])(?=(?:тын|тін)(?![\p{L}-]))/gu, () =>
    take() ? '-' : '',
  );
}

/** What is left of soft hyphens: one or two in a long word. */
function notSigns(text: string, { take, random }: Chance): string {
  return text.replace(/(?<![\p{L}-])[а-яёәғқңөұүһі]{9,}(?![\p{L}-])/gu, (word) => {
    if (random() > 0.1 || !take()) return word;
    const at = 3 + Math.floor(random() * (word.length - 6));
    return `${word.slice(0, at)}\u00AC${word.slice(at)}`;
  });
}

/** A lone no-break space binds between digits, after № and after initials: never put there. */
function blanks(text: string, { take, random }: Chance): string {
  const blank = () => (random() < 0.5 ? ' ' : '\u00A0');
  return text.replace(/ |\n(?=\p{L})/gu, (sign, at: number) => {
    if (!take()) return sign;
    if (sign === '\n') return random() < 0.1 ? '\n\u00A0' : sign;
    const before = text.slice(Math.max(0, at - 3), at);
    const binds = /(?:\p{Nd}|№|\p{Lu}\.)$/u.test(before);
    if (!binds && random() < 0.1) return '\u00A0';
    return Array.from({ length: 2 + Math.floor(random() * 3) }, blank).join('');
  });
}

/** Only in words that are wholly Cyrillic: names like YouTube-тың and Latin words stay. */
function lookAlikes(text: string, { options, random }: Chance): string {
  const letters = letterSets[options.letters ?? 'typeset'];
  const share = options.letterShare ?? 1;
  return text.replace(/[\p{L}\p{M}\u00AC]+/gu, (word) => {
    if (/[^\p{sc=Cyrillic}\p{M}\u00AC]/u.test(word)) return word;
    return Array.from(word, (letter) =>
      letters.has(letter) && random() < share ? (letters.get(letter) ?? letter) : letter,
    ).join('');
  });
}

const typeset = [
  ['\u043E', '\u006F'], // о → o
  ['\u041E', '\u004F'], // О → O
  ['\u04D9', '\u0259'], // ә → schwa
  ['\u04D8', '\u018F'], // Ә → capital schwa
] as const;

const acts = [
  ['\u0456', '\u0069'], // і → i
  ['\u0406', '\u0049'], // І → I
  ['\u04AE', '\u0059'], // Ү → Y
] as const;

const others = [
  ['\u0430', '\u0061'], // а → a
  ['\u0441', '\u0063'], // с → c
  ['\u0435', '\u0065'], // е → e
  ['\u0440', '\u0070'], // р → p
  ['\u0445', '\u0078'], // х → x
  ['\u0443', '\u0079'], // у → y
  ['\u0456', '\u0069'], // і → i
  ['\u0410', '\u0041'], // А → A
  ['\u0412', '\u0042'], // В → B
  ['\u0421', '\u0043'], // С → C
  ['\u0415', '\u0045'], // Е → E
  ['\u041D', '\u0048'], // Н → H
  ['\u041A', '\u004B'], // К → K
  ['\u041C', '\u004D'], // М → M
  ['\u0420', '\u0050'], // Р → P
  ['\u0422', '\u0054'], // Т → T
  ['\u0425', '\u0058'], // Х → X
] as const;

/** Cyrillic letters and what stands for them, set by set. */
export const letterSets = {
  typeset: new Map<string, string>(typeset),
  acts: new Map<string, string>(acts),
  all: new Map<string, string>([...typeset, ...others]),
};

/** A small generator of numbers from 0 to 1 (mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
