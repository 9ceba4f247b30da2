import type { Summary } from '../../perform';
import { pageOf } from './layout';
import { type Markup, markup } from './markup';

/** A document in the index of a batch. */
export interface IndexRow {
  readonly id: string;
  /** The page of the document, beside the index. */
  readonly file: string;
  readonly summary: Summary;
}

/** The index of a batch: a row for each page, with how much was found. */
export function indexPage(rows: readonly IndexRow[]): string {
  const names = ['characters', 'repairs', 'treaties', 'citations', 'errors', 'warnings'] as const;
  const cells = (summary: Summary): Markup[] =>
    names.map(
      (name) =>
        markup`<td class="number${name === 'errors' && summary.errors > 0 ? ' bad' : ''}">${summary[name]}`,
    );
  const total = names.map((name) => {
    const sum = rows.reduce((before, { summary }) => before + summary[name], 0);
    return markup`<td class="number"><b>${sum}</b>`;
  });
  const lines = rows.map(
    ({ id, file, summary }) =>
      markup`<tr><td><a href="${file.split('/').map(encodeURIComponent).join('/')}">${id}</a>${cells(summary)}</tr>\n`,
  );
  const body = markup`<h1>${rows.length} documents</h1>
<div class="scroll"><table><thead><tr><th>document${names.map((name) => markup`<th>${name}`)}</tr></thead>
<tbody>${lines}<tr><td>together${total}</tr></tbody></table></div>`;
  return pageOf(`${rows.length} documents`, body);
}
