import { defineConfig } from 'vitest/config';

/** What takes time that grows is tested as growth; a busy machine alone fails no test. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
