/** A measure takes so much time of the processor at least, in milliseconds: its clock is coarse. */
const shortestMeasure = 100;

/**
 * So long code runs before it is measured, in milliseconds: an engine compiles what runs often in
 * threads of its own, whose time counts as well.
 */
const warmUp = 4000;

/**
 * The shortest of several measures of a run, in milliseconds of the processor: what else the
 * machine does disturbs it least. A run that is short is repeated within each measure.
 *
 * @param run what is measured, after it was repeated to warm up
 * @param rounds how many measures
 */
export function processorTime(run: () => unknown, rounds: number): number {
  const warm = performance.now() + warmUp;
  while (performance.now() < warm) run();
  let times = 1;
  let shortest = timeOf(run, times);
  while (shortest * times < shortestMeasure) {
    times *= 2;
    shortest = timeOf(run, times);
  }
  for (let round = 0; round < rounds; round += 1) shortest = Math.min(shortest, timeOf(run, times));
  return shortest;
}

/** The time of one of so many runs. */
function timeOf(run: () => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) run();
  return process.cpuUsage(start).user / 1000 / times;
}
