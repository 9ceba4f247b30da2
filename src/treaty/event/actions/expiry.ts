import { type Action, action } from './action';

/** The term of a treaty runs out: its date stands between the two parts of the predicate. */
export const expiry: Action = action(
  {
    id: 'expiry',
    event: 'terminated',
    why: 'The term of a treaty runs out, with the date between the two parts: мерзімі 2016 жылы аяқталды (its term ended in 2016).',
    examples: ['мерзімі 2016 жылы аяқталды', 'қолданылуы 2014 жылғы 24 желтоқсанда тоқтады'],
    keeps: ['келіссөздер 2016 жылы аяқталды', 'жиын 2016 жылы бітті'],
    onlyAfter: /(?:мерзімі|қолданылуы|әрекеті|күші)\s(?:[^\s.;,]{1,20}\s){1,6}$/iu,
  },
  'аяқтал(?:ды|ған|ып)|тоқта(?:ды|ған)|бітті',
);
