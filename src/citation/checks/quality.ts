import type { CslItem } from '../csl';
import type { CitationCode } from '../findings';
import type { Reference } from '../reference';
import { type Check, findingAt, nameOf, placeOf } from './checked';

/** A year anywhere in an entry, though it could not be told what it is the year of. */
const anyYear = /(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])/u;

/** What an entry lacks, in the order of how much it lacks: the first that fits is reported. */
const lacks: readonly (readonly [CitationCode, (reference: Reference) => boolean, string])[] = [
  [
    'ibid-entry',
    ({ raw }) => /^(?:бұл да сонда|сонда|осында|там же|ibid|idem)/iu.test(raw.trim()),
    'refers to the entry before it: cite that entry instead',
  ],
  [
    'entry-unparsed',
    ({ csl }) => csl.title === undefined && csl.URL === undefined && csl.archive === undefined,
    'could not be read: check its punctuation',
  ],
  [
    'act-missing-number',
    ({ csl }) => isAct(csl) && csl.number === undefined && !isConstitution(csl),
    'is an act without its number: add it',
  ],
  [
    'entry-missing-access-date',
    ({ csl }) => csl.URL !== undefined && csl.accessed === undefined && csl.DOI === undefined,
    'has a URL and no day on which it was looked at: add it',
  ],
  [
    'entry-missing-year',
    ({ csl, raw }) =>
      csl.issued === undefined &&
      csl.type !== 'manuscript' &&
      csl.type !== 'webpage' &&
      !anyYear.test(raw),
    'has no year: add it',
  ],
];

/** Entries that lack what their kind needs. */
export const checkQuality: Check = ({ references }) =>
  references.flatMap((reference, at) => {
    if (reference.origin !== 'text') return [];
    const lacking = lacks.find(([, isLacking]) => isLacking(reference));
    if (lacking === undefined) return [];
    const name = nameOf(references, at);
    const [code, , words] = lacking;
    const more = { references: [name] };
    return [findingAt(code, 'info', `Entry ${name} ${words}.`, placeOf(reference), more)];
  });

function isAct({ type }: CslItem): boolean {
  return type === 'legislation' || type === 'regulation';
}

function isConstitution({ title = '' }: CslItem): boolean {
  return /конституция|constitution/iu.test(title);
}
