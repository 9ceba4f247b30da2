import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, noiseRules, normalize } from '../src';
import { makeDocx } from './node-files';
import { partOf } from './word-files';

const command = join(process.cwd(), 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'zanger-commands-'));
const broken = 'Халықаралық  ш\u0061рт.\n\n\u006Fсы келісім.\n';

beforeAll(() => {
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  writeFileSync(join(folder, 'in/a.txt'), broken);
  writeFileSync(join(folder, 'in/deep/b.docx'), makeDocx(['\u006Fсы ш\u0061рт']));
  writeFileSync(
    join(folder, 'in/c.ndjson'),
    '{"id":"с1","text":"бір"}\n{"id":"../с2","text":"екі"}\n',
  );
  writeFileSync(join(folder, 'in/skip.png'), 'no text');
  writeFileSync(join(folder, 'code.ts'), "const a  = 'ш\u0061рт';\nconst same = 'm\u0430x';\n");
  writeFileSync(join(folder, 'clean.txt'), 'Халықаралық шарт.\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function zanger(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('zanger check', () => {
  it('lists problems by line and column', () => {
    const { status, stdout } = zanger('check', 'in/a.txt');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1:12-1:14 +warning +A run of blanks/mu);
    expect(stdout).toMatch(/^3:1-3:2 +warning .* look-alikes +zanger$/mu);
  });

  it('fails on warnings when it is frail, and on errors always', () => {
    expect(zanger('check', 'in/a.txt', '--frail').status).toBe(1);
    expect(zanger('check', 'clean.txt', '--frail').status).toBe(0);
    writeFileSync(join(folder, 'error.txt'), 'Мәтін [1]. Тағы [2].\n\nӘдебиеттер\n');
    expect(analyze(read('error.txt')).diagnostics.map(({ severity }) => severity)).toContain(
      'error',
    );
    expect(zanger('check', 'error.txt').status).toBe(1);
  });

  it('looks at the letters of programs, and at nothing else in them', () => {
    const { problems } = JSON.parse(zanger('check', 'code.ts', '--format', 'json').stdout);
    expect(
      problems.map(({ place, rule }: { place: object; rule: string }) => ({ place, rule })),
    ).toEqual([
      { place: { line: 1, column: 14, endLine: 1, endColumn: 15 }, rule: 'look-alikes' },
      { place: { line: 2, column: 16, endLine: 2, endColumn: 17 }, rule: 'latin-words' },
    ]);
  });

  it('writes annotations for GitHub', () => {
    expect(zanger('check', 'code.ts', '--format', 'github').stdout).toBe(
      '::warning file=code.ts,line=1,endLine=1,endColumn=15,col=14,title=look-alikes::«ш\u0061рт» is a Cyrillic word with a (U+0061) from another script.\n' +
        '::warning file=code.ts,line=2,endLine=2,endColumn=17,col=16,title=latin-words::«m\u0430x» is a Latin word with a Cyrillic letter in it.\n',
    );
  });
});

describe('zanger rules', () => {
  it('lists every rule with its reason and examples', () => {
    const { stdout } = zanger('rules');
    for (const { id, why } of noiseRules) {
      expect(stdout).toContain(`${id}  `);
      expect(stdout).toContain(why);
    }
    const rules = JSON.parse(zanger('rules', '--format', 'json').stdout);
    for (const { id, examples } of noiseRules) {
      const shown = rules.find((rule: { id: string }) => rule.id === id);
      expect(shown.examples).toHaveLength(examples.length);
    }
  });

  it.each(['signature', 'treaty-date-conflict', 'look-alikes', 'convention', 'year-first'])(
    'shows %s, in both formats',
    (id) => {
      const row = JSON.parse(zanger('rules', id, '--format', 'json').stdout)[0];
      expect(row.id).toBe(id);
      const { stdout } = zanger('rules', id);
      expect(stdout.startsWith(`${id}  ${row.title} (${row.kind}`)).toBe(true);
      for (const line of [row.why, ...row.examples, ...row.keeps]) expect(stdout).toContain(line);
    },
  );

  it('says when there is no such rule', () => {
    expect(zanger('rules', 'nonsense')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'zanger: There is no rule «nonsense»; zanger rules lists them.\n',
    });
  });
});

