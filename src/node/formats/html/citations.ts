import type { CitationReport } from '../../../citation';
import type { Report } from '../format';
import { locatorsOf, wordsOf } from '../sections/citations';
import { type Markup, markup } from './markup';

/** The citations, each linked to its reference, and the references with their citations. */
export function citations({ findings: { citations: report, clean } }: Report): Markup {
  if (report === undefined) return markup``;
  if (report.citations.length === 0) {
    return markup`<section><h2>Citations</h2><p class="faint">None.</p></section>`;
  }
  const rows = report.citations.flatMap(({ raw, items }, at) =>
    items.map(
      (item, part) =>
        markup`<tr${part === 0 ? markup` id="c${at + 1}-row"` : ''}><td>${part === 0 ? markup`<a href="#c${at + 1}">${raw}</a>` : ''}<td>${target(item)}<td>${locatorsOf(item)}</tr>\n`,
    ),
  );
  const entries = report.references.map((reference, at) => {
    return markup`<li id="r${at + 1}" value="${at + 1}">${wordsOf(reference, clean)} ${backLinks(report, at)}</li>\n`;
  });
  return markup`<section><h2>Citations</h2>
<div class="scroll"><table><thead><tr><th>citation<th>reference<th>place</tr></thead><tbody>${rows}</tbody></table></div></section>
<section><h2>References</h2>${entries.length === 0 ? markup`<p class="faint">None.</p>` : markup`<ol>${entries}</ol>`}</section>`;
}

function target({
  reference,
  number,
  status,
}: CitationReport['citations'][number]['items'][number]): Markup {
  if (reference === null) return markup`<span class="bad">${number ?? ''} ${status}</span>`;
  const doubt = status === 'resolved' ? markup`` : markup` <small>${status}</small>`;
  return markup`<a href="#r${reference + 1}">${reference + 1}</a>${doubt}`;
}

function backLinks({ citations }: CitationReport, reference: number): Markup[] {
  return citations.flatMap(({ items }, at) =>
    items.some((item) => item.reference === reference)
      ? [markup`<a href="#c${at + 1}" aria-label="cited here">↑</a> `]
      : [],
  );
}
