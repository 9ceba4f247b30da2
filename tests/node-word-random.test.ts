import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../src';
import { repairWord } from '../src/node';
import { parse } from '../src/node/readers/xml-tree';
import { below, damaged, makeWord, paragraph, paragraphsOf, partOf, run } from './word-files';

/*
 * Documents that nobody thought of: sentences with damage, cut into runs anywhere, each run with a
 * form of its own and in whatever may stand around a run.
 */

const sentences = [
  'Халықаралық  ш~арттың мәні зор.',
  'Құқықты пайдала-  ну маңызды деп есептейміз.',
  '~Осы мәселе бойынша с~от шешімі м~аңызды.',
  'Заң мұны талап етеді..Қазіргі уақытта келісім күшінде.',
  'Қазақстан мен Моңғолия 1993 жылғы 22 қазанда ш~арт жасасты.',
  'Бұл туралы [2, с. 35] еңбекте айтылған ,оны біз де қолдаймыз.',
  'Шарт күшіне енді.',
].map(damaged);

const other = 'w:author="Айгүл" w:date="2023-01-01T00:00:00Z"';
const floating =
  '<w:r><w:drawing><wp:anchor><wp:docPr id="2" name="сурет"/></wp:anchor></w:drawing></w:r>';
const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** What may stand around a run, or beside it. */
const surroundings: readonly ((run: string) => string)[] = [
  (one) => one,
  (one) => one,
  (one) => `<w:hyperlink w:anchor="а">${one}</w:hyperlink>`,
  (one) => `<w:ins w:id="900" ${other}>${one}</w:ins>`,
  (one) => `<w:smartTag w:element="a">${one}</w:smartTag>`,
  (one) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`,
  (one) =>
    `${mark('begin')}<w:r><w:instrText> HYPERLINK "a" </w:instrText></w:r>${mark('separate')}${one}${mark('end')}`,
  (one) => `<w:bookmarkStart w:id="901" w:name="а"/>${one}<w:bookmarkEnd w:id="901"/>`,
  (one) => `${floating}${one}`,
  (one) =>
    `${one}<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>жасырын  сөз</w:t></w:r>`,
  (one) => `<w:del w:id="902" ${other}><w:r><w:delText>бұрынғы</w:delText></w:r></w:del>${one}`,
];
const forms = [
  '',
  '<w:b/>',
  '<w:i/><w:sz w:val="28"/>',
  '<w:rFonts w:ascii="Arial"/><w:u w:val="single"/>',
];

interface Cut {
  readonly at: number;
  readonly form: number;
  readonly around: number;
}

function runsOf(text: string, cuts: readonly Cut[]): string {
  const places = cuts.map((cut) => ({ ...cut, at: cut.at % (text.length + 1) }));
  places.sort((a, b) => a.at - b.at);
  return [{ at: 0, form: 0, around: 0 }, ...places]
    .map(({ at, form, around }, index) => {
      const end = places[index]?.at ?? text.length;
      const piece = text.slice(at, end);
      const wrap = surroundings[around % surroundings.length] ?? ((one: string) => one);
      return piece === '' ? '' : wrap(run(piece, forms[form % forms.length]));
    })
    .join('');
}

const cuts = fc.array(fc.record({ at: fc.nat(200), form: fc.nat(10), around: fc.nat(100) }), {
  maxLength: 8,
});
const paragraphs = fc.array(
  fc.tuple(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), cuts),
  { minLength: 1, maxLength: 4 },
);

const runs = { numRuns: Number(process.env['ZANGER_RUNS'] ?? 100), seed: 5 };

describe('any Word document', () => {
  it('is as it was when all is rejected, and as normalize has it when all is accepted', async () => {
    let repaired = 0;
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(paragraphs, async (all) => {
        const texts = all.map(([chosen]) => chosen.join(' '));
        const body = all
          .map(([, places], at) => paragraph(runsOf(texts[at] ?? '', places)))
          .join('');
        const { file, left, analysis } = await repairWord(makeWord(body));
        expect(await paragraphsOf(file, 'reject')).toEqual(texts);
        if (left.length > 0) return;
        const { text, edits } = normalize(texts.join('\n\n'));
        expect((await paragraphsOf(file, 'accept')).join('\n\n')).toBe(text);
        expect(analysis.clean.text).toBe(text);
        repaired += edits.length;
        whole += 1;
      }),
      runs,
    );
    // Where a paragraph is to end within a link, a comment proposes it.
    expect(whole).toBeGreaterThan(runs.numRuns / 2);
    expect(repaired).toBeGreaterThan(whole);
  }, 600_000);

  it('has each id once, and in a table the rows and cells that it had', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (all) => {
        const cells = all.map(([chosen, places]) => paragraph(runsOf(chosen.join(' '), places)));
        const rows = cells.map((cell) => `<w:tr><w:tc>${cell}</w:tc><w:tc>${cell}</w:tc></w:tr>`);
        const given = makeWord(`<w:tbl>${rows.join('')}</w:tbl>${paragraph(run('Соңы.'))}`);
        const { file } = await repairWord(given);
        const root = await parse(partOf(file, 'word/document.xml'));
        expect(below(root, 'tr')).toHaveLength(rows.length);
        expect(below(root, 'tc')).toHaveLength(rows.length * 2);
        const ofZanger = ['ins', 'del', 'commentRangeStart'].flatMap((name) => below(root, name));
        const ids = ofZanger
          .filter(({ attributes }) => attributes['w:author'] !== 'Айгүл')
          .map(({ attributes }) => attributes['w:id']);
        expect(new Set(ids).size).toBe(ids.length);
        expect(await paragraphsOf(file, 'reject')).toEqual(await paragraphsOf(given, 'reject'));
      }),
      runs,
    );
  }, 600_000);
});
