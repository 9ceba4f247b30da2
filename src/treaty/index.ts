import { documentOf } from '../document/document';
import { expectWritten } from '../entity/date/day-of-writing';
import type { DateOptions } from '../entity/date/find-dates';
import { repaired } from '../noise';
import type { CleanText } from '../text';
import { asTreaty } from './records';
import { type KnownTreaty, knownTreaties, linkOf, lookUpIn } from './register/register';
import { gather } from './text/gather';
import type { Told } from './text/told';
import type { Treaty } from './treaty';

export { findParties } from '../entity/party/parties';
export { treatyDiagnostics } from './register/diagnostics';
export { type KnownTreaty, knownTreaties } from './register/register';
export type { Difference, Party, RegisterLink, Treaty, TreatyDate } from './treaty';

/** How {@link extractTreaties} works; every field has a default. */
export interface TreatyOptions extends DateOptions {
  /**
   * The treaties that mentions are compared with. Default {@link knownTreaties}; give
   * `[...knownTreaties, mine]` to add rows, or a list of your own.
   */
  readonly register?: readonly KnownTreaty[];
}

/**
 * Finds the treaties that a text speaks of, in reading order.
 *
 * The fields say what the text says, even where it errs; what the register of known treaties says
 * otherwise is a difference, never a correction. Plurals at large (халықаралық шарттар:
 * international treaties), private contracts and organisations with a treaty in their name are
 * no treaties.
 *
 * @param text a text, or one already repaired
 * @param options the register, and when the text was written
 * @returns one record for each treaty; offsets are UTF-16 code units
 * @throws TypeError when `text` is neither a string nor a repaired text, or `written` is no date
 *
 * @example
 * extractTreaties('Литвамен 1994 жылғы 9 тамызда шарт жасалды.')[0]?.signed; // => '1994-08-09'
 * extractTreaties('Литвамен бүгін шарт жасалды.', { written: '2024-05-17' })[0]?.signed; // => '2024-05-17'
 */
export function extractTreaties(text: string | CleanText, options: TreatyOptions = {}): Treaty[] {
  const clean = repaired(text, 'extractTreaties');
  const treaties: Treaty[] = [];
  const told = gather(documentOf(clean.text), expectWritten(options.written));
  if (told.length === 0) return treaties;
  const register = lookUpIn(options.register ?? knownTreaties);
  const parents = new Map<Told, Treaty>();
  for (const one of told) {
    const parent = one.amends === null ? undefined : told[one.amends];
    const above =
      parent === undefined ? null : (parents.get(parent) ?? asTreaty(clean, parent, null));
    if (parent !== undefined && above !== null) parents.set(parent, above);
    const treaty = asTreaty(clean, one, above);
    treaty.register = linkOf(treaty, above, register);
    treaties.push(treaty);
  }
  return treaties;
}
