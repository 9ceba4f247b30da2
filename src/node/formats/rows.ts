import { places } from '../lines';
import { problemsIn } from '../problems';
import type { Report } from './format';
import { locatorsOf, targetOf } from './sections/citations';
import { partiesOf } from './sections/treaties';

/*
 * Rows for tables of data. Each begins with line and column in the text as given.
 */

/** Line, column, rule, before, after, certainty, reason. */
export function repairRows({ findings: { clean } }: Report): string[][] {
  const at = placer(clean.source);
  return [...clean.edits, ...clean.suggestions].map(
    ({ source, rule, before, after, certainty, reason }) => [
      ...at(source.start),
      rule,
      before,
      after,
      certainty,
      reason,
    ],
  );
}

/** Line, column, kind, title, parties, scope, signed, ratified, in force, place, amends, register, differences. */
export function treatyRows({ findings: { clean, treaties = [] } }: Report): string[][] {
  const at = placer(clean.source);
  return treaties.map((treaty) => [
    ...at(treaty.source.start),
    treaty.kind,
    treaty.title ?? '',
    partiesOf(treaty),
    treaty.scope ?? '',
    treaty.signed ?? '',
    treaty.ratified ?? '',
    treaty.inForce ?? '',
    treaty.place ?? '',
    treaty.amends === null ? '' : String(treaty.amends + 1),
    treaty.register?.id ?? '',
    (treaty.register?.differences ?? [])
      .map(({ field, text, register }) => `${field}: ${text} / ${register}`)
      .join('; '),
  ]);
}

/** Line, column, citation, number, locators, status, reference. */
export function citationRows({ findings: { clean, citations } }: Report): string[][] {
  const at = placer(clean.source);
  return (citations?.citations ?? []).flatMap((citation) =>
    citation.items.map((item) => [
      ...at(citation.source.start),
      citation.raw,
      item.number ?? [item.author, item.year].filter(Boolean).join(' '),
      locatorsOf(item),
      item.status,
      citations === undefined || item.reference === null ? '' : targetOf(item, citations, clean),
    ]),
  );
}

/** Line, column, severity, rule, message. */
export function findingRows({ findings }: Report): string[][] {
  return problemsIn(findings).map(({ place, severity, rule, message }) => [
    String(place?.line ?? ''),
    String(place?.column ?? ''),
    severity,
    rule,
    message,
  ]);
}

function placer(source: string): (offset: number) => [string, string] {
  const placeOf = places(source);
  return (offset) => {
    const { line, column } = placeOf(offset);
    return [String(line), String(column)];
  };
}
