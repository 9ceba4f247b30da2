import { createHash } from 'node:crypto';

/**
 * Reads `i/n` and tells which documents belong to that part: by the hash of their id, so that every
 * machine decides alike, whatever else it is given.
 *
 * @throws Error when it is not a part
 */
export function partOf(shard: string | undefined): (id: string) => boolean {
  if (shard === undefined) return () => true;
  const [, i = '', n = ''] = /^(\d+)\/(\d+)$/u.exec(shard) ?? [];
  const [part, parts] = [Number(i), Number(n)];
  if (part < 1 || part > parts) {
    throw new Error(`--shard ${shard} is not a part; give for example 1/2 and 2/2.`);
  }
  return (id) => createHash('sha256').update(id).digest().readUInt32BE(0) % parts === part - 1;
}
