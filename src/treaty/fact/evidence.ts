import { wordOf } from '../phrase/title-words';
import { onceIn } from '../sentence/mark';
import { isOfFirm } from '../sides/agents';
import { ownersOf, partiesAt, sidesOf } from '../sides/sides';
import { articlesAfter } from '../text/pinpoints';
import { isPrivateMatter } from './private-matters';
import type { Reading } from './reading';

/** «Париж келісімі» атты фильм: a work that is called so. */
export function isOfWork({ scene, head }: Reading): boolean {
  const after = scene.text.slice(head.end, head.end + 60);
  return /^[»"]\s(?:атты|атанған|деп аталатын)\s(?!(?:шарт|келісім|конвенция|хаттама|құжат))/iu.test(
    after,
  );
}

/** «… туралы Киото хаттамасы»: what a name is called after. */
export function firstWord(name: string | null): string {
  return name?.split(' ')[0] ?? '';
}

/** Two sides at least, our own state among them where another one concludes with it. */
export function isBetweenStates(reading: Reading): boolean {
  const { parties, home } = sidesOf(reading);
  return parties.length > 1 || (reading.frame === 'together' && home !== null);
}

/** «Шартқа және оған хаттамаға қол қойылды»: a treaty and its protocol, done together. */
export function isPairedEvent({ scene, at, attached }: Reading): boolean {
  const mark = scene.marks[at];
  if (mark === undefined || attached.events.length === 0) return false;
  return /^\s(?:және|мен|бен|пен)\sоған\s(?:қосымша\s)?хаттама/iu.test(
    scene.text.slice(mark.end, mark.end + 40),
  );
}

/** Events that happen to treaties and not to private contracts. */
export function hasPublicEvent({ attached }: Reading): boolean {
  return attached.events.some((event) => event === 'ratified' || event === 'acceded');
}

/** «Үкіметтер білім туралы хаттамаға қол қойды»: unnamed states sign what has a subject. */
export function isSignedByOurs({ attached, scene, title }: Reading): boolean {
  const isOurs = attached.actors.some((mark) => {
    const word = scene.marks[mark];
    return word?.symbol === 'n' && /^(?:ел|үкімет|президент)/iu.test(wordOf(scene, word));
  });
  return isOurs && attached.events.includes('signed') && title.tie !== null;
}

/** Two states act on it, or one where it has a title. */
export function isActedOnByStates(reading: Reading): boolean {
  const states = statesActing(reading);
  return states > 1 || (states > 0 && reading.title.title !== null);
}

/** How many states act on it outside of its title; their firms are none. */
export function statesActing({ attached, scene, title, at }: Reading): number {
  return attached.actors
    .filter((mark) => !(title.from <= mark && mark < at) && !isOfFirm(scene, mark))
    .flatMap((mark) => partiesAt(scene.marks[mark])).length;
}

/** «Еуразиялық даму банкін құру туралы келісім»: what founds or equips an organisation. */
function isOfOrganisation({ scene, title, at }: Reading): boolean {
  const subject = title.subject === null ? [] : scene.marks.slice(title.from, at);
  return subject.some(({ party }) => party?.level === 'organisation');
}

/** «Шарттың 5-бабы»: an article of the treaty told before, which the bare noun stands for. */
export function isCitedArticle({ scene, title, attached, head, frame }: Reading): boolean {
  if (title.title !== null || frame !== 'none' || attached.roles.length > 0) return false;
  return articlesAfter(scene.text, head.end).length > 0;
}

const isPrivateSentence = onceIn(({ text }) => isPrivateMatter(text));

/** It is a matter of public law: by what happened to it, by its kind, its parties or its subject. */
export function isPublic(reading: Reading): boolean {
  const { subject } = reading.title;
  if (hasPublicEvent(reading) || isOfMany(reading) || isSaidBetweenStates(reading)) return true;
  if (!isPrivateSentence(reading.scene)) return true;
  if (statesActing(reading) > 1 || isOfOrganisation(reading)) return true;
  return subject !== null && isInterstate(reading) && !isPrivateMatter(subject);
}

/** «Үкіметаралық келісім»: between governments, as its attribute says. */
function isSaidBetweenStates({ scene, head }: Reading): boolean {
  const before = scene.text.slice(Math.max(0, head.start - 20), head.start);
  return /(?:үкімет|мемлекет)аралық\s$/iu.test(before);
}

/** A kind that only states and organisations conclude. */
export function isOfMany({ head }: Reading): boolean {
  return /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term);
}

/** «Республикашылдардың ұлттық конвенциясы»: a meeting, where neither subject nor name is told. */
export function isUnnamed({ head, title }: Reading): boolean {
  return (
    /^(?:конвенция|хартия)$/u.test(head.kind.term) && head.isPossessive && title.subject === null
  );
}

/** A charter is told of when it is named as a document, or when something happens to it. */
export function isCharterTold(reading: Reading): boolean {
  const { head, attached } = reading;
  const isKnown = ownersOf(reading).length > 0 || reading.title.isNamed;
  return isKnown && (head.isCapital || attached.events.length > 0);
}

/** Subjects that only states treat of. */
const affairs =
  /(?:достық|көршілік|құқықтық көмек|ұстап беру|сотталған|экстрадиция|қосарланған салық|шекара|одақтас|реадмиссия|визасыз|әуе қатынас|автомобиль қатынас|еркін сауда|ядролық|қару|одақ$|одағы|ұйымы|қоғамдастығ|қоғамдастық|кеден|консулдық|дипломатиялық|бейбітшілік|терроризм|зымыран|(?:одақ|ұйым|қоғамдастық|кеңістік|банк)\p{L}{0,3}\sқұру|қауіпсіздік$|қауіпсіздік пен|қауіпсіздік және|көші-қон|инвестицияларды|мемлекетаралық|үкіметаралық|мемлекет)/iu;

/** Its subject is one that only states treat of. */
export function isInterstate({ title }: Reading): boolean {
  return (
    /^(?:туралы|жөніндегі|жөнінде)$/iu.test(title.tie ?? '') && affairs.test(title.subject ?? '')
  );
}
