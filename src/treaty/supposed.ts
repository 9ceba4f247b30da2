import type { Span } from '../finding';
import type { Reading } from './reading';

/** «Шарт жасалуы мүмкін» (may be concluded): nothing that happened is told of it. */
export function isSupposed({ attached, scene, head }: Reading): boolean {
  const { events, roles } = attached;
  const isThought = events.includes('supposed') || isUnreal(scene.text, head);
  return isThought && roles.every(({ event }) => event === 'supposed');
}

/** «Шарт жоқ» (there is no treaty), «егер шарт жасаса» (should they conclude a treaty). */
function isUnreal(text: string, head: Span): boolean {
  if (/^\s(?:әлі\s|әзірге\s)?жоқ(?!\p{L})/iu.test(text.slice(head.end, head.end + 16))) return true;
  const wish = /^\s(?:жасал|жасас|жаса|қол қойыл|қол қой)са(?!\p{L})/iu;
  const before = text.slice(Math.max(0, head.start - 160), head.start);
  return wish.test(text.slice(head.end, head.end + 24)) && /(?<!\p{L})егер\s/iu.test(before);
}
