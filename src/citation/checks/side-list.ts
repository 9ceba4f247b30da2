import type { Diagnostic } from '../../diagnostic';
import type { CslItem } from '../csl';
import type { Reference } from '../reference';
import { conflictsOf, isUsable, matchSide } from '../side-list';
import { type Check, findingAt, nameOf, placeOf } from './checked';

/** Records of the side list that cannot be read, or that say something else than the text. */
export const checkSideList: Check = ({ side, references }) => [
  ...checkRecords(side),
  ...checkConflicts(side, references),
];

function checkRecords(side: readonly CslItem[]): Diagnostic[] {
  return side.flatMap((item, at) =>
    isUsable(item)
      ? []
      : [
          findingAt(
            'side-file-unparsed',
            'warning',
            `Record ${at + 1} of the side list has neither a title nor an address: complete it.`,
            null,
          ),
        ],
  );
}

function checkConflicts(side: readonly CslItem[], references: readonly Reference[]): Diagnostic[] {
  if (side.length === 0) return [];
  const match = matchSide(side);
  return references.flatMap((reference, at) => {
    if (reference.origin !== 'text') return [];
    const twin = match(reference.csl);
    const conflicts = twin === undefined ? [] : conflictsOf(reference.csl, twin);
    if (conflicts.length === 0) return [];
    const name = nameOf(references, at);
    const message = `Entry ${name} and the side list differ in ${conflicts.join(', ')}: correct one of them.`;
    return [
      findingAt('side-file-conflict', 'warning', message, placeOf(reference), {
        references: [name],
      }),
    ];
  });
}
