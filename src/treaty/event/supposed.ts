import type { Span } from '../../finding';
import type { Reading } from '../fact/reading';
import { onceIn } from '../sentence/mark';

/** «Шарт жасалуы мүмкін» (may be concluded): nothing that happened is told of it. */
export function isSupposed({ attached, scene, head, frame }: Reading): boolean {
  const { events, roles } = attached;
  if (frame !== 'none' && /^\sжоба(?!л)/iu.test(scene.text.slice(head.end, head.end + 8)))
    return false;
  const isThought =
    events.includes('supposed') || (mayBeUnreal(scene) && isUnreal(scene.text, head));
  return isThought && roles.every(({ event }) => event === 'supposed');
}

/** A condition, or a word that denies, somewhere in the sentence. */
const mayBeUnreal = onceIn(({ text }) => /жоқ|са(?!\p{L})/iu.test(text));

/** «… ондай құжат әзірге жоқ»: no such document is there yet. */
const none =
  /(?<!\p{L})(?:ондай|мұндай|бұндай|сондай)\s(?:құжат|шарт|келісім|хаттама|конвенция|меморандум)\s(?:әлі\s|әзірге\s|қазір\s)?жоқ(?!\p{L})/iu;

/** «… шарт жасалса, … жеңілдер еді» (if it were concluded, it would be easier). */
const ifOnly =
  /^\s(?:жасалса|жасасса|қол\sқойылса|қол\sқойса),[^.;]{0,120}\s\p{L}+[ае]р(?:лар|лер)?\sеді(?!\p{L})/iu;

/** «Шарт жоқ» (there is no treaty), «егер шарт жасаса» (should they conclude a treaty). */
function isUnreal(text: string, head: Span): boolean {
  if (
    /^\s(?:(?:әлі|әзірге|ешқашан|бұрын|болған)\s){0,2}жоқ(?!\p{L})/iu.test(
      text.slice(head.end, head.end + 24),
    )
  )
    return true;
  if (none.test(text.slice(head.end))) return true;
  if (ifOnly.test(text.slice(head.end, head.end + 160))) return true;
  const wish =
    /^\s(?:болма|бол|жасал|жасас|жаса|қабылдан|қабылда|мақұлда|қол қойыл|қол қой)са(?!\p{L})/iu;
  const before = text.slice(Math.max(0, head.start - 160), head.start);
  return wish.test(text.slice(head.end, head.end + 24)) && /(?<!\p{L})егер\s/iu.test(before);
}
