/** Words before a source that say how it is meant, as sequences of words in small letters. */
export const prefixes: readonly (readonly string[])[] = phrases(
  // Kazakh: see, see also, quoted after, compare, for example
  'сонымен қатар қараңыз|сондай ақ қараңыз|тағы қараңыз|толығырақ қараңыз|қараңыз|қараңдар|қара|қар|келтірілген|келт|сілтеме бойынша|сал|салыстырыңыз|мысалы|мәселен|бұл туралы',
  // Russian
  'см также|см напр|см подробнее|подробнее см|смотри|см|цит по кн|цит по ст|цит по|цит|ср|сравни|например|напр|подр',
  // English
  'see also|see e g|see for example|see|cited in|quoted in|cited after|cited by|cf|compare|e g|for example',
);

/** The words that stand for the source named last. */
export const ibidWords: readonly (readonly string[])[] = phrases(
  'бұл да сонда|дәл сонда|сонда|осында|сол жерде|там же|ibidem|ibid|id|idem|op cit',
);

/** Words after the last source that say there is more of the kind. */
export const tails: readonly (readonly string[])[] = phrases(
  'және т б|т б|және басқалар|бастап|дейін|и др|и далее|и сл|и след|сл|ff|f|et seq|passim',
);

/** Words between two sources or two numbers. */
export const joiners = new Set(['және', 'мен', 'пен', 'бен', 'и', 'and', '&']);

/** Longest first, so that «см. также» is not read as «см.». */
function phrases(...lists: readonly string[]): string[][] {
  return lists
    .flatMap((one) => one.split('|'))
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}
