import { type Match, pattern } from '../pattern';
import type { Rule } from './rule';

/** Commas and stops without the blank after them, and the stray stop of `,.` in a list. */
export const gluedPunctuation: Rule = {
  id: 'glued-punctuation',
  title: 'A blank after a comma or a stop',
  why: 'Where lines were joined, the blank after a comma, a semicolon or a full stop is lost, or a stop stands after the comma of a list.',
  needs: ({ has, hasBetween }) =>
    has('comma', 'stop') ||
    has('comma', 'cyrillic') ||
    has('colon', 'cyrillic') ||
    hasBetween('small', 'stop', 'capital'),
  pattern: pattern(String.raw`
        , (?<= [\p{Ll}\p{Nd}] , ) \. \x20? (?= \p{L} )
    | [,;] (?<= \p{sc=Cyrillic}{2} [,;] ) (?= \p{sc=Cyrillic}{2} )
    | \. (?<= \p{Ll}{3} \. ) (?= \p{Lu}\p{Ll} (?: \p{Ll} | \x20 ) )
  `),
  fix: (match) => {
    const [sign] = match;
    if (sign.startsWith(',.')) {
      return {
        after: ', ',
        certainty: isInList(match) ? 'evidence' : 'suggestion',
        reason: 'The list goes on after the comma; the full stop is stray.',
      };
    }
    if (sign === '.' ? !isCyrillicAround(match) : isInRow(match)) return undefined;
    return {
      after: `${sign} `,
      certainty: 'evidence',
      reason: `The blank after «${sign}» is lost.`,
    };
  },
  examples: [
    { before: 'маусымда,Иран', after: 'маусымда, Иран' },
    {
      before: 'Литвамен, 23 тамызда,.Қырғызстанмен, Иранмен',
      after: 'Литвамен, 23 тамызда, Қырғызстанмен, Иранмен',
    },
    { before: 'Мәскеу,.Астана,.Бішкек қалалары', after: 'Мәскеу, Астана, Бішкек қалалары' },
    { before: 'келісім,. шарт,. хаттама жасасты', after: 'келісім, шарт, хаттама жасасты' },
    { before: 'күшіне енді.Қазіргі уақытта', after: 'күшіне енді. Қазіргі уақытта' },
    { before: 'қайта қаралады.Ол күшінде', after: 'қайта қаралады. Ол күшінде' },
  ],
  keeps: [
    '5,7 тонна',
    '01.06.2019',
    'Н.Ә. Назарбаев',
    'т.б. шаралар',
    'zan.kz',
    'а,б тармақшалары',
    'index.Html',
    'Тегтер: мұнай;газ;көмір;уран;',
    'Аты;Тегі;Жасы\nДина;Оспан;31',
    'nplurals=2; күн,ай,жыл',
    'Аты,Туған жері,Жасы\nДина,Атырау қаласы,31',
  ],
};

/** A row of data is no longer than this. */
const longestRow = 400;

/**
 * A row of three and more items without a blank behind their delimiter: keywords, a record of a
 * table. It is a line of its own, or stands behind a colon, or the next line has as many items.
 */
function isInRow({ 0: sign, index, input = '' }: Match): boolean {
  const left = input.slice(Math.max(0, index - longestRow), index);
  const right = input.slice(index, index + longestRow);
  const line = (left.split('\n').at(-1) ?? '') + (right.split('\n', 1)[0] ?? '');
  const count = line.split(sign).length;
  if (count < 3 || line.includes(`${sign} `)) return false;
  if (/^(?:.*[:;=]\s)?\S+$/u.test(line)) return true;
  const lines = [left.split('\n').at(-2), right.split('\n', 2)[1]];
  return lines.some((other) => other?.split(sign).length === count && !other.includes(`${sign} `));
}

/** Within the sentence another comma stands near on both sides, or the list ends with a joiner. */
function isInList(match: Match): boolean {
  const text = match.input ?? '';
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 200), match.index).split(/[.!?]\s/u);
  const [after] = text.slice(end, end + 200).split(/[.!?](?:\s|$)/u);
  const isClosed = /^[^,]{1,60}\s(?:және|мен|бен|пен)\s/u.test(after ?? '');
  const isRow = /^[^.!?,]{1,80},\.\x20?\p{L}/u.test(text.slice(end, end + 90));
  const goesOn = /,\.[^.!?,]{1,80}$/u.test(text.slice(Math.max(0, match.index - 90), match.index));
  return (
    isClosed ||
    isRow ||
    goesOn ||
    ((before.at(-1) ?? '').includes(',') && (after ?? '').includes(','))
  );
}

function isCyrillicAround(match: Match): boolean {
  const text = match.input ?? '';
  return /^\p{sc=Cyrillic}\.\p{sc=Cyrillic}/u.test(text.slice(match.index - 1, match.index + 2));
}