describe('zanger clean', () => {
  it('shows what goes and what comes', () => {
    expect(zanger('clean', 'in/a.txt', '--diff').stdout).toBe(
      'in/a.txt:1\nХалықаралық[-  -]{+ +}ш[-\u0061-]{+а+}рт.\nin/a.txt:3\n[-\u006F-]{+о+}сы келісім.\n',
    );
    expect(zanger('clean', 'clean.txt', '--diff').stdout).toBe('clean.txt: nothing to repair\n');
  });

  it('repairs in place and keeps the original', () => {
    writeFileSync(join(folder, 'place.txt'), broken);
    expect(zanger('clean', 'place.txt', '--in-place')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(read('place.txt')).toBe(normalize(broken).text);
    expect(read('place.txt.bak')).toBe(broken);
    writeFileSync(join(folder, 'place.txt'), broken);
    const again = zanger('clean', 'place.txt', '--in-place');
    expect({ status: again.status, text: read('place.txt') }).toEqual({ status: 1, text: broken });
    expect(again.stderr).toContain('place.txt.bak cannot be written, or exists already');
  });

  it('leaves a clean file alone, and refuses what is no text', () => {
    zanger('clean', 'clean.txt', '--in-place');
    expect(existsSync(join(folder, 'clean.txt.bak'))).toBe(false);
    const { status, stderr } = zanger('clean', 'in/deep/b.docx', '--in-place');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'zanger: in/deep/b.docx cannot be repaired in place; use --out FOLDER.\n',
    });
  });

  it('leaves out the rules that are named', () => {
    expect(zanger('clean', 'in/a.txt', '--skip', 'blanks,look-alikes').stdout).toBe(broken);
    expect(zanger('clean', 'in/a.txt', '--skip', 'nonsense').status).toBe(2);
  });
});

describe('zanger with folders', () => {
  it('does all the documents of a folder, in order, records too', () => {
    const lines = zanger('clean', 'in', '--format', 'ndjson').stdout.trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ id, text }) => [id, text])).toEqual([
      ['in/a.txt', 'Халықаралық шарт.\n\nосы келісім.\n'],
      ['с1', 'бір'],
      ['../с2', 'екі'],
      ['in/deep/b.docx', 'осы шарт'],
    ]);
  });

  it('understands globs, and says when one matches nothing', () => {
    expect(zanger('clean', 'in/**/*.docx').stdout).toBe('осы шарт\n');
    expect(zanger('clean', 'in/*.nothing')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'zanger: 0 done, 1 not:\nzanger: in/*.nothing matches no file.\n',
    });
  });

  it('writes a file for each document, and none outside of the folder', () => {
    expect(zanger('clean', 'in', '--out', 'out/x')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'zanger: 1 file of another kind passed over: 1 .png\n',
    });
    expect(read('out/x/a.txt')).toBe('Халықаралық шарт.\n\nосы келісім.\n');
    expect(partOf(readFileSync(join(folder, 'out/x/deep/b.docx')), 'word/comments.xml')).toContain(
      'look-alikes',
    );
    expect(read('out/x/c.ndjson/с1.txt')).toBe('бір\n');
    expect(read('out/x/c.ndjson/__с2-1c8e38e8.txt')).toBe('екі\n');
    expect(existsSync(join(folder, 'out/с2.txt'))).toBe(false);
  });

  it('gives Word documents back as such, with tracked changes or without', () => {
    const given = readFileSync(join(folder, 'in/deep/b.docx'));
    const documentIn = (path: string) =>
      partOf(readFileSync(join(folder, path)), 'word/document.xml');
    zanger('clean', 'in/deep/b.docx', '--out', 'tracked');
    expect(documentIn('tracked/in/deep/b.docx')).toContain('<w:ins ');
    zanger('clean', 'in/deep/b.docx', '--out', 'accepted', '--accept');
    expect(documentIn('accepted/in/deep/b.docx')).toBe(
      partOf(given, 'word/document.xml').replace('\u006Fсы ш\u0061рт', 'осы шарт'),
    );
    zanger('clean', 'in/deep/b.docx', '--out', 'text', '--format', 'text');
    expect(read('text/in/deep/b.docx.txt')).toBe('осы шарт\n');
    expect(readFileSync(join(folder, 'in/deep/b.docx'))).toEqual(given);
    expect(zanger('clean', 'in/deep/b.docx', '--accept')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'zanger: --accept needs a folder: add --out FOLDER.\n',
    });
    const both = ['--accept', '--out', 'both', '--format', 'json'];
    expect(zanger('clean', 'in/deep/b.docx', ...both).status).toBe(2);
  });

  it('writes tables for spreadsheets', () => {
    const { stdout } = zanger('clean', 'in/a.txt', '--format', 'csv');
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe('document,line,column,rule,before,after,certainty,reason');
    expect(rows).toHaveLength(normalize(broken).edits.length);
    expect(rows[0]).toBe('in/a.txt,1,12,blanks,  , ,always,A run of blanks is one blank.');
  });

  it('does only what is missing or changed when it resumes', () => {
    const path = join(folder, 'again/a.txt.json');
    zanger('analyze', 'in', '--format', 'json', '--out', 'again');
    const before = read('again/a.txt.json');
    writeFileSync(path, 'touched');
    zanger('analyze', 'in', '--format', 'json', '--out', 'again', '--resume');
    expect(read('again/a.txt.json')).toBe('touched');
    rmSync(path);
    zanger('analyze', 'in', '--format', 'json', '--out', 'again', '--resume');
    expect(read('again/a.txt.json')).toBe(before);
    writeFileSync(path, 'touched');
    zanger('analyze', 'in', '--format', 'json', '--out', 'again', '--resume', '--lines', 'reflow');
    expect(read('again/a.txt.json')).not.toBe('touched');
  });

  it.each([
    [['--resume'], 'add --out FOLDER'],
    [['--in-place', '--out', 'x'], 'one of --in-place and --out'],
    [['--in-place', '--diff'], 'one of --diff and --in-place'],
    [['--shard', '3/2'], '1/2 and 2/2'],
    [['--format', 'html'], '--out FOLDER'],
    [['--out', 'clean.txt/x'], 'clean.txt/x cannot be made'],
  ])('refuses %j in one sentence', (options, reason) => {
    const { status, stdout, stderr } = zanger('clean', 'in', ...options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^zanger: [^\n]+\n$/u);
    expect(stderr).toContain(reason);
  });
});

