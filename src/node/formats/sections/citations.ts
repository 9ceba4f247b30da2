import type { CitationItem, CitationReport, Reference } from '../../../citation';
import type { CleanText } from '../../../text';
import { places } from '../../lines';
import type { Report, Style } from '../format';
import { onOneLine, shortened, table } from '../table';
import { count } from './repairs';

/** The citations with what they resolve to. */
export function citations({ findings }: Report, style: Style): string[] {
  const report = findings.citations;
  if (report === undefined || report.citations.length === 0) {
    return [style('heading', 'Citations: none')];
  }
  const placeOf = places(findings.clean.source);
  const rows = report.citations.flatMap((citation) =>
    citation.items.map((item, at) => {
      const { line, column } = placeOf(citation.source.start);
      const start = at === 0 ? [`  ${line}:${column}`, onOneLine(citation.raw)] : ['', ''];
      return [...start, locatorsOf(item), targetOf(item, report, findings.clean)];
    }),
  );
  const heading = `Citations: ${report.citations.length}, list of ${count(report.references.length, 'reference')}`;
  return [style('heading', heading), ...table(rows)];
}

/** Volume, page and the like as a reader would say them. */
export function locatorsOf({ locators }: CitationItem): string {
  return locators.map(({ label, value }) => `${label} ${value}`).join(', ');
}

/** The entry that a citation stands for, or why there is none. */
export function targetOf(item: CitationItem, report: CitationReport, clean: CleanText): string {
  const entry = item.reference === null ? undefined : report.references[item.reference];
  const name = item.number ?? [item.author, item.year].filter(Boolean).join(' ');
  if (entry === undefined) return `→ ${name} ✗ ${item.status}`;
  const doubt = item.status === 'resolved' ? '' : ` (${item.status})`;
  return `→ ${entry.number ?? name}. ${shortened(onOneLine(wordsOf(entry, clean)), 70)}${doubt}`;
}

/** An entry in the words of the repaired text; of a side file, its author, title and year. */
export function wordsOf({ span, raw, csl }: Reference, clean: CleanText): string {
  if (span !== null) return clean.text.slice(span.start, span.end);
  if (raw !== '') return raw;
  const authors = (csl.author ?? []).map(({ family, given, literal }) =>
    [family, given, literal].filter(Boolean).join(' '),
  );
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  return [authors.join(', '), csl.title, year].filter(Boolean).join('. ');
}
