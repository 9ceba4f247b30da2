import { damaged, type MoreParts, paragraph, run } from './word-files';

/** A document, its paragraphs as they are, and as they are to be. */
export interface WordCase {
  readonly name: string;
  readonly body: string;
  readonly more?: MoreParts;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Its text has what no paragraph shows, so that `normalize` alone does not know it. */
  readonly hasMore?: true;
}

const bold = '<w:b/>';
const italic = '<w:i/><w:color w:val="C00000"/>';
const cell = (...inside: string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000"/></w:tcPr>${inside.join('')}</w:tc>`;
const row = (...cells: string[]): string =>
  `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
const field = (code: string, ...result: string[]): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const other = 'w:author="Айгүл" w:date="2023-01-01T00:00:00Z"';
const image =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="сурет"/></wp:inline></w:drawing></w:r>';
const floating =
  '<w:r><w:drawing><wp:anchor><wp:docPr id="2" name="сурет"/></wp:anchor></w:drawing></w:r>';
const plain = 'Шарт күшіне енді.';

function one(name: string, before: string, after: string, ...runs: readonly string[]): WordCase {
  return { name, body: paragraph(...runs), before: [damaged(before)], after: [after] };
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

/** Documents of all kinds of form, each with damage of its own. */
export const wordCases: readonly WordCase[] = [
  one(
    'one run',
    'Халықаралық ш~арттың мәні зор.',
    'Халықаралық шарттың мәні зор.',
    run('Халықаралық ш~арттың мәні зор.'),
  ),
  one(
    'a word of three runs',
    'Халықаралық ш~арттың күші',
    'Халықаралық шарттың күші',
    run('Халықаралық ш', bold),
    run('~ар', italic),
    run('ттың күші'),
  ),
  one(
    'blanks of two runs',
    'Халықаралық  шарттың күші',
    'Халықаралық шарттың күші',
    run('Халықаралық ', bold),
    run(' шарттың күші'),
  ),
  one(
    'a word torn in two runs',
    'Құқықты пайдала-  ну маңызды.',
    'Құқықты пайдалану маңызды.',
    run('Құқықты пайдала- '),
    run(' ну маңызды.', italic),
  ),
  one(
    'many letters',
    '~Осы келісім бойынша с~от шешімі м~аңызды.',
    'Осы келісім бойынша сот шешімі маңызды.',
    run('~Осы келісім бойынша с~от шешімі м~аңызды.'),
  ),
  one(
    'signs of XML',
    'А & Б < В деген ш~арт жасалды.',
    'А & Б < В деген шарт жасалды.',
    run('А & Б < В деген ш~арт жасалды.'),
  ),
  one(
    'numbers for letters',
    damaged('Халықаралық ш~арт жасалды.'),
    'Халықаралық шарт жасалды.',
    '<w:r><w:t>Халықаралық &#x448;&#97;рт жасалды.</w:t></w:r>',
  ),
  one(
    'blanks that do not count',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    `<w:r><w:t>\n  Халықаралық ${damaged('ш~арт')} жасалды. </w:t></w:r>`,
  ),
  one('nothing to repair', plain, plain, run(plain)),
  one(
    'a break of lines',
    'Бұл туралы [2, с.\n35] айтылған еді.',
    'Бұл туралы [2, с. 35] айтылған еді.',
    run('Бұл туралы [2, с.'),
    '<w:r><w:br/></w:r>',
    run('35] айтылған еді.'),
  ),
  one(
    'a soft hyphen',
    'Халықаралық шарт\u00ADтың мәні зор.',
    'Халықаралық шарттың мәні зор.',
    run('Халықаралық шарт'),
    '<w:r><w:softHyphen/></w:r>',
    run('тың мәні зор.'),
  ),
  one(
    'a break of pages',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    '<w:r><w:br w:type="page"/></w:r>',
    run('ш~арт жасалды.'),
  ),
  one(
    'a page break that a program noted',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    `<w:r><w:lastRenderedPageBreak/><w:t>Халықаралық ${damaged('ш~арт')}</w:t><w:t xml:space="preserve"> жасалды.</w:t></w:r>`,
  ),
  one(
    'bookmarks',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    '<w:bookmarkStart w:id="0" w:name="а"/>',
    run('ш~арт'),
    '<w:bookmarkEnd w:id="0"/>',
    run(' жасалды.'),
  ),
  one(
    'a link',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:hyperlink w:anchor="а">${run('ш~арт', '<w:u w:val="single"/>')}</w:hyperlink>`,
    run(' жасалды.'),
  ),
  one(
    'a field',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    field('HYPERLINK "ш\u0061рт"', run('ш~арт')),
    run(' жасалды.'),
  ),
  one(
    'a field within a field',
    'Бұл ш~арт жасалды.',
    'Бұл шарт жасалды.',
    run('Бұл '),
    field(
      `ADDIN </w:instrText></w:r>${field('REF a', run('қ~ат'))}<w:r><w:instrText>`,
      run('ш~арт'),
    ),
    run(' жасалды.'),
  ),
  one(
    'a simple field',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:fldSimple w:instr=' HYPERLINK "a" '>${run('ш~арт')}</w:fldSimple>`,
    run(' жасалды.'),
  ),
  {
    ...one(
      'fields that a program makes',
      'Осы ш~арт пен м~әселе, ж~аңа к~елісім.',
      '',
      run('Осы '),
      field('REF a \\h', run('ш~арт')),
      run(' пен '),
      `<w:fldSimple w:instr=" REF b ">${run('м~әселе')}</w:fldSimple>`,
      run(', ж~аңа к~елісім.'),
    ),
    after: [damaged('Осы ш~арт пен м~әселе, жаңа келісім.')],
    hasMore: true,
  },
  one(
    'a field of content',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:sdt><w:sdtPr><w:alias w:val="а"/></w:sdtPr><w:sdtContent>${run('ш~арт')}</w:sdtContent></w:sdt>`,
    run(' жасалды.'),
  ),
  one(
    'hidden text',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    run('ж~асырын  сөз', '<w:vanish/>'),
    run('ш~арт жасалды.', '<w:vanish w:val="0"/>'),
  ),
  one(
    'text that somebody deleted',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:del w:id="7" ${other}><w:r><w:delText>к~елісім</w:delText></w:r></w:del>`,
    run('ш~арт жасалды.'),
  ),
  one(
    'text that somebody inserted',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:ins w:id="8" ${other}>${run('ш~арт')}</w:ins>`,
    run(' жасалды.'),
  ),
  one(
    'text that somebody moved',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    run('Халықаралық '),
    `<w:moveFrom w:id="8" ${other}>${run('ж~алпы')}</w:moveFrom><w:moveTo w:id="9" ${other}>${run('ш~арт')}</w:moveTo>`,
    run(' жасалды.'),
  ),
  one(
    'a form that somebody changed',
    'Осы ш~арттың м~аңызы зор.',
    'Осы шарттың маңызы зор.',
    run(
      'Осы ш~арттың м~аңызы зор.',
      `<w:b/><w:rPrChange w:id="11" ${other}><w:rPr/></w:rPrChange>`,
    ),
  ),
  one(
    'a floating picture',
    'Халықаралық ш~арт жасалды.',
    'Халықаралық шарт жасалды.',
    floating,
    run('Халықаралық ш~арт жасалды.'),
  ),
  {
    ...one(
      'a picture in the line',
      'Халықаралық  ш~арт жасалды.',
      'Халықаралық  шарт жасалды.',
      run('Халықаралық '),
      image,
      run(' ш~арт жасалды.'),
    ),
    hasMore: true,
  },
  {
    ...one(
      'tabs',
      '\tХалықаралық\t\tш~арт жасалды.',
      '\tХалықаралық\t\tшарт жасалды.',
      '<w:r><w:tab/></w:r>',
      run('Халықаралық'),
      `<w:r><w:tab/><w:tab/><w:t>${damaged('ш~арт')}</w:t></w:r>`,
      run(' жасалды.'),
    ),
    hasMore: true,
  },
  {
    name: 'paragraphs, some empty',
    body: `${paragraph(run('Бірінші ш~арт жасалды.'))}<w:p/>${paragraph()}${paragraph(run('Екінші ш~арт жасалды.'))}`,
    before: ['Бірінші ш~арт жасалды.', 'Екінші ш~арт жасалды.'].map(damaged),
    after: ['Бірінші шарт жасалды.', 'Екінші шарт жасалды.'],
  },
  {
    name: 'glued paragraphs',
    body: `<w:p w14:paraId="00000001"><w:pPr><w:jc w:val="both"/></w:pPr>${run('Сот мұны талап етеді..Қазіргі ', bold)}${run('уақытта ш~арт күшінде.')}</w:p>`,
    before: [damaged('Сот мұны талап етеді..Қазіргі уақытта ш~арт күшінде.')],
    after: ['Сот мұны талап етеді.', 'Қазіргі уақытта шарт күшінде.'],
  },
  {
    name: 'three glued paragraphs with properties of their ends',
    body: `<w:p><w:pPr><w:rPr>${bold}</w:rPr></w:pPr>${run('Сот мұны талап етеді..Қазіргі уақытта шарт күшінде болады..Кейін ол тоқтатылды.')}</w:p>${paragraph(run(plain))}`,
    before: [
      'Сот мұны талап етеді..Қазіргі уақытта шарт күшінде болады..Кейін ол тоқтатылды.',
      plain,
    ],
    after: [
      'Сот мұны талап етеді.',
      'Қазіргі уақытта шарт күшінде болады.',
      'Кейін ол тоқтатылды.',
      plain,
    ],
  },
  {
    name: 'a table',
    body: `${paragraph(run(plain))}${table(row(cell(paragraph(run('Шарттың  аты')), paragraph(run('Т~араптар'))), cell(paragraph(run('Күні')))), row(cell(paragraph(run('Достық туралы ш~арт'))), cell(paragraph(run('1993 жыл')))))}`,
    before: [
      plain,
      'Шарттың  аты',
      damaged('Т~араптар'),
      'Күні',
      damaged('Достық туралы ш~арт'),
      '1993 жыл',
    ],
    after: [plain, 'Шарттың аты', 'Тараптар', 'Күні', 'Достық туралы шарт', '1993 жыл'],
    hasMore: true,
  },
  {
    name: 'a table in a table',
    body: table(
      row(cell(table(row(cell(paragraph(run('Ішкі ш~арт'))))), paragraph(run('Сыртқы к~елісім')))),
    ),
    before: ['Ішкі ш~арт', 'Сыртқы к~елісім'].map(damaged),
    after: ['Ішкі шарт', 'Сыртқы келісім'],
    hasMore: true,
  },
  {
    name: 'a numbered list',
    body: `${paragraph(run('Бұл туралы [1] және [2] еңбектерде айтылған.'))}${paragraph(run('Әдебиеттер'))}<w:p>${listed}${run('Өмірзақ Б.Қ. Ш~арт еркіндігі. – Алматы: Қайнар, 2014. – 216 б.')}</w:p><w:p>${listed}${run('Сейітов А.Б. Құқық  негіздері. – Астана: Фолиант, 2010. – 120 б.')}</w:p>`,
    more: { numbering },
    before: [
      'Бұл туралы [1] және [2] еңбектерде айтылған.',
      'Әдебиеттер',
      damaged('Өмірзақ Б.Қ. Ш~арт еркіндігі. – Алматы: Қайнар, 2014. – 216 б.'),
      'Сейітов А.Б. Құқық  негіздері. – Астана: Фолиант, 2010. – 120 б.',
    ],
    after: [
      'Бұл туралы [1] және [2] еңбектерде айтылған.',
      'Әдебиеттер',
      'Өмірзақ Б.Қ. Шарт еркіндігі. – Алматы: Қайнар, 2014. – 216 б.',
      'Сейітов А.Б. Құқық негіздері. – Астана: Фолиант, 2010. – 120 б.',
    ],
    hasMore: true,
  },
  {
    name: 'a footnote',
    body: paragraph(
      run('Халықаралық ш~арт'),
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
      run(' жасалды.'),
    ),
    more: {
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r>', run(' Осы к~елісім күшінде.'))}</w:footnote>`,
    },
    before: [damaged('Халықаралық ш~арт* жасалды.')],
    after: ['Халықаралық шарт* жасалды.'],
    hasMore: true,
  },
  {
    name: 'comments of somebody',
    body: paragraph(
      '<w:commentRangeStart w:id="0"/>',
      run('Халықаралық ш~арт'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      run(' жасалды.'),
    ),
    more: {
      comments: `<w:comment w:id="0" ${other} w:initials="А">${paragraph(run('Қара'))}</w:comment>`,
    },
    before: [damaged('Халықаралық ш~арт жасалды.')],
    after: ['Халықаралық шарт жасалды.'],
  },
  {
    name: 'versions for several programs',
    body: paragraph(
      run('Халықаралық ш~арт'),
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run('бос  қ~ат'))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
      run(' жасалды.'),
    ),
    hasMore: true,
    before: [damaged('Халықаралық ш~арт жасалды.')],
    after: ['Халықаралық шарт жасалды.'],
  },
];
