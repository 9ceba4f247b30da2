import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, hasTesseract, missing } from './system-programs';

/*
 * The page is drawn by a browser, so that the test makes its own scan. Without chromium there is
 * no page, and these tests do not run; .ci/run installs it.
 */

const folder = mkdtempSync(join(tmpdir(), 'zanger-scan-'));
const sentence =
  'Қазақстан Республикасы мен Моңғолия 1993 жылғы 22 қазанда құқықтық көмек туралы шарт жасасты.';
let browser: Browser;

describe.skipIf(chromiumPath === undefined)(
  `zanger scan${missing('chromium', chromiumPath)}`,
  () => {
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox'],
      });
      const page = await browser.newPage({
        viewport: { width: 1000, height: 300 },
        deviceScaleFactor: 2,
      });
      await page.setContent(
        `<body style="font: 28px 'DejaVu Serif', serif; margin: 40px; background: #fff; color: #000">${sentence}</body>`,
      );
      const png = await page.screenshot({ path: join(folder, 'page.png') });
      const image = `<img src="data:image/png;base64,${png.toString('base64')}" style="width: 700px">`;
      await page.setContent(
        `<body style="margin: 0">${image}<div style="break-after: page"></div>${image}</body>`,
      );
      writeFileSync(join(folder, 'scan.pdf'), await page.pdf());
      writeFileSync(join(folder, 'broken.png'), png.subarray(0, 200));
    }, 60_000);

    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    const zanger = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
        encoding: 'utf8',
      });
      return { status, text: stdout.replace(/\s+/gu, ' ').trim(), stderr };
    };

    it.skipIf(!hasTesseract)(
      `reads a page with tesseract${missing('tesseract with kaz', hasTesseract || undefined)}`,
      () => {
        const result = zanger('scan', join(folder, 'page.png'), '--engine', 'tesseract');
        expect(result).toEqual({ status: 0, text: sentence, stderr: '' });
      },
      60_000,
    );

    it('reads a page with tesseract.js', () => {
      const result = zanger('scan', join(folder, 'page.png'), '--engine', 'tesseract.js');
      expect(result).toEqual({ status: 0, text: sentence, stderr: '' });
    }, 60_000);

    it('reads the pages of a scanned PDF', () => {
      const result = zanger('scan', join(folder, 'scan.pdf'));
      expect(result).toEqual({ status: 0, text: `${sentence} ${sentence}`, stderr: '' });
    }, 60_000);

    it('leads from a scan to this command', () => {
      for (const name of ['scan.pdf', 'page.png']) {
        const { status, stderr } = zanger('clean', join(folder, name));
        expect(status).toBe(1);
        expect(stderr).toContain('zanger scan FILE');
      }
    });

    it('says in one sentence what is wrong with a picture', () => {
      for (const engine of ['auto', 'tesseract.js']) {
        const { status, text, stderr } = zanger(
          'scan',
          join(folder, 'broken.png'),
          '--engine',
          engine,
        );
        expect({ status, text }).toEqual({ status: 1, text: '' });
        // The libraries inside tesseract.js may have words of their own before, or as late as after.
        const own = stderr.split('\n').filter((line) => line.startsWith('zanger: '));
        expect(own).toHaveLength(1);
        expect(own[0]).toMatch(/^zanger: [^\n]+broken\.png cannot be recognised: [^\n]+\.$/u);
        expect(stderr).not.toMatch(/^\s+at /mu);
      }
      expect(readFileSync(join(folder, 'broken.png'))).toHaveLength(200);
    }, 60_000);
  },
);
