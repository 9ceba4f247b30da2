/** Letters that Kazakh has and Russian has not; \u0456 is Cyrillic і. */
const kazakhLetters = /[ӘәҒғҚқҢңӨөҰұҮүҺһ\u0406\u0456]/u;

/** Letters and endings that Russian titles have and Kazakh ones hardly ever. */
const russianSigns =
  /[\u0429\u0449\u044A\u0451]|(?:[ое]го|ни[ея]|ци[ия]|ств[оа]|ск[иао][йяе]|н[ыа][ейя])(?!\p{L})/u;

/** Words that English titles have, and no romanised one. */
const englishWords = /(?<!\p{L})(?:the|of|and|on|for|from|to|with|under|between)(?!\p{L})/iu;

/** «– 90 б.», «Б. 5-9», «– 90 с.», «С. 5-9»: the word for pages; \u0441 \u0421 are Cyrillic с С. */
const kazakhPages = /[0-9] ?-?б(?:ет)?(?:\.|$)|(?<!\p{L})Б\. ?[0-9]/u;
const russianPages = /[0-9] ?\u0441\.|(?<!\p{L})\u0421\. ?[0-9]/u;

/** «(in Kazakh)», «[in Russian]» behind a romanised entry. */
const remark = /[([]in (?<name>kaz|rus|eng)/iu;

const byRemark: Readonly<Record<string, string>> = { kaz: 'kk', rus: 'ru', eng: 'en' };

/**
 * The language of a title: by its letters, by what the entry says of it, or by the word for pages.
 *
 * @param title the title
 * @param entry the entry as it is printed
 * @returns `kk`, `ru`, `en`, or `undefined` where nothing tells
 */
export function languageOf(title: string, entry: string): string | undefined {
  const named = remark.exec(entry)?.groups?.['name'];
  if (named !== undefined) return byRemark[named.toLowerCase()];
  if (kazakhLetters.test(title)) return 'kk';
  if (!/[\u0400-\u04FF]/u.test(title)) return englishWords.test(title) ? 'en' : undefined;
  if (russianSigns.test(title)) return 'ru';
  if (kazakhPages.test(entry)) return 'kk';
  return russianPages.test(entry) ? 'ru' : undefined;
}
