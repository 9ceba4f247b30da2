import type { CslItem, Reference } from '../../citation';
import { type ReferenceOutput, writeEach } from '../references';
import type { Report } from './format';

/**
 * The references of a report, each as a text of its own.
 *
 * @throws Error when the task looks for none
 */
export async function referencesIn(
  { task, findings }: Report,
  output: ReferenceOutput,
): Promise<readonly string[]> {
  if (findings.citations === undefined) {
    throw new Error(
      `The format ${output} writes references, and the task ${task.id} finds none; take the task citations.`,
    );
  }
  return writeEach(findings.citations.references.map(itemOf), output);
}

/** The number in the list, where it is not the place in the file, leads citations to the item. */
function itemOf({ csl, number }: Reference, at: number): CslItem {
  return number === null || number === String(at + 1) ? csl : { ...csl, 'citation-number': number };
}
