import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

/* Where results go, and what must never be written over. */

const command = join(process.cwd(), 'dist/cli.js');
const base = mkdtempSync(join(tmpdir(), 'zanger-files-'));
let folder = base;
let count = 0;
const broken = 'Халықаралық  ш\u0061рт.\n';
const whole = 'Халықаралық шарт.\n';

beforeEach(() => {
  count += 1;
  folder = join(base, String(count));
  mkdirSync(folder);
});

afterAll(() => rmSync(base, { recursive: true }));

function zanger(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array = broken): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const done = { status: 0, stdout: '', stderr: '' };

describe('results in a folder', () => {
  it('of several folders do not replace each other', () => {
    write('2019/a.txt', 'бір\n');
    write('2020/a.txt', 'екі\n');
    expect(zanger('clean', '2019', '2020', '--out', 'out')).toEqual(done);
    expect([read('out/2019/a.txt'), read('out/2020/a.txt')]).toEqual(['бір\n', 'екі\n']);
  });

  it('never replace a document', () => {
    write('in/a.txt');
    expect(zanger('clean', 'in', '--out', 'in')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'zanger: in is given as a document or as their folder; give another folder to --out.\n',
    });
    const { status, stderr } = zanger('clean', 'in/a.txt', '--out', '.');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'zanger: in/a.txt is left out: its result would replace it; give another folder to --out.\n',
    });
    expect(read('in/a.txt')).toBe(broken);
  });

  it('never replace the result of another document', () => {
    write('../a.txt', 'бір\n');
    write('a.txt', 'екі\n');
    write(
      'l.ndjson',
      '{"id":"x","text":"үш"}\n{"id":"x","text":"төрт"}\n{"id":"x ","text":"бес"}\n',
    );
    const { status, stderr } = zanger('clean', '../a.txt', 'a.txt', 'l.ndjson', '--out', 'out');
    expect(status).toBe(1);
    expect(stderr.split('\n').slice(1, 3)).toEqual([
      'zanger: a.txt is left out: its result would replace that of ../a.txt; give it another folder.',
      'zanger: x is left out: its result would replace that of x; give it another folder.',
    ]);
    expect([read('out/a.txt'), read('out/l.ndjson/x.txt')]).toEqual(['бір\n', 'үш\n']);
    rmSync(join(folder, '../a.txt'));
  });

  it('keep a document called index.html apart from the index', () => {
    write('index.html', '<!doctype html><p>Шарт</p>');
    expect(zanger('analyze', 'index.html', '--format', 'html', '--out', 'out')).toEqual(done);
    expect(read('out/index.html')).toContain('href="index.html.html"');
    expect(existsSync(join(folder, 'out/index.html.html'))).toBe(true);
  });

  it('are no documents of the next run, where they stand below the others', () => {
    write('in/a.txt');
    write('in/қазақ атауы/б в.txt');
    for (const _ of [1, 2]) {
      expect(zanger('clean', 'in', '--out', 'in/out')).toEqual(done);
      expect(read('in/out/.zanger-done.ndjson').trimEnd().split('\n')).toHaveLength(2);
    }
    expect(read('in/out/қазақ атауы/б в.txt')).toBe(whole);
    expect(zanger('clean', 'in/**/*.txt', '--out', 'in/out/again')).toEqual(done);
  });

  it('of parts are finished by a run that is resumed, which knows their errors too', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) write(`in/${name}.txt`);
    const run = (...options: string[]) => zanger('check', 'in', '--format', 'html', ...options);
    for (const part of ['1', '2']) {
      expect(run('--shard', `${part}/2`, '--out', `part-${part}`)).toEqual(done);
      cpSync(join(folder, `part-${part}`), join(folder, 'out'), { recursive: true });
    }
    const before = statSync(join(folder, 'out/a.txt.html')).mtimeMs;
    expect(run('--resume', '--frail', '--out', 'out').status).toBe(1);
    expect(statSync(join(folder, 'out/a.txt.html')).mtimeMs).toBe(before);
    expect(read('out/index.html').match(/href="[a-e]\.txt\.html"/gu)).toHaveLength(5);
  });

  it('are right where records of several files have the same id', () => {
    write('a.ndjson', '{"id":"1","text":"бір"}\n');
    write('b.ndjson', '{"id":"1","text":"екі"}\n');
    for (const options of [[], ['--resume']]) {
      expect(zanger('clean', 'a.ndjson', 'b.ndjson', '--out', 'out', ...options)).toEqual(done);
      expect([read('out/a.ndjson/1.txt'), read('out/b.ndjson/1.txt')]).toEqual(['бір\n', 'екі\n']);
    }
  });
});

