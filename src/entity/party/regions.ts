import rows from '../../../corpus/regions.json';
import type { Passage } from '../../document/document';
import type { Span } from '../../finding';
import { once } from '../../once';
import { findAll, pattern } from '../../pattern';
import { tail } from './followers';
import { caseOf, type PartyAt, type PartyCase } from './phrases';
import { partyRows } from './rows';

/** The states of a region, named together: Орталық Азия мемлекеттері (the states of Central Asia). */
export interface RegionAt extends Span {
  readonly case: PartyCase;
  readonly members: readonly PartyAt[];
}

const members: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(({ forms, members: ids }) =>
    forms.map((form): [string, readonly string[]] => [form.toLowerCase(), ids]),
  ),
);

/** A region, in the nominative or the genitive, and its states, which may be counted. */
const states = pattern(
  String.raw`
    (?<! [\p{L}\p{N}-] ) (?<region> {{forms}} ) (?: н[ыі]ң | [дт][ыі]ң )?
    (?: \s (?: екі | үш | төрт | бес | алты | барлық | тәуелсіз ) ){0,2}
    \s (?: мемлекет | ел | республика ) (?: [тдл][ае]р )? (?: [ыі] | сы )? {{tail}}
  `,
  {
    forms: [...members.keys()]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll(' ', String.raw`\s`),
    tail,
  },
  'i',
);

/**
 * Finds the states of a region that are named together, each a party.
 *
 * @param text the text, taken as it is
 *
 * @example
 * regionsIn(documentOf('Балтық елдерімен'))[0]?.members.map(({ row }) => row.id); // => ['EE', 'LV', 'LT']
 */
export function regionsIn({ text, words }: Passage): RegionAt[] {
  if (!words.some(({ lexeme }) => starts().has(lexeme.form))) return [];
  return findAll(states, text).map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const kase = caseOf(match.groups?.['tail'] ?? '');
    const ids = members.get(match.groups?.['region']?.toLowerCase() ?? '') ?? [];
    return {
      ...place,
      case: kase,
      members: ids.flatMap((id) => memberOf(id, place, kase)),
    };
  });
}

/** The first words of the regions. */
const starts = once(
  (): ReadonlySet<string> => new Set([...members.keys()].map((form) => form.split(' ')[0] ?? '')),
);

function memberOf(id: string, place: Span, kase: PartyCase): PartyAt[] {
  const row = partyRows.find((one) => one.id === id);
  if (row === undefined) return [];
  return [{ ...place, row, level: 'state', case: kase, name: place, isCollective: false }];
}
