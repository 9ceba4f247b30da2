import { zipSync } from 'fflate';
import iconv from 'iconv-lite';

/*
 * Makes files of every kind from paragraphs of text, small and plain, as programs write them.
 */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** A Word document; a footnote hangs on the last paragraph. */
export function makeDocx(paragraphs: readonly string[], footnote?: string): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = paragraphs
    .map((text, at) => {
      const note = footnote !== undefined && at === paragraphs.length - 1 ? mark : '';
      return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>${note}</w:p>`;
    })
    .join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': utf8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/></Types>`,
    ),
    '_rels/.rels': utf8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': utf8(
      `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ),
  };
  if (footnote !== undefined) {
    files['word/_rels/document.xml.rels'] = utf8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`,
    );
    files['word/footnotes.xml'] = utf8(
      `<?xml version="1.0"?><w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>${escaped(footnote)}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    );
  }
  return Buffer.from(zipSync(files));
}

/** An OpenDocument text; a footnote hangs on the last paragraph. */
export function makeOdt(paragraphs: readonly string[], footnote?: string): Buffer {
  const note =
    footnote === undefined
      ? ''
      : `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(footnote)}</text:p></text:note-body></text:note>`;
  const body = paragraphs
    .map((text, at) => {
      const blanks = escaped(text).replace(
        / {2,}/gu,
        (run) => ` <text:s text:c="${run.length - 1}"/>`,
      );
      return `<text:p>${blanks.replace(/\n/gu, '<text:line-break/>')}${at === paragraphs.length - 1 ? note : ''}</text:p>`;
    })
    .join('');
  return Buffer.from(
    zipSync({
      mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': utf8(
        `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    }),
  );
}

/** A PDF with a text layer: pages of lines; a page without lines is a scan. */
export function makePdf(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (body: string): string =>
    `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const ranges = ['00', '04', '20', '21'].map((high) => `<${high}00> <${high}FF> <${high}00>`);
  const unicode = add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges.length} beginbfrange ${ranges.join('\n')} endbfrange endcmap end end`,
    ),
  );
  const cid = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 700 /StemV 80 >> >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${unicode} 0 R >>`,
  );
  const root = objects.length + 1 + pages.length * 2;
  const kids = pages.map((lines) => {
    const shown = lines.map((line, at) => `1 0 0 1 50 ${780 - at * 14} Tm <${hexOf(line)}> Tj`);
    const content = add(stream(`BT /F 1 Tf ${shown.join('\n')} ET`));
    return add(
      `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 5000 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R >> >> >>`,
    );
  });
  add(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const catalog = add(`<< /Type /Catalog /Pages ${root} 0 R >>`);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function hexOf(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** A web page with things around the text that nobody wants. */
export function makeHtml(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
  return Buffer.from(
    `<!doctype html>\n<html lang="kk"><head><meta charset="utf-8"><title>Мақала</title><style>p { margin: 0 }</style></head><body><script>var x = "<p>жоқ</p>";</script>\n${body}\n</body></html>\n`,
  );
}

/** What tesseract writes: pages of paragraphs of lines of words. */
export function makeHocr(pages: readonly (readonly string[])[]): Buffer {
  const body = pages
    .map((lines, at) => {
      const words = (line: string): string =>
        line
          .split(' ')
          .map(
            (word) =>
              `<span class='ocrx_word' title='bbox 0 0 9 9; x_wconf 90'>${escaped(word)}</span>`,
          )
          .join(' ');
      const spans = lines.map(
        (line) => `<span class='ocr_line' title='bbox 0 0 99 9'>\n${words(line)}\n</span>`,
      );
      return `<div class='ocr_page' title='image "p.png"; bbox 0 0 99 99; ppageno ${at}'><div class='ocr_carea'><p class='ocr_par' lang='kaz'>${spans.join('\n')}</p></div></div>`;
    })
    .join('\n');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta name='ocr-system' content='tesseract 5'/></head><body>${body}</body></html>\n`,
  );
}

/** What libraries keep: ALTO. A line that ends in a hyphen is joined with the next, as ALTO does. */
export function makeAlto(pages: readonly (readonly string[])[]): Buffer {
  const strings = (line: string): string =>
    line
      .split(' ')
      .map((word) => `<String CONTENT="${escaped(word).replace(/"/gu, '&quot;')}"/>`)
      .join('<SP/>');
  const body = pages
    .map(
      (lines, at) =>
        `<Page PHYSICAL_IMG_NR="${at + 1}"><PrintSpace><TextBlock>${lines.map((line) => `<TextLine>${strings(line)}</TextLine>`).join('')}</TextBlock></PrintSpace></Page>`,
    )
    .join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout>${body}</Layout></alto>\n`,
  );
}

/** A text in an encoding that iconv knows. */
export function makeText(text: string, encoding: string): Buffer {
  return iconv.encode(text, encoding);
}
