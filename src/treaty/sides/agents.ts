import type { Lexeme } from '../../document/lexeme';
import { lexiconRows } from '../../document/rows';
import { once, onceFor } from '../../once';
import { isProper, wordOf } from '../phrase/title-words';
import { isOf, onceAt, type Scene } from '../sentence/mark';

/** The stems of a class: bodies that no state acts through, persons who act for themselves. */
const stemsOf = (name: string): string =>
  lexiconRows()
    .flatMap((row) => (row.class === name ? [row.word] : []))
    .join('|');

/** «Қорғаушы», «сатып алушы», «футболшы»: who does it; an envoy or a leader does it for a state. */
const doers =
  '(?!бас|қолбас|көшбас|хат|қатысу|бақылау|көрш|жоғары|әск)\\p{L}{2,20}(?:[уүбвгғджзйкқлмпрстфхцч]ш[ыі]|[кг]ер)';

/** Of sport and of trades; «Ресей Федерациясы» is a state. */
const federations =
  '(?:футбол|бокс|спорт|күрес|дзюдо|теннис|хоккей|шахмат|кәсіподақтар)\\sфедерация|(?:жазушылар|суретшілер|композиторлар)\\sод(?:ақ|ағ)';

const expressions = once(() => {
  const stems = `(?:${stemsOf('agent-body')}|${stemsOf('agent-person')})`;
  // Its name may stand in quotation marks before it, and its head may sign for it.
  const own = `(?:«[^«»]{1,40}»\\s)?(?:${stems}|${doers}|${federations})(?:[лдт][ае]р)?(?:с?[ыі])?(?:(?:[мбп]ен)?(?!\\p{L})|н[ыі]ң\\s(?:өкіл|басшы|президент|директор|төраға|ректор))`;
  const persons = `(?:${own}|азамат(?:ы|тары)(?!\\p{L}))`;
  return {
    agent: new RegExp(
      `^(?:${stems}|федерация|${doers})(?:[лдт][ае]р)?(?:с?[ыі])?(?<together>[мбп]ен)?$`,
      'iu',
    ),
    ofFirm: {
      G: new RegExp(`^\\s(?:[\\p{L}-]{2,20}\\s){0,3}?${persons}`, 'iu'),
      P: new RegExp(`^\\s(?:[\\p{L}-]{2,20}\\s)?${persons}`, 'iu'),
    },
  } as const;
});

/**
 * Tells whether a word names a person or a body that acts for no state, in whatever case.
 *
 * @example
 * [isOfAgents('жанкүйерлерінің'), isOfAgents('министрлері')]; // => [true, false]
 */
export function isOfAgents(word: string): boolean {
  const noun = word.replace(/(?:н[ыі]|[дт][ыі])ң$/iu, '');
  return expressions().agent.test(noun) || those.test(noun);
}

/** «Сүйетіндер», «жазғандар»: those who do it. */
const those = /(?:[аеий]т[ыі]н|[ғгқк][ае]н)д[ае]р$/iu;

/** «Қытайдың мұнай компаниясы», «АҚШ университеті»: a firm or a school acts, not its state. */
export const isOfFirm = onceAt((scene, at): boolean => {
  const mark = scene.marks[at];
  if (mark?.party === undefined || (mark.symbol !== 'P' && mark.symbol !== 'G')) return false;
  const after = scene.text.slice(mark.end, mark.end + 100);
  if (expressions().ofFirm[mark.symbol].test(after) || /^\sбанк/u.test(after)) return true;
  const isJoined = mark.party.level === 'state' && /^P&[PG]/u.test(scene.line.slice(at, at + 3));
  return isJoined && isOfFirm(scene, at + 2);
});

/** «Адвокат Балалардың құқықтары туралы»: who acts, and then a name with its capital. */
export function isAgentBeforeName(scene: Scene, at: number): boolean {
  const [mark, next] = [scene.marks[at], scene.marks[at + 1]];
  if (mark?.symbol !== 'w' || next === undefined) return false;
  if (!isProper(scene, at + 1)) return false;
  return isOf(scene, at, 'judge') || agencyOf(scene, at) === 'acts';
}

const agentOf = onceFor(({ written }: Lexeme) => expressions().agent.exec(written));

/** How an agent takes part: it acts, or another one concludes with it. */
export type Agency = 'acts' | 'beside' | null;

/** What the other words say that an agent is only spoken of with: «студенттермен кездесті». */
const elsewhere =
  /^(?:кездес|сұхбат|әңгіме|кеңес|бірге|бірлес|қатар|келіссөз|жүздес|өткен|байланысты|салыстыр|дау|талқыла)/iu;

/** «Жұмыскерлер құқықтарын»: what the agent only is an attribute of. */
const possessed =
  /(?:с[ыі]|[лдт][ае]р[ыі]|[бвгғжзйқклмнңпрфхцчшщ][ыі])(?:н|н[ае]|н[ыі]ң|нд[ае](?:ғы|гі)?|н[ае]н|мен)?$/iu;

/** «Стратегиялық серіктестік» (a strategic partnership) is a relation of states, and no firm. */
function isRelation(scene: Scene, at: number): boolean {
  if (scene.marks[at]?.lexeme?.form.startsWith('серіктест') !== true) return false;
  return isOf(scene, at - 1, 'relation-attribute') || scene.line.charAt(at + 1) === 't';
}

/**
 * How a word of a sentence takes part as an agent that is no state.
 *
 * @param scene the sentence
 * @param at the word's mark
 */
export const agencyOf = onceAt((scene, at): Agency => {
  const mark = scene.marks[at];
  if (mark?.symbol !== 'w') return null;
  const match = mark.lexeme === undefined ? null : agentOf(mark.lexeme);
  if (match === null || isRelation(scene, at)) return null;
  const next = scene.marks[at + 1];
  const word = next?.symbol === 'w' ? wordOf(scene, next) : '';
  if (match.groups?.['together'] !== undefined) return elsewhere.test(word) ? null : 'beside';
  const isOwned = /[лдт][ае]р[ыі]$/iu.test(match[0]);
  return possessed.test(word) && !isOwned && !isOfAgents(word) ? null : 'acts';
});
