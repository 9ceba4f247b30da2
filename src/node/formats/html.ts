import type { Format, Report } from './format';
import { citations } from './html/citations';
import { pageOf } from './html/layout';
import { type Markup, markup } from './html/markup';
import { problems } from './html/problems';
import { sides } from './html/sides';
import { treaties } from './html/treaties';

/** One page for each document that needs nothing but itself. */
export const html: Format = {
  id: 'html',
  extension: '.html',
  opening: () => '',
  between: '\n',
  closing: '\n',
  render: (report) => {
    const parts = [
      head(report),
      treaties(report),
      citations(report),
      problems(report),
      sides(report),
    ];
    return pageOf(report.id, markup`${parts}`).trimEnd();
  },
};

function head({
  id,
  findings: { clean, treaties: found, citations: cited, diagnostics },
}: Report): Markup {
  const counts: [number | undefined, string][] = [
    [clean.edits.length, 'repairs'],
    [clean.suggestions.length, 'suggestions'],
    [found?.length, 'treaties'],
    [cited?.citations.length, 'citations'],
    [diagnostics.length, 'findings'],
  ];
  const items = counts.flatMap(([number, name]) =>
    number === undefined ? [] : [markup`<li><b>${number}</b> ${name}</li>`],
  );
  const name = id.slice(id.lastIndexOf('/') + 1);
  const folder = id.slice(0, id.length - name.length);
  return markup`<h1><small>${folder}</small>${name}</h1><ul class="counts">${items}</ul>`;
}
