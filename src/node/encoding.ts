import { kazakhOnly } from '../kazakh/alphabet';

/** Encodings of one byte a letter that Kazakh and Russian text was written in, the usual first. */
const oneByte = ['windows-1251', 'rk1048', 'pt154'] as const;

/** The marks that UTF encodings may begin with. */
const byteOrderMarks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at when encodings are compared; more would not change the answer. */
const sampleSize = 200_000;

/** Points that text has at least for each letter beyond ASCII; noise has far less. */
const leastLikeness = 0.4;

/**
 * Turns the bytes of a plain text into a string.
 *
 * UTF is recognised by its mark or by being valid. Of the encodings of one byte a letter, the one
 * wins in which the bytes read most like Kazakh or Russian words.
 *
 * @param bytes the file
 * @param encoding its encoding, if known; any name that iconv knows, as `rk1048` for KZ-1048
 * @returns the text and the name of the encoding
 * @throws Error with the end of a sentence, `is …`, when the bytes are no text
 */
export async function decode(
  bytes: Uint8Array,
  encoding?: string,
): Promise<{ text: string; encoding: string }> {
  if (bytes.length === 0) throw new Error('is empty');
  if (encoding !== undefined) return { text: await decodeAs(bytes, encoding), encoding };
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) return { text: await decodeAs(bytes, unicode), encoding: unicode };
  if (bytes.includes(0)) throw new Error('is not text but binary data');
  if (isUtf8(bytes)) return { text: checked(await decodeAs(bytes, 'utf-8')), encoding: 'utf-8' };
  return decodeOneByte(bytes);
}

/**
 * Turns a text back into bytes.
 *
 * @param text the text
 * @param encoding any name that iconv knows
 * @param like bytes in that encoding; where they begin with a byte order mark, so does the result
 * @returns the bytes; undefined where the encoding lacks a letter of the text
 */
export async function encode(
  text: string,
  encoding: string,
  like: Uint8Array,
): Promise<Uint8Array | undefined> {
  const { default: iconv } = await import('iconv-lite');
  const [, mark = []] =
    byteOrderMarks.find(([, bytes]) => bytes.every((byte, at) => like[at] === byte)) ?? [];
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) return undefined;
  return Buffer.concat([Uint8Array.from(mark), bytes]);
}

async function decodeOneByte(bytes: Uint8Array): Promise<{ text: string; encoding: string }> {
  const sample = bytes.subarray(0, sampleSize);
  const beyondAscii = sample.filter((byte) => byte > 0x7f).length;
  let best = { encoding: '', score: beyondAscii * leastLikeness };
  for (const encoding of oneByte) {
    const score = likeness(await decodeAs(sample, encoding));
    if (score > best.score) best = { encoding, score };
  }
  if (best.encoding !== '') {
    const text = checked(await decodeAs(bytes, best.encoding));
    return { text, encoding: best.encoding };
  }
  const lost = lostIn(await decodeAs(sample, 'utf-8'));
  throw new Error(
    lost < 0.05
      ? 'is not text in one encoding: it is UTF-8 with damaged bytes; --encoding utf-8 reads it all the same'
      : 'is not text in an encoding that Kazakh was written in; if it is text, name its encoding with --encoding',
  );
}

/** The share of characters that could not be decoded. */
function lostIn(text: string): number {
  return (text.match(/\uFFFD/gu)?.length ?? 0) / text.length;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'utf-8') return new TextDecoder('utf-8').decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(encoding)) {
    throw new Error(
      `cannot be read as «${encoding}», an unknown encoding; use utf-8, utf-16le, windows-1251, rk1048 (KZ-1048) or pt154`,
    );
  }
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  for (const [name, mark] of byteOrderMarks) {
    if (mark.every((byte, at) => bytes[at] === byte)) return name;
  }
  return unmarkedUtf16(bytes);
}

/** In UTF-16, every second byte of a Cyrillic text is 00 or 04, which no other text has. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const size = Math.min(bytes.length, sampleSize) & ~1;
  if (size < 4) return undefined;
  const high = [0, 0];
  for (let at = 0; at < size; at += 1) {
    const byte = bytes[at];
    if (byte === 0x00 || byte === 0x04) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  const most = (size / 2) * 0.8;
  if (odd > most && even * 8 < odd) return 'utf-16le';
  if (even > most && odd * 8 < even) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has hardly any control characters besides tabs, line breaks and form feeds. */
function checked(text: string): string {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(/[\0-\x08\x0E-\x1F\x7F]/gu)?.length ?? 0;
  if (controls * 50 > sample.length) throw new Error('is not text but binary data');
  return text;
}

const kazakhLetters = new Set(kazakhOnly + kazakhOnly.toUpperCase());

/**
 * How much a text reads like Kazakh or Russian: points for their letters, twice for the ones of
 * Kazakh, and penalties for what never stands inside a word. Zero or less is no text.
 */
function likeness(text: string): number {
  let score = 0;
  let last = '';
  for (const letter of text) {
    score += pointsOf(letter, last);
    last = letter;
  }
  return score;
}

function pointsOf(letter: string, last: string): number {
  const isWordBefore = /\p{L}/u.test(last);
  if (kazakhLetters.has(letter)) return isCapitalInside(letter, last) ? -4 : 2;
  if (/[\u0410-\u044F\u0401\u0451]/u.test(letter)) return isCapitalInside(letter, last) ? -4 : 1;
  if (/[\u0400-\u052F]/u.test(letter)) return -6;
  if (/[\uFFFD\x80-\x9F\0-\x08\x0E-\x1F]/u.test(letter)) return -20;
  if (/[^\x00-\x7F]/u.test(letter)) return isWordBefore ? -3 : -1;
  return 0;
}

function isCapitalInside(letter: string, last: string): boolean {
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(letter);
}
