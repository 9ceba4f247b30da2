import { onceEach, type PartyAt } from '../../entity/party/phrases';
import type { Span } from '../../finding';
import { onceFor } from '../../once';
import { joinedTo } from '../clause/coordination';
import type { Reading } from '../fact/reading';
import { titleOf } from '../phrase/title';
import { isOf, type Mark, type Scene } from '../sentence/mark';
import { isOfFirm } from './agents';
import { isVisiting, visitOf } from './visits';

/** The parties of a treaty as a sentence tells them. */
export interface Sides {
  readonly parties: readonly PartyAt[];
  /** Where Kazakhstan is a party without being named: the words that imply it. */
  readonly home: Span | null;
}

/** The parties of a noun, with those that act on it, and Kazakhstan where it is implied. */
export const sidesOf = onceFor((reading: Reading): Sides => {
  const { scene, frame, attached, from, at } = reading;
  const told = [...reading.parties, ...ownersOf(reading)];
  const isMet = told.length === 0 && frame === 'none' && attached.events.includes('signed');
  const sides = isMet ? visitOf(scene, from, Math.min(at, reading.title.from)) : told;
  const named = sides.flatMap((mark) => partiesAt(scene.marks[mark]));
  const acting = actorsOf(reading).flatMap((mark) => partiesAt(scene.marks[mark]));
  const isWith = frame === 'together';
  const subjects = isWith ? subjectOf(scene, from, reading.list[0] ?? at) : [];
  const parties = onceEach([
    ...subjects,
    ...named,
    ...(isWith && subjects.length > 0 ? [] : acting),
  ]);
  const self = [...attached.actors, ...homeWords(scene, from, at)].find(
    (mark) => scene.marks[mark]?.symbol === 'n',
  );
  const isHome = parties.some(({ row }) => row.id === 'KZ');
  const isHalf = frame === 'between' && parties.length === 1 && isBesideHome(reading);
  const needsHome = isWith ? subjects.length === 0 : isHalf || isOurs(reading, self);
  const place = scene.marks[self ?? at];
  const home = needsHome && !isHome && place ? { start: place.start, end: place.end } : null;
  return { parties, home };
});

/** «Еліміз бен Литва арасындағы», «Литва мен біздің елдің арасындағы». */
function isBesideHome({ scene, parties }: Reading): boolean {
  const [mark] = parties;
  if (mark === undefined) return false;
  const before = scene.line.slice(Math.max(0, mark - 3), mark);
  if (/nw?&$/u.test(before) || /^&n/u.test(scene.line.slice(mark + 1))) return true;
  const own = scene.marks[mark - 2];
  if (own === undefined || !/w&$/u.test(before)) return false;
  return organs.test(scene.text.slice(Math.max(0, own.start - 16), own.end));
}

/** Our own organ without its state: «Әділет министрлігі мен Францияның Әділет министрлігі». */
const organs =
  /(?:министрлігі|агенттігі|комитеті|прокуратурасы|академиясы|соты|(?:Ұлттық|Орталық)\sБанк)(?:н[ыі]ң)?$/iu;

/** «Біздің ел конвенцияға қосылды»: our own state acts on a treaty of many. */
function isOurs({ attached, scene, frame }: Reading, self: number | undefined): boolean {
  if (frame !== 'none' || self === undefined || !attached.actors.includes(self)) return false;
  const mark = scene.marks[self];
  const before = scene.marks[self - 1];
  const isOther = before?.symbol === 'w' && before.lexeme?.form !== 'біздің';
  if (/^(?:ел|республика)$/u.test(mark?.lexeme?.form ?? '') && isOther) return false;
  return isOf(scene, self, 'ours');
}

/** Organisations whose document it is («ХЕҰ-ның № 105 конвенциясы»), and a state that accedes. */
export function ownersOf({ scene, at, title, head, from }: Reading): number[] {
  const first = scene.marks[title.from];
  const isOwner = first?.symbol === 'G' || (first?.symbol === 'P' && title.isOwned);
  if (title.from < at && isOwner && first.party?.level === 'organisation') return [title.from];
  const series = joinedTo(scene, at);
  let before = (series === null ? Math.min(at, title.from) : titleOf(scene, series).from) - 1;
  while (before > from && scene.line.charAt(before) === 'd') before -= 1;
  const owner = scene.marks[before];
  const joins = /қосылу/iu.test(title.subject ?? '') ? title.owner : null;
  if (joins !== null && joins >= from) return [joins];
  if (before < from || owner?.party?.level !== 'organisation') return [];
  if (owner.symbol === 'G' && owner.party.isCollective) return [before];
  if (!head.isPossessive && head.kind.term !== 'конвенция') return [];
  if ('PG'.includes(owner.symbol)) return [before];
  return [];
}

/** Who signed, ratified or joined; the list itself and what stands in a title do not act. */
function actorsOf({ scene, frame, attached, list, parties, title, at }: Reading): number[] {
  const isOrganisation = (mark: number): boolean =>
    scene.marks[mark]?.party?.row.type === 'organisation';
  if (frame === 'pair' || (frame === 'between' && !parties.some(isOrganisation))) return [];
  const isNamed = (mark: number): boolean =>
    isOrganisation(mark) && scene.marks[mark + 1]?.head?.isPossessive === true;
  const isOwner = (mark: number): boolean =>
    isNamed(mark) ||
    (scene.line.charAt(mark) === 'G' && (isOrganisation(mark) || isAcceding(scene, mark)));
  return attached.actors.filter(
    (mark) =>
      !isOwner(mark) &&
      !isOfFirm(scene, mark) &&
      !isVisiting(scene, mark) &&
      !isAssembly(scene, mark) &&
      !(frame === 'together' && scene.line.charAt(mark) === 'I') &&
      !list.includes(mark) &&
      !(title.from <= mark && mark < at),
  );
}

/** «БҰҰ Бас Ассамблеясы қабылдады»: the organ that adopts is no party. */
function isAssembly(scene: Scene, at: number): boolean {
  const after = scene.text.slice(scene.marks[at]?.end, (scene.marks[at]?.end ?? 0) + 40);
  return /^\s(?:Бас\s(?:Ассамблея|конференция)|Қауіпсіздік\sКеңесі|Парламенттік\sАссамблея)/iu.test(
    after,
  );
}

/** «Арменияның қосылуы туралы шарт»: the state of one treaty does not act on the others. */
function isAcceding(scene: Scene, owner: number): boolean {
  return scene.marks.some(({ head }, at) => {
    if (head === undefined || at < owner) return false;
    const title = titleOf(scene, at);
    return title.owner === owner && /қосылу/iu.test(title.subject ?? '');
  });
}

function homeWords(scene: Scene, from: number, at: number): number[] {
  return scene.marks.flatMap(({ symbol }, mark) =>
    symbol === 'n' && mark >= from && mark < at ? [mark] : [],
  );
}

/** Who concludes: the nearest state in the nominative before the list, if there is one. */
function subjectOf(scene: Scene, from: number, first: number): PartyAt[] {
  for (let i = first - 1; i >= from; i -= 1) {
    const mark = scene.marks[i];
    if (mark?.party && 'PG'.includes(mark.symbol) && mark.party.level !== 'organisation') {
      return [mark.party];
    }
    if (mark?.symbol === 'n') return [];
  }
  return [];
}

/** The parties that one mark names. */
export function partiesAt(mark: Mark | undefined): readonly PartyAt[] {
  return mark?.several ?? (mark?.party ? [mark.party] : []);
}
