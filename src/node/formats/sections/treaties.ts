import type { Treaty } from '../../../treaty';
import { places } from '../../lines';
import type { Report, Style } from '../format';
import { shortened, table } from '../table';

/** The treaties as a table, each conflict with the register of known treaties under its row. */
export function treaties({ findings }: Report, style: Style): string[] {
  const found = findings.treaties ?? [];
  if (found.length === 0) return [style('heading', 'Treaties: none')];
  const placeOf = places(findings.clean.source);
  const rows = found.map((treaty, at) => [
    `  ${at + 1}`,
    `${placeOf(treaty.source.start).line}`,
    treaty.signed ?? '–',
    treaty.kind,
    partiesOf(treaty),
    shortened(treaty.title ?? treaty.term, 60),
    mark(treaty),
  ]);
  const head = ['  #', 'line', 'signed', 'kind', 'parties', 'title', 'register'];
  const [first = '', ...lines] = table([head, ...rows], [0, 1]);
  return [
    style('heading', `Treaties: ${found.length}`),
    style('faint', first),
    ...lines.flatMap((line, at) => [line, ...notesOn(found[at], style)]),
  ];
}

/** Codes of the parties, an implied one in brackets: `(KZ), MN`. */
export function partiesOf({ parties }: Treaty): string {
  return parties.map(({ id, implied }) => (implied ? `(${id})` : id)).join(', ');
}

function mark({ register }: Treaty): string {
  if (register === null) return '–';
  return register.differences.length === 0 ? `✓ ${register.id}` : `✗ ${register.id}`;
}

function notesOn(treaty: Treaty | undefined, style: Style): string[] {
  if (treaty === undefined) return [];
  const notes: string[] = [];
  if (treaty.ratified !== null) notes.push(`ratified ${treaty.ratified}`);
  if (treaty.inForce !== null) notes.push(`in force ${treaty.inForce}`);
  if (treaty.place !== null) notes.push(`in ${treaty.place}`);
  if (treaty.amends !== null) notes.push(`belongs to no. ${treaty.amends + 1}`);
  const lines = notes.length === 0 ? [] : [style('faint', `       ${notes.join(', ')}`)];
  const conflicts = (treaty.register?.differences ?? []).map(({ field, text, register }) =>
    style('bad', `       ✗ ${field}: the text says ${text}, the register ${register}`),
  );
  return [...lines, ...conflicts];
}
