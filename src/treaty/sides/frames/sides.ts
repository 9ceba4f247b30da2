import { type PartyFrame, readParties } from './frame';

/** `тараптары – P1 мен P2`: the parties named behind the treaty. */
export const sides: PartyFrame = {
  id: 'sides',
  title: 'Parties that the text calls so',
  why: 'The parties follow their noun: оның тараптары – Түркия мен Қазақстан (its parties are Turkey and Kazakhstan).',
  pattern: /s[-:]?P(?:[,&]{1,2}P)*/gu,
  read: readParties,
  examples: [
    { text: 'шарт, оның тараптары – Түркия мен Қазақстан', found: { parties: [5, 7] } },
    { text: 'Шарттың тараптары: Қытай, Ресей', found: { parties: [3, 5] } },
  ],
  keeps: ['шарттың тараптары келісті', 'Түркия мен Қазақстан тараптары'],
};
