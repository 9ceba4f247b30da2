/*
 * Makes files in Markdown and HTML whose prose is damaged, together with the same files as they
 * should come back: code, data, addresses and attributes hold look-alikes that have to stay.
 */

/** A file as it is given, and as it is to be. */
export interface MarkedFile {
  readonly given: string;
  readonly repaired: string;
}

/** Sentences of contracts and laws, each word with a letter that only Cyrillic has. */
const sentences = [
  'Тараптар шарттың мазмұнын құпия сақтайды.',
  'Қызметкерге жыл сайын ақылы демалыс беріледі.',
  'Сатып алушы тауардың бағасын жеті күнде төлейді.',
  'Қаулы жарияланған күннен бастап күшіне енеді.',
  'Мемлекеттік тіркеу туралы куәлік тегін беріледі.',
  'Дауды тараптар келіссөз арқылы шешеді.',
  'Жалға берушінің келісімінсіз бөлмені бөлшектеуге болмайды.',
  'Заңгер құжаттың түпнұсқасын мұрағатқа тапсырды.',
  'Кепілдік мерзімі тауарды тапсырған күннен басталады.',
  'Әкімдік тұрғындардың өтінішін қанағаттандырды.',
];

/** Letters that are typed in another script, as escapes of nobody's eye. */
const damage: Readonly<Record<string, string>> = {
  '\u0430': 'a',
  '\u0435': 'e',
  '\u043E': 'o',
  '\u0456': 'i',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0443': 'y',
};

/** Code and addresses with letters of both scripts: whoever repairs them breaks them. */
const trap = 'o\u0441ы';

type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Damaged and whole, side by side. */
type Pair = readonly [given: string, repaired: string];

const same = (text: string): Pair => [text, text];

function joined(parts: readonly Pair[], between = ''): Pair {
  return [
    parts.map(([given]) => given).join(between),
    parts.map(([, whole]) => whole).join(between),
  ];
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A sentence with a third of its letters damaged, and blanks where `blank` says how they double. */
function prose(random: Random, blank: string): Pair {
  const whole = pick(random, sentences);
  const given = [...whole]
    .map((letter) => (random() < 0.3 ? (damage[letter] ?? letter) : letter))
    .join('')
    .replace(/ /gu, (gap) => (random() < 0.2 ? blank : gap));
  return [given, whole];
}

type Maker = (random: Random) => Pair;

const words: Maker = (random) => prose(random, '  ');

/** Words of a page: a browser shows a run of blanks as one, no-break ones as many. */
const shown: Maker = (random) => prose(random, '\u00A0&nbsp;');

/** Inlines of Markdown with a sentence in them or beside them. */
const inlines: readonly Maker[] = [
  words,
  (random) => joined([same('**'), words(random), same('**')]),
  (random) => joined([words(random), same(` \`${trap}  ${trap}\``)]),
  (random) => joined([same('['), words(random), same(`](https://zan.kz/${trap} "${trap}")`)]),
  (random) => joined([words(random), same(`[^1] ![${trap}](${trap}.png)`)]),
  (random) => joined([same('<span title="o\u0441ы  a">'), words(random), same('</span>')]),
  (random) => joined([words(random), same(' &laquo;&copy;&raquo; \\*')]),
  (random) => joined([words(random), same(` $${'c_o + a'}$ <kbd>Ctrl+E</kbd>`)]),
];

const inline: Maker = (random) => pick(random, inlines)(random);

/** Blocks of Markdown. */
const blocks: readonly Maker[] = [
  (random) => joined([inline(random), same('\n'), inline(random)]),
  (random) => joined([inline(random), same('  \n'), inline(random), same('\\\n'), inline(random)]),
  (random) => joined([same('## '), inline(random)]),
  (random) => joined([words(random), same('\n-----')]),
  (random) => joined([same('> '), inline(random), same('\n> > '), inline(random)]),
  (random) =>
    joined([
      same('- '),
      inline(random),
      same('\n  1. '),
      inline(random),
      same('\n\n     '),
      inline(random),
      same(`\n\n         ${trap}  o\n- [ ] `),
      inline(random),
    ]),
  (random) =>
    joined([
      same('| '),
      words(random),
      same(` |  b |\n|:--|---:|\n| \`${trap}\`  | `),
      words(random),
      same('  |'),
    ]),
  () => same(`\`\`\`js\nlet ${trap} = "  ";\n    c();\n\`\`\``),
  () => same(`<!-- -->\n\n    ${trap}   a\n\n    o  c`),
  (random) =>
    joined([
      same(`<div class="${trap}">\n  <p>`),
      shown(random),
      same(`</p>\n  <pre>${trap}  a</pre>\n</div>`),
    ]),
  () => same(`[${trap}]: https://zan.kz/${trap}  "${trap}"`),
  () => same(`$$\n${trap}_c = a  + o\n$$`),
  () => same(`<!-- ${trap}  a -->`),
  (random) => joined([same(`:::note{#${trap}}\n\n`), words(random), same('\n\n:::')]),
];

/**
 * A Markdown file.
 *
 * @param seed the same file comes back for the same number
 */
export function markdownFile(seed: number): MarkedFile {
  const random = randomFrom(seed);
  const parts = Array.from({ length: 8 }, () => pick(random, blocks)(random));
  const head = seed % 3 === 0 ? [same(`---\ntitle: "${trap}  a"\n---`)] : [];
  const note = joined([same('[^1]: '), words(random)]);
  const [given, repaired] = joined([...head, ...parts, note], '\n\n');
  const ended = (text: string): string =>
    seed % 4 === 0 ? `${text}\n`.replace(/\n/gu, '\r\n') : `${text}\n`;
  return { given: ended(given), repaired: ended(repaired) };
}

const elements: readonly Maker[] = [
  (random) =>
    joined([
      same(`<p title="${trap}  a">`),
      shown(random),
      same('\n   <b>'),
      shown(random),
      same('</b></p>'),
    ]),
  (random) =>
    joined([
      same('<ul>\n  <li>'),
      shown(random),
      same('\n  <li>'),
      shown(random),
      same('<br>'),
      shown(random),
      same('\n</ul>'),
    ]),
  (random) =>
    joined([
      same('<table><tr><td>'),
      shown(random),
      same('</td><td>'),
      shown(random),
      same('</td></tr></table>'),
    ]),
  (random) => joined([same('<h2 id=o>'), shown(random), same(`</h2>\n<!-- ${trap}  a -->`)]),
  (random) => joined([shown(random), same(` <code>${trap}  a</code> &laquo;&copy;&raquo;`)]),
  () => same(`<pre>${trap}   o\n    c</pre>`),
  () => same(`<script>let ${trap} = "<p>a  o</p>";</script>`),
  () => same(`<textarea>${trap}  c</textarea><style>.${trap}  { color: red }</style>`),
];

/**
 * A page in HTML.
 *
 * @param seed the same page comes back for the same number
 */
export function htmlFile(seed: number): MarkedFile {
  const random = randomFrom(seed);
  const parts = Array.from({ length: 8 }, () => pick(random, elements)(random));
  const head = joined([
    same('<!doctype html>\n<html lang="kk"><head><title>'),
    shown(random),
    same('</title></head>\n<body>'),
  ]);
  const [given, repaired] = joined([head, ...parts, same('</body></html>\n')], '\n');
  return { given, repaired };
}
