import type { Entry } from './entries';

/** Addresses and days of access, which one list may have and its repetition not. */
const passing =
  /(?:https?:\/\/|www\.|doi:? ?)\S{1,300}|10\.[0-9]{4,9}\/\S{1,200}|\([^()]{0,40}[0-9]{2}\.[0-9]{2}\.20[0-9]{2}[^()]{0,12}\)/giu;

/** The different numbers of two and more digits of an entry, in order: years, pages, numbers of acts. */
export function numbersOf(text: string, { span }: Entry): string[] {
  const words = text.slice(span.start, span.end).replace(passing, ' ');
  return [...new Set(words.match(/[0-9]{2,}/gu) ?? [])];
}

/** What is the same in an entry and in its romanised or translated twin: «2010 98». */
export function signatureOf(text: string, entry: Entry): string {
  return numbersOf(text, entry).sort().join(' ');
}
