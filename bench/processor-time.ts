/** A measure lasts so long at least, in milliseconds: the clock of the processor is coarse. */
const shortestMeasure = 60;

/**
 * The shortest of several measures of a run, in milliseconds of the processor: what else the
 * machine does disturbs it least. A run that is short is repeated within each measure.
 *
 * @param run what is measured, after one time to warm up
 * @param rounds how many measures
 */
export function processorTime(run: () => unknown, rounds: number): number {
  const start = performance.now();
  run();
  const times = Math.ceil(shortestMeasure / Math.max(performance.now() - start, 0.01));
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const from = process.cpuUsage();
    for (let time = 0; time < times; time += 1) run();
    shortest = Math.min(shortest, process.cpuUsage(from).user / 1000 / times);
  }
  return shortest;
}