describe('zanger with a config file', () => {
  it('takes its options, and the command line before them', () => {
    writeFileSync(join(folder, 'c.json'), '{"format": "ndjson", "skip": ["blanks"]}');
    const { stdout } = zanger('clean', 'in/a.txt', '--config', 'c.json');
    expect(JSON.parse(stdout).text).toBe('Халықаралық  шарт.\n\nосы келісім.\n');
    const text = zanger('clean', 'in/a.txt', '--config', 'c.json', '--format', 'text').stdout;
    expect(text).toBe('Халықаралық  шарт.\n\nосы келісім.\n');
  });

  it.each([
    ['{"colour": 1}', '«colour», which is not known'],
    ['{"skip": "blanks"}', '«skip» must be a list of rules'],
    ['[]', 'is not a JSON object'],
    ['{', 'is not a JSON object'],
  ])('says what is wrong with %s', (text, reason) => {
    writeFileSync(join(folder, 'bad.json'), text);
    const { status, stderr } = zanger('clean', 'in/a.txt', '--config', 'bad.json');
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });

  it('says that it is missing', () => {
    expect(zanger('clean', 'in/a.txt', '--config', 'none.json').stderr).toContain(
      'none.json cannot be read',
    );
  });
});

describe('zanger with references', () => {
  const text = 'Мәтін [1, 3 б.] және [2].\n';
  const bib = `@string{zan = {Заң}}
@book{a1, author={Цепелев В. Ф.}, title={Құқық негіздері}, year=2001, pages={350}, langid={kazakh}, publisher=zan}
@book{bad, title={Ашық
@article{a3, author={Асанов Б.}, title={Мақала}, journal={Заң}, year=2010, pages={3-5}}
`;
  const ris =
    '\uFEFFTY  - BOOK\nAU  - Цепелев В. Ф.\nTI  - Құқық негіздері\nPY  - 2001\nSP  - 350\nLA  - kaz\n\nTY  - JOUR\nTI  - Мақала\nER  - \n';
  const json = JSON.stringify([
    { id: 'x', type: 'book', title: 'Құқық негіздері' },
    { title: 'Түрі жоқ' },
  ]);

  it.each([
    ['list.bib', bib, 'list.bib:3: the entry «bad» is not well formed; check its braces.', 'a1'],
    ['list.ris', ris, '', 'ris-1'],
    ['list.json', json, 'list.json:2: item 2 has no "type" or no "title".', 'x'],
  ])('reads %s, entry by entry', (name, content, problem, id) => {
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, 'cited.txt'), text);
    const { status, stdout, stderr } = zanger(
      'citations',
      'cited.txt',
      '--references',
      name,
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(stderr).toBe(problem === '' ? '' : `zanger: ${problem}\n`);
    const [first] = JSON.parse(stdout).references;
    expect(first).toMatchObject({
      origin: 'side-file',
      csl: { id, type: 'book', title: 'Құқық негіздері' },
    });
    if (name === 'list.json') return;
    expect(first.csl).toMatchObject({
      author: [{ family: 'Цепелев', given: 'В. Ф.' }],
      'number-of-pages': '350',
      language: 'kk',
    });
    expect(first.csl.page).toBeUndefined();
  });

  it('writes the lists of several documents as one, and none as an empty one', () => {
    const list = '\n\nӘдебиеттер\n1. Сапар Ә. Құқық. – Алматы, 2015. – 90 б.\n';
    writeFileSync(join(folder, 'one.txt'), `Мәтін [1, 5 б.].${list}`);
    writeFileSync(join(folder, 'two.txt'), `Тағы [1, 6 б.].${list}`);
    writeFileSync(join(folder, 'bare.txt'), 'Сілтеме жоқ.\n');
    const both = zanger('citations', 'one.txt', 'bare.txt', 'two.txt', '--format', 'csl');
    expect(both.status).toBe(0);
    const items: readonly { id: string }[] = JSON.parse(both.stdout);
    expect(items.map(({ id }) => id)).toEqual(['sapar2015', 'sapar2015']);
    expect(zanger('citations', 'bare.txt', '--format', 'csl').stdout).toBe('[\n]\n');
    expect(zanger('citations', 'one.txt', '--format', 'ris').stdout).toContain('ID  - sapar2015\n');
    expect(zanger('treaties', 'one.txt', '--format', 'ris').status).toBe(2);
  });

  it('says which kinds it knows', () => {
    expect(zanger('citations', 'clean.txt', '--references', 'clean.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'zanger: clean.txt is no list of references; give a .json (CSL-JSON), .bib or .ris file.\n',
    });
  });
});
