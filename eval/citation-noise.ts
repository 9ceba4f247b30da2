/** Ways to damage a text; each leaves every citation readable. */
export const noiseKinds: Readonly<Record<string, (text: string) => string>> = {
  'as given': (text) => text,
  'look-alike letters': (text) =>
    text.replace(/[\u043E\u04D9\u0430\u0435\u0441\u0440\u0456]/gu, (letter) => {
      const at = '\u043E\u04D9\u0430\u0435\u0441\u0440\u0456'.indexOf(letter);
      return 'o\u0259aecpi'.charAt(at);
    }),
  'line breaks in brackets': (text) => inBrackets(text, (inside) => inside.replace(/ /gu, '\n')),
  'blanks and line breaks in brackets': (text) =>
    inBrackets(text, (inside) => inside.replace(/ /gu, ' \r\n ')),
  'no-break spaces': (text) => text.replace(/ (?=\S)/gu, '\u00A0'),
  'runs of blanks': (text) => text.replace(/ /gu, '   '),
  'soft hyphens': (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD'),
  'lost soft hyphens': (text) =>
    text.replace(/(?<=[\u0430-\u04E9]{4})(?=[\u0430-\u04E9]{4})/gu, '\u00AC'),
  'zero-width signs around citations': (text) => text.replace(/ (?=\[)/gu, ' \u200B'),
  'byte order mark': (text) => `\uFEFF${text}`,
  'carriage returns': (text) => text.replace(/\n/gu, '\r\n'),
  'glued paragraphs': (text) => text.replace(/\.\n(?=\p{Lu})/gu, '..'),
  'no blank before brackets': (text) => text.replace(/ (?=\[\d)/gu, ''),
  'mismatched brackets': (text) => text.replace(/(?<=\[[^\]\n]{3,40}\u0431\.)\]/gu, ')'),
  'invisible signs inside numbers': (text) =>
    inBrackets(text, (inside) => inside.replace(/(?<=\d)(?=\d)/gu, '\u200B')),
  'full-width digits': (text) =>
    inBrackets(text, (inside) =>
      inside.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  'dashes of all kinds': (text) => inBrackets(text, (inside) => inside.replace(/-/gu, '\u2013')),
};

function inBrackets(text: string, damage: (inside: string) => string): string {
  return text.replace(/\[[^\]\n]{1,60}\]/gu, damage);
}
