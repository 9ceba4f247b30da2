import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from '../src/node';
import { withoutHidden } from '../src/node/word/hidden';
import { makeDocx } from './node-files';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('hidden text of Word', () => {
  it('is not read', async () => {
    const parts = unzipSync(makeDocx(['Мәтін.']));
    const body = [run('Көрінетін '), run('жасырын ', '<w:b/><w:vanish/>'), run('мәтін.')].join('');
    const xml = new TextDecoder()
      .decode(parts['word/document.xml'])
      .replace(/<w:r>.*<\/w:r>/u, body);
    const docx = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(xml) });
    expect((await read(docx)).text).toBe('Көрінетін мәтін.');
  });

  it('is that of its run alone, and none where the sign is taken back', () => {
    const shown = run('а', '<w:vanish w:val="0"/>');
    expect(withoutHidden(`<w:p>${shown}${run('б', '<w:vanish/>')}${run('в')}</w:p>`)).toBe(
      `<w:p>${shown}${run('в')}</w:p>`,
    );
    const mark = '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>а</w:t></w:r></w:p>';
    expect(withoutHidden(mark)).toBe(mark);
    expect(withoutHidden('<w:r><w:rPr><w:vanish/>')).toBe('<w:r><w:rPr><w:vanish/>');
  });
});
