#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { complain, leaveQuietlyOnClosedPipe } from './output';
import { program } from './program';

/*
 * V8 compiles an expression twice: to bytecode for its first run, to machine code for the next.
 * With hundreds of them, most of which run again, the bytecode takes a third of the time of one
 * article. The flag holds for expressions made after it, so it stands before those of the library.
 */
setFlagsFromString('--regexp-tier-up-ticks=0');

leaveQuietlyOnClosedPipe();

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = complain(error);
  });
