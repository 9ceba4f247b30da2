/**
 * A number in digits with which a date may begin, by what stands behind it: a year with its word
 * alone, or with a day, with several days or with a month behind the word, or with anything else; a
 * year of three figures; a day with a month, with a month and another day, with stops and figures, or
 * with anything else that makes a date.
 */
export type NumberStart =
  | 'year'
  | 'year-day'
  | 'year-days'
  | 'year-month'
  | 'year-open'
  | 'early'
  | 'day-month'
  | 'day-months'
  | 'day-figures'
  | 'day-open';

type KindAt = (small: string, at: number) => string | undefined;

/**
 * What a number may begin. Years have three digits, or four and are of the last two millennia; days
 * have two digits at most.
 *
 * @param small the text in small letters
 * @param at where the number starts
 * @param end where it ends
 * @param kindAt tells what a word is for a date
 */
export function numberAt(
  small: string,
  at: number,
  end: number,
  kindAt: KindAt,
): NumberStart | undefined {
  if (end - at <= 2) return dayAt(small, end, kindAt);
  if (end - at === 3) return isEarly(small, end) ? 'early' : undefined;
  const isYear = end - at === 4 && small.charCodeAt(at) <= 0x32 && small.charCodeAt(at) > 0x30;
  return isYear ? yearAt(small, end, kindAt) : undefined;
}

/** Behind a year of three figures its word stands, or a dash. */
function isEarly(small: string, end: number): boolean {
  const at = small[end] === ' ' ? end + 1 : end;
  const code = small.charCodeAt(at);
  return small[at] === 'ж' || isDash(code);
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014);
}

function yearAt(small: string, end: number, kindAt: KindAt): NumberStart {
  let at = small[end] === ' ' ? end + 1 : end;
  if (small[at] !== 'ж' || small.startsWith('жылдар', at) || small.startsWith('және', at))
    return 'year-open';
  while (isCyrillic(small.charCodeAt(at))) at += 1;
  if (small[at] === '.') at += 1;
  if (small[at] === ',') at += 1;
  if (small[at] === ' ') at += 1;
  const code = small.charCodeAt(at);
  if (isDigit(code)) {
    while (isDigit(small.charCodeAt(at))) at += 1;
    return hasMore(small, at, kindAt) ? 'year-days' : 'year-day';
  }
  if (isCyrillic(code)) {
    const kind = kindAt(small, at);
    return kind === 'month' || kind === 'season' ? 'year-month' : 'year';
  }
  return isMark(code) ? 'year' : 'year-open';
}

/** What joins two days. */
const joiners: readonly string[] = ['және ', 'мен ', 'бен ', 'пен '];

/** Whether another day may follow a day and its month: 22 ақпан – 15 наурыз. */
function hasMore(small: string, end: number, kindAt: KindAt): boolean {
  let at = end;
  if (small[at] === ' ' && kindAt(small, at + 1) === 'month') {
    at += 1;
    while (isCyrillic(small.charCodeAt(at)) || small[at] === '.') at += 1;
  } else if (isCyrillic(small.charCodeAt(at + 1))) return true;
  if (small[at] === ',') return isDigit(small.charCodeAt(at + 2));
  if (small[at] === ' ') at += 1;
  const code = small.charCodeAt(at);
  return isDash(code) || joiners.some((joiner) => small.startsWith(joiner, at));
}

/** What stands right behind a blank and a day that is no date by its month. */
const behindDay: readonly string[] = ['және', 'мен ', 'бен ', 'пен ', 'жылдар', 'мыңжыл'];

function dayAt(small: string, end: number, kindAt: KindAt): NumberStart | undefined {
  const sign = small[end];
  const code = small.charCodeAt(end + 1);
  if (sign === '.' || sign === '/') return isDigit(code) ? 'day-figures' : undefined;
  if (sign === ',') return isDigit(small.charCodeAt(end + 2)) ? 'day-open' : undefined;
  if (sign !== ' ') return isMark(small.charCodeAt(end)) ? undefined : 'day-open';
  if (!isCyrillic(code)) return isMark(code) || isDigit(code) ? undefined : 'day-open';
  if (kindAt(small, end + 1) === 'month') {
    return hasMore(small, end, kindAt) ? 'day-months' : 'day-month';
  }
  const isOrdinal = /[іынсшғ]/u.test(small.charAt(end + 1));
  return isOrdinal || behindDay.some((word) => small.startsWith(word, end + 1))
    ? 'day-open'
    : undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

/** Brackets, quotation marks and stops, behind which no date goes on. */
function isMark(code: number): boolean {
  return '()[]«»"”“;:!?%'.includes(String.fromCharCode(code));
}
