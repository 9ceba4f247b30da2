import { pattern } from '../../pattern';
import { readFrame } from './frame';
import type { Style } from './style';

/** The names before a bracket: «Стрелковтың», «А. Төребай», «Қалмырза мен Өткелбайдың». */
const namesBefore = pattern(
  String.raw`(?<! [\p{L}\p{N}] ) (?: (?<first> {{name}} ) (?: ,\x20 | \x20[мбп]ен\x20 | \x20(?:және|и|and|&)\x20 ) )? (?: \p{Lu}\.\x20? ){0,3} (?<name> {{name}} ) (?: \x20 (?: \p{Lu}\. \x20? ){1,3} (?<= \. ) | {{noun}} ) \s $`,
  {
    name: String.raw`\p{Lu} [\p{L}\u2019'-]{2,30}`,
    // «Сағынтайдың еңбегінде»: what the author has, behind a genitive.
    noun: String.raw`(?: (?<= [ндт][ыі]ң ) \x20 \p{Ll}{3,20} )?`,
  },
);

/** No names before a bracket are longer. */
const longestNames = 90;

/** Стрелковтың (2007: 141): the author stands in the sentence. */
export const narrative: Style = {
  id: 'narrative',
  title: 'The author in the sentence',
  why: 'Where authors and years are cited, the name can stand in the sentence, with the ending that it needs there, and the year and page in brackets behind it.',
  opens: '(',
  pattern: pattern(
    String.raw` \( (?= (?:1[5-9]|20)[0-9]{2} [\p{Ll}]? (?: :\s | : | ,\s ) ) [^()\[\]]{6,60} \) `,
    {},
    'y',
  ),
  read: (match, text) => {
    const before = text.slice(Math.max(0, match.index - longestNames), match.index);
    namesBefore.lastIndex = 0;
    const { first, name } = namesBefore.exec(before)?.groups ?? {};
    if (name === undefined) return undefined;
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const frame = { rule: 'narrative', style: 'round', start, end } as const;
    const names = first === undefined ? [name] : [first, name];
    return readFrame(match, { ...frame, names });
  },
  examples: [
    {
      text: 'Стрелковтың (2007: 141) дерегінше',
      found: { style: 'round', reading: 'Стрелковтың 2007 141' },
    },
    {
      text: 'Қалмырза мен Өткелбай (2016, 90 б.) бұған қосылады',
      found: { reading: 'Қалмырза 2016 page 90' },
    },
    {
      text: 'Сағынтайдың еңбегінде (2019: 9)',
      found: { reading: 'Сағынтайдың 2019 9' },
    },
    { text: 'Төребай А.Б. (2017: 5) айтады', found: { reading: 'Төребай 2017 5' } },
    { text: 'А. Төребай (2017б: 5) айтады', found: { reading: 'Төребай 2017б 5' } },
  ],
  keeps: [
    'Сартаевтың (2015) пікірі',
    'ол (2007: 141) жазады',
    'Заң (2007, 3 наурыз)',
    'Шарт (2:282)',
  ],
};
