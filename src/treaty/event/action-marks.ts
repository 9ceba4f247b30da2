import { longest } from '../../finding';
import { findAll } from '../../pattern';
import type { Mark } from '../sentence/scene';
import { type Action, actions } from './actions';
import { accession } from './actions/accession';
import { approval } from './actions/approval';
import { ratification } from './actions/ratification';

/** So far back an action looks for the words that it needs, in UTF-16 code units. */
const reach = 120;

/**
 * The actions of a sentence as marks: `v` finite, `r` participle, `c` converb.
 *
 * @param text the sentence
 *
 * @example
 * actionMarks('жасалған шарт бекітілді').map(({ symbol }) => symbol); // => ['r', 'v']
 */
export function actionMarks(text: string): Mark[] {
  const found = actions.flatMap((action) =>
    findAll(action.pattern, text).flatMap((match): Mark[] => {
      const end = match.index + match[0].length;
      const before = clauseOf(text.slice(Math.max(0, match.index - reach), match.index));
      const after = text.slice(end, end + 16);
      if (action.onlyAfter?.test(before) === false || isOfAct(action, match[0], before)) return [];
      const isNot = action.event !== 'supposed' && isDenied(match[0], after);
      const told = isNot
        ? { ...action, event: 'denied' as const }
        : (enacted(action, match[0], before) ?? action);
      return [{ start: match.index, end, symbol: tenseOf(match[0], after), action: told }];
    }),
  );
  return longest(found, (mark) => mark);
}

/** «… шартты ратификациялау туралы Заң қабылданды», «… Заңға қол қойды»: it is the act that ratifies. */
const enacting =
  /(?<stem>ратификациялау|бекіту|мақұлдау|қосылу)\p{L}{0,3}\sтуралы[»"”]?\s(?:[^\s]{1,20}\s){0,8}(?:заң|қаулы|жарлы)/iu;

/** What can be signed: an act, or a document of states. */
const signable =
  /(?<act>заң(?:ға|ына)|қаулы(?:ға|сына)|жарлы(?:ққа|ғына))|(?:шарт|келісім|хаттама|конвенция|меморандум|пакт|құжат)\p{L}{0,8}/giu;

const enactments: ReadonlyMap<string, Action> = new Map([
  ['ратификациялау', ratification],
  ['бекіту', approval],
  ['мақұлдау', approval],
  ['қосылу', accession],
]);

/** «Шартты ұзартпау жөнінде заң қабылдады» (adopted a law): no treaty is adopted. */
function isOfAct(action: Action, words: string, before: string): boolean {
  return (
    /^қабылда/iu.test(words) &&
    /(?<!\p{L})(?:заң|қаулы)\s$/iu.test(before) &&
    enacted(action, words, before) === undefined
  );
}

/** The action of an act that is adopted or signed, or nothing where the verb speaks of a treaty. */
function enacted(action: Action, words: string, before: string): Action | undefined {
  if (action.event !== 'signed') return undefined;
  const isSigned = /^қол/iu.test(words) && isActLast(before);
  if (!isSigned && !/^қабылда/iu.test(words)) return undefined;
  return enactments.get(enacting.exec(before)?.groups?.['stem']?.toLowerCase() ?? '');
}

/** «… ратификациялау туралы заңға Президент 5 мамырда қол қойды»: the act is what is signed. */
function isActLast(before: string): boolean {
  return findAll(signable, before).at(-1)?.groups?.['act'] !== undefined;
}

/** The end of a stretch, from the last stop or semicolon on. */
function clauseOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(';')) + 1);
}

/** «Ратификацияламаған», «қосылған жоқ»: what did not happen has no date and no actors. */
function isDenied(words: string, after: string): boolean {
  return (
    /[мбп][ае](?:ған|ген|ды|ді|й|й[тд][ыі]|у[ыі]?)$/iu.test(words) ||
    /^\s(?:жоқ|емес)(?!\p{L})/iu.test(after)
  );
}

/** The end of a sentence, an auxiliary, or a conjunction that opens the next clause. */
const finiteBefore =
  /^\s?(?:$|[.;)]|(?:соң|кейін|шақта|кезде|тұста)(?!\p{L})|болатын|болған|еді|екен|болды|,\s(?:сондықтан|бірақ|ал|алайда|өйткені|себебі|дегенмен|яғни|соңғысы|алғашқысы|біріншісі|екіншісі|үшіншісі|ол|он(?:ың|ы|да|ымен)|оған|одан|бұл)(?!\p{L}))/iu;

/**
 * Participles point right, converbs wait for the next action, all else is finite; a participle
 * that ends its clause is finite too («шарт ратификацияланған»).
 */
function tenseOf(words: string, after: string): string {
  if (/(?:[ғқгк][ае]н|атын|етін|йтын|йтін)(?:ғы|гі)?$/iu.test(words)) {
    return finiteBefore.test(after) ? 'v' : 'r';
  }
  return /[ыі]?п$/iu.test(words) ? 'c' : 'v';
}
