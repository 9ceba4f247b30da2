import { citationFindings } from '../citation/findings';
import { citationStyles } from '../citation/styles';
import { dateForms } from '../entity/date/forms';
import { noiseRules } from '../noise';
import { losses } from '../noise/lost-letters';
import { reflow } from '../noise/reflow';
import type { Described } from '../rule';
import { partyRelations, treatyEvents, treatyKinds, treatyReasons } from '../treaty/described';
import { treatyFindings } from '../treaty/register/findings';

/** Rows of one sort, as the list shows them. */
export interface Listed {
  /** What each of them is. */
  readonly kind: string;
  readonly rows: readonly Described[];
}

/** Everything that zanger knows and can tell of, room by room. */
export const listed: readonly Listed[] = [
  { kind: 'repair', rows: [...noiseRules, reflow] },
  { kind: 'kind of treaty', rows: treatyKinds },
  { kind: 'event', rows: treatyEvents },
  { kind: 'relation of parties', rows: partyRelations },
  { kind: 'reason', rows: treatyReasons },
  { kind: 'form of date', rows: dateForms },
  { kind: 'citation style', rows: citationStyles },
  { kind: 'finding', rows: [...losses, ...treatyFindings, ...citationFindings] },
];
