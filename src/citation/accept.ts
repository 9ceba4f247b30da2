import { isCity } from './entry/imprint';
import type { Index } from './list-index';
import { isMarked, isUnmistakable, type Marker, type MarkerPart } from './marker/marker';
import { isNamed } from './named-works';
import { isTimeOrVersion, type Profile, yearsFrom } from './profile';

/**
 * Tells whether a marker is a citation in its document.
 *
 * A form that is unmistakable, with a page or another place named, always is. Of the rest, those
 * in the style of the majority are. A name and a year alone are where the list has them, or where
 * the document cites so.
 */
export function isCitation(text: string, marker: Marker, profile: Profile, index: Index): boolean {
  if (marker.parts.some((part) => namesNumber(part) && !isPlausible(part.elements, profile))) {
    return false;
  }
  const { style, rule, parts } = marker;
  if (rule === 'separated') {
    return (
      parts.every((part) => isListed(part, profile)) &&
      (profile.separatesPages || !isTimeOrVersion(text, marker))
    );
  }
  if (parts.some(({ author }) => author !== undefined)) return citesByName(marker, profile, index);
  if (style === 'square') return profile.hasList || isSupported(text, marker, profile);
  if (parts.some(isUnmistakable)) return true;
  if (profile.majority !== style || !profile.likely.has(style)) return false;
  return style !== 'round' || !isEnumeration(text, marker);
}

/** «[4: 71]»: the list has so many sources. */
function isListed({ elements }: MarkerPart, { listSize }: Profile): boolean {
  const [first] = elements;
  return first?.kind === 'bare' && listSize !== null && first.from <= listSize;
}

/** A name that the list has, or a page behind the year; other names where the document cites so. */
function citesByName({ parts }: Marker, profile: Profile, index: Index): boolean {
  const named = parts.filter(({ author }) => author !== undefined);
  if (named.some((part) => isNamed(part, index))) return true;
  if (named.some((part) => part.year === undefined)) return parts.some(isUnmistakable);
  if (named.some(hasPage)) return true;
  return (profile.citesByName || parts.length > 1) && !named.some((part) => isPlace(part, index));
}

/** A place in the source, marked or behind a colon. */
function hasPage({ elements }: MarkerPart): boolean {
  return elements.length > 0;
}

/** «(Орынбор, 1917)»: a city, or what the list has as a place of printing. */
function isPlace({ author = '' }: MarkerPart, { places }: Index): boolean {
  const small = author.toLowerCase();
  return places.has(small) || isCity(small);
}

/** Without a list a number alone needs something beside it: a page somewhere, or the end of a clause. */
function isSupported(text: string, marker: Marker, profile: Profile): boolean {
  if (profile.marksPlaces || marker.parts.some(isMarked)) return true;
  if (marker.parts.some(({ ibid }) => ibid !== null)) return true;
  const { end } = marker.span;
  return profile.highest < 100 && /^\s?[.,;:!?»)]/u.test(text.slice(end, end + 2));
}

/** Behind a name or «сонда» (ibid) the first number is a page. */
function namesNumber({ author, ibid }: MarkerPart): boolean {
  return author === undefined && ibid === null;
}

/** Zero, years and numbers far above the list are no sources; a range goes up. */
function isPlausible(elements: MarkerPart['elements'], profile: Profile): boolean {
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
