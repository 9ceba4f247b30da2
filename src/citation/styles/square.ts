import { pattern } from '../../pattern';
import { isFormula, isInterval, readFrame } from './frame';
import type { Style } from './style';

/** [1], [2, 35 б.], [3; 5], [1-3], [сонда, 24 б.], [Николаев, 1975]. */
export const square: Style = {
  id: 'square',
  title: 'Square brackets',
  why: 'The usual citation of Kazakh and Russian scholarship (GOST R 7.0.5-2008, 7.3): the number of the source, and the place in it after a comma.',
  opens: '[',
  pattern: pattern(String.raw` \[ [^\[\]]{1,200} \] `, {}, 'y'),
  read: (match) => {
    const end = match.index + match[0].length - 1;
    const frame = { rule: 'square', style: 'square', start: match.index + 1, end } as const;
    const marker = readFrame(match, frame);
    return marker === undefined || isFormula(match) || isInterval(match) ? undefined : marker;
  },
  examples: [
    { text: 'тәуелді болды [1, 213 б.]', found: { style: 'square', reading: '1 page 213' } },
    { text: 'шарт [2, с. 35–37].', found: { reading: '2 page 35-37' } },
    { text: 'зерттеулерде [3; 5] айтылған', found: { reading: '3; 5' } },
    { text: 'еңбектер [1-3]', found: { reading: '1-3' } },
    { text: 'деп жазады [сонда, 24 б.]', found: { reading: 'ibid page 24' } },
    { text: '[қараңыз: 7, II т., 14-бап]', found: { reading: 'қараңыз 7 volume II article 14' } },
    { text: '[Есин, 2012; Махонина, 2011]', found: { reading: 'Есин 2012; Махонина 2011' } },
    { text: 'as Smith shows [4, pp. 10-12]', found: { reading: '4 page 10-12' } },
  ],
  keeps: [
    '[sic]',
    '[...]',
    '[…]',
    '[ауд. – ред.]',
    '[бұдан әрі – Кодекс]',
    '[Электрондық ресурс]',
    '[2019 жылғы 28 желтоқсандағы № 292-VI ҚР Заңымен өзгертілген]',
    '[0; 1] аралығында',
    '[2; 5] кесіндісінде',
    'аралығы [45,1; 50,9]',
    '[3x]',
    'a[1] элементі',
    'v = [1, 2, 3]',
    '[12:45]',
    '[5 мг]',
    '[ә] дыбысы',
    '[x]',
    '[25%]',
    '[1.5]',
  ],
};
