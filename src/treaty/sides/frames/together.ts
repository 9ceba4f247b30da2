import type { Scene } from '../../sentence/mark';
import { type PartyFrame, type Relation, readParties } from './frame';

/** `P-мен`: the other side in the instrumental. */
export const together: PartyFrame = {
  id: 'together',
  title: 'The other side in the instrumental',
  why: 'A state concludes a treaty with another one: Тәжікстанмен шарт жасасты. One ending may serve a whole list.',
  pattern: /(?:(?<![PGp][,&]{0,2})[PGp]{1,2}(?:[,&]{1,2}[PGp])*[,&]{1,2})?I(?:[,&]{1,2}I)*/gu,
  read: readOthers,
  examples: [
    { text: 'Тәжікстанмен шарт', found: { parties: [0] } },
    { text: 'Қазақстанның Иран және Қытаймен шарттары', found: { parties: [1, 3] } },
    { text: 'Қытай, Түрікменстан, Моңғолиямен шарттар', found: { parties: [0, 2, 4] } },
  ],
  keeps: ['Тәжікстан шарты', 'көршімен шарт'],
};

/** Of two names side by side the first one acts: «Қазақстан Иран және Қытаймен». */
function readOthers(match: RegExpMatchArray & { index: number }, scene: Scene): Relation {
  const { parties } = readParties(match, scene);
  return { parties: /^[PGp]{2}/u.test(match[0]) ? parties.slice(1) : parties };
}
