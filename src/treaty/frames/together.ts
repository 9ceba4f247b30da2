import { type PartyFrame, readParties } from './frame';

/** `P-мен`: the other side in the instrumental. */
export const together: PartyFrame = {
  id: 'together',
  title: 'The other side in the instrumental',
  why: 'A state concludes a treaty with another one: Тәжікстанмен шарт жасасты. One ending may serve a whole list.',
  pattern: /(?:(?<![PGp][,&]{0,2})[PGp](?:[,&]{1,2}[PGp])*[,&]{1,2})?I(?:[,&]{1,2}I)*/gu,
  read: readParties,
  examples: [
    { text: 'Тәжікстанмен шарт', found: { parties: [0] } },
    { text: 'Қытай, Түрікменстан, Моңғолиямен шарттар', found: { parties: [0, 2, 4] } },
  ],
  keeps: ['Тәжікстан шарты', 'көршімен шарт'],
};
