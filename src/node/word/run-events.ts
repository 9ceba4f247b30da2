import type { Plan } from './changes';
import type { Run } from './manuscript';

/** What happens at an offset of a run, in this order. */
export interface RunEvent {
  /** Text that comes. */
  readonly insertions: string[];
  /** Comments that end here, by their ids. */
  readonly ends: number[];
  /** Comments that begin here. */
  readonly starts: number[];
  /** What follows goes up to this offset; 0 where it stays. */
  deletedUntil: number;
}

/** What happens in runs: by run, and there by offset of the manuscript. */
export type RunEvents = Map<Run, Map<number, RunEvent>>;

/** Where a comment stands. */
export interface Anchor {
  readonly id: number;
  readonly first: { readonly run: Run; readonly at: number };
  readonly last: { readonly run: Run; readonly at: number };
}

/** Gathers what happens in each run. */
export function runEvents(
  { deletions, insertions }: Pick<Plan, 'deletions' | 'insertions'>,
  anchors: readonly Anchor[],
): RunEvents {
  const events: RunEvents = new Map();
  const eventAt = (run: Run, at: number): RunEvent => {
    const ofRun = events.get(run) ?? new Map<number, RunEvent>();
    events.set(run, ofRun);
    const event = ofRun.get(at) ?? { insertions: [], ends: [], starts: [], deletedUntil: 0 };
    ofRun.set(at, event);
    return event;
  };
  for (const { place, start, end } of deletions) {
    eventAt(place.run, start).deletedUntil = end;
    eventAt(place.run, end);
  }
  for (const { place, at, text } of insertions) eventAt(place.run, at).insertions.push(text);
  for (const { id, first, last } of anchors) {
    eventAt(first.run, first.at).starts.push(id);
    eventAt(last.run, last.at).ends.push(id);
  }
  return events;
}
