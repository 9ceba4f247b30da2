import { lookAlikes } from '../kazakh/alphabet';
import type { Rule } from './rule';

/** A Latin initial beside a Cyrillic one: Қ.А. Жұмабаев. */
export const latinInitials: Rule = {
  id: 'latin-initials',
  title: 'Latin initials of Cyrillic names',
  why: 'The initials of one person are of one script. Between a Cyrillic initial and a Cyrillic surname a Latin capital that looks like a Cyrillic one is a Cyrillic one.',
  needs: ({ has }) => has('twin', 'stop') || has('c', 'stop') || has('latinOh', 'stop'),
  pattern: /[ABCEHKMOPTX](?<!\p{L}.)(?=\.)/gu,
  fix: (match) => {
    const [letter] = match;
    const text = match.input ?? '';
    if (!isAmongInitials(text, match.index)) return undefined;
    return {
      after: lookAlikes.get(letter) ?? letter,
      certainty: 'evidence',
      reason: `«${letter}.» is the initial of a Cyrillic name.`,
    };
  },
  examples: [
    { before: 'Қ.\u0041. Жұмабаев', after: 'Қ.А. Жұмабаев' },
    { before: '\u004D.Қ. Шаханов айтты', after: 'М.Қ. Шаханов айтты' },
  ],
  keeps: ['профессор J.A. Smith пікірі', 'A. Кіріспе', 'vitamin C. Дәрумен', 'Қ.А. Жұмабаев'],
};

/** A Cyrillic initial right before or right after it, and Cyrillic letters after both. */
function isAmongInitials(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + 1, at + 11);
  return (
    (/(?<!\p{L})[\u0400-\u042F\u0492-\u04E8]\.\s?$/u.test(before) &&
      /^\.\s{0,6}\p{sc=Cyrillic}/u.test(after)) ||
    /^\.\s?\p{sc=Cyrillic}\.\s{0,6}\p{sc=Cyrillic}/u.test(after)
  );
}
