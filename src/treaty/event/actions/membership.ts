import { type Action, action } from './action';

/** A state is a party of a treaty, whatever it did to become one: шартқа қатысады. */
export const membership: Action = action(
  {
    id: 'membership',
    event: 'unspecified',
    why: 'A state is a party of a treaty, whatever it did to become one: шартқа қатысады (takes part in the treaty).',
    examples: ['қатысады', 'қатысушысы болып табылады', 'тарап болып табылады'],
    keeps: ['қатысты мәселелер', 'тараптар'],
  },
  String.raw`қатысады|қатысып\sкеле|қатысушысы|тарап(?:ы)?\sбол(?:ып|ды|ған|а)|мүшесі\sбол(?:ып|ды|ған)`,
);
