import type { HeadAt } from './heads';
import { isEponym } from './named';
import type { Mark, Scene } from './scene';

/** The name of a treaty as its noun phrase has it. */
export interface Title {
  /** The number of the first mark of the phrase. */
  readonly from: number;
  readonly title: string | null;
  readonly subject: string | null;
  /** The word between subject and noun: туралы, жөніндегі, қарсы. */
  readonly tie: string | null;
  /** It is called after a place or by a number, and so is known: Кишинев конвенциясы. */
  readonly isNamed: boolean;
  /** A name that stands beside the full title. */
  readonly alias: string | null;
}

/** Words that tie a subject to its treaty as туралы does. */
const ties =
  /^(?:қарсы|бойынша|саласындағы|қатысты|нысанындағы|жолындағы|аясындағы|саласында|күрес)$/iu;

/** Attributes that say what sort of treaty it is and belong to its name. */
const sorts =
  /^(?:халықаралық|негіздемелік|факультативтік|қосымша|еуропалық|кеңейтілген|бірлескен|үкіметаралық|мемлекетаралық|жалпыға|бірыңғай|дүниежүзілік|үлгілік|базалық|рамалық|шеңберлік)$/iu;

/** Attributes that only count or point. */
const fillers =
  /^(?:екі|үш|төрт|бірқатар|бірнеше|екіжақты|көпжақты|үшжақты|жақты|көп|тиісті|осындай|арнайы|жаңа|мынадай|мына|мыналар|атаулы|сондай-ақ|ал|және|бірақ|алайда|дегенмен|кейін|соңғы|аса|маңызды|осы|аталған|бұл|сол|атап|айтқанда|айтсақ|мысалы|мәселен|демек|сонымен|қатар|бірге|тағы|бүгінде|қазір|кейбір|сөйтіп|яғни|оған|оны|алғашқы|тарихи|жоба|оның|ішінде|өз|өзара түсіністік|тараптар|екінші|бірінші|үшінші|аталмыш|де|да|те|та)$/iu;

/** Words that open a sentence and belong to no name. */
const openers =
  /^(?:сондай-ақ|ал|және|бірақ|алайда|дегенмен|кейін|осы|аталған|бұл|сол|атап|айтқанда|айтсақ|мысалы|мәселен|демек|сонымен|қатар|бірге|тағы|бүгінде|қазір|сөйтіп|яғни|оған|оны|алғашқы|оның|ішінде|мыналар|мынадай|бұдан|содан|әрі|кейінірек|соңында|сонда|екінші|осыған|өз|де|да|те|та)$/iu;

/** Postpositions that end an adverbial, and so cannot stand within a name. */
const ends =
  /^(?:ретінде|кезінде|барысында|нәтижесінде|арқылы|сәйкес|деңгейде|деңгейінде|шеңберінде|негізінде|жағдайда|уақытта|мерзімде|туындаған|орай|сай|кезеңде|салада|қатар|олар|онымен|олармен|бірлесіп|бойы|кейін|соң)$/iu;

const stops = 'bBIvrcxDdzAn(:;.«»G';

const none = (from: number): Title => ({
  from,
  title: null,
  subject: null,
  tie: null,
  isNamed: false,
  alias: null,
});

/**
 * Reads the name of a treaty leftwards from its noun.
 *
 * ```text
 * > | Литвамен ұстап беру туралы халықаралық шарт
 *              ^^^^^^^^^^ subject             ^^^^ noun
 *                         ^^^^^^ tie
 *                                ^^^^^^^^^^^ sort
 * ```
 *
 * @param scene the sentence
 * @param at the number of the noun's mark
 */
export function titleOf(scene: Scene, at: number): Title {
  const head = scene.marks[at]?.head;
  if (head === undefined) return none(at);
  const tie = findTie(scene, at);
  if (tie.kind === 'quote') return quotedTitle(scene, at, tie.at, head);
  if (tie.kind === 'noun') return followingTitle(scene, at, tie.at, head);
  if (tie.kind === 'tie') return tiedTitle(scene, at, tie.at, head);
  return namedTitle(scene, at, head);
}

interface Tie {
  readonly at: number;
  readonly kind: 'tie' | 'quote' | 'noun' | 'none';
}

/** The tie, closing quotation mark or amended noun that the noun's own attributes lead to. */
function findTie(scene: Scene, at: number): Tie {
  let strange = 0;
  for (let i = at - 1; i >= Math.max(0, at - 24); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined) break;
    const word = wordOf(scene, mark);
    if (mark.symbol === 't' || (mark.symbol === 'w' && strange === 0 && ties.test(word))) {
      return { at: i, kind: 'tie' };
    }
    if (mark.symbol === 'w' && !isAttribute(word)) strange += 1;
    if (strange > 1) break;
    if (mark.symbol === '»') return { at: i, kind: strange === 0 ? 'quote' : 'none' };
    if (mark.symbol === 'K' && isAmended(mark) && onlySorts(scene, i + 1, at)) {
      return { at: i, kind: 'noun' };
    }
    if (/[KQ(:;.«v]/u.test(mark.symbol)) break;
    if (mark.symbol === ',' && !/[PGIbDd]/u.test(scene.line.slice(i, at))) break;
  }
  return { at: -1, kind: 'none' };
}

