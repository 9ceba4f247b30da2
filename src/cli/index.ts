#!/usr/bin/env node
import { complain, leaveQuietlyOnClosedPipe } from './output';
import { program } from './program';

leaveQuietlyOnClosedPipe();

program()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    process.exitCode = complain(error);
  });
