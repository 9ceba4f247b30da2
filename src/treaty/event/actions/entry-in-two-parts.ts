import { type Action, action } from './action';

/** Other words stand between the two of күшіне енді. */
export const entryInTwoParts: Action = action(
  {
    id: 'entry-in-two-parts',
    event: 'in-force',
    why: 'Other words stand between the two parts of the verb: күшіне ол 2022 жылғы 15 наурызда ғана енді (it entered into force only on 15 March 2022).',
    examples: ['күшіне ол 2022 жылғы 15 наурызда ғана енді', 'күшіне 1999 жылы енген'],
    keeps: ['ел ішіне енді', 'зал ішіне 2022 жылы енген', 'ережелер енді өзгермейді'],
    onlyAfter: /күшіне\s(?:[^\s.;,]{1,20}\s){1,7}$/iu,
  },
  'енді|енген|еніп',
);
