/*
 * Takes parts from the queue and does them with the command; start as many as there are machines:
 *
 *   node examples/bullmq/worker.mjs
 *
 * A part that a worker died over is stalled: another worker takes it, and `--resume` lets it go on
 * where the dead one stopped. Doing a part twice gives the same files.
 */
import { spawn } from 'node:child_process';
import { Worker } from 'bullmq';
import { connection, queueName } from './queue.mjs';

const [command, ...first] = (process.env.ZANGER ?? 'npx zanger').split(' ');

/** Runs the command; its exit code is 1 when some documents could not be read, which is no failure. */
function analyze({ folder, out, shard }) {
  const options = ['--format', 'ndjson', '--out', out, '--shard', shard, '--resume', '--quiet'];
  return new Promise((done, fail) => {
    const child = spawn(command, [...first, 'analyze', folder, ...options]);
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0 || code === 1) done({ shard, complaints: complaints.trim() });
      else fail(new Error(complaints.trim() || `zanger ended with ${code}`));
    });
  });
}

const worker = new Worker(queueName, (job) => analyze(job.data), {
  connection: connection(),
  lockDuration: Number(process.env.LOCK ?? 30_000),
  stalledInterval: Number(process.env.LOCK ?? 30_000),
});
worker.on('completed', (job, { complaints }) => {
  console.log(`part ${job.data.shard} is done${complaints && `\n${complaints}`}`);
});
worker.on('failed', (job, error) => console.error(`part ${job?.data.shard}: ${error.message}`));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close());
