import { type Action, action } from './action';

/** A parliament ratifies: ратификациялады, ратификациядан өтті. */
export const ratification: Action = action(
  {
    id: 'ratification',
    event: 'ratified',
    why: 'A parliament ratifies: ратификациялады, ратификациядан өтті.',
    examples: ['ратификациялады', 'ратификацияланған', 'ратификациядан өтті'],
    keeps: ['ратификация туралы пікір'],
  },
  String.raw`ратификацияла|ратификациядан\sөт|ратификация\sжаса|ратификациялау`,
);
