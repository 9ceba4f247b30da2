import type { Diagnostic } from '../../diagnostic';
import { findAll } from '../../pattern';
import type { Citation, CitationItem } from '../citation';
import { identityOf } from '../identity';
import type { Reference } from '../reference';
import { type Check, type Checked, findingAt, nameOf, placeOf } from './checked';

/** Numbers and names that the list does not have, each reported where it first stands. */
export const checkDangling: Check = ({ resolved }) => {
  const seen = new Set<string>();
  return itemsOf(resolved).flatMap(({ citation, item, zone }) => {
    if (item.status !== 'dangling' || item.ibid) return [];
    const name = item.number ?? [item.author, item.year].join(' ').trim();
    if (seen.has(`${zone} ${name}`)) return [];
    seen.add(`${zone} ${name}`);
    const message = `The list has no entry ${name}: add it or correct the citation.`;
    const more = item.number === null ? {} : { references: [item.number] };
    return [findingAt('dangling-reference', 'error', message, citation, more)];
  });
};

/** Entries that no citation leads to; not those that share the number of an earlier one. */
export const checkUncited: Check = ({ clean, references, resolved, duplicates }) => {
  if (resolved.length === 0) return [];
  const isTold = narrated(clean.text, references);
  const cited = citedIn(references, itemsOf(resolved));
  const doubled = new Set(duplicates.flat());
  const first = new Map<string, number>();
  references.forEach(({ number, list }, at) => {
    const key = `${list} ${number}`;
    if (number !== null && !first.has(key)) first.set(key, at);
  });
  return references.flatMap((reference, at) => {
    if (cited.has(at) || reference.origin !== 'text' || doubled.has(at)) return [];
    if (isTold(reference)) return [];
    if ((first.get(`${reference.list} ${reference.number}`) ?? at) < at) return [];
    const name = nameOf(references, at);
    const message = `Nothing in the text cites entry ${name}: cite it or take it out.`;
    return [
      findingAt('uncited-entry', 'warning', message, placeOf(reference), { references: [name] }),
    ];
  });
};

/** What items lead to, and what is the same work as a note that they lead to. */
function citedIn(
  references: readonly Reference[],
  items: readonly { readonly item: CitationItem }[],
): ReadonlySet<number | null> {
  const cited = new Set(items.map(({ item }) => item.reference));
  const noted = references.filter(({ origin }, at) => origin === 'note' && cited.has(at));
  if (noted.length === 0) return cited;
  const works = new Set(noted.map(({ csl }) => identityOf(csl)));
  references.forEach(({ csl }, at) => {
    if (works.has(identityOf(csl))) cited.add(at);
  });
  return cited;
}

/** «Сартаевтың (2015) пікірі»: a year in brackets, and a name in the sentence before it. */
const yearInBrackets = /\((?<year>(?:1[5-9]|20)[0-9]{2})/gu;
const nameBefore = /(?<name>\p{Lu}[\p{L}-]{2,30})(?: ?\p{Lu}\.){0,3} ?[^()\n\p{Lu}]{0,20}$/u;

/** No name and what follows it is longer. */
const longestName = 64;

/** Tells whether the sentences of a text name the author of an entry, with its year in brackets. */
function narrated(text: string, references: readonly Reference[]): (one: Reference) => boolean {
  if (references.some(({ number }) => number !== null)) return () => false;
  const told = new Set<string>();
  for (const { index, groups } of findAll(yearInBrackets, text)) {
    const before = text.slice(Math.max(0, index - longestName), index);
    const name = (nameBefore.exec(before)?.groups?.['name'] ?? '').toLowerCase();
    for (let end = 3; end <= name.length; end += 1) {
      told.add(`${name.slice(0, end)} ${groups?.['year']}`);
    }
  }
  return ({ csl }) =>
    told.has(
      `${(csl.author?.[0]?.family ?? '').toLowerCase()} ${csl.issued?.['date-parts'][0]?.[0]}`,
    );
}

/** Sources first cited after a higher number, in a list that goes by first mention. */
export const checkOrder: Check = (checked) => {
  const mentions = firstMentions(checked);
  const late = mentions.filter(({ isLate }) => isLate);
  if (late.length === 0 || late.length * 3 > mentions.length || isAlphabetical(checked)) return [];
  return late.map(({ citation, number }) => {
    const message = `Source ${number} is cited for the first time after a higher number: the list goes by first mention.`;
    return findingAt('out-of-order', 'info', message, citation, { references: [number] });
  });
};

interface Mention {
  readonly citation: Citation;
  readonly number: string;
  readonly isLate: boolean;
}

function firstMentions({ resolved }: Checked): Mention[] {
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  let highest = 0;
  let last = 0;
  for (const { citation, item, zone } of itemsOf(resolved)) {
    const { number } = item;
    if (zone !== last) highest = 0;
    last = zone;
    const key = `${zone} ${number}`;
    if (number === null || item.status !== 'resolved' || seen.has(key)) continue;
    seen.add(key);
    mentions.push({ citation, number, isLate: Number.parseInt(number, 10) < highest });
    highest = Math.max(highest, Number.parseInt(number, 10));
  }
  return mentions;
}

function isAlphabetical({ references }: Checked): boolean {
  const heads = references
    .filter(({ origin }) => origin === 'text')
    .map(({ csl }) => (csl.author?.[0]?.family ?? csl.title ?? '').toLowerCase());
  const rises = heads.filter((head, at) => at > 0 && head >= (heads[at - 1] ?? '')).length;
  return heads.length > 3 && rises >= (heads.length - 1) * 0.85;
}

/** What was unclear when an item was led to its source. */
export const checkDoubts: Check = ({ resolved }) =>
  resolved.flatMap(({ citation, doubts }) =>
    [...new Set(doubts)].flatMap((doubt): Diagnostic[] => {
      const known = doubtFindings[doubt];
      return known === undefined ? [] : [findingAt(doubt, known[0], known[1], citation)];
    }),
  );

const doubtFindings: Readonly<Record<string, readonly [Diagnostic['severity'], string]>> = {
  'ambiguous-number': [
    'info',
    'The second number can be a source or a page: write «;» between sources and «б.» behind a page.',
  ],
  'ambiguous-ibid': [
    'warning',
    'The citation before names several sources, and the last of them was taken: name the source.',
  ],
  'unresolved-ibid': ['warning', 'No citation stands before this one: name the source.'],
  'page-carryover': [
    'info',
    'The page of the citation before was taken over: name it if it differs.',
  ],
};

function itemsOf(
  resolved: Checked['resolved'],
): { readonly citation: Citation; readonly item: CitationItem; readonly zone: number }[] {
  return resolved.flatMap(({ citation, zone }) =>
    citation.items.map((item) => ({ citation, item, zone })),
  );
}
