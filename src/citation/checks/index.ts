import { type Diagnostic, locate } from '../../finding';
import type { CleanText } from '../../text';
import type { Lists } from '../bibliography';
import type { Index } from '../link';
import type { Profile } from '../profile';
import type { Reference } from '../reference';
import type { Resolved } from '../resolve';

/** Everything that the checks look at. */
export interface Checked {
  readonly clean: CleanText;
  readonly lists: Lists;
  readonly references: readonly Reference[];
  readonly index: Index;
  readonly resolved: readonly Resolved[];
  readonly profile: Profile;
}

/** One kind of check. */
export type Check = (checked: Checked) => Diagnostic[];

/** All checks, and the findings in reading order. */
export function checkCitations(checked: Checked): Diagnostic[] {
  return checkList(checked);
}

/** No list, or a heading without entries: one finding, at the first citation or the heading. */
function checkList({ clean, lists, references, resolved }: Checked): Diagnostic[] {
  if (references.length > 0) return [];
  if (lists.first !== null) {
    return [
      {
        code: 'empty-bibliography',
        severity: 'error',
        message: 'The list of sources has a heading and no entries: add the entries under it.',
        ...locate(clean, lists.first.heading.span),
      },
    ];
  }
  const [first] = resolved;
  if (first === undefined) return [];
  const { span, source } = first.citation;
  return [
    {
      code: 'missing-bibliography',
      severity: 'error',
      message:
        'The text cites sources and has no list of them: add a list under the heading «Әдебиеттер».',
      span,
      source,
    },
  ];
}
