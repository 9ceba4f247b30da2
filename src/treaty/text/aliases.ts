/** `(бұдан әрі – Шарт)`, hereinafter the Treaty: the alias after a noun, within the next words. */
const alias =
  /^[^.;]{0,80}?\((?:бұдан (?:әрі|былай|кейін)|әрі қарай)(?: мәтін бойынша)?\s?[-\u2013\u2014:,]\s?(?:«|")?(?<name>[^()«»";]{2,80}?)(?:»|")?\)/u;

/** `(Кишинев конвенциясы)`, `(1993 жылғы Кишинев конвенциясы)`: a second name right after the noun. */
const secondName =
  /^\s\((?:[12][0-9]{3}\s(?:жылғы|ж\.)\s)?(?<name>\p{Lu}\p{L}{2,20}(?:\s\p{L}{2,20}){0,2}\s(?:конвенция|шарт|келісім|пакт|хаттама|хартия)(?:сы|ы|і))\)/u;

/** `(95-конвенция)`, `(№ 95 конвенция)`: its number in a series. */
const number = /^\s\((?<name>(?:№\s?)?[0-9]{1,3}(?:-|\s)(?:конвенция|хаттама))\)/u;

/**
 * The other name that a text gives a treaty right after its noun.
 *
 * @param text the sentence
 * @param end where the noun ends
 *
 * @example
 * aliasAfter('Одақ туралы шарт (бұдан әрі – Шарт) қабылданды.', 16); // => 'Шарт'
 */
export function aliasAfter(text: string, end: number): string | null {
  const rest = text.slice(end, end + 240);
  return (secondName.exec(rest) ?? number.exec(rest) ?? alias.exec(rest))?.groups?.['name'] ?? null;
}
