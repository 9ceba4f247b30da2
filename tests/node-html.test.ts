import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../src';
import { perform } from '../src/node';
import { chromiumPath, missing } from './system-programs';

const folder = mkdtempSync(join(tmpdir(), 'zanger-html-'));
const source = readFileSync('corpus/articles/extradition.txt', 'utf8');
const found = analyze(source);
const wanted = { task: 'analyze', output: 'html' };

async function htmlOf(text: string): Promise<string> {
  const outcome = await perform({ id: 'a <b> & "c".txt', text }, wanted);
  return 'output' in outcome ? outcome.output : outcome.error;
}

describe('a page', () => {
  it('needs nothing but itself', async () => {
    const html = await htmlOf(source);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=|https?:/iu);
    expect(Buffer.byteLength(html)).toBeLessThan(40 * Buffer.byteLength(source));
  });

  it('shows text as text, whatever is in it', async () => {
    const html = await htmlOf(
      '<script>alert(1)</script> & "шарт" <img src=x onerror=alert(1)> ш\u0061рт',
    );
    expect(html).not.toMatch(/<script|<img/iu);
    expect(html).toContain('&lt;script&gt;');
  });
});

describe.skipIf(chromiumPath === undefined)(
  `a page in a browser${missing('chromium', chromiumPath)}`,
  () => {
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];

    beforeAll(async () => {
      writeFileSync(join(folder, 'page.html'), await htmlOf(source));
      browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox'],
      });
      page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await page.goto(`file://${join(folder, 'page.html')}`);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    it('has both texts, to the letter', async () => {
      const textOf = async (side: string): Promise<string> =>
        (
          await page
            .locator(`.sides > .${side}:not(.head)`)
            .evaluateAll((cells) => cells.map((cell) => cell.textContent))
        ).join('');
      expect(await textOf('given')).toBe(source);
      expect(await textOf('made')).toBe(found.clean.text);
    });

    it('marks every repair, and explains it on hover', async () => {
      expect(await page.locator('.given mark').count()).toBeGreaterThanOrEqual(
        found.clean.edits.length,
      );
      const mark = page.locator('.given mark').first();
      await mark.hover();
      const shown = await page.evaluate(
        `getComputedStyle(document.querySelector('.given mark'), '::after').content`,
      );
      expect(shown).toContain(found.clean.edits[0]?.rule);
    });

    it('has the treaties on a time line and in a table, conflicts marked', async () => {
      const { treaties } = found;
      const dated = treaties.filter(({ signed }) => signed !== null);
      const conflicts = treaties.filter(({ register }) => (register?.differences.length ?? 0) > 0);
      expect(conflicts.length).toBeGreaterThan(0);
      expect(await page.locator('svg.timeline circle').count()).toBe(dated.length);
      expect(await page.locator('td .bad', { hasText: '✗' }).count()).toBe(conflicts.length);
      const parties = new Set(treaties.flatMap((treaty) => treaty.parties.map(({ id }) => id)));
      expect(await page.locator('.bars i').count()).toBe(parties.size);
    });

    it('leads from each citation to its reference', async () => {
      const links = await page
        .locator('.made a')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
      expect(new Set(links).size).toBeGreaterThan(1);
      for (const link of new Set(links))
        expect(await page.locator(link ?? '').count(), link ?? '').toBe(1);
      const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('lists the findings', async () => {
      const rows = page
        .locator('section', { has: page.locator('h2', { hasText: 'Findings' }) })
        .locator('tbody tr');
      expect(await rows.count()).toBe(found.diagnostics.length);
    });

    it('fits a phone, has a dark mode, and asks nobody for anything', async () => {
      const phone = await browser.newPage({
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
      });
      await phone.goto(`file://${join(folder, 'page.html')}`);
      expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      const colours = await Promise.all(
        [page, phone].map((one) => one.evaluate('getComputedStyle(document.body).backgroundColor')),
      );
      expect(colours[0]).not.toBe(colours[1]);
      expect(complaints).toEqual([]);
    });

    it('shows tables as cards on a phone, whole and without gaps', async () => {
      const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await phone.goto(`file://${join(folder, 'page.html')}`);
      const tables = 'Array.from(document.querySelectorAll("table.cards"))';
      const isWhole = `${tables}.map((one) => one.parentElement.scrollWidth <= innerWidth)`;
      expect(await phone.evaluate(isWhole)).toEqual([true, true]);
      const isLow = `${tables}.flatMap((one) => Array.from(one.rows).slice(1)).map((row) => row.offsetHeight < 240)`;
      expect(new Set(await phone.evaluate<boolean[]>(isLow))).toEqual(new Set([true]));
      expect(await phone.evaluate('document.querySelector("svg").clientWidth')).toBeGreaterThan(
        700,
      );
    });

    it('prints on paper, both sides and their marks, out of the dark too', async () => {
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
      // As wide as a sheet of A4 inside its margins.
      const sheet = await browser.newPage({
        viewport: { width: 717, height: 1000 },
        colorScheme: 'dark',
      });
      await sheet.emulateMedia({ media: 'print' });
      await sheet.goto(`file://${join(folder, 'page.html')}`);
      const styleOf = (selector: string, name: string) =>
        sheet.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
      expect(await styleOf('body', 'color')).toBe('rgb(0, 0, 0)');
      expect(await styleOf('.made mark', 'backgroundColor')).toBe('rgb(213, 239, 216)');
      expect(await styleOf('.made mark', 'printColorAdjust')).toBe('exact');
      expect(String(await styleOf('.sides', 'gridTemplateColumns')).split(' ')).toHaveLength(2);
      expect(await sheet.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(717);
    });
  },
);
