import type { Passage } from '../../document/document';
import type { Lexeme } from '../../document/lexeme';
import { longest } from '../../finding';
import { once } from '../../once';
import { findAll } from '../../pattern';
import { type Mark, markOf } from '../sentence/mark';
import { type Action, actions } from './actions';
import { accession } from './actions/accession';
import { approval } from './actions/approval';
import { ratification } from './actions/ratification';

/** So far back an action looks for the words that it needs, in UTF-16 code units. */
const reach = 120;

/** An action that may begin with some letters, and an expression that is tried in one place. */
interface Tried {
  readonly action: Action;
  readonly rank: number;
  readonly starts: readonly string[];
  readonly sticky: RegExp;
}

/** Actions are looked up by the first letters of their words; none begins with fewer. */
const keyLength = 2;

const actionsByKey = once((): ReadonlyMap<string, readonly Tried[]> => {
  const byKey = new Map<string, Tried[]>();
  for (const [rank, action] of actions.entries()) {
    const sticky = new RegExp(action.pattern.source, 'iuy');
    for (const key of new Set(action.starts.map((start) => start.slice(0, keyLength)))) {
      const starts = action.starts.filter((start) => start.startsWith(key));
      byKey.set(key, [...(byKey.get(key) ?? []), { action, rank, starts, sticky }]);
    }
  }
  return byKey;
});

/** The words of an action that stand at an offset. */
function wordsAt(sticky: RegExp, text: string, offset: number): string | undefined {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0];
}

const joiner = /[-\u2010\u2011'\u2019]/gu;

/** Where in a form an action can begin: at its start, and behind each hyphen. */
function placesIn({ isCompound, form }: Lexeme): readonly number[] {
  return isCompound ? [0, ...findAll(joiner, form).map(({ index }) => index + 1)] : atStart;
}

const atStart: readonly number[] = [0];

/**
 * The actions of a sentence as marks: `v` finite, `r` participle, `c` converb.
 *
 * @param passage the sentence
 *
 * @example
 * actionMarks(documentOf('жасалған шарт бекітілді')).map(({ symbol }) => symbol); // => ['r', 'v']
 */
export function actionMarks({ text, words }: Passage): Mark[] {
  const found: Ranked[] = [];
  const ends: number[] = [];
  const byKey = actionsByKey();
  for (const { start: wordStart, lexeme } of words) {
    if (!lexeme.isWord) continue;
    for (const place of placesIn(lexeme)) {
      const candidates = byKey.get(lexeme.form.slice(place, place + keyLength));
      if (candidates === undefined) continue;
      const start = wordStart + place;
      for (const { action, rank, starts, sticky } of candidates) {
        if (start < (ends[rank] ?? 0) || !startsWithOne(lexeme.form, place, starts)) continue;
        const told = wordsAt(sticky, text, start);
        if (told === undefined) continue;
        ends[rank] = start + told.length;
        const mark = actionMark(text, action, start, told);
        if (mark !== undefined) found.push({ rank, mark });
      }
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return longest(found, ({ mark }) => mark).map(({ mark }) => mark);
}

function startsWithOne(form: string, place: number, starts: readonly string[]): boolean {
  return starts.some((start) => form.startsWith(start, place));
}

/** A mark with the place of its action in the list: of two readings the first one is taken. */
interface Ranked {
  readonly rank: number;
  readonly mark: Mark;
}

function actionMark(text: string, action: Action, start: number, words: string): Mark | undefined {
  const end = start + words.length;
  const before = clauseOf(text.slice(Math.max(0, start - reach), start));
  const after = text.slice(end, end + 16);
  if (action.onlyAfter?.test(before) === false || isOfAct(action, words, before)) return undefined;
  const isNot = action.event !== 'supposed' && isDenied(words, after);
  const told = isNot
    ? { ...action, event: 'denied' as const }
    : (enacted(action, words, before) ?? action);
  return markOf({ start, end }, tenseOf(words, after), { action: told });
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
