import type { HeadAt } from './heads';
import type { Mark, Scene } from './scene';

/** The name of a treaty as its noun phrase has it. */
export interface Title {
  /** The first mark of the phrase. */
  readonly from: number;
  readonly title: string | null;
  readonly subject: string | null;
  /** The name is that of a city or person, and nothing else: Кишинев конвенциясы. */
  readonly isNamed: boolean;
  /** A name that stands beside the full title. */
  readonly alias: string | null;
}

/** Words that tie a subject to its treaty without туралы. */
const ties = /^(?:қарсы|бойынша|саласындағы|қатысты|мәселелері|нысанындағы|жолындағы|аясындағы)$/iu;

/** Attributes that say what sort of treaty it is and belong to its name. */
const sorts =
  /^(?:халықаралық|негіздемелік|факультативтік|қосымша|еуропалық|кеңейтілген|бірлескен|үкіметаралық|жаппай|жалпыға|үшінші|екінші|бірінші)$/iu;

/** Attributes that only count or point. */
const fillers =
  /^(?:екі|үш|бірқатар|бірнеше|екіжақты|көпжақты|жақты|көп|тиісті|осындай|арнайы|жаңа|мынадай|мына|атаулы|сондай-ақ|ал|және|бірақ|алайда|кейін|соңғы|аса|маңызды|осы|аталған|бұл|сол|атап|айтқанда|айтсақ|мысалы|демек|сонымен|қатар|бірге|тағы|бүгінде|қазір|кейбір)$/iu;

const stops = 'bBIvrcxDdzAn(:;.«»G';

/**
 * Reads the name of a treaty leftwards from its noun.
 *
 * @param scene the sentence
 * @param at the number of the noun's mark
 */
export function titleOf(scene: Scene, at: number): Title {
  const head = scene.marks[at]?.head;
  if (head === undefined)
    return { from: at, title: null, subject: null, isNamed: false, alias: null };
  const tie = findTie(scene, at);
  if (tie.quote) return quotedTitle(scene, at, tie.at, head);
  if (tie.at >= 0) return tiedTitle(scene, at, tie.at, head);
  return namedTitle(scene, at, head);
}

/** The tie or closing quotation mark that the noun's own attributes lead to. */
function findTie(scene: Scene, at: number): { at: number; quote: boolean } {
  for (let i = at - 1; i >= Math.max(0, at - 14); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined) break;
    if (mark.symbol === 't' || (mark.symbol === 'w' && ties.test(wordOf(scene, mark)))) {
      return { at: i, quote: false };
    }
    if (mark.symbol === '»') return { at: i, quote: true };
    if (/[KQ(:;.«,v]/u.test(mark.symbol)) break;
  }
  return { at: -1, quote: false };
}

function quotedTitle(scene: Scene, at: number, close: number, head: HeadAt): Title {
  const open = scene.line.lastIndexOf('«', close);
  const inside = words(scene, open + 1, close);
  const subject = inside.replace(/\s(?:туралы|жөніндегі|жайлы)$/iu, '');
  const between = nameWords(scene, close + 1, at);
  const term = head.kind.term;
  const named = between === '' ? null : `${between} ${possessed(scene, at)}`;
  return {
    from: Math.max(open, 0),
    title: `${inside} ${term}`,
    subject,
    isNamed: false,
    alias: named,
  };
}

function tiedTitle(scene: Scene, at: number, tie: number, head: HeadAt): Title {
  const from = subjectStart(scene, tie);
  const subject = words(scene, from, tie);
  const sort = nameWords(scene, tie + 1, at);
  if (subject === '') return { from: tie, title: null, subject: null, isNamed: false, alias: null };
  const tieWord = wordOf(scene, scene.marks[tie]);
  const title = [subject, tieWord, sort, head.kind.term].filter((part) => part !== '').join(' ');
  return { from, title, subject, isNamed: false, alias: null };
}

/** Where the subject before a tie starts. */
function subjectStart(scene: Scene, tie: number): number {
  let from = tie;
  for (let i = tie - 1; i >= Math.max(0, tie - 45); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || stops.includes(mark.symbol)) break;
    if (mark.symbol === 'P' && i < tie - 1 && mark.party?.level !== 'organisation') break;
    from = i;
  }
  while (from < tie && isFiller(scene, from)) from += 1;
  return from;
}

function isFiller(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return (
    mark !== undefined &&
    (/[,&-]/u.test(mark.symbol) || (mark.symbol === 'w' && fillers.test(wordOf(scene, mark))))
  );
}

/** A noun with a name before it: Кишинев конвенциясы, Ұжымдық қауіпсіздік шарты. */
function namedTitle(scene: Scene, at: number, head: HeadAt): Title {
  const none = { from: at, title: null, subject: null, isNamed: false, alias: null };
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined || !/[w№]/u.test(mark.symbol)) break;
    if (fillers.test(wordOf(scene, mark))) break;
    from = i;
  }
  const name = words(scene, from, at);
  const isName = /^\p{Lu}/u.test(name) && head.isPossessive;
  const hasNumber = /^(?:№ ?[0-9]|[0-9]{1,3}-?$)/u.test(name);
  const sort = nameWords(scene, from, at);
  if (isName || hasNumber) {
    const title = `${name} ${hasNumber ? head.kind.term : possessed(scene, at)}`;
    return { from, title, subject: null, isNamed: true, alias: null };
  }
  return sort === '' ? none : { ...none, from };
}

/** The noun as it stands in a name: with its possessive, without its case. */
function possessed(scene: Scene, at: number): string {
  const mark = scene.marks[at];
  const head = mark?.head;
  if (mark === undefined || head === undefined) return '';
  const whole = wordOf(scene, mark);
  return whole.slice(0, whole.length - head.ending.length).toLowerCase();
}

/** Of a stretch, the words that belong to a name. */
function nameWords(scene: Scene, from: number, to: number): string {
  const kept = scene.marks.slice(from, to).filter((mark) => {
    const word = wordOf(scene, mark);
    return mark.symbol === 'w' && (sorts.test(word) || /^\p{Lu}\p{Ll}/u.test(word));
  });
  return kept.map((mark) => wordOf(scene, mark)).join(' ');
}

/** The words of a stretch as they stand, but without dates and parties that name the sides. */
function words(scene: Scene, from: number, to: number): string {
  const first = scene.marks[from];
  const last = scene.marks[to - 1];
  if (first === undefined || last === undefined || from >= to) return '';
  return scene.text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim();
}

function wordOf(scene: Scene, mark: Mark | undefined): string {
  return mark === undefined ? '' : scene.text.slice(mark.start, mark.end);
}
