import { isOfAgents } from './agents';
import type { HeadAt } from './heads';
import { isEponym } from './named';
import type { Scene } from './scene';
import { fillers, possessed, sorts, textOf, wordOf } from './title-words';

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
  /** The mark of an owner before it that the title leaves out: Арменияның қосылуы туралы шарт. */
  readonly owner: number | null;
  /** The title starts with the organisation whose document it is: БҰҰ Жарғысы. */
  readonly isOwned: boolean;
  /** A name that stands beside the full title. */
  readonly alias: string | null;
}

/** No name; the phrase starts at a mark. */
export const none = (from: number): Title => ({
  from,
  title: null,
  subject: null,
  tie: null,
  isNamed: false,
  owner: null,
  isOwned: false,
  alias: null,
});

/** A noun with a name before it: Кишинев конвенциясы, № 105 конвенция, БҰҰ Жарғысы. */
export function namedTitle(scene: Scene, at: number, head: HeadAt): Title {
  const joined = numberBefore(scene, at);
  if (joined !== null) {
    return { ...none(at - 2), title: `${joined}-${head.kind.term}`, isNamed: true };
  }
  const from = runStart(scene, at);
  const run = textOf(scene, from, at);
  const number = /(?:№ ?[0-9]{1,3}|(?<![0-9])[0-9]{1,3}-?)$/u.exec(run)?.[0];
  if (number !== undefined && head.kind.term === 'конвенция') {
    return { ...none(from), title: `${number} ${head.kind.term}`, isNamed: true };
  }
  if (/^(?:жарғы|хартия)$/u.test(head.kind.term)) return charterTitle(scene, at, from);
  if (!head.isPossessive) return sortedTitle(scene, at, from, head);
  const name = Math.min(nameStart(scene, from, at), universalStart(scene, from, at));
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

/**
 * «Еуропалық мәдени конвенция», «негіздемелік конвенция»: a convention by its sort alone; a
 * protocol only with a capital, as a name: «Факультативтік хаттама».
 */
function sortedTitle(scene: Scene, at: number, from: number, head: HeadAt): Title {
  const sort = wordOf(scene, scene.marks[from]);
  const isSorted = sorts.test(sort);
  if (head.kind.term === 'хаттама' && from > 0 && /^(?:Факультативтік|Қосымша)$/u.test(sort)) {
    return { ...none(from), title: `${sort} ${head.kind.term}` };
  }
  if (!isSorted || !/^(?:конвенция|пакт|хартия)$/u.test(head.kind.term)) return none(at);
  const run = textOf(scene, from, at);
  return /^халықаралық$/iu.test(run)
    ? none(at)
    : { ...none(from), title: `${run} ${head.kind.term}` };
}

/** «155-конвенция»: the number that a hyphen joins to the noun. */
function numberBefore(scene: Scene, at: number): string | null {
  if (scene.line.charAt(at - 1) !== '-') return null;
  const number = textOf(scene, at - 2, at - 1);
  return /^[0-9]{1,3}$/u.test(number) ? number : null;
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
    return { ...none(from - 1), title: title.join(' '), isOwned: true };
  }
  const head = scene.marks[at]?.head;
  let first = from;
  while (first < at && (!isCapital(scene, first) || isAgent(scene, first))) first += 1;
  const name = textOf(scene, first, at);
  const isOther = national.test(name) || isOfPersons(scene, first, at);
  if (head?.kind.term !== 'хартия' || first === at || isOther) return none(at);
  return { ...none(first), title: `${name} ${possessed(scene, at)}`, isNamed: true };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The attributes right before a noun. */
function runStart(scene: Scene, at: number): number {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const mark = scene.marks[i];
    if (isJoint(scene, i)) continue;
    if (mark === undefined || !/[w№]/u.test(mark.symbol)) break;
    if (fillers.test(wordOf(scene, mark)) && mark.symbol === 'w') break;
    from = i;
  }
  return from;
}

/** Nouns that are written with a capital and are no names of treaties. */
const bodies =
  /^(?:Одақ|Тарап|Үкімет|Парламент|Банк|Қор|Агенттік|Комиссия|Сот|Кодекс|Заң|Республика|Мемлекет|Еңбек|Неке|Бас|Салалық|Өңірлік|Ұйым|Ынтымақтастық|Кеден|Негізгі|Жаңа|Бірлескен|Алдын)/u;

/** What a people declares for itself is no treaty: Тәуелсіздік декларациясы. */
const national = /^(?:Ұлы еркіндік|Тәуелсіздік|Егемендік|Ұлттық)(?!\p{L})/u;

/** How wide a document about rights or things is meant. */
const wide = /\s(?:жалпыға бірдей|еуропалық|америкалық|африкалық|халықаралық)$/iu;

/** «Адам құқықтарының жалпыға бірдей декларациясы»: where such a name starts, or its noun. */
function universalStart(scene: Scene, from: number, at: number): number {
  const run = textOf(scene, from, at);
  const whose = run.replace(wide, '').split(' ').slice(-2);
  const [word = ''] = whose.slice(-1);
  if (!wide.test(run) || !/[ндт][ыі]ң$/u.test(word) || isOfAgents(word)) return at;
  const size = run.split(' ').length - run.replace(wide, '').split(' ').length;
  return at - size - whose.length;
}

/**
 * Where a name starts within the attributes: at the last word with a capital, and at those with
 * one right before it. At the head of a sentence only a known name counts.
 */
function nameStart(scene: Scene, from: number, at: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    if (isEponym(textOf(scene, i, at))) return i;
    if (!isCapital(scene, i)) continue;
    let first = i;
    while (first > from && (isCapital(scene, first - 1) || isJoint(scene, first - 1))) first -= 1;
    const opens = first === 0 || /[«(:;.]/u.test(scene.line.charAt(first - 1));
    const term = scene.marks[at]?.head?.kind.term ?? '';
    const name = textOf(scene, first, at);
    if (isEponym(name)) return first;
    if (national.test(name) || isOfPersons(scene, first, at)) return at;
    if (/^(?:конвенция|пакт)$/u.test(term)) return first;
    return opens || bodies.test(name) ? at : first;
  }
  return at;
}

/** «Сарапшылар конвенциясы»: persons that convene. */
function isOfPersons(scene: Scene, from: number, to: number): boolean {
  return scene.marks.slice(from, to).some((_, order) => isAgent(scene, from + order));
}

function isAgent(scene: Scene, at: number): boolean {
  const word = wordOf(scene, scene.marks[at]);
  return isOfAgents(word) || /^(?:комитет|қауымдасты|ассоциация)/iu.test(word);
}

/** «Бриан–Келлог пактісі»: a dash between two names. */
function isJoint(scene: Scene, at: number): boolean {
  return (
    scene.line.charAt(at) === '-' &&
    isCapital(scene, at - 1) &&
    isCapital(scene, at + 1) &&
    scene.marks[at - 1]?.end === scene.marks[at]?.start
  );
}

function isCapital(scene: Scene, at: number): boolean {
  const mark = scene.marks[at];
  return mark?.symbol === 'w' && /^\p{Lu}\p{Ll}/u.test(wordOf(scene, mark));
}
