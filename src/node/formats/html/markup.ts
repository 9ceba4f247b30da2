/** HTML that is safe to put into a page. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | readonly Part[] | string | number | null | undefined;

/**
 * Builds HTML: what is filled in is escaped, unless it is markup itself.
 *
 * @example
 * markup`<p>${'a < b'}</p>`.html; // => '<p>a &lt; b</p>'
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = '';
  pieces.forEach((piece, at) => {
    html += piece + htmlOf(parts[at]);
  });
  return { html };
}

function htmlOf(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
