import { places } from '../../lines';
import type { Report } from '../format';
import { type Markup, markup } from './markup';

/** What somebody should look at, linked to its place in the text. */
export function problems({ findings: { clean, diagnostics } }: Report): Markup {
  if (diagnostics.length === 0) {
    return markup`<section><h2>Findings</h2><p class="faint">None.</p></section>`;
  }
  const placeOf = places(clean.source);
  const rows = diagnostics.map(({ source, severity, code, message }, at) => {
    const place = source && placeOf(source.start);
    const link = place
      ? markup`<a href="#f${at + 1}">${place.line}:${place.column}</a>`
      : markup`–`;
    const isError = severity === 'error' ? 'bad' : 'faint';
    return markup`<tr><td>${link}<td class="${isError}">${severity}<td class="wide">${message}<td><small>${code}</small></tr>\n`;
  });
  return markup`<section><h2>Findings</h2><div class="scroll"><table class="cards"><tbody>${rows}</tbody></table></div></section>`;
}
