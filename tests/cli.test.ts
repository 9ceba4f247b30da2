import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { analyze, extractTreaties, normalize, resolveCitations } from '../src';

const command = join(process.cwd(), 'dist/cli.js');
const article = 'corpus/articles/extradition.txt';
const folder = mkdtempSync(join(tmpdir(), 'zanger-cli-'));
const inFolder = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(inFolder('empty.txt'), '');
  writeFileSync(inFolder('binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9, 1]));
  writeFileSync(inFolder('undecodable.txt'), Buffer.from([0x81, 0x98, 0x88, 0x90, 0x81, 0x98]));
  writeFileSync(inFolder('picture.txt'), Buffer.from('\x89PNG\r\n\x1A\n0000', 'latin1'));
  writeFileSync(inFolder('one.txt'), 'Халықаралық  ш\u0061рт.\n');
  writeFileSync(inFolder('two.txt'), 'Келісім.\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function zanger(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** What JSON keeps of a value. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('zanger', () => {
  it('tells its version', () => {
    expect(zanger(['--version'])).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it.each(['analyze', 'clean', 'treaties', 'citations'])(
    'has help with examples for %s',
    (name) => {
      const { status, stdout, stderr } = zanger([name, '--help']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`$ zanger ${name} `);
    },
  );

  it.each([
    [['nonsense']],
    [['analyze', '--format', 'nonsense', article]],
    [['analyze', '--nonsense', article]],
    [['analyze']],
    [[]],
  ])('answers %j with exit code 2 and says what to do', (args) => {
    const { status, stdout, stderr } = zanger(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /u);
  });
});

describe('zanger with a file', () => {
  const text = readFileSync(article, 'utf8');

  it.each([
    ['analyze', () => analyze(text)],
    ['clean', () => normalize(text)],
    ['treaties', () => ({ treaties: extractTreaties(text) })],
    ['citations', () => resolveCitations(text)],
  ])('prints what the library gives for %s', (name, expected) => {
    const result = asJson({ id: article, ...expected() });
    const asOne = zanger([name, article, '--format', 'json']);
    expect({ status: asOne.status, stderr: asOne.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(asOne.stdout)).toEqual(result);
    const asLine = zanger([name, article, '--format', 'ndjson']).stdout;
    expect(asLine.split('\n')).toHaveLength(2);
    expect(JSON.parse(asLine)).toEqual(result);
  });

  it('prints the repaired text for clean', () => {
    expect(zanger(['clean', inFolder('one.txt')]).stdout).toBe('Халықаралық шарт.\n');
    expect(zanger(['clean', article]).stdout).toBe(`${normalize(text).text.trimEnd()}\n`);
  });

  it('reads standard input', () => {
    expect(zanger(['clean', '-'], 'ш\u0061рт')).toEqual({
      status: 0,
      stdout: 'шарт\n',
      stderr: '',
    });
  });

  it('shows a person what was repaired and found', () => {
    const { treaties, citations, diagnostics, clean } = analyze(text);
    const { stdout } = zanger(['analyze', article]);
    expect(stdout).toContain(`Repaired: ${clean.edits.length} places`);
    expect(stdout).toContain(`Treaties: ${treaties.length}\n`);
    expect(stdout).toContain(`Citations: ${citations.citations.length}, `);
    expect(stdout).toContain(`Findings: ${diagnostics.length}\n`);
    for (const rule of new Set(clean.edits.map((edit) => edit.rule))) {
      const number = clean.edits.filter((edit) => edit.rule === rule).length;
      expect(stdout).toMatch(new RegExp(`^ +${number} +${rule} `, 'mu'));
    }
    for (const { register } of treaties) {
      for (const { field, text: said } of register?.differences ?? []) {
        expect(stdout).toContain(`✗ ${field}: the text says ${said}`);
      }
    }
    for (const { code, source } of diagnostics) {
      const before = source === null ? '' : text.slice(0, source.start);
      const column = before.length - before.lastIndexOf('\n');
      const place = source === null ? '–' : `${before.split('\n').length}:${column}`;
      expect(stdout.split('\n').some((line) => line.includes(place) && line.endsWith(code))).toBe(
        true,
      );
    }
  });
});

describe('zanger with bad input', () => {
  it.each([
    ['missing.txt', 'does not exist'],
    ['empty.txt', 'is empty'],
    ['binary.txt', 'is not text but binary data'],
    ['undecodable.txt', 'is not text'],
    ['picture.txt', 'is a picture; recognise its text first, with: zanger scan FILE'],
  ])('says in one sentence what is wrong with %s', (name, reason) => {
    const path = inFolder(name);
    for (const task of ['analyze', 'clean', 'treaties', 'citations']) {
      const { status, stdout, stderr } = zanger([task, path]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^zanger: [^\n]+\.\n$/u);
      expect(stderr).toContain(`${path} ${reason}`);
    }
  });

  it('does the others of a batch and ends with exit code 1', () => {
    const paths = ['one.txt', 'missing.txt', 'two.txt'].map(inFolder);
    const { status, stdout, stderr } = zanger(['clean', '--format', 'json', ...paths]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toContain(`${inFolder('missing.txt')} does not exist.`);
  });

  it('says that standard input is empty', () => {
    const { status, stdout, stderr } = zanger(['analyze', '-']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('zanger: standard input is empty.\n');
  });

  it('is quiet when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [command, 'analyze', '--ndjson'], { stdio: 'pipe' });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, text: 'Халықаралық шарт. '.repeat(2000) })}\n`;
    for (let at = 0; at < 50 && !child.stdin.destroyed; at += 1) child.stdin.write(line);
    child.stdin.end();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  }, 60_000);
});

describe('zanger --ndjson', () => {
  it('answers each line in order, with its id, errors too', () => {
    const input = [
      { id: 'а', text: 'ш\u0061рт' },
      { id: 7, text: 5 },
      { id: { part: 1 }, text: '' },
    ].map((record) => JSON.stringify(record));
    const { status, stdout, stderr } = zanger(
      ['clean', '--ndjson'],
      `\uFEFF${[...input, 'not json', ''].join('\n')}\n{"id":9,"text":"соңы"}`,
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    const failures = lines.filter((line) => 'error' in line);
    expect(stderr.trimEnd().split('\n')).toEqual(
      failures.map(({ error }, at) => `zanger: line ${['2, id 7', '4'][at]}: ${error}`),
    );
    expect(lines.map((line) => line.id)).toEqual(['а', 7, { part: 1 }, null, 9]);
    expect(lines.map((line) => line.text)).toEqual(['шарт', undefined, '', undefined, 'соңы']);
    expect(lines.map((line) => typeof line.error)).toEqual([
      'undefined',
      'string',
      'undefined',
      'string',
      'undefined',
    ]);
  });

  it('cuts lines at line feeds alone, as JSON may hold the other ends of lines', () => {
    const text = 'бір\u2028екі\u0085үш\u2029төрт';
    const { stdout } = zanger(['clean', '--ndjson'], `{"id":1,"text":"${text}"}\r\n`);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, source: text });
  });

  it.each([
    [['article.txt'], 'article.txt'],
    [['--out', 'results'], '--out'],
    [['--format', 'json'], '--format'],
    [['--resume', '--shard', '1/2'], '--resume'],
    [['--encoding', 'windows-1251'], '--encoding'],
    [['--in-place'], '--in-place'],
  ])('refuses %j, which it would pass over', (options, first) => {
    const { status, stdout, stderr } = zanger(['clean', '--ndjson', ...options], '{"text":"а"}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^zanger: --ndjson reads lines from standard input [^\n]+\.\n$/u);
    expect(stderr).toContain(`leave out ${first},`);
  });

  it('ends a check with exit code 1 when it finds errors, frail ones too', () => {
    const warned = `${JSON.stringify({ id: 1, text: 'ш\u0061рт' })}\n`;
    expect(zanger(['check', '--ndjson'], warned).status).toBe(0);
    expect(zanger(['check', '--ndjson', '--frail'], warned).status).toBe(1);
    expect(zanger(['clean', '--ndjson'], warned).status).toBe(0);
  });
});
