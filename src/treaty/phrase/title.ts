import { type HeadAt, isDative } from '../noun/heads';
import { isOf, onceAt, type Scene } from '../sentence/mark';
import { ownerBefore, subjectStart } from './subject-start';
import { namedTitle, none, type Title, titled } from './title-names';
import {
  isAttribute,
  isProper,
  possessed,
  properWords,
  sortWords,
  textOf,
  wordOf,
} from './title-words';

export type { Title } from './title-names';

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
export const titleOf = onceAt((scene, at): Title => {
  const head = scene.marks[at]?.head;
  if (head === undefined) return none(at);
  const tie = findTie(scene, at);
  if (tie.kind === 'quote') return quotedTitle(scene, at, tie.at, head);
  if (tie.kind === 'noun') return followingTitle(scene, at, tie.at, head);
  if (tie.kind === 'tie') return tiedTitle(scene, at, tie.at, head);
  return namedTitle(scene, at, head);
});

interface Tie {
  readonly at: number;
  readonly kind: 'tie' | 'quote' | 'noun' | 'none';
}

/** The tie, closing quotation mark or amended noun that the noun's own attributes lead to. */
function findTie(scene: Scene, at: number): Tie {
  let strange = 0;
  let isNamed = false;
  for (let i = at - 1; i >= Math.max(0, at - 24); i -= 1) {
    const mark = scene.marks[i];
    if (mark === undefined) break;
    const isWord = mark.symbol === 'w';
    if (mark.symbol === 't' || (isWord && strange === 0 && isOf(scene, i, 'tie-word'))) {
      return { at: i, kind: 'tie' };
    }
    if (isWord && !isAttribute(scene, i)) strange += 1;
    // «… туралы өтініш Страсбург конвенциясына»: behind a name, another noun has the subject.
    if (strange > (isNamed ? 0 : 1)) break;
    isNamed ||= isWord && isProper(scene, i) && !isOf(scene, i, 'sort');
    if (mark.symbol === '»') return { at: i, kind: strange === 0 ? 'quote' : 'none' };
    if (mark.symbol === 'K' && isDative(mark.head) && onlySorts(scene, i + 1, at)) {
      return { at: i, kind: 'noun' };
    }
    if ('KQ(:;.«v'.includes(mark.symbol)) break;
    if (mark.symbol === ',' && !/[PGIbDd]/u.test(scene.line.slice(i, at))) break;
  }
  return { at: -1, kind: 'none' };
}

function onlySorts(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (scene.line.charAt(at) !== 'w' || !isOf(scene, at, 'sort')) return false;
  }
  return true;
}

function quotedTitle(scene: Scene, at: number, close: number, head: HeadAt): Title {
  const open = scene.line.lastIndexOf('«', close);
  const between = Math.max(scene.line.lastIndexOf('b', close), scene.line.lastIndexOf('B', close));
  const inside = textOf(scene, Math.max(open, between) + 1, close);
  const tie = /\s(туралы|жөніндегі|жайлы)$/iu.exec(inside);
  const subject = inside.slice(0, tie?.index ?? inside.length);
  const name = properWords(scene, close + 1, at);
  return {
    from: Math.max(open, 0),
    title: [inside, sortWords(scene, close + 1, at), head.kind.term]
      .filter((part) => part !== '')
      .join(' '),
    subject,
    tie: tie?.[1] ?? null,
    isNamed: tie === null && /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term),
    owner: null,
    isOwned: false,
    alias: name === '' ? null : `${name} ${possessed(scene, at)}`,
    plain: null,
  };
}

function tiedTitle(scene: Scene, at: number, tie: number, head: HeadAt): Title {
  const from = subjectStart(scene, tie, head);
  const owner = ownerBefore(scene, from);
  const words = textOf(scene, from, tie);
  const subject = owner === null ? words : withoutOwner(words);
  if (subject === '') return namedTitle(scene, at, head);
  const word = wordOf(scene, scene.marks[tie]);
  const sort = sortWords(scene, tie + 1, at);
  const name = head.isPossessive ? properWords(scene, tie + 1, at) : '';
  const isNamed = name !== '';
  const noun = isNamed ? `${name} ${possessed(scene, at)}` : head.kind.term;
  const [title = null, plain = null] = [noun, head.kind.term].map((last) =>
    [subject, word, sort, last].filter((part) => part !== '').join(' '),
  );
  const number = /№\s?[0-9]{1,3}$/u.exec(textOf(scene, tie + 1, at))?.[0];
  const alias = number !== undefined ? `${number} ${head.kind.term}` : isNamed ? noun : null;
  return titled(from, { title, plain: isNamed ? plain : null, subject, tie: word, alias, owner });
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
  return titled(above.from, { title, subject });
}
