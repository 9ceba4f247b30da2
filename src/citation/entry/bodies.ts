import type { CslName } from '../csl';
import { hasTerm, termsIn } from './terms';

/** A body that stands where authors do, and what follows it. */
export interface Body {
  readonly name: CslName;
  readonly rest: string;
}

/** No name of a body is longer. */
const longest = 120;

/**
 * Takes the body that an entry begins with: «ҚР Ұлттық Банкі. Title», «World Customs Union (WCU).
 * Title». A Kazakh name ends with what the body is; in others the word stands anywhere.
 *
 * @param head authors and title of an entry that begins with no person
 */
export function takeBody(head: string): Body | undefined {
  const stop = head.slice(0, longest).search(/(?<=\p{L}{3}|\)|»)\. (?=[\p{Lu}«"])/u);
  if (stop < 0) return undefined;
  const name = head.slice(0, stop);
  if (/[0-9:/]/u.test(name)) return undefined;
  const bare = name.replace(/ ?\([^()]{2,20}\)$/u, '');
  const terms = termsIn(bare);
  const isBody =
    hasTerm(terms, 'body') ||
    terms.some((term) => term.class === 'body-end' && term.end === bare.length);
  return isBody ? { name: { literal: name }, rest: head.slice(stop + 2) } : undefined;
}
