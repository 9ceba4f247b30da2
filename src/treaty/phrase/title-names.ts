import type { HeadAt } from '../noun/heads';
import { isEach, isOf, type Scene } from '../sentence/mark';
import { charterStart, isJoint, nameStart } from './name-start';
import { isProper, possessed, textOf, wordOf } from './title-words';

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
  /** A name that is part of the full title, or stands beside it. */
  readonly alias: string | null;
  /** The title without that name. */
  readonly plain: string | null;
}

/**
 * The name of a treaty.
 *
 * @param from the number of the first mark of its phrase
 * @param known what there is of it
 */
export function titled(from: number, known: Partial<Title>): Title {
  const { title = null, subject = null, tie = null, owner = null, alias = null } = known;
  const { isNamed = false, isOwned = false, plain = null } = known;
  return { from, title, subject, tie, isNamed, owner, isOwned, alias, plain };
}

/** No name; the phrase starts at a mark. */
export const none = (from: number): Title => titled(from, nothing);

const nothing: Partial<Title> = {};

/** A noun with a name before it: Кишинев конвенциясы, № 105 конвенция, БҰҰ Жарғысы. */
export function namedTitle(scene: Scene, at: number, head: HeadAt): Title {
  const joined = numberBefore(scene, at);
  if (joined !== null && head.kind.term !== 'қосымша') {
    return titled(at - 2, { title: `${joined}-${head.kind.term}`, isNamed: true });
  }
  const from = runStart(scene, at);
  const run = textOf(scene, from, at);
  const number = /(?:№ ?[0-9]{1,3}|(?<![0-9])[0-9]{1,3}-?)$/u.exec(run)?.[0];
  if (number !== undefined && head.kind.term === 'конвенция') {
    return titled(from, { title: `${number} ${head.kind.term}`, isNamed: true });
  }
  if (/^(?:жарғы|хартия)$/u.test(head.kind.term)) return charterTitle(scene, at, from);
  if (!head.isPossessive) return sortedTitle(scene, at, from, head);
  const name = nameStart(scene, from, at);
  if (name < at) {
    const title = `${textOf(scene, name, at)} ${possessed(scene, at)}`;
    return titled(name, { title, isNamed: true });
  }
  if (run === '' || at - from > 4) return none(at);
  const noun = isEach(scene, from, at, 'sort') ? head.kind.term : possessed(scene, at);
  return titled(from, { title: `${run} ${noun}`, subject: null });
}

/**
 * «Еуропалық мәдени конвенция», «негіздемелік конвенция»: a convention by its sort alone; a
 * protocol only with a capital, as a name: «Факультативтік хаттама».
 */
function sortedTitle(scene: Scene, at: number, from: number, head: HeadAt): Title {
  const sort = wordOf(scene, scene.marks[from]);
  if (head.kind.term === 'хаттама' && from > 0 && /^(?:Факультативтік|Қосымша)$/u.test(sort)) {
    return titled(from, {
      title: `${sort} ${head.isPlural ? possessed(scene, at) : head.kind.term}`,
    });
  }
  if (!isOf(scene, from, 'sort') || !/^(?:конвенция|пакт|хартия)$/u.test(head.kind.term))
    return none(at);
  const run = textOf(scene, from, at);
  return /^халықаралық$/iu.test(run)
    ? none(at)
    : titled(from, { title: `${run} ${head.kind.term}` });
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
    return titled(from - 1, { title: title.join(' '), isOwned: true });
  }
  const organisation = organisationStart(scene, from, at);
  if (organisation < at) {
    const title = `${textOf(scene, organisation, at)} ${capital(possessed(scene, at))}`;
    return titled(organisation, { title, isNamed: true });
  }
  const head = scene.marks[at]?.head;
  const first = charterStart(scene, from, at);
  if (head?.kind.term !== 'хартия' || first === at) return none(at);
  const name = textOf(scene, first, at);
  return titled(first, { title: `${name} ${possessed(scene, at)}`, isNamed: true });
}

/** «Ислам азық-түлік қауіпсіздігі ұйымының Жарғысы»: an organisation that no table has, by its noun. */
function organisationStart(scene: Scene, from: number, at: number): number {
  if (!/^(?:ұйым|одағ|қауымдастығ)ын[ыі]ң$/u.test(wordOf(scene, scene.marks[at - 1]).toLowerCase()))
    return at;
  for (let first = at - 1; first >= from; first -= 1) if (isProper(scene, first)) return first;
  return at;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The attributes right before a noun. */
function runStart(scene: Scene, at: number): number {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
    const mark = scene.marks[i];
    if (isJoint(scene, i)) continue;
    if (mark === undefined || !'w№'.includes(mark.symbol)) break;
    if (isOf(scene, i, 'filler') && mark.symbol === 'w') break;
    from = i;
  }
  return from;
}
