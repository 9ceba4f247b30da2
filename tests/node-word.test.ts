import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalize, type Rule } from '../src';
import { read, repairWord } from '../src/node';
import { parse } from '../src/node/readers/xml-tree';
import { missing, officePath, pandocPath } from './system-programs';
import { type WordCase, wordCases } from './word-cases';
import {
  below,
  damaged,
  filesOf,
  makeWord,
  paragraph,
  paragraphsOf,
  partOf,
  run,
} from './word-files';

const date = '2024-05-17T09:00:00Z';
const changing = [
  '[Content_Types].xml',
  'word/document.xml',
  'word/comments.xml',
  'word/footnotes.xml',
  'word/_rels/document.xml.rels',
];

const named = wordCases.map((one): [string, WordCase] => [one.name, one]);

describe('a Word document', () => {
  it.each(named)(
    'is the same when all is rejected, repaired when all is accepted: %s',
    async (_name, one) => {
      const { file, left } = await repairWord(makeWord(one.body, one.more), { date });
      expect(left).toEqual([]);
      expect(await paragraphsOf(file, 'reject')).toEqual(one.before);
      expect(await paragraphsOf(file, 'accept')).toEqual(one.after);
      if (one.hasMore === true) return;
      expect(normalize(one.before.join('\n\n')).text).toBe(one.after.join('\n\n'));
    },
  );

  it.each(named)(
    'is repaired at once with accept, without changes and comments: %s',
    async (_name, one) => {
      const given = makeWord(one.body, one.more);
      const { file } = await repairWord(given, { accept: true });
      expect(await paragraphsOf(file, 'reject')).toEqual(one.after);
      expect(partOf(file, 'word/document.xml')).not.toContain('w:author="zanger"');
      const after = filesOf(file);
      const changed = [...filesOf(given)].filter(
        ([name, bytes]) => Buffer.compare(bytes, after.get(name) ?? new Uint8Array()) !== 0,
      );
      expect(['word/document.xml', 'word/footnotes.xml']).toEqual(
        expect.arrayContaining(changed.map(([name]) => name)),
      );
      expect([...after.keys()]).toEqual([...filesOf(given).keys()]);
    },
  );

  it.each(named)(
    'keeps all other parts, is well formed, and has ids of its own: %s',
    async (_name, one) => {
      const given = makeWord(one.body, one.more);
      const { file } = await repairWord(given, { date });
      const [before, after] = [filesOf(given), filesOf(file)];
      for (const [name, bytes] of before) {
        if (!changing.includes(name)) expect(after.get(name), name).toEqual(bytes);
      }
      const added = [...after.keys()].filter((name) => !before.has(name));
      expect(changing).toEqual(expect.arrayContaining(added));
      const ids = [];
      for (const name of [
        'word/document.xml',
        ...(one.more?.footnotes ? ['word/footnotes.xml'] : []),
      ]) {
        const root = await parse(partOf(file, name));
        for (const kind of ['ins', 'del', 'moveTo', 'rPrChange', 'commentRangeStart']) {
          ids.push(...below(root, kind).map((element) => element.attributes['w:id']));
        }
      }
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(named)(
    'says of each comment where it stands, and of each place what is said: %s',
    async (_name, one) => {
      const { file, analysis } = await repairWord(makeWord(one.body, one.more), { date });
      if (!filesOf(file).has('word/comments.xml')) return expect(analysis.clean.edits).toEqual([]);
      const [document, comments] = await Promise.all([
        parse(partOf(file, 'word/document.xml')),
        parse(partOf(file, 'word/comments.xml')),
      ]);
      const idsOf = (root: typeof document, name: string) =>
        below(root, name)
          .map((element) => element.attributes['w:id'])
          .sort();
      const said = idsOf(comments, 'comment');
      expect(said.length).toBeGreaterThan(0);
      for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
        expect(idsOf(document, name), name).toEqual(said);
      }
    },
  );
});

describe('the runs of a Word document', () => {
  it('that nothing changes in stay byte for byte', async () => {
    const untouched =
      '<w:r w:rsidR="00AB"><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">ескі &#1096;арт</w:t></w:r>';
    const { file } = await repairWord(
      makeWord(paragraph(untouched, run(' ж~аңа шарт')) + paragraph(untouched)),
      { date },
    );
    expect(partOf(file, 'word/document.xml').split(untouched)).toHaveLength(3);
  });

  it('give their form to what comes', async () => {
    const { file } = await repairWord(
      makeWord(paragraph(run('Халықаралық ш', '<w:b/>'), run('~арт', '<w:i/>'))),
      { date },
    );
    expect(partOf(file, 'word/document.xml')).toContain(
      `<w:ins w:id="2" w:author="zanger" w:date="${date}"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">а</w:t></w:r></w:ins>`,
    );
  });
});

describe('the comments of a Word document', () => {
  it('give the reason once for a kind of repair in a paragraph', async () => {
    const { file } = await repairWord(
      makeWord(paragraph(run('Халықаралық ш~арттың м~аңызы  зор.'))),
      { date },
    );
    const comments = below(await parse(partOf(file, 'word/comments.xml')), 'comment');
    expect(comments.map((comment) => below(comment, 't').map(({ text }) => text))).toEqual([
      [
        '«ш\u0061рттың» is a Cyrillic word with a (U+0061) from another script.',
        '«м\u0061ңызы» is a Cyrillic word with a (U+0061) from another script.',
        'look-alikes, 2 places',
      ],
      ['A run of blanks is one blank.', 'blanks'],
    ]);
  });

  it('stand at the words of a finding', async () => {
    const { file, analysis } = await repairWord(
      makeWord(
        paragraph(
          run(
            'Қазақстан Республикасы мен Италия арасындағы адамдарды ұстап беру туралы шартқа 2015 жылғы 22 ақпанда қол қойылды.',
          ),
        ),
      ),
      { date },
    );
    const codes = analysis.diagnostics.map(({ code }) => code);
    expect(codes).toContain('treaty-date-conflict');
    const [, behind = ''] = partOf(file, 'word/document.xml').split(
      /<w:commentRangeStart[^>]*\/>/u,
    );
    expect(behind).toMatch(/^<w:r><w:t xml:space="preserve">\S/u);
    expect(partOf(file, 'word/comments.xml')).toContain('treaty-date-conflict');
  });

  it.each([
    ['by its paragraphs', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'],
    ['by a style', '<w:pStyle w:val="Source"/>', '<w:pStyle w:val="Source"/>'],
  ])('know the sources of a list that is numbered %s', async (_name, linked, properties) => {
    const source = (text: string) => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${linked}<w:lvlText w:val="%1."/></w:lvl>`;
    const { analysis } = await repairWord(
      makeWord(
        paragraph(run('Бұл туралы [1] және [2, 35 б.] еңбектерде айтылған.')) +
          paragraph(run('Әдебиеттер')) +
          source('Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар, 2014. – 216 б.') +
          source('Сейітов А.Б. Құқық негіздері. – Астана: Фолиант, 2010. – 120 б.'),
        {
          numbering: `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        },
      ),
    );
    expect(analysis.clean.source).toContain('\n\n2. Сейітов');
    expect(analysis.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('say what could not be repaired, and nothing is lost', async () => {
    const joined: Rule = {
      id: 'joined',
      title: 'Joined',
      why: 'Of this test.',
      pattern: /(?<=басы)\n\n(?=соңы)/gu,
      fix: () => ({ after: ' ', certainty: 'always', reason: 'One sentence.' }),
      examples: [],
      keeps: [],
    };
    const section = '<w:pPr><w:sectPr/></w:pPr>';
    const two = (properties: string) =>
      makeWord(`<w:p>${properties}${run('Шарттың басы')}</w:p>${paragraph(run('соңы осы.'))}`);
    const open = await repairWord(two(''), { rules: [joined], date });
    expect(await paragraphsOf(open.file, 'reject')).toEqual(['Шарттың басы', 'соңы осы.']);
    expect(await paragraphsOf(open.file, 'accept')).toEqual(['Шарттың басы соңы осы.']);
    const accepted = await repairWord(two(''), { rules: [joined], accept: true });
    expect(await paragraphsOf(accepted.file, 'accept')).toEqual(['Шарттың басы соңы осы.']);
    const closed = await repairWord(two(section), { rules: [joined], date });
    expect(closed.left).toHaveLength(1);
    expect(await paragraphsOf(closed.file, 'accept')).toEqual(['Шарттың басы', 'соңы осы.']);
    expect(partOf(closed.file, 'word/comments.xml')).toContain('Not repaired here');
  });
});

describe('the notes of a Word document', () => {
  const note = (text: string) =>
    makeWord(
      paragraph(
        run('Халықаралық шарт'),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        run(' бар.'),
      ),
      {
        footnotes: `<w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>', run(text))}</w:footnote>`,
      },
    );

  it.each([
    [' Осы  к~елісім күшінде.', ' Осы келісім күшінде.'],
    ['Осы к~елісім күшінде.', 'Осы келісім күшінде.'],
  ])(
    'are repaired where they stand, and the reason is given at their mark: %s',
    async (text, repaired) => {
      const { file } = await repairWord(note(text), { date });
      expect(await paragraphsOf(file, 'reject', 'word/footnotes.xml')).toEqual([damaged(text)]);
      expect(await paragraphsOf(file, 'accept', 'word/footnotes.xml')).toEqual([repaired]);
      expect(partOf(file, 'word/footnotes.xml')).not.toContain('comment');
      expect(partOf(file, 'word/document.xml')).toMatch(
        /<w:commentRangeStart w:id="\d+"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/u,
      );
    },
  );
});

describe('a Word document that needs nothing', () => {
  it('comes back as the bytes that were given', async () => {
    const given = makeWord(paragraph(run('Шарт күшіне енді.')));
    expect((await repairWord(given)).file).toBe(given);
  });

  it('is read as other programs read it once it is repaired', async () => {
    const given = makeWord(
      paragraph(run('Халықаралық ш~арт жасалды.')) + paragraph(run('~Осы келісім күшінде.')),
    );
    const { file, analysis } = await repairWord(given, { date });
    const { text } = await read(file);
    expect(text).toBe(analysis.clean.text);
    expect(text).toBe('Халықаралық шарт жасалды.\n\nОсы келісім күшінде.');
  });
});

describe.skipIf(pandocPath === undefined)(`pandoc${missing('pandoc', pandocPath)}`, () => {
  const plain = (bytes: Uint8Array, changes: 'accept' | 'reject'): string => {
    const options = ['-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${changes}`];
    const { status, stdout } = spawnSync(pandocPath ?? '', options, {
      input: bytes,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    return stdout;
  };

  it.each(named)('reads what was given, and what it is to be: %s', async (_name, one) => {
    const given = makeWord(one.body, one.more);
    const [tracked, accepted] = await Promise.all([
      repairWord(given, { date }),
      repairWord(given, { accept: true }),
    ]);
    // It would accept or reject what others changed, too, and sets a blank where an end of a
    // paragraph is rejected.
    const isOfOthers = one.body.includes('<w:del') || one.body.includes('<w:ins');
    const shown = (text: string): string =>
      one.after.length === one.before.length ? text : text.replace(/\s/gu, '');
    if (!isOfOthers) {
      expect(shown(plain(tracked.file, 'reject'))).toBe(shown(plain(given, 'reject')));
    }
    expect(plain(tracked.file, 'accept')).toBe(plain(accepted.file, 'accept'));
  });
});

/** LibreOffice makes fields anew, and shows what is hidden and what others deleted. */
const shownAsIs = wordCases.filter(
  ({ body }) => !/fldChar|fldSimple|vanish|<w:(?:del|moveFrom) /u.test(body),
);

describe.skipIf(officePath === undefined)(
  `LibreOffice${missing('soffice', officePath)}`,
  { timeout: 300_000 },
  () => {
    const converted = async (accept: boolean, filter: string, ending: string) => {
      const folder = mkdtempSync(join(tmpdir(), 'zanger-word-'));
      const names = shownAsIs.map((_one, at) => join(folder, `${at}.docx`));
      for (const [at, { body, more }] of shownAsIs.entries()) {
        const { file } = await repairWord(makeWord(body, more), { accept, date });
        writeFileSync(names[at] ?? '', file);
      }
      const options = ['--headless', '--convert-to', filter, '--outdir', folder];
      expect(spawnSync(officePath ?? '', [...options, ...names]).status).toBe(0);
      const texts = names.map((name) => readFileSync(name.replace(/docx$/u, ending), 'utf8'));
      rmSync(folder, { recursive: true });
      return texts;
    };

    it('shows the paragraphs that each document is to have', async () => {
      const texts = await converted(true, 'txt:Text (encoded):UTF8', 'txt');
      shownAsIs.forEach(({ after }, at) => {
        // Marks of notes, and breaks of lines and pages, are its own.
        const shown = texts[at]?.replace(/\s+/gu, ' ') ?? '';
        for (const one of after) {
          expect(shown).toContain(one.replace(/\s+/gu, ' ').split('*', 1)[0]?.trim());
        }
      });
    });

    it('knows the changes and the comments of each document by their author', async () => {
      const texts = await converted(false, 'fodt', 'fodt');
      shownAsIs.forEach(({ name, before, after }, at) => {
        const isChanged = before.join('\n') !== after.join('\n');
        const region =
          /<text:(?:insertion|deletion)>\s*<office:change-info>\s*<dc:creator>zanger</u;
        expect(region.test(texts[at] ?? ''), name).toBe(isChanged);
        const comment = /<office:annotation [^>]*>\s*<dc:creator>zanger</u;
        if (isChanged) expect(texts[at], name).toMatch(comment);
      });
    });
  },
);

describe('bytes that are no Word document', () => {
  it.each([
    ['no archive', Buffer.from('шарт'), /^is damaged: its archive/u],
    [
      'an archive cut off',
      makeWord(paragraph(run('шарт'))).subarray(0, 400),
      /^is damaged: its archive/u,
    ],
    ['XML that is not well formed', makeWord('<w:p>'), /^is damaged: its XML/u],
  ])('are refused: %s', async (_name, bytes, sentence) => {
    await expect(repairWord(bytes)).rejects.toThrow(sentence);
  });
});
