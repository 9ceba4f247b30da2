import type { Order, Summary } from '../node/perform';

/**
 * Tells whether a check has found what makes it fail; other tasks never do.
 *
 * @param order the task
 * @param found how many errors and warnings there are
 * @param isFrail warnings are errors
 */
export function isFailed(
  { task }: Pick<Order, 'task'>,
  { errors, warnings }: Pick<Summary, 'errors' | 'warnings'>,
  isFrail: boolean,
): boolean {
  return task === 'check' && (errors > 0 || (isFrail && warnings > 0));
}
