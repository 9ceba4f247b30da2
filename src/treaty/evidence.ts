import { isAmongPersons, isAmongStates } from './among';
import { joinedTo } from './coordination';
import { isFollowing } from './heads';
import { articlesAfter } from './pinpoints';
import { isPrivateMatter } from './private-matters';
import { amendedBy, isPointedAt, type Reading } from './reading';
import { isOfFirm, ownersOf, partiesAt, sidesOf } from './sides';
import { isTakenUp } from './taken-up';
import { wordOf } from './title-words';

/**
 * Tells whether a singular noun tells of a certain treaty between states or organisations: by its
 * parties, by its name, or by what happened to it.
 */
export function isToldOf(reading: Reading): boolean {
  const { head, title, frame, attached, scene, at } = reading;
  if (head.isPronoun) return attached.roles.length > 0 || frame !== 'none';
  if (isAmongPersons(reading) || isCounted(reading)) return false;
  if (/^(?:қосымша|түзету)$/u.test(head.kind.term)) {
    return amendedBy(reading) !== null && (attached.roles.length > 0 || head.isCapital);
  }
  if (head.kind.term === 'жарғы') return isCharterTold(reading);
  if (head.kind.term === 'декларация') return title.isNamed || isBetweenStates(reading);
  if (frame !== 'none' || title.isNamed || ownersOf(reading).length > 0) return true;
  if (/^(?:мәміле|меморандум)$/u.test(head.kind.term)) return isActedOnByStates(reading);
  if (title.title === null && scene.line.charAt(at + 1) === 't') return false;
  if (isPointedAt(scene, at)) return attached.roles.length > 0;
  if (isCitedArticle(reading)) return true;
  if (isFollowing(head) && joinedTo(scene, at) !== null && attached.roles.length > 0) return true;
  if (isFollowing(head) && amendedBy(reading) === null) {
    return (
      hasPublicEvent(reading) ||
      isActedOnByStates(reading) ||
      isAmongStates(reading) ||
      isSignedByOurs(reading)
    );
  }
  if (isFollowing(head) && attached.events.includes('signed')) return true;
  if (attached.roles.length > 0 || attached.events.includes('drafted')) return isPublic(reading);
  if (isActedOnByStates(reading) || isPairedEvent(reading) || isAmongStates(reading)) return true;
  if (isTakenUp(reading)) return true;
  if (title.title === null || title.subject === null || !isPublic(reading)) return false;
  return /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term) || isInterstate(reading);
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

const count =
  /(?<![\p{L}0-9-])(?:астам|жуық|бірнеше|көптеген|бірқатар|кейбір|барлық|кез келген|әртүрлі|түрлі|қандай да бір|екі|үш|төрт|бес|алты|жеті|он|жиырма|(?<!№\s?)[0-9]{1,4})\s(?:(?:халықаралық|екіжақты|екі жақты|көпжақты|көп жақты|жаңа)\s)?$/iu;

/** «60-тан астам мемлекетпен келісім жасаған»: with many states, and so none in particular. */
const withMany =
  /(?<!\p{L})(?:астам|жуық|бірқатар|бірнеше|көптеген|барлық|басқа|өзге|көп)\s(?:шет\s)?(?:мемлекет|ел)(?:тер|дер)?[мбп]ен\s/iu;

/** «Жиырмадан астам конвенция»: counted, and so none in particular. */
function isCounted({ scene, at, frame, title }: Reading): boolean {
  const start = scene.marks[at]?.start ?? 0;
  if (title.isNamed || (frame !== 'none' && title.title !== null)) return false;
  if (frame === 'none' && withMany.test(scene.text.slice(Math.max(0, start - 160), start)))
    return true;
  return count.test(scene.text.slice(Math.max(0, start - 60), start));
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

function isActedOnByStates({ attached, scene, title, at }: Reading): boolean {
  const actors = attached.actors
    .filter((mark) => !(title.from <= mark && mark < at) && !isOfFirm(scene, mark))
    .flatMap((mark) => partiesAt(scene.marks[mark]));
  return actors.length > 1 || (actors.length > 0 && title.title !== null);
}

/** «Шарттың 5-бабы»: an article of the treaty told before, which the bare noun stands for. */
export function isCitedArticle({ scene, title, attached, head, frame }: Reading): boolean {
  if (title.title !== null || frame !== 'none' || attached.roles.length > 0) return false;
  return articlesAfter(scene.text, head.end).length > 0;
}

function isPublic(reading: Reading): boolean {
  return hasPublicEvent(reading) || !isPrivateMatter(reading.scene.text);
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
