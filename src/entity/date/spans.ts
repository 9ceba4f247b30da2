import type { DateAt } from './dates';

/**
 * Joins dates that bound a span, and reads what bounds a date on one side or makes it approximate.
 *
 * @param text the text
 * @param dates its dates in order
 */
export function bounded(text: string, dates: readonly DateAt[]): DateAt[] {
  return spans(text, dates).map((date) => openEnd(text, date));
}

/** «2010 жылдан 2014 жылға дейін»: two dates that bound a span. */
function spans(text: string, dates: readonly DateAt[]): DateAt[] {
  const joined: DateAt[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const edtf = last && spanOf(text, last, date);
    if (last !== undefined && edtf !== undefined) {
      joined[joined.length - 1] = { start: last.start, end: date.end, edtf };
    } else {
      const between = spanOfSet(text, date);
      joined.push(between === undefined ? date : { ...date, edtf: between });
    }
  }
  return joined;
}

/** What follows the second bound of a span: «дейін» (until) or «аралығында» (between). */
const upTo = /^\s(?:дейін|шейін|арал[ыа])/iu;

/** Between two bounds at most «, бастап» stands, in UTF-16 code units. */
const farthestBound = 10;

/** Two dates of which the first is in the ablative, or joined to the second: the time between them. */
function spanOf(text: string, last: DateAt, date: DateAt): string | undefined {
  if (date.start - last.end > farthestBound) return undefined;
  if (/[/{]/u.test(last.edtf + date.edtf) || !upTo.test(text.slice(date.end, date.end + 12))) {
    return undefined;
  }
  const between = text.slice(last.end, date.start);
  const isFrom = /[дтн][ае]н$/iu.test(text.slice(last.start, last.end));
  const isSpan = isFrom
    ? /^(?:\s(?:бастап,?\s)?|\s?[-\u2013\u2014]\s?)$/iu.test(between)
    : /^\s(?:мен|бен|пен|және)\s$/iu.test(between) && isBetween(text, date);
  return isSpan ? `${last.edtf}/${date.edtf}` : undefined;
}

/** «2003 жылғы 24 және 29 қазан аралығында»: days that share their month bound a span. */
function spanOfSet(text: string, date: DateAt): string | undefined {
  if (!date.edtf.startsWith('{')) return undefined;
  const two = /^\{([^,]+),([^,]+)\}$/u.exec(date.edtf);
  return two !== null && isBetween(text, date) ? `${two[1]}/${two[2]}` : undefined;
}

const isBetween = (text: string, { end }: DateAt): boolean =>
  /^\sаралы/iu.test(text.slice(end, end + 8));

/** The first letters of the words behind a date with an open end: дейін, шейін, жуық, бастап. */
const opening: ReadonlySet<string> = new Set('дшжбДШЖБ');

/** A date with only one end («2004 жылға дейін», until 2004), or an approximate one. */
function openEnd(text: string, date: DateAt): DateAt {
  const isOpen = opening.has(text.charAt(date.end + 1)) || text[date.start - 2] === 'н';
  if (!isOpen || /[/{X]/u.test(date.edtf)) return date;
  const after = text.slice(date.end, date.end + 16);
  const words = text.slice(date.start, date.end);
  const before = /шамамен\s$/iu.exec(text.slice(Math.max(0, date.start - 12), date.start))?.[0];
  if (before !== undefined) {
    return { ...date, start: date.start - before.length, edtf: `${date.edtf}~` };
  }
  if (/^\s(?:шамасы|жуық)/iu.test(after)) return { ...date, edtf: `${date.edtf}~` };
  if (/[ғгқкн][ае]$/iu.test(words) && /^\s(?:дейін|шейін)/iu.test(after)) {
    return { ...date, edtf: `../${date.edtf}` };
  }
  if (/[дтн][ае]н$/iu.test(words) && /^\s(?:бастап|бері|бергі)(?!\p{L})/iu.test(after)) {
    return { ...date, edtf: `${date.edtf}/..` };
  }
  return date;
}
