import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countHarm, emptyCount, type HarmCount, isOfBlanks } from '../eval/harm-count';
import { languageNamed } from '../eval/harm-texts';

const given = (text: string) => ({ path: 'a.txt', text, format: 'txt', language: 'kk' });

function counted(text: string): HarmCount {
  const count = emptyCount();
  countHarm(given(text), count);
  return count;
}

describe('the count of harm', () => {
  it('counts edits by rule, and shows each in its line', () => {
    const { edits, blanks, harms } = counted('Бірінші жол.\nОсы ш\u0430рт пен ш\u0061рт бір.');
    expect({ edits, blanks }).toEqual({ edits: { 'look-alikes': 1 }, blanks: 0 });
    expect(harms.map(({ context }) => context)).toEqual(['Осы ш\u0430рт пен ш⟦\u0061⟧рт бір.']);
  });

  it('counts edits of blanks apart', () => {
    const { edits, blanks, words } = counted('Осы  шарт екі  тілде жасалды.');
    expect({ edits, blanks, words }).toEqual({ edits: {}, blanks: 2, words: 5 });
  });

  it.each([
    ['  ', ' ', true],
    ['\u00a0', ' ', true],
    ['&nbsp;', ' ', true],
    ['\n  ', '\n', true],
    ['\n', ' ', false],
    ['\u200b', '', false],
    ['- ', '', false],
  ])('%j → %j: of blanks alone: %s', (before, after, isOnlyThat) => {
    expect(isOfBlanks({ before, after })).toBe(isOnlyThat);
  });

  it.each([
    ['de.txt', 'de'],
    ['deu/law.txt', 'de'],
    ['nb/sr@latin.txt', 'sr-Latn'],
    ['prose/pt_BR.a1b2.txt', 'pt'],
    ['kk/usr/doc/notes.md', 'kk'],
    ['formats/contract.py', undefined],
  ])('%s is named after the language %s', (path, language) => {
    expect(languageNamed(path)).toBe(language);
  });
});

describe('npm run eval:harm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zanger-harm-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'de.txt'), 'Der Vertrag bedarf der Schriftform.\n');
  writeFileSync(join(folder, 'kk.txt'), 'Осы ш\u0061рт екі тілде жасалды.\n');
  const run = (...more: string[]) => {
    const program = ['build/start.mjs', 'eval/harm', ...more];
    return spawnSync(process.execPath, program, { encoding: 'utf8' });
  };

  it('fails where there are more edits than allowed, and tells which', () => {
    const { status, stdout } = run(folder, '--json', '--examples', '1', '--most', '20');
    const { total, rows, examples } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(total).toMatchObject({ words: 10, edits: 1, editsPerMillion: 100_000, sentences: 1 });
    expect(rows.map(({ group }: { group: string }) => group)).toEqual(['de', 'kk']);
    expect(examples).toMatchObject([{ group: 'kk', rule: 'look-alikes', edits: 1 }]);
  });

  it('says what is missing', () => {
    const { status, stderr } = run(join(folder, 'nothing'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no ')]);
  });
});
