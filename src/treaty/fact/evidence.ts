import { isEponym } from '../../entity/place/eponyms';
import { joinedTo } from '../clause/coordination';
import { isCounted } from '../noun/counts';
import { isFollowing } from '../noun/heads';
import { wordOf } from '../phrase/title-words';
import { onceIn, type Scene } from '../sentence/mark';
import { isOfFirm } from '../sides/agents';
import { isAmongPersons, isAmongStates } from '../sides/among';
import { ownersOf, partiesAt, sidesOf } from '../sides/sides';
import { articlesAfter } from '../text/pinpoints';
import { isPrivateMatter } from './private-matters';
import { amendedBy, isPointedAt, type Reading } from './reading';
import { isTakenUp } from './taken-up';

/**
 * Tells whether a singular noun tells of a certain treaty between states or organisations: by its
 * parties, by its name, or by what happened to it.
 */
export function isToldOf(reading: Reading): boolean {
  const { head, title, frame, attached, scene, at } = reading;
  if (head.isPronoun) {
    const isActedOn = attached.actors.some((mark) => partiesAt(scene.marks[mark]).length > 0);
    const isPlaced = attached.places.length > 0;
    return attached.roles.length > 0 || frame !== 'none' || isActedOn || isPlaced;
  }
  if (isAmongPersons(reading) || isCounted(reading) || isOfWork(reading)) return false;
  if (/^(?:қосымша|түзету)$/u.test(head.kind.term)) {
    return amendedBy(reading) !== null && (attached.roles.length > 0 || head.isCapital);
  }
  if (head.kind.term === 'жарғы') return isCharterTold(reading);
  if (head.kind.term === 'келісімшарт') return frame === 'between' && isBetweenStates(reading);
  if (/^(?:декларация|бітім)$/u.test(head.kind.term)) {
    return title.isNamed || isBetweenStates(reading);
  }
  if (frame !== 'none' || title.isNamed || ownersOf(reading).length > 0) return true;
  if (isUnnamed(reading)) return false;
  if (/^(?:мәміле|меморандум)$/u.test(head.kind.term)) return isActedOnByStates(reading);
  if (title.title === null && scene.line.charAt(at + 1) === 't') return false;
  if (isPointedAt(scene, at)) return attached.roles.length > 0;
  if (isCitedArticle(reading)) return true;
  if (isFollowing(head) && joinedTo(scene, at) !== null && attached.roles.length > 0) return true;
  if (isFollowing(head) && isEponym(firstWord(title.alias))) return true;
  if (isFollowing(head) && amendedBy(reading) === null) {
    return (
      hasPublicEvent(reading) ||
      isActedOnByStates(reading) ||
      isAmongStates(reading) ||
      isSignedByOurs(reading)
    );
  }
  if (isFollowing(head) && attached.events.includes('signed')) return true;
  if (isListedDocument(reading)) return true;
  const isDrafted = attached.events.includes('drafted') && title.title !== null;
  if (attached.roles.length > 0 || isDrafted) return isPublic(reading);
  if (isActedOnByStates(reading) || isPairedEvent(reading) || isAmongStates(reading)) return true;
  if (isTakenUp(reading)) return true;
  if (title.title === null || title.subject === null || !isPublic(reading)) return false;
  return isOfMany(reading) || isInterstate(reading);
}

/** «Бес құжатқа қол қойылды, соның ішінде: … туралы келісім; …»: what was signed, one by one. */
function isListedDocument({ scene, at, title, attached }: Reading): boolean {
  if (title.tie === null || !attached.events.includes('signed')) return false;
  const colon = scene.line.lastIndexOf(':', at);
  return colon >= 0 && isSignedList(scene, colon);
}

const documents =
  /(?<!\p{L})(?:құжат|келісім|шарт)(?:тар|дер)?(?:ға|қа|ге|ке)\s(?:[\p{L}]+\s){0,2}қол\sқой/iu;

/** Whether a colon opens the list of documents that were signed. */
export function isSignedList(scene: Scene, colon: number): boolean {
  const end = scene.marks[colon]?.start ?? 0;
  return documents.test(scene.text.slice(Math.max(0, end - 80), end));
}

/** «Париж келісімі» атты фильм: a work that is called so. */
function isOfWork({ scene, head }: Reading): boolean {
  const after = scene.text.slice(head.end, head.end + 60);
  return /^[»"]\s(?:атты|атанған|деп аталатын)\s(?!(?:шарт|келісім|конвенция|хаттама|құжат))/iu.test(
    after,
  );
}

/** «… туралы Киото хаттамасы»: what a name is called after. */
function firstWord(name: string | null): string {
  return name?.split(' ')[0] ?? '';
}

/** Two sides at least, our own state among them where another one concludes with it. */
function isBetweenStates(reading: Reading): boolean {
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
function hasPublicEvent({ attached }: Reading): boolean {
  return attached.events.some((event) => event === 'ratified' || event === 'acceded');
}

/** «Үкіметтер білім туралы хаттамаға қол қойды»: unnamed states sign what has a subject. */
function isSignedByOurs({ attached, scene, title }: Reading): boolean {
  const isOurs = attached.actors.some((mark) => {
    const word = scene.marks[mark];
    return word?.symbol === 'n' && /^(?:ел|үкімет|президент)/iu.test(wordOf(scene, word));
  });
  return isOurs && attached.events.includes('signed') && title.tie !== null;
}

function isActedOnByStates(reading: Reading): boolean {
  const states = statesActing(reading);
  return states > 1 || (states > 0 && reading.title.title !== null);
}

function statesActing({ attached, scene, title, at }: Reading): number {
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

function isPublic(reading: Reading): boolean {
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
function isOfMany({ head }: Reading): boolean {
  return /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term);
}

/** «Республикашылдардың ұлттық конвенциясы»: a meeting, where neither subject nor name is told. */
function isUnnamed({ head, title }: Reading): boolean {
  return (
    /^(?:конвенция|хартия)$/u.test(head.kind.term) && head.isPossessive && title.subject === null
  );
}

/** A charter is told of when it is named as a document, or when something happens to it. */
function isCharterTold(reading: Reading): boolean {
  const { head, attached } = reading;
  const isKnown = ownersOf(reading).length > 0 || reading.title.isNamed;
  return isKnown && (head.isCapital || attached.events.length > 0);
}

/** Subjects that only states treat of. */
const affairs =
  /(?:достық|көршілік|құқықтық көмек|ұстап беру|сотталған|экстрадиция|қосарланған салық|шекара|одақтас|реадмиссия|визасыз|әуе қатынас|автомобиль қатынас|еркін сауда|ядролық|қару|одақ$|одағы|ұйымы|қоғамдастығ|қоғамдастық|кеден|консулдық|дипломатиялық|бейбітшілік|терроризм|қауіпсіздік$|қауіпсіздік пен|қауіпсіздік және|көші-қон|инвестицияларды|мемлекетаралық|үкіметаралық|мемлекет)/iu;

function isInterstate({ title }: Reading): boolean {
  return (
    /^(?:туралы|жөніндегі|жөнінде)$/iu.test(title.tie ?? '') && affairs.test(title.subject ?? '')
  );
}
