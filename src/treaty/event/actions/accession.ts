import { type Action, action } from './action';

/** A state that did not sign accedes: қосылды. */
export const accession: Action = action(
  {
    id: 'accession',
    event: 'acceded',
    why: 'A state that did not sign accedes: қосылды.',
    examples: ['қосылды', 'қосылған'],
    keeps: ['іске қосылды', 'қосымша', 'қосылу туралы шарт'],
  },
  String.raw`(?<!(?:іске|желіге|интернетке|құрамына|қатарына|тобына)\s)қосыл(?:ды|ған|ып)|қосылуы\sтуралы\s(?:заң|жарлық|қаулы)|қосылуына\sбайланысты\sзаң|қосылатын`,
);
