/** «(in Kazakh)», «[in Russian]», «(In Russ.)»: the language of the work, where titles are romanised. */
const language =
  /[.,]? ?[([](?:in|на) (?:kazakh|russian|english|kaz|russ?|eng|қазақ|казахском|русском|английском)[^()[\]]{0,30}[)\]]/giu;

/** «Title [English title]»: the title once more, in another language; it is longer than a word. */
const translation = / \[(?!et al|и др|және т)\p{L}[^[\]]{3,400}\]/gu;

/** «[цит. 9 апр. 2024 г.]»: what says when or how a work was seen, and is no title. */
const seen = /[0-9]{4}|https?:|:\/\/|dissertation|thesis/iu;

/**
 * An entry without what a list adds for readers of another language: the language of the work, and
 * its title translated.
 *
 * @param entry the entry
 */
export function withoutRemarks(entry: string): string {
  if (!entry.includes('[') && !/\((?:in|на) /iu.test(entry)) return entry;
  const bare = entry.replace(language, '');
  const isMarked = bare !== entry;
  return bare.replace(translation, (words, at: number) => {
    const isLong = isMarked || words.includes(' ', 2);
    const isTitle = isLong && at > 0 && /\p{L}/u.test(bare.slice(0, at)) && !seen.test(words);
    return isTitle ? '' : words;
  });
}
