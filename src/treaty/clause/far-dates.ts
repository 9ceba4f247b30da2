import type { Event } from '../event/actions';
import type { Scene } from '../sentence/mark';
import { marksOf } from '../sentence/stretches';

/**
 * Where the own stretch of a participle starts, when the date of a later action stands before its
 * own: «2010 жылы Киевте Украинамен 1998 жылы жасалған келісімге хаттамаға қол қойылды» (in 2010, in
 * Kyiv, a protocol to the agreement concluded with Ukraine in 1998 was signed).
 *
 * Two dates of one event are joined («1998 жылы және 1999 жылы»), or the one tells the year of the
 * other; the later action must be finite and have no date of its own.
 *
 * @param scene the sentence
 * @param from where the stretch starts
 * @param at the participle's mark
 * @param target its noun
 * @returns `from`, where all of the stretch is its own
 */
export function innerStart(scene: Scene, from: number, at: number, target: number): number {
  const { line, marks } = scene;
  if (target < at) return startBehind(scene, from, target);
  if (line.charAt(at) !== 'r' || line.charAt(target) !== 'K') return from;
  const [outer, inner] = marksOf(scene, from, at, 'D').slice(-2);
  if (outer === undefined || inner === undefined) return from;
  const [one = '', other = ''] = [outer, inner].map((date) => marks[date]?.date?.edtf);
  const between = line.slice(outer + 1, inner).replace(/[PGIA](?:[,&]{1,2}[PGIA])*/gu, '');
  const isOneEvent = /[,&]/u.test(between) || other.startsWith(one) || one.startsWith(other);
  if (isOneEvent || !/^[^Drc;.:v]*v/u.test(line.slice(at + 1))) return from;
  const isPlaced = line.slice(from, outer).includes('z');
  return !isPlaced && line.charAt(outer + 1) === 'z' ? outer + 2 : outer + 1;
}

/** A date right behind a noun is that of the action; one before the noun is that of another. */
function startBehind({ line }: Scene, from: number, target: number): number {
  if (target < from || !/^z?D/u.test(line.slice(target + 1))) return from;
  const before = line.slice(from, target);
  const date = before.lastIndexOf('D');
  return date < 0 || /[,&]/u.test(before.slice(date)) ? from : target;
}

/** From the day of it on: күнінен бастап, сәттен бастап; the mark of the action may have the last word. */
const onward =
  /^\s(?:күн(?:н|ін)ен|сәт(?:т|ін)ен|кез(?:д|ін)ен|уақыт(?:т|ын)ан)\s(?:(?:бастап|бері)\s)?$/iu;

/**
 * The action whose day is that of an entry into force: «қол қойылған күнінен бастап күшіне енді»
 * (entered into force from the day it was signed).
 *
 * @param scene the sentence
 * @param at the mark of the entry into force
 */
export function sinceEvent(scene: Scene, at: number): Event | undefined {
  const before = scene.line.slice(0, at).lastIndexOf('r');
  const [event, own] = [scene.marks[before], scene.marks[at]];
  if (event === undefined || own?.action?.event !== 'in-force') return undefined;
  return onward.test(scene.text.slice(event.end, own.start)) ? event.action?.event : undefined;
}

/** «Келісім күшіне енген 2022 жылғы 15 наурыздан бері» (since 15 March 2022, when it entered into force). */
const onwards = /^\s(?:кейін|бері|бастап|соң|күн)/iu;

/** Fell on, took place on: дәл келді, болды. */
const fell = /^\s(?:(?:дәл|тура|сәйкес|тұспа-тұс)\sкел|болды|өтті|жүзеге\sасты|белгілен)/iu;

/** The day of an action, as the subject of a date: «қол қойылған күні – 5 мамыр». */
const day = /^\s(?:күн|күні|мерзімі|уақыты)\s[-\u2013\u2014]\s$/iu;

/**
 * Where the dates end that an action has behind it as their subject: «оның күшіне енуі 1995 жылдың
 * 11 қыркүйегіне дәл келді» (its entry into force fell on 11 September 1995), «қол қойылған күні –
 * 2004 жылғы 5 мамыр» (the day it was signed is 5 May 2004).
 *
 * @param scene the sentence
 * @param at the action's mark
 * @returns `at + 1` where it has none
 */
export function behindEnd({ line, marks, text }: Scene, at: number): number {
  const dates = /^(?:w-)?z?Dz?/u.exec(line.slice(at + 1))?.[0] ?? '';
  const first = marks[at + 1 + dates.search(/[zD]/u)];
  const last = marks[at + dates.length];
  const mark = marks[at];
  if (mark === undefined || first === undefined || last === undefined || dates === '')
    return at + 1;
  const isNoun = /у[ыі]$/iu.test(text.slice(mark.start, mark.end));
  const isTold = dates.startsWith('w')
    ? day.test(text.slice(mark.end, first.start))
    : (isNoun && fell.test(text.slice(last.end, last.end + 24))) ||
      (/^Kr/u.test(line.slice(at - 1)) && onwards.test(text.slice(last.end, last.end + 10)));
  return isTold ? at + 1 + dates.length : at + 1;
}
