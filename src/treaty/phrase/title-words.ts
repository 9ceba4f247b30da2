import type { Mark, Scene } from '../sentence/mark';

/** Words that tie a subject to its treaty as туралы does. */
export const ties =
  /^(?:қарсы|бойынша|саласындағы|қатысты|нысанындағы|жолындағы|аясындағы|күрес)$/iu;

/** Attributes that say what sort of treaty it is and belong to its name. */
export const sorts =
  /^(?:халықаралық|негіздемелік|факультативтік|қосымша|еуропалық|кеңейтілген|бірлескен|үкіметаралық|мемлекетаралық|жалпыға|бірыңғай|дүниежүзілік|үлгілік|базалық|рамалық|шеңберлік|бас)$/iu;

/** Attributes that only count or point. */
export const fillers =
  /^(?:екі|үш|төрт|бірқатар|бірнеше|екіжақты|көпжақты|үшжақты|жақты|көп|тиісті|осындай|арнайы|жаңа|мынадай|мына|мыналар|атаулы|сондай-ақ|ал|және|бірақ|алайда|дегенмен|кейін|соңғы|аса|маңызды|осы|аталған|бұл|сол|атап|айтқанда|айтсақ|мысалы|мәселен|демек|сонымен|қатар|бірге|тағы|бүгінде|қазір|кейбір|сөйтіп|яғни|оған|оны|алғашқы|тарихи|жоба|оның|ішінде|өз|өзара түсіністік|тараптар|тиісінше|екінші|бірінші|үшінші|аталмыш|де|да|те|та)$/iu;

/** Words that open a sentence and belong to no name. */
export const openers =
  /^(?:сондай-ақ|ал|және|бірақ|алайда|дегенмен|кейін|осы|аталған|бұл|сол|атап|айтқанда|айтсақ|мысалы|мәселен|демек|сонымен|қатар|бірге|тағы|бүгінде|қазір|сөйтіп|яғни|оған|оны|алғашқы|оның|ішінде|мыналар|мынадай|бұдан|содан|әрі|кейінірек|соңында|сонда|тиісінше|екінші|осыған|өз|де|да|те|та)$/iu;

/** Postpositions that end an adverbial, and so cannot stand within a name. */
export const ends =
  /^(?:ретінде|кезінде|кезде|таңда|шақта|барысында|нәтижесінде|сәйкес|деңгейде|деңгейінде|шеңберінде|негізінде|жағдайда|уақытта|мерзімде|туындаған|орай|сай|кезеңде|салада|қатар|олар|онымен|олармен|басшысы|басшылары|президенті|президенттері|министрі|министрлері|өкілі|өкілдері|көшбасшылары|елшісі|елшілері|толықтыратын|бойы|кейін|соң|арадағы|егер|тараппен|жақпен|мемлекетпен|мемлекеттермен|елмен|елдермен)$/iu;

/** The noun as it stands in a name: with its possessive, without its case. */
export function possessed(scene: Scene, at: number): string {
  const mark = scene.marks[at];
  if (mark?.head === undefined) return '';
  const whole = wordOf(scene, mark);
  return whole.slice(0, whole.length - mark.head.ending.length).toLowerCase();
}

/** Of a stretch, the words that say what sort of treaty it is. */
export function sortWords(scene: Scene, from: number, to: number): string {
  return plainWords(scene, from, to)
    .filter((word) => sorts.test(word))
    .join(' ');
}

/** Of a stretch, the words with a capital. */
export function properWords(scene: Scene, from: number, to: number): string {
  return plainWords(scene, from, to)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .join(' ');
}

function plainWords(scene: Scene, from: number, to: number): string[] {
  const marks = scene.marks.slice(from, to).filter(({ symbol }) => symbol === 'w');
  return marks.map((mark) => wordOf(scene, mark));
}

/** The words of a stretch as they stand, without the dates of treaties named within. */
export function textOf(scene: Scene, from: number, to: number): string {
  const parts: string[] = [];
  let start = scene.marks[from]?.start ?? 0;
  for (let i = from; i < to; i += 1) {
    const mark = scene.marks[i];
    if (mark?.symbol !== 'd') continue;
    parts.push(scene.text.slice(start, mark.start));
    start = mark.end;
  }
  if (from < to) parts.push(scene.text.slice(start, scene.marks[to - 1]?.end));
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The words of one mark. */
export function wordOf(scene: Scene, mark: Mark | undefined): string {
  return mark === undefined ? '' : scene.text.slice(mark.start, mark.end);
}

/** What may stand between tie and noun: the sort of treaty, a count, a name. */
export function isAttribute(word: string): boolean {
  return sorts.test(word) || fillers.test(word) || /^[\p{Lu}\p{N}]/u.test(word);
}
