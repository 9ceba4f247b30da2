import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalize } from '../src/noise';

/*
 * Renders pages of the corpus, reads them with tesseract and counts the letter errors before and
 * after repair. Needs the programs pango-view, convert and tesseract with the model kaz, and the font
 * Liberation Serif: Debian packages pango1.0-tools, imagemagick, tesseract-ocr-kaz, fonts-liberation.
 */

const convert = process.env['CONVERT'] ?? '/usr/bin/convert';

/** How a page is spoiled between printing and reading, as arguments of convert. */
const degradations: Readonly<Record<string, readonly string[]>> = {
  clean: [],
  degraded: ['-blur', '0x0.8', '-attenuate', '0.3', '+noise', 'Gaussian', '-rotate', '0.5'],
};

/** Articles that rules were tuned on; the others are kept aside. */
const tuned = new Set(['extradition', 'legal-assistance', 'tax-conventions', 'caspian']);

interface Count {
  letters: number;
  before: number;
  after: number;
  digitsHarmed: number;
}

/**
 * Reads every page at every resolution and quality, and prints the letter error rates.
 *
 * @param articles the folder of articles; those that end in `.clean.txt` are read
 * @param resolutions dots an inch
 */
export function evaluateOcr(articles: string, resolutions: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'zanger-ocr-'));
  const names = readdirSync(articles)
    .filter((file) => file.endsWith('.clean.txt'))
    .map((file) => file.slice(0, -'.clean.txt'.length));
  console.log('part     quality  dpi  letters  errors before  after  gone  digits harmed');
  const totals = { tuned: empty(), aside: empty() };
  for (const resolution of resolutions) {
    for (const quality of Object.keys(degradations)) {
      const counts = { tuned: empty(), aside: empty() };
      for (const name of names) {
        const part = tuned.has(name) ? 'tuned' : 'aside';
        const text = readFileSync(join(articles, `${name}.clean.txt`), 'utf8');
        pagesOf(text).forEach((page, at) => {
          const image = join(folder, `${name}-${at}-${resolution}-${quality}`);
          const read = readPage(page, image, resolution, quality);
          add(counts[part], page, read);
          add(totals[part], page, read);
        });
      }
      for (const part of ['tuned', 'aside'] as const) {
        print(part, quality, String(resolution), counts[part]);
      }
    }
  }
  for (const part of ['tuned', 'aside'] as const) print(part, 'all', '', totals[part]);
  rmSync(folder, { recursive: true });
}

function empty(): Count {
  return { letters: 0, before: 0, after: 0, digitsHarmed: 0 };
}

function add(count: Count, truth: string, read: string): void {
  const right = flat(truth);
  const given = flat(read);
  const repaired = flat(normalize(read, { profile: 'ocr' }).text);
  const beforeDigits = rightDigits(right, given);
  count.letters += right.length;
  count.before += distance(right, given).length;
  count.after += distance(right, repaired).length;
  count.digitsHarmed += Math.max(0, beforeDigits - rightDigits(right, repaired));
}

function print(part: string, quality: string, resolution: string, count: Count): void {
  const rate = (errors: number): string => `${((100 * errors) / count.letters).toFixed(2)} %`;
  const gone = count.before === 0 ? 0 : 1 - count.after / count.before;
  console.log(
    [
      part.padEnd(8),
      quality.padEnd(8),
      resolution.padEnd(4),
      String(count.letters).padEnd(8),
      rate(count.before).padEnd(14),
      rate(count.after).padEnd(6),
      `${(100 * gone).toFixed(1)} %`.padEnd(5),
      String(count.digitsHarmed),
    ].join(' '),
  );
}

/** Pages of whole paragraphs, about 2,500 characters each. */
function pagesOf(text: string): string[] {
  const pages: string[] = [];
  let page = '';
  for (const paragraph of text.split('\n')) {
    if (page.length + paragraph.length > 2500 && page !== '') {
      pages.push(page);
      page = '';
    }
    page += `${paragraph}\n`;
  }
  return [...pages, page].filter((one) => one.trim() !== '');
}

function readPage(page: string, image: string, resolution: number, quality: string): string {
  const quiet = { stdio: 'ignore' } as const;
  writeFileSync(`${image}.txt`, page);
  const layout = ['--font=Liberation Serif 11', '--width=450', '--wrap=word', '--margin=40'];
  const output = [`--dpi=${resolution}`, `--output=${image}.png`, `${image}.txt`];
  execFileSync('pango-view', ['--no-display', ...layout, ...output], quiet);
  const spoil = degradations[quality] ?? [];
  const gray = ['-colorspace', 'Gray', '-units', 'PixelsPerInch', '-density', String(resolution)];
  execFileSync(convert, [`${image}.png`, ...spoil, ...gray, `${image}.page.png`], quiet);
  return execFileSync('tesseract', [`${image}.page.png`, '-', '-l', 'kaz'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** How many digits of the truth stand in a reading, by alignment. */
function rightDigits(truth: string, read: string): number {
  const wrong = distance(truth, read).filter(({ at }) => /\d/u.test(truth[at] ?? '')).length;
  return (truth.match(/\d/gu) ?? []).length - wrong;
}

/** One letter that differs: where in the truth, what it is there and what in the reading. */
export interface Difference {
  readonly at: number;
  readonly truth: string;
  readonly read: string;
}

/** The fewest letters to replace, insert and delete, with their places (Wagner and Fischer). */
export function distance(truth: string, read: string): Difference[] {
  const width = read.length + 1;
  const cost = new Uint16Array((truth.length + 1) * width);
  for (let column = 0; column < width; column += 1) cost[column] = column;
  for (let row = 1; row <= truth.length; row += 1) {
    cost[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const same = truth[row - 1] === read[column - 1] ? 0 : 1;
      cost[row * width + column] = Math.min(
        (cost[(row - 1) * width + column - 1] ?? 0) + same,
        (cost[(row - 1) * width + column] ?? 0) + 1,
        (cost[row * width + column - 1] ?? 0) + 1,
      );
    }
  }
  return trace(truth, read, cost, width);
}

function trace(truth: string, read: string, cost: Uint16Array, width: number): Difference[] {
  const differences: Difference[] = [];
  let row = truth.length;
  let column = read.length;
  while (row > 0 || column > 0) {
    const here = cost[row * width + column] ?? 0;
    const same = row > 0 && column > 0 && truth[row - 1] === read[column - 1] ? 0 : 1;
    if (row > 0 && column > 0 && cost[(row - 1) * width + column - 1] === here - same) {
      row -= 1;
      column -= 1;
      if (same === 1)
        differences.push({ at: row, truth: truth[row] ?? '', read: read[column] ?? '' });
    } else if (row > 0 && cost[(row - 1) * width + column] === here - 1) {
      row -= 1;
      differences.push({ at: row, truth: truth[row] ?? '', read: '' });
    } else {
      column -= 1;
      differences.push({ at: row, truth: '', read: read[column] ?? '' });
    }
  }
  return differences.reverse();
}