/** What may stand between tie and noun: the sort of treaty, a count, a name. */
function isAttribute(word: string): boolean {
  return sorts.test(word) || fillers.test(word) || /^[\p{Lu}\p{N}]/u.test(word);
}

function isAmended({ head }: Mark): boolean {
  return /^(?:[ғгқк][ае]|[ае]|н[ае])$/u.test(head?.ending ?? '-');
}

function onlySorts(scene: Scene, from: number, to: number): boolean {
  return scene.marks
    .slice(from, to)
    .every((mark) => mark.symbol === 'w' && sorts.test(wordOf(scene, mark)));
}

function quotedTitle(scene: Scene, at: number, close: number, head: HeadAt): Title {
  const open = scene.line.lastIndexOf('«', close);
  const inside = textOf(scene, open + 1, close);
  const tie = /\s(туралы|жөніндегі|жайлы)$/iu.exec(inside);
  const subject = inside.slice(0, tie?.index ?? inside.length);
  const name = properWords(scene, close + 1, at);
  return {
    from: Math.max(open, 0),
    title: `${inside} ${head.kind.term}`,
    subject,
    tie: tie?.[1] ?? null,
    isNamed: tie === null && /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term),
    alias: name === '' ? null : `${name} ${possessed(scene, at)}`,
  };
}

function tiedTitle(scene: Scene, at: number, tie: number, head: HeadAt): Title {
  const from = subjectStart(scene, tie);
  const isOwned = scene.line.charAt(from - 1) === 'G';
  const plain = textOf(scene, from, tie);
  const subject = isOwned ? withoutOwner(plain) : plain;
  if (subject === '') return none(tie);
  const word = wordOf(scene, scene.marks[tie]);
  const sort = sortWords(scene, tie + 1, at);
  const name = head.isPossessive ? properWords(scene, tie + 1, at) : '';
  const title = [subject, word, sort, head.kind.term].filter((part) => part !== '').join(' ');
  const alias = name === '' ? null : `${name} ${possessed(scene, at)}`;
  return { ...none(from), title, subject, tie: word, alias };
}

/** Without the owner that stood before it, a noun loses its possessive: қосылуы → қосылу. */
function withoutOwner(subject: string): string {
  return subject
    .replace(/(?<=у)[ыі]$/u, '')
    .replace(/(?<=[лдт][ыі])(?:ғы|гі)$/u, (ending) => (ending === 'ғы' ? 'қ' : 'к'));
}

/** A protocol to a treaty: «Балалардың құқықтары туралы конвенцияға факультативтік хаттама». */
function followingTitle(scene: Scene, at: number, parent: number, head: HeadAt): Title {
  const above = titleOf(scene, parent);
  if (above.title === null || above.from >= parent) return none(at);
  const subject = textOf(scene, above.from, parent + 1);
  const sort = sortWords(scene, parent + 1, at);
  const title = [subject, sort, head.kind.term].filter((part) => part !== '').join(' ');
  return { ...none(above.from), title, subject };
}

/** Where the subject before a tie starts. */
function subjectStart(scene: Scene, tie: number): number {
  let from = tie;
  for (let i = tie - 1; i >= Math.max(0, tie - 60); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || stops.includes(mark.symbol)) break;
    if (mark.symbol === 'w' && ends.test(wordOf(scene, mark))) break;
    if (mark.symbol === '-' && isSpaced(scene, mark)) break;
    if (mark.symbol === ')' && !scene.line.slice(0, i).includes('(')) break;
    if (mark.head && mark.head.ending === '' && !mark.head.isPossessive) break;
    if (mark.party && isSide(mark, i === tie - 1)) break;
    from = i;
  }
  while (from < tie && isOpener(scene, from)) from += 1;
  return from;
}

/** A state is a side; an organisation is what a treaty may be about (одақ туралы шарт). */
function isSide({ party }: Mark, isLast: boolean): boolean {
  if (party === undefined || party.isCollective) return true;
  return party.level !== 'organisation' && !isLast;
}

/** A dash with blanks around it parts clauses; without, it joins words. */
function isSpaced(scene: Scene, mark: Mark): boolean {
  return scene.text.charAt(mark.start - 1) === ' ' && scene.text.charAt(mark.end) === ' ';
}

function isOpener(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  if (mark === undefined) return false;
  return (
    /[^\p{L}]|&/u.test(mark.symbol) || (mark.symbol === 'w' && openers.test(wordOf(scene, mark)))
  );
}

