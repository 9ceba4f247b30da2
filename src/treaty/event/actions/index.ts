import { accession } from './accession';
import type { Action } from './action';
import { approval } from './approval';
import { birth } from './birth';
import { ceremony } from './ceremony';
import { draft } from './draft';
import { entryInTwoParts } from './entry-in-two-parts';
import { entryIntoForce } from './entry-into-force';
import { expiry } from './expiry';
import { hypothesis } from './hypothesis';
import { membership } from './membership';
import { ratification } from './ratification';
import { signature } from './signature';
import { termination } from './termination';

export type { Action, Event } from './action';

/** The actions, in the order in which the first of two readings is taken. */
export const actions: readonly Action[] = [
  hypothesis,
  draft,
  ratification,
  approval,
  accession,
  entryIntoForce,
  entryInTwoParts,
  termination,
  expiry,
  signature,
  ceremony,
  birth,
  membership,
];
