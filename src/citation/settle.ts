import type { Span } from '../finding';
import type { LocatorLabel } from './citation';
import type { BareNumber, MarkedPlace, MarkerPart } from './marker/marker';
import type { Profile } from './profile';

/** A place with its label; `word` is empty where the document decided that it is a page. */
export interface DraftPlace {
  readonly label: LocatorLabel;
  readonly word: string;
  readonly value: string;
  readonly span: Span;
}

/** An item before it is linked; offsets are those of the repaired text. */
export interface Draft {
  readonly number: string | null;
  readonly part: MarkerPart;
  readonly places: readonly DraftPlace[];
}

/** What the document had to decide about a part of a marker. */
export type Doubt = 'ambiguous-number' | 'ocr-suspect-marker';

/** The items of a part, and the doubts that were in it. */
export interface Settled {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
}

interface State {
  readonly drafts: Draft[];
  readonly doubts: Doubt[];
}

/**
 * Decides for each number of a part whether it is a source or a page, by the size of the list and
 * by the way the document cites.
 *
 * @param part what a marker says of one source, or of several with commas between them
 * @param profile what the document shows
 */
export function settle(part: MarkerPart, profile: Profile): Settled {
  const state: State = { drafts: [], doubts: [] };
  if (part.ibid !== null || part.author !== undefined) {
    state.drafts.push({ number: null, part, places: [] });
  }
  part.elements.forEach((one, at) => {
    if (one.kind === 'place') addPlace(state, one);
    else if (state.drafts.length === 0) addSources(state, part, one);
    else settleBare(state, part, at, one, profile);
  });
  return state;
}

function settleBare(
  state: State,
  part: MarkerPart,
  at: number,
  bare: BareNumber,
  profile: Profile,
): void {
  const before = part.elements[at - 1];
  if (before?.kind === 'place') {
    const startsSource = part.elements[at + 1]?.kind === 'place' || !before.isLabelFirst;
    if (startsSource && isInList(bare, profile)) addSources(state, part, bare);
    else extendPlace(state, bare);
    return;
  }
  if (bare.to !== null && bare.to < bare.from) {
    const isScanned = bare.to === 6 || bare.to === 66;
    if (isScanned) state.doubts.push('ocr-suspect-marker');
    addPage(state, bare, isScanned ? String(bare.from) : undefined);
    return;
  }
  const meaning = meaningOf(state, part, at, bare, profile);
  if (meaning === 'page') addPage(state, bare);
  else addSources(state, part, bare);
}

/** `[a, b]`: a page above the list, a second source above the first; else the document's habit. */
function meaningOf(
  state: State,
  part: MarkerPart,
  at: number,
  bare: BareNumber,
  profile: Profile,
): 'source' | 'page' {
  const last = state.drafts.at(-1);
  if (part.ibid !== null || part.author !== undefined || (last?.places.length ?? 0) > 0) {
    return 'page';
  }
  if (!isInList(bare, profile)) return 'page';
  if (profile.usesSemicolons && goesOnAsPage(part, at, bare)) return 'page';
  if (bare.letter !== '') return 'source';
  const previous = Number.parseInt(last?.number ?? '0', 10);
  if (bare.from === previous) return 'page';
  const [first] = part.elements;
  const isPair =
    at === 1 &&
    part.elements.length === 2 &&
    bare.to === null &&
    first?.kind === 'bare' &&
    first.to === null;
  if (bare.from > previous) {
    if (isPair && !profile.marksPages) state.doubts.push('ambiguous-number');
    return 'source';
  }
  return profile.marksPages || !isPair ? 'source' : 'page';
}

/** «5, 12, 15 б.» where sources stand apart by semicolons: pages 12 and 15. */
function goesOnAsPage(part: MarkerPart, at: number, bare: BareNumber): boolean {
  const next = part.elements[at + 1];
  return (
    at > 0 &&
    next?.kind === 'place' &&
    next.label === 'page' &&
    Number.parseInt(next.value, 10) > bare.from
  );
}

function isInList(bare: BareNumber, { listSize, highest }: Profile): boolean {
  return Math.max(bare.from, bare.to ?? 0) <= (listSize ?? highest + 20);
}

function addSources(state: State, part: MarkerPart, bare: BareNumber): void {
  const last = bare.to ?? bare.from;
  for (let number = bare.from; number <= last; number += 1) {
    state.drafts.push({ number: `${number}${bare.letter}`, part, places: [] });
  }
}

function addPlace(state: State, { label, word, value, span }: MarkedPlace): void {
  if (label === null) return;
  const last = state.drafts.pop();
  if (last === undefined) return;
  const same = last.places.findIndex((place) => place.label === label);
  const old = last.places[same];
  const places =
    old === undefined
      ? [...last.places, { label, word, value, span }]
      : last.places.with(same, {
          ...old,
          value: `${old.value}, ${value}`,
          span: { start: old.span.start, end: span.end },
        });
  state.drafts.push({ ...last, places });
}

function addPage(state: State, bare: BareNumber, value: string = printed(bare)): void {
  addPlace(state, {
    kind: 'place',
    label: 'page',
    word: '',
    value,
    isLabelFirst: false,
    span: bare.span,
  });
}

/** «с. 35, 40»: the number goes on with the place before it. */
function extendPlace(state: State, bare: BareNumber): void {
  const last = state.drafts.pop();
  const place = last?.places.at(-1);
  if (last === undefined || place === undefined) return;
  const longer = {
    ...place,
    value: `${place.value}, ${printed(bare)}`,
    span: { start: place.span.start, end: bare.span.end },
  };
  state.drafts.push({ ...last, places: [...last.places.slice(0, -1), longer] });
}

function printed(bare: BareNumber): string {
  return `${bare.from}${bare.letter}${bare.to === null ? '' : `-${bare.to}`}`;
}