/** A noun with a name before it: Кишинев конвенциясы, № 105 конвенция, БҰҰ Жарғысы. */
function namedTitle(scene: Scene, at: number, head: HeadAt): Title {
  const from = runStart(scene, at);
  const run = textOf(scene, from, at);
  const number = /(?:№ ?[0-9]{1,3}|(?<![0-9])[0-9]{1,3}-?)$/u.exec(run)?.[0];
  if (number !== undefined && head.kind.term === 'конвенция') {
    return { ...none(from), title: `${number} ${head.kind.term}`, isNamed: true };
  }
  if (/^(?:жарғы|хартия)$/u.test(head.kind.term)) return charterTitle(scene, at, from);
  if (!head.isPossessive) return none(at);
  const name = nameStart(scene, from, at);
  if (name < at) {
    return {
      ...none(name),
      title: `${textOf(scene, name, at)} ${possessed(scene, at)}`,
      isNamed: true,
    };
  }
  if (run === '' || at - from > 4) return none(at);
  return { ...none(from), title: `${run} ${possessed(scene, at)}`, subject: null };
}

/** A charter keeps its organisation: Біріккен Ұлттар Ұйымының Жарғысы. */
function charterTitle(scene: Scene, at: number, from: number): Title {
  const owner = scene.marks[from - 1];
  if (owner?.party?.level === 'organisation') {
    const noun =
      scene.marks[at]?.head?.isCapital === true
        ? capital(possessed(scene, at))
        : possessed(scene, at);
    const title = [wordOf(scene, owner), textOf(scene, from, at), noun].filter(
      (part) => part !== '',
    );
    return { ...none(from - 1), title: title.join(' ') };
  }
  const run = textOf(scene, from, at);
  const head = scene.marks[at]?.head;
  if (head?.kind.term !== 'хартия' || !/^\p{Lu}/u.test(run)) return none(at);
  return { ...none(from), title: `${run} ${possessed(scene, at)}`, isNamed: true };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The attributes right before a noun. */
function runStart(scene: Scene, at: number): number {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || !/[w№]/u.test(mark.symbol)) break;
    if (fillers.test(wordOf(scene, mark)) && mark.symbol === 'w') break;
    from = i;
  }
  return from;
}

/** Nouns that are written with a capital and are no names of treaties. */
const bodies =
  /^(?:Одақ|Тарап|Үкімет|Парламент|Банк|Қор|Агенттік|Комиссия|Сот|Кодекс|Заң|Республика|Мемлекет|Еңбек|Неке|Бас|Салалық|Өңірлік|Ұйым|Ынтымақтастық|Кеден|Негізгі|Жаңа|Бірлескен|Алдын)/u;

/**
 * Where a name starts within the attributes: at the last word with a capital, and at those with
 * one right before it. At the head of a sentence only a known name counts.
 */
function nameStart(scene: Scene, from: number, at: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    if (isEponym(textOf(scene, i, at))) return i;
    if (!isCapital(scene, i)) continue;
    let first = i;
    while (first > from && isCapital(scene, first - 1)) first -= 1;
    const opens = first === 0 || /[«(:;.]/u.test(scene.line.charAt(first - 1));
    const term = scene.marks[at]?.head?.kind.term ?? '';
    const name = textOf(scene, first, at);
    if (isEponym(name) || /^(?:конвенция|пакт)$/u.test(term)) return first;
    return opens || bodies.test(name) ? at : first;
  }
  return at;
}

function isCapital(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return mark?.symbol === 'w' && /^\p{Lu}\p{Ll}/u.test(wordOf(scene, mark));
}

/** The noun as it stands in a name: with its possessive, without its case. */
function possessed(scene: Scene, at: number): string {
  const mark = scene.marks[at];
  if (mark?.head === undefined) return '';
  const whole = wordOf(scene, mark);
  return whole.slice(0, whole.length - mark.head.ending.length).toLowerCase();
}

/** Of a stretch, the words that say what sort of treaty it is. */
function sortWords(scene: Scene, from: number, to: number): string {
  return plainWords(scene, from, to)
    .filter((word) => sorts.test(word))
    .join(' ');
}

/** Of a stretch, the words with a capital. */
function properWords(scene: Scene, from: number, to: number): string {
  return plainWords(scene, from, to)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .join(' ');
}

function plainWords(scene: Scene, from: number, to: number): string[] {
  const marks = scene.marks.slice(from, to).filter(({ symbol }) => symbol === 'w');
  return marks.map((mark) => wordOf(scene, mark));
}

/** The words of a stretch as they stand. */
function textOf(scene: Scene, from: number, to: number): string {
  const first = scene.marks[from];
  const last = scene.marks[to - 1];
  if (first === undefined || last === undefined || from >= to) return '';
  return scene.text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim();
}

function wordOf(scene: Scene, mark: Mark | undefined): string {
  return mark === undefined ? '' : scene.text.slice(mark.start, mark.end);
}
