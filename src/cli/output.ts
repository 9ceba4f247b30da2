import { CommanderError } from 'commander';

/**
 * A reader of results that went away, as `head` does, is no reason to complain, nor one of
 * messages to stop.
 */
export function leaveQuietlyOnClosedPipe(): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    const reason = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
    say(`standard output cannot be written to: ${reason}.`);
    process.exit(1);
  });
}

/** Writes to standard output, and waits while nobody reads. */
export function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Writes a message to standard error. */
export function say(message: string): void {
  process.stderr.write(`zanger: ${message}\n`);
}

/**
 * Says what went wrong, in one sentence.
 *
 * @returns the exit code: 2, or 0 when somebody only asked for help
 */
export function complain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  say(message.split('\n', 1)[0] ?? '');
  return 2;
}
