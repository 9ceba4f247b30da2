import type { Citation } from './citation';
import type { LinkDoubt } from './link';
import type { Marker } from './marker/marker';
import type { Doubt } from './settle';

/** A citation, the marker that it was read from, and what was open about it. */
export interface Resolved {
  readonly citation: Citation;
  readonly marker: Marker;
  /** The number of the zone that it stands in. */
  readonly zone: number;
  readonly doubts: readonly (Doubt | LinkDoubt)[];
}
