/*
 * Declares that the types of unified, which is ESM alone, are there for CommonJS programs too. The
 * bundler of declarations drops the attribute that says so.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'dist/unified.d.cts';
const declarations = readFileSync(path, 'utf8');
const importing = /import (?:type )?(\{[^}]*\}) from 'unified';/u;
if (!importing.test(declarations)) {
  throw new Error(`${path} does not import unified: take build/types.mjs out of the build.`);
}
writeFileSync(
  path,
  declarations.replace(
    importing,
    "import type $1 from 'unified' with { 'resolution-mode': 'import' };",
  ),
);
