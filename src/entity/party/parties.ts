import type { Span } from '../../finding';
import { repaired } from '../../noise';
import { type CleanText, locate } from '../../text';
import type { Party } from '../../treaty/treaty';
import { type PartyAt, partiesIn } from './phrases';
import { type PartyRow, partyRows } from './rows';

/**
 * Finds the states and organisations that a text names, in reading order.
 *
 * Names are found in all cases, in capitals, and as abbreviations with or without a hyphen before
 * the ending. Regions (Солтүстік Қазақстан облысы, a province) are not states.
 *
 * @param text a text, or one already repaired
 * @returns the parties; the ranges hold the name with its ending; offsets are UTF-16 code units
 * @throws TypeError when `text` is neither a string nor a repaired text
 *
 * @example
 * findParties('Литвамен және АҚШ-пен').map((party) => party.id); // => ['LT', 'US']
 */
export function findParties(text: string | CleanText): Party[] {
  const clean = repaired(text, 'findParties');
  return partiesIn(clean).map((party) => asParty(clean, party, 0));
}

/**
 * Makes a party of a phrase.
 *
 * @param clean the repaired text
 * @param party the phrase
 * @param offset where the stretch starts that the phrase was found in
 */
export function asParty(clean: CleanText, party: PartyAt, offset: number): Party {
  const span = { start: party.name.start + offset, end: party.name.end + offset };
  const { id, name } = party.row;
  const source = clean.toSource(span);
  const { level, others } = party;
  const plain = { span, source, id, name, level, implied: false };
  return others === undefined ? plain : { ...plain, alternatives: others };
}

const home = partyRows.find((row): row is PartyRow => row.id === 'KZ');

/**
 * Kazakhstan, where a text implies it.
 *
 * @param clean the repaired text
 * @param span the words that imply it
 */
export function impliedHome(clean: CleanText, span: Span): Party[] {
  if (home === undefined) return [];
  return [{ ...locate(clean, span), id: home.id, name: home.name, level: 'state', implied: true }];
}