describe('paths', () => {
  it('of folders without documents are told', () => {
    mkdirSync(join(folder, 'empty'));
    const { status, stderr } = zanger('clean', 'empty');
    expect(status).toBe(1);
    expect(stderr).toContain('zanger: empty holds no document; ');
  });

  it('that lead to endless streams are left after the limit', () => {
    const { status, stderr } = zanger('clean', '/dev/zero', '--max-size', '1');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'zanger: /dev/zero is larger than 1 MB, the limit; split it, or raise --max-size.\n',
    });
  });

  it('that are links are followed, in circles too', () => {
    write('in/a.txt', whole);
    symlinkSync('.', join(folder, 'in/loop'));
    symlinkSync('nothing', join(folder, 'in/broken.txt'));
    expect(zanger('clean', 'in/a.txt', './in/a.txt').stdout).toBe(whole);
    const { status, stdout } = zanger('clean', 'in');
    expect(status).toBe(0);
    expect(stdout.split('\n\n').length).toBeLessThan(4);
  });
});

describe('repair in place', () => {
  it('keeps the encoding, the mark before it, the ends of lines and the rights', () => {
    const text = 'Халықаралық  шарт жасалды.\r\nЕкінші  жол туралы.\r\n';
    for (const [encoding, mark] of [
      ['rk1048', ''],
      ['utf-16le', '\uFEFF'],
      ['utf-8', '\uFEFF'],
    ] as const) {
      const path = write(`${encoding}.txt`, iconv.encode(mark + text, encoding));
      chmodSync(path, 0o640);
      expect(zanger('clean', `${encoding}.txt`, '--in-place')).toEqual(done);
      const repaired = (mark + text).replaceAll('  ', ' ');
      expect(readFileSync(path)).toEqual(iconv.encode(repaired, encoding));
      expect(statSync(path).mode & 0o777).toBe(0o640);
    }
  });

  it('leaves alone what may not be written to, and what is more than its text', () => {
    chmodSync(write('read-only.txt'), 0o444);
    expect(zanger('clean', 'read-only.txt', '--in-place')).toEqual({
      ...done,
      status: 1,
      stderr: 'zanger: read-only.txt is left as it was: it may not be written to.\n',
    });
    const content = '{"id":"x","text":"ш\u0061рт"}\n';
    write('lines.ndjson', content);
    expect(zanger('clean', 'lines.ndjson', '--in-place').status).toBe(1);
    expect(read('lines.ndjson')).toBe(content);
  });

  it.each([
    [
      'notes.md',
      '\uFEFF- ш\u0061рт  \r\n  *б\u0061р*\r\n\r\n  - `ш\u0061рт  x`\r\n',
      '\uFEFF- шарт  \r\n  *бар*\r\n\r\n  - `ш\u0061рт  x`\r\n',
    ],
    [
      'page.html',
      '<!doctype html>\n<p title="ш\u0061рт">ш\u0061рт  бар\n<pre>ш\u0061рт</pre>',
      '<!doctype html>\n<p title="ш\u0061рт">шарт  бар\n<pre>ш\u0061рт</pre>',
    ],
  ])('repairs the prose of %s, in place and in a folder', (name, given, repaired) => {
    write(name, given);
    expect(zanger('clean', name, '--out', 'out')).toEqual(done);
    expect(read(`out/${name}`).trimEnd()).toBe(repaired.replace('\uFEFF', '').trimEnd());
    expect(zanger('clean', name, '--in-place')).toEqual(done);
    expect([read(name), read(`${name}.bak`)]).toEqual([repaired, given]);
    expect(zanger('check', name)).toEqual({ ...done, stdout: `${name}: no issues found\n` });
  });

  it('keeps a link a link', () => {
    write('real.txt');
    symlinkSync('real.txt', join(folder, 'link.txt'));
    expect(zanger('clean', 'link.txt', '--in-place')).toEqual(done);
    expect([read('real.txt'), read('link.txt.bak')]).toEqual([whole, broken]);
  });

  it('repairs only the letters of a program', () => {
    write('code.py', "name = 'ш\u0061рт'   # дербес  белгі\n");
    expect(zanger('clean', 'code.py', '--in-place')).toEqual(done);
    expect(read('code.py')).toBe("name = 'шарт'   # дербес  белгі\n");
  });
});

describe('a batch', () => {
  it('that is left early lets its threads go in peace', () => {
    for (let at = 0; at < 100; at += 1) write(`in/${at}.txt`, broken.repeat(20));
    const entry = join(process.cwd(), 'dist/bundle/node.js');
    const program = `import { batch, documentsIn } from ${JSON.stringify(entry)};
      for await (const { outcome } of batch(documentsIn(['in']), { task: 'clean', output: 'text' }, { threads: 2 })) {
        console.log(outcome.id);
        break;
      }`;
    const flags = ['--input-type=module', '-e', program];
    expect(execFileSync(process.execPath, flags, { cwd: folder, encoding: 'utf8' })).toBe(
      'in/0.txt\n',
    );
  });

  it('needs a place where its results can be written', () => {
    write('a.txt');
    const full = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${command}" clean a.txt > /dev/full`],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([full.status, full.stderr]).toEqual([
      1,
      'zanger: standard output cannot be written to: the disk is full.\n',
    ]);
  });
});
