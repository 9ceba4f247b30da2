import { lookAlikes } from '../kazakh/alphabet';
import { scriptOfInitial } from './initials';
import type { Rule } from './rule';

/** A Latin initial beside a Cyrillic one: Қ.А. Жұмабаев. */
export const latinInitials: Rule = {
  id: 'latin-initials',
  title: 'Latin initials of Cyrillic names',
  why: 'The initials of one person are of one script. Between a Cyrillic initial and a Cyrillic surname a Latin capital that looks like a Cyrillic one is a Cyrillic one.',
  needs: ({ has }) => has('twin', 'stop') || has('c', 'stop') || has('latinOh', 'stop'),
  pattern: /[ABCEHKMOPTX](?<!\p{L}.)(?=\.)/gu,
  fix: ({ 0: letter, index, input = '' }) => {
    if (!isBesideCyrillicInitial(input, index) || scriptOfInitial(input, index) !== 'cyrillic') {
      return undefined;
    }
    return {
      after: lookAlikes.get(letter) ?? letter,
      certainty: 'evidence',
      reason: `«${letter}.» is the initial of a Cyrillic name.`,
    };
  },
  examples: [
    { before: 'Қ.\u0041. Жұмабаев', after: 'Қ.А. Жұмабаев' },
    { before: '\u004D.Қ. Шаханов айтты', after: 'М.Қ. Шаханов айтты' },
    { before: 'Жұмабаев Қ.\u0041. айтты', after: 'Жұмабаев Қ.А. айтты' },
  ],
  keeps: [
    'профессор J.A. Smith пікірі',
    'A. Кіріспе',
    'vitamin C. Дәрумен',
    'Қ.А. Жұмабаев',
    'Hart H.L.A. Құқық ұғымы',
    'Dicey A.V. Конституция',
    'Shaw M.N. Халықаралық құқық',
    'Merkl P.K., Otto C.E. Pure Norms',
  ],
};

/** A Cyrillic initial right before it or right after it. */
function isBesideCyrillicInitial(text: string, at: number): boolean {
  return (
    /(?<!\p{L})[\u0400-\u042F\u0492-\u04E8]\.[ \u00A0]?$/u.test(
      text.slice(Math.max(0, at - 4), at),
    ) || /^\.[ \u00A0]?[\u0400-\u042F\u0492-\u04E8]\./u.test(text.slice(at + 1, at + 5))
  );
}
