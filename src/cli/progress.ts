import { say } from './output';

/** Tells how far a batch is. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Plain lines come at this distance, in milliseconds. */
const distance = 5000;

/**
 * Shows the progress of a batch on standard error: a bar on a terminal, plain lines elsewhere.
 *
 * @param total how many documents there are, if that is known
 */
export async function showProgress(total: number | undefined): Promise<Progress> {
  if (process.stderr.isTTY !== true || total === undefined) return plainLines();
  const { SingleBar } = await import('cli-progress').then((module) => module.default);
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value}/{total} documents, {rate}/s, {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
  });
  const start = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: '–' });
  return {
    step: () => {
      done += 1;
      bar.update(done, { rate: rateOf(done, start) });
    },
    stop: () => bar.stop(),
  };
}

function plainLines(): Progress {
  const start = performance.now();
  let last = start;
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (performance.now() - last < distance) return;
      last = performance.now();
      say(`${done} documents, ${rateOf(done, start)} a second`);
    },
    stop: () => {},
  };
}

function rateOf(done: number, start: number): string {
  return ((done * 1000) / Math.max(1, performance.now() - start)).toFixed(1);
}
