import { spawnSync } from 'node:child_process';

/*
 * Programs of the system that some tests need. The tests install nothing: .ci/run does. A test
 * whose program is missing does not run and says so in its name.
 */

/** Where a program is, or undefined. */
function pathOf(name: string): string | undefined {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Debian's browser. */
export const chromiumPath = pathOf('chromium');

/** Whether tesseract is there and knows Kazakh. */
export const hasTesseract =
  pathOf('tesseract') !== undefined &&
  /^kaz$/mu.test(spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout);

/** The path of GNU parallel and of the Redis server. */
export const parallelPath = pathOf('parallel');
export const redisPath = pathOf('redis-server');

/** LibreOffice, and a reader of Word documents that is not ours. */
export const officePath = pathOf('soffice');
export const pandocPath = pathOf('pandoc');

/** What the name of a test says of a program that is not there. */
export function missing(name: string, found: unknown): string {
  return found === undefined ? ` (not run: ${name} is not installed)` : '';
}
