import type { Scene } from '../sentence/mark';
import type { Reading } from './reading';

/** «Бес құжатқа қол қойылды, соның ішінде: … туралы келісім; …»: what was signed, one by one. */
export function isListedDocument({ scene, at, title, attached }: Reading): boolean {
  if (title.tie === null || !attached.events.includes('signed')) return false;
  const colon = scene.line.lastIndexOf(':', at);
  return colon >= 0 && isSignedList(scene, colon);
}

const documents =
  /(?<!\p{L})(?:құжат|келісім|шарт)(?:тар|дер)?(?:ға|қа|ге|ке)\s(?:[\p{L}-]{1,24}\s){0,2}қол\sқой/iu;

/** Whether a colon opens the list of documents that were signed. */
export function isSignedList(scene: Scene, colon: number): boolean {
  const end = scene.marks[colon]?.start ?? 0;
  return documents.test(scene.text.slice(Math.max(0, end - 80), end));
}
