import type { Diagnostic } from '../../diagnostic';
import type { Check, Checked } from './checked';
import { checkDuplicates } from './duplicates';
import { checkDangling, checkDoubts, checkOrder, checkUncited } from './links';
import { checkGlued, checkNotes, checkNumbering, checkPresence, checkSecondList } from './list';
import { checkLocators } from './locators';
import { checkMarks, checkQuotes, checkStyles } from './marks';
import { checkMisreadDigits } from './misread-digits';
import { checkQuality } from './quality';
import { checkSideList } from './side-list';

/** All checks of citations and lists; none needs the findings of another. */
const checks: readonly Check[] = [
  checkPresence,
  checkNotes,
  checkDangling,
  checkUncited,
  checkNumbering,
  checkDuplicates,
  checkSecondList,
  checkGlued,
  checkLocators,
  checkDoubts,
  checkMarks,
  checkMisreadDigits,
  checkStyles,
  checkQuotes,
  checkOrder,
  checkQuality,
  checkSideList,
];

/**
 * Runs all checks.
 *
 * @returns the findings in reading order; those without a place come first
 */
export function checkCitations(checked: Checked): Diagnostic[] {
  return checks
    .flatMap((check) => check(checked))
    .sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
