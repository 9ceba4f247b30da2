import { findAll } from '../../pattern';
import type { HeadAt } from './heads';

/** Which of the treaties told last an ordinal stands for, from 0; `-1` is the last. */
const places: ReadonlyMap<string, number> = new Map([
  ['алғашқысы', 0],
  ['біріншісі', 0],
  ['екіншісі', 1],
  ['үшіншісі', 2],
  ['алдыңғысы', 0],
  ['соңғысы', -1],
  ['кейінгісі', -1],
  ['алғашқы', 0],
  ['бірінші', 0],
  ['екінші', 1],
  ['үшінші', 2],
  ['соңғы', -1],
]);

/** «Алғашқы құжат», «екінші шарт»: an ordinal and a noun that names no treaty by itself. */
const ordinalNoun =
  /(?<!\p{L})(?<word>алғашқы|бірінші|екінші|үшінші|соңғы)\s(?:құжат|шарт|келісім|хаттама|конвенция)(?<ending>қа|ке|ға|ге|ты|ті|ды|ді|ны|ні|тың|тің|дың|дің|ның|нің)?(?=\s[^.;:]{0,60}(?:ратификация|бекіт|күшін|қолданыс|енді))(?!\p{L})/giu;

const ordinal =
  /(?<!\p{L})(?<word>алғашқысы|алдыңғысы|біріншісі|екіншісі|үшіншісі|соңғысы|кейінгісі)(?<ending>на|не|ның|нің|н)?(?!\p{L})/giu;

/**
 * The ordinals of a sentence as nouns: «… соңғысы 2009 жылы күшіне енді» (the last one entered into
 * force in 2009).
 *
 * @param text the sentence
 * @param noun the noun of a treaty told before
 */
export function ordinalsFor(text: string, noun: HeadAt): HeadAt[] {
  return [...findAll(ordinal, text), ...findAll(ordinalNoun, text)].map((match): HeadAt => {
    const place = { start: match.index, end: match.index + match[0].length };
    const word = match.groups?.['word']?.toLowerCase() ?? '';
    const ending = match.groups?.['ending']?.toLowerCase() ?? '';
    const plain = { isPlural: false, isPossessive: false, isPronoun: true, isBlocked: false };
    return { ...noun, ...place, ...plain, ending, order: places.get(word) ?? 0 };
  });
}
