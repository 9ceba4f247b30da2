import { type Index, isNamed } from './link';
import { isUnmistakable, type Marker } from './marker/marker';
import { type Profile, yearsFrom } from './profile';

/**
 * Tells whether a marker is a citation in its document.
 *
 * A form that is unmistakable, with a page or another place named, always is. Of the rest, those
 * in the style of the majority are.
 */
export function isCitation(text: string, marker: Marker, profile: Profile, index: Index): boolean {
  if (marker.parts.some((part) => namesNumber(part) && !isPlausible(part.elements, profile))) {
    return false;
  }
  const { style, parts } = marker;
  if (style === 'square') return true;
  if (parts.some(isUnmistakable)) return true;
  if (parts.some(({ author }) => author !== undefined)) {
    return parts.every((part) => isNamed(part, index));
  }
  if (profile.majority !== style || !profile.likely.has(style)) return false;
  return style !== 'round' || !isEnumeration(text, marker);
}

/** Behind a name or «сонда» (ibid) the first number is a page. */
function namesNumber({ author, ibid }: Marker['parts'][number]): boolean {
  return author === undefined && ibid === null;
}

/** Zero, years and numbers far above the list are no sources; a range goes up. */
function isPlausible(elements: Marker['parts'][number]['elements'], profile: Profile): boolean {
  const [first] = elements;
  if (first?.kind !== 'bare') return true;
  const last = first.to ?? first.from;
  if (first.to !== null && first.to <= first.from) return false;
  const isBare = elements.every((one) => one.kind === 'bare');
  const size = profile.listSize;
  const most = size === null ? yearsFrom - 1 : isBare ? size + 20 : Math.max(size, yearsFrom - 1);
  return last <= most && (first.to === null || last - first.from <= Math.max(60, size ?? 0));
}

/** «(1) … (2) …» counts points: it opens a line or stands behind a colon or a semicolon. */
function isEnumeration(text: string, { span, parts }: Marker): boolean {
  if (parts.length > 1 || parts[0]?.author !== undefined) return false;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  return before.trim() === '' || /[\n:;]\s{0,8}$/u.test(before);
}
