import { isCity } from './imprint';

/**
 * «Алматы: Қайнар, 2014, 216 б.», «Алматы, 1995-256б.», «Алматы, 2001, 25-27 бб.»: a comma or a
 * hyphen before the extent or the pages.
 */
const extentBehindYear =
  /(?:(?<=(?:1[5-9]|20)[0-9]{2})(?: ?(?:ж|г|жыл)\.?)?, |(?<=, ?(?:1[5-9]|20)[0-9]{2})-)(?=[0-9]{1,4}(?: ?[-\u2013] ?[0-9]{1,4})? ?-?(?:бб?|бет|\u0441\u0441?|pp?|стр)\.?$)/u;

/** «М., 2004, с. 12»: the label of the pages behind the year. */
const pagesBehindYear =
  /(?<=(?:1[5-9]|20)[0-9]{2}), ([\u0421\u0441\u0411\u0431Pp])(?=p?\. ?[0-9]{1,4}(?: ?[-\u2013] ?[0-9]{1,4})?\.?$)/u;

/** «Заң мәні, Алматы: Заң, 2010», «Rivers (Oxford: Gavel, 2001)»: an imprint without a stop. */
const looseImprint =
  /(?:, | \()(\p{Lu}[\p{L} -]{1,25}: [^,:()]{2,60}, (?:1[5-9]|20)[0-9]{2})\)?(?=\.?(?:$| [0-9]))/u;

/** The last letters of the words for pages: б, бет, стр, с, c, p; \u0441 is Cyrillic с, \u0440 Cyrillic р. */
const pageEnds = '\u0431\u0442\u0441\u0440\u0063p';

/** An entry with stops where its imprint, extent or pages have another sign before them. */
export function withSeams(entry: string): string {
  let text = entry;
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  if (pageEnds.includes(last)) text = text.replace(extentBehindYear, '. ');
  if (last >= '0' && last <= '9') {
    text = text.replace(pagesBehindYear, (_, label: string) => `. ${label.toUpperCase()}`);
  }
  return text.includes(': ')
    ? text.replace(looseImprint, (words, imprint: string, at: number) =>
        isSecondPlace(text.slice(0, at)) ? words : `. ${imprint}`,
      )
    : text;
}

/** «. Almaty, Kazakhstan: Nauka, 2018»: the city stands before. */
function isSecondPlace(before: string): boolean {
  const place = /\. (\p{Lu}[\p{L} -]{2,24})$/u.exec(before)?.[1];
  return place !== undefined && isCity(place.toLowerCase());
}
