import { type PartyFrame, readParties } from './frame';

/** `P1 мен P2 арасындағы`: the parties in a row before the postposition. */
export const between: PartyFrame = {
  id: 'between',
  title: 'Parties with арасындағы',
  why: 'The parties stand in a row before арасындағы or арасында (between), each as a state, a government or an agency.',
  pattern: /(?<![PGIp][,&-]{0,2})(?:nw?&)?[PGIp](?:[,&-]{1,2}[PGIp])*(?:&nw?)?n?[bB]/gu,
  read: readParties,
  examples: [
    { text: 'Қазақстан мен Литва арасындағы шарт', found: { parties: [0, 2] } },
    {
      text: 'Қазақстан Республикасының Үкіметі мен Эстон Республикасы Үкіметінің арасындағы келісім',
      found: { parties: [0, 2] },
    },
    { text: 'Қазақстан, Ресей және Қытай арасындағы келісім', found: { parties: [0, 2, 4] } },
  ],
  keeps: ['сатушы мен сатып алушы арасындағы шарт', 'Қазақстанмен шарт'],
};
