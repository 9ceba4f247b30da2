/*
 * What producer and worker share: the queue, and where Redis is. Redis must run with the policy
 * `noeviction`, or it may drop jobs when its memory is full.
 */

export const queueName = 'zanger';

/** REDIS_URL as redis://host:port; this machine without it. */
export function connection() {
  const { hostname, port } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379');
  return { host: hostname, port: Number(port || 6379), maxRetriesPerRequest: null };
}
