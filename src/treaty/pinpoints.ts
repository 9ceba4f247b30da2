const article =
  /^\s?(?<number>[0-9]{1,3})\s?-?\s?(?:(?:ші|шы|інші|ыншы|нші|ншы)\s)?(?:бап|бабы|баптар)\p{L}{0,6}/iu;

/**
 * The article that a text points at right after a treaty: «конвенцияның 82-бабы» (article 82 of
 * the convention).
 *
 * @param text the sentence
 * @param end where the noun ends
 *
 * @example
 * articleAfter('Минск конвенциясының 82-бабы', 20); // => '82'
 */
export function articleAfter(text: string, end: number): string | null {
  return article.exec(text.slice(end, end + 40))?.groups?.['number'] ?? null;
}
