/*
 * Puts documents on the queue, a job for each part of them:
 *
 *   node examples/bullmq/producer.mjs FOLDER PARTS OUT
 *
 * A job holds no text, only which part of which folder to do. Its id is made of just that, so that
 * the same work put on the queue twice is done once.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Queue } from 'bullmq';
import { connection, queueName } from './queue.mjs';

const [folder, parts = '8', out = 'results'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder: node examples/bullmq/producer.mjs FOLDER PARTS OUT');
  process.exit(2);
}

const queue = new Queue(queueName, { connection: connection() });
for (let part = 1; part <= Number(parts); part += 1) {
  const work = { folder: resolve(folder), out: resolve(out), shard: `${part}/${parts}` };
  const jobId = createHash('sha256').update(JSON.stringify(work)).digest('hex');
  await queue.add('analyze', work, {
    jobId,
    attempts: 3,
    backoff: { type: 'exponential', delay: 1000 },
  });
}
console.log(`${parts} parts of ${folder} are on the queue`);
await queue.close();
