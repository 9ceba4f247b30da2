import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

const documents = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'corpus/README.md'] as const;

/** What stands between backticks in a document, blocks of code aside. */
function quoted(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gmu, '');
  return Array.from(text.matchAll(/`([^`\n]+)`/gu), (match) => match[1] ?? '');
}

describe.each(documents)('%s', (document) => {
  it('names files that are there', () => {
    const paths = quoted(document).filter((one) =>
      /^(?:src|corpus|build|eval|bench|examples|tests|\.ci)\/[\w./-]*$/u.test(one),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names scripts that are there', () => {
    const scripts = quoted(document).flatMap(
      (one) => /^npm run (?<name>[\w:]+)/u.exec(one)?.[1] ?? [],
    );
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const packages = rows
    .map((row) => row.split('|')[1] ?? '')
    .flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/gu), (match) => match[1] ?? ''));

  it('gives the reason of each dependency', () => {
    const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(dependencies.length).toBeGreaterThan(20);
    expect(dependencies.filter((name) => !packages.includes(name))).toEqual([]);
  });

  it('shows a row that is one', () => {
    const block = /^```json\n(?<row>[\s\S]*?)^```$/mu.exec(readFileSync('CONTRIBUTING.md', 'utf8'));
    const row = JSON.parse(block?.groups?.['row'] ?? '');
    const parties: readonly { readonly id: string }[] = JSON.parse(
      readFileSync('corpus/parties.json', 'utf8'),
    );
    expect(parties.find(({ id }) => id === row.id)).toEqual(row);
  });
});

describe('ARCHITECTURE.md', () => {
  it('fits on a page', () => {
    expect(readFileSync('ARCHITECTURE.md', 'utf8').split('\n').length).toBeLessThanOrEqual(45);
  });
});
