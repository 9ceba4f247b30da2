import { isEponym } from '../../entity/place/eponyms';
import { isOf, type Scene } from '../sentence/mark';
import { isOfAgents } from '../sides/agents';
import { isCommon, textOf, wordOf } from './title-words';

/** Nouns that are written with a capital and are no names of treaties. */
const bodies =
  /^(?:Одақ|Тарап|Үкімет|Парламент|Банк|Қор|Агенттік|Комиссия|Сот|Кодекс|Заң|Республика|Мемлекет|Еңбек|Неке|Бас|Салалық|Өңірлік|Ұйым|Ынтымақтастық|Кеден|Негізгі|Жаңа|Бірлескен|Алдын)/u;

/** What a people declares for itself is no treaty: Тәуелсіздік декларациясы. */
const national = /^(?:Ұлы еркіндік|Еркіндіктің ұлы|Тәуелсіздік|Егемендік|Ұлттық)(?!\p{L})/u;

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
 * one right before it; its noun, where it has none. At the head of a sentence only a known name
 * counts.
 *
 * @param scene the sentence
 * @param from where the attributes of the noun start
 * @param at the noun's mark
 */
export function nameStart(scene: Scene, from: number, at: number): number {
  return Math.min(properStart(scene, from, at), universalStart(scene, from, at));
}

function properStart(scene: Scene, from: number, at: number): number {
  for (let i = at - 1; i >= from; i -= 1) {
    if (isEponym(textOf(scene, i, at))) return i;
    if (!isCapital(scene, i)) continue;
    let first = i;
    while (first > from && continuesName(scene, first - 1)) first -= 1;
    const opens = first === 0 || /[«(:;.]/u.test(scene.line.charAt(first - 1));
    const head = scene.marks[at]?.head;
    const term = head?.kind.term ?? '';
    const name = textOf(scene, first, at);
    if (isEponym(name)) return first;
    if (national.test(name) || isOfPersons(scene, first, at)) return at;
    if (/[ндт][ыі]ң$/u.test(name)) return at;
    if (/^(?:конвенция|пакт)$/u.test(term)) return first;
    const isPlain = opens && (first + 1 !== at || isCommon(name) || head?.isPossessive !== true);
    return isPlain || bodies.test(name) ? at : first;
  }
  return at;
}

/** A word with a capital, or a dash between two, before the words of a name; no pronoun. */
function continuesName(scene: Scene, at: number): boolean {
  return (isCapital(scene, at) && !isOf(scene, at, 'treaty-pronoun')) || isJoint(scene, at);
}

/**
 * Where the name of a charter starts: «Энергетикалық хартия»; at its noun, where it is of persons.
 *
 * @param scene the sentence
 * @param from where the attributes of the noun start
 * @param at the noun's mark
 */
export function charterStart(scene: Scene, from: number, at: number): number {
  let first = from;
  while (first < at && (!isCapital(scene, first) || isAgent(scene, first))) first += 1;
  const isOther = national.test(textOf(scene, first, at)) || isOfPersons(scene, first, at);
  return isOther ? at : first;
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
export function isJoint(scene: Scene, at: number): boolean {
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
