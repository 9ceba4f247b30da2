import { amendedBy, isFollowing, isPointedAt, type Reading } from './reading';
import { ownersOf } from './sides';

/**
 * Tells whether a singular noun tells of a certain treaty between states or organisations: by its
 * parties, by its name, or by what happened to it.
 */
export function isToldOf(reading: Reading): boolean {
  const { head, title, frame, attached, scene, at } = reading;
  if (isAmongPersons(reading)) return false;
  if (/^(?:қосымша|түзету)$/u.test(head.kind.term)) {
    return amendedBy(reading) !== null && (attached.roles.length > 0 || head.isCapital);
  }
  if (head.kind.term === 'жарғы') return isCharterTold(reading);
  if (frame !== 'none' || title.isNamed || ownersOf(reading).length > 0) return true;
  if (/^(?:мәміле|меморандум|декларация)$/u.test(head.kind.term)) return isActedOnByStates(reading);
  if (isPointedAt(scene, at)) return attached.roles.length > 0;
  if (isFollowing(head) && amendedBy(reading) === null) return hasPublicEvent(reading);
  if (attached.roles.length > 0 || attached.events.includes('drafted')) return isPublic(reading);
  if (title.title === null || title.subject === null) return false;
  return (
    /^(?:конвенция|пакт|хартия)$/u.test(head.kind.term) || head.isCapital || isInterstate(reading)
  );
}

/** Between persons who are no states: «сатушы мен сатып алушы арасындағы шарт». */
export function isAmongPersons({ scene, from, at, frame, title }: Reading): boolean {
  const line = scene.line.slice(Math.min(from, title.from), at);
  return frame !== 'between' && /[bB]/u.test(line.replace(/[^bB]*K[^bB]*/gu, ''));
}

/** Events that happen to treaties and not to private contracts. */
function hasPublicEvent({ attached }: Reading): boolean {
  return attached.events.some((event) => event === 'ratified' || event === 'acceded');
}

function isActedOnByStates({ attached, scene, title }: Reading): boolean {
  if (title.title === null) return false;
  return attached.actors.some((mark) => scene.marks[mark]?.party !== undefined);
}

/** Words of private law near the noun: then an action alone is no evidence. */
const privateWords =
  /(?:учаске|пәтер|мүлік|тауар|акция|үлес|құрылыс|сатып ал|сатушы|жұмыс беруші|жұмыскер|жалға|кәсіпорын|компани|серіктестік|кәсіподақ|кәсіптік одақ|тапсырыс|жеткізу|банк|клиент|азамат\s|ерлі-зайыпты|мұрагер|студент|сақтан|салалық|өңірлік)/iu;

function isPublic(reading: Reading): boolean {
  return hasPublicEvent(reading) || !privateWords.test(reading.scene.text);
}

/** A charter is told of when it is named as a document, or when something happens to it. */
function isCharterTold(reading: Reading): boolean {
  const { head, attached } = reading;
  const isKnown = ownersOf(reading).length > 0 || reading.title.isNamed;
  return isKnown && (head.isCapital || attached.events.length > 0);
}

function isInterstate({ scene, from, at, title }: Reading): boolean {
  const start = scene.marks[Math.min(from, title.from)]?.start ?? 0;
  return /халықаралық|мемлекетаралық|үкіметаралық|одақ туралы|одағы туралы/iu.test(
    scene.text.slice(start, scene.marks[at]?.end),
  );
}
