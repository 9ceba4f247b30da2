import { type PartyFrame, readParties } from './frame';

/** `Қазақстан–Ресей`, `қазақ-француз`. */
export const pair: PartyFrame = {
  id: 'pair',
  title: 'Two parties in one compound',
  why: 'A dash or a hyphen makes one attribute of two states: қазақ-француз келісімі (the Kazakh-French agreement).',
  pattern: /A|P-[PG]/gu,
  read: readParties,
  examples: [
    { text: 'қазақ-француз келісімі', found: { parties: [0] } },
    { text: 'Қазақстан–Ресей шекарасы туралы шарт', found: { parties: [0, 2] } },
  ],
  keeps: ['заң-техникалық келісім', 'Қазақстан мен Ресей шекарасы'],
};
