import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { countClaims, run } from './docs-runner';

/*
 * Every code block of the README is executed. `ts` blocks keep their promises; `console` blocks
 * print what they show; `sh` blocks are set-up commands, which a clean clone runs in .ci/run.
 */

const readme = readFileSync('README.md', 'utf8');
const blocks = Array.from(readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu), ([, kind, code]) => ({
  kind: kind ?? '',
  code: code ?? '',
}));
const named = (kind: string) =>
  blocks
    .filter((block) => block.kind === kind)
    .map(({ code }, at) => [`${kind} block ${at + 1}`, code] as const);

it('has blocks of the kinds that are executed, and no others', () => {
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['ts', 'console', 'sh']));
});

describe.each(named('ts'))('%s', (_name, code) => {
  it('keeps its promises', async () => {
    expect(countClaims(code)).toBeGreaterThan(0);
    const claims = await run(code, {}, (specifier) => import(/* @vite-ignore */ specifier));
    expect(claims).toHaveLength(countClaims(code));
    for (const { expression, actual, expected } of claims) {
      expect(actual, expression).toEqual(expected);
    }
  });
});

describe.each(named('console'))('%s', (_name, code) => {
  const sessions = code.split(/^\$ /mu).slice(1);

  it.each(sessions.map((session) => session.split(/\n(?<output>[\s\S]*)/u)))(
    'prints what it shows for %s',
    (command, output = '') => {
      const { stdout, stderr } = spawnSync(
        'bash',
        ['-c', `zanger() { node dist/cli.js "$@"; }\n${command}`],
        {
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        },
      );
      expect(stderr).toBe('');
      expectShown(stdout, output);
    },
  );
});

describe('sh blocks', () => {
  const commands = named('sh').flatMap(([, code]) => code.trim().split('\n'));
  const ci = readFileSync('.ci/run', 'utf8');

  it.each(commands)('%s is something that .ci/run does', (command) => {
    for (const part of command.split(' && ')) {
      const script = part.match(/^npm (?:run )?(?<name>[\w-]+)/u)?.groups?.['name'] ?? '';
      if (script === 'install') expect(ci).toContain('npm install');
      else if (script === 'ci') expect(ci).toContain('npm ci');
      else {
        expect(Object.keys(manifest.scripts)).toContain(script);
        expect(ci).toMatch(new RegExp(`npm (?:run )?(?:--silent )?${script}\\b`, 'u'));
      }
    }
  });
});

/** A line with only … stands for lines left out. */
function expectShown(printed: string, shown: string): void {
  const parts = shown.trimEnd().split(/^…\n?/mu);
  if (parts.length === 1) expect(printed.trimEnd()).toBe(shown.trimEnd());
  let at = 0;
  for (const part of parts.filter((one) => one.trim() !== '')) {
    const found = printed.indexOf(part.trimEnd(), at);
    expect(found, `«${part}» in\n${printed}`).toBeGreaterThanOrEqual(0);
    at = found + part.trimEnd().length;
  }
}
