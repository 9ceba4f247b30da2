import { lemmatize } from '../../kazakh/lemma';
import { isOf, onceAt, type Scene } from '../sentence/mark';
import { isCommon, wordOf } from './title-words';

/**
 * A verb in a form that only an adverbial clause has: кездескенде (when they met), айтқандай (as
 * he said), болғандықтан (because it was).
 */
const adverbial =
  /(?:[ғқ]ан(?:да|дай|дықтан|ша|ымен)|[гк]ен(?:де|дей|діктен|ше|імен)|[ғқ]асын|[гк]есін|м[ае]й[ыі]нш[ае]|м[ае]ст[ае]н)$/iu;

/** What only a comma behind it tells from a noun: қарасақ (if we look), сақтап (keeping). */
const converb = /(?:(?<!с)с[ае](?:[қкңм]|ңыз|ңіз)?|[ыі]п|[лдт][ае]п|[ыі]нш[ае])$/iu;

/** Nouns that end as a converb or a conditional does. */
const nouns =
  /(?:қауіп|тәртіп|әріп|қалып|айып|кәсіп|ғайып|кітап|талап|мектеп|пьеса|биржа|нұсқа)$/iu;

/**
 * Tells whether what stands before a subject ends at a mark: at the verb of a subordinate clause,
 * with its comma or without, at a word that clarifies, or before a word that opens a title.
 *
 * ```text
 * > | төрағасы айтқандай, Мәжбүрлі еңбекті жою туралы
 *                       ^ ends the clause
 * > | қару, оқ-дәрі және жарылғыш заттар туралы
 *         ^ parts a list
 * ```
 *
 * @param scene the sentence
 * @param at the mark, a word or a comma, left of the first word of the subject
 * @param isOwned the noun has a possessive, so that an owner may stand before its title
 */
export function endsClause(scene: Scene, at: number, isOwned: boolean): boolean {
  const mark = scene.marks[at];
  const word = wordOf(scene, mark);
  if (isBehindSides(scene, at)) return false;
  if (mark?.symbol === ',') return endsAtComma(scene, at);
  if (mark?.symbol !== 'w') return false;
  if (isOf(scene, at, 'clarifying') || adverbial.test(word)) return true;
  if (isOwned && /(?:ұйым|одақ|одағ|[\p{Lu}]{2}-)\p{L}{0,2}[ндт][ыі]ң$/u.test(word)) {
    return opensTitle(scene, at + 1);
  }
  return isBeforeTitle(scene, at);
}

/**
 * «Екі ел арасындағы апат болғанда көмек көрсету туралы»: with nothing but words back to the sides,
 * all of them are the subject; a capital may still open a title, but for one in a list.
 */
function isBehindSides(scene: Scene, at: number): boolean {
  if (scene.line.lastIndexOf('b', at) < at - 30) return false;
  if (!/b[w&,]{1,30}$/u.test(scene.line.slice(Math.max(0, at - 31), at + 1))) return false;
  const next = wordOf(scene, scene.marks[at + 1]);
  return scene.line.charAt(at) === ',' || !/^\p{Lu}/u.test(next);
}

function endsAtComma(scene: Scene, at: number): boolean {
  const isAdded = /^[дт][ае]$/iu.test(wordOf(scene, scene.marks[at - 1]));
  const before = scene.marks[at - (isAdded ? 2 : 1)];
  if (before?.symbol !== 'w') return false;
  const word = wordOf(scene, before);
  if (adverbial.test(word) || (converb.test(word) && !nouns.test(word))) return true;
  return opensTitle(scene, at + 1) && (!/^\p{Lu}/u.test(word) || ordinal.test(word));
}

/** «Біріншіден, …»: in the first place. */
const ordinal = /(?:нш[ыі]ден|ншыдан)$/iu;

/** Owners, objects and attributes, which a name with a capital may follow. */
const attributive =
  /(?:[ндт][ыі]ң|[лдт][ыі][қк]|[дтн]а?ғ[ыі]|[дтн]е?г[ыі]|[ғгқк][ыі]|л[ыі]|әне|ядро|[0-9])$/iu;

/** «Арбитр оған Тауарларды …», «Сот Азаматтық …», «еңбегінде Адам саудасына …»: a capital opens it. */
function isBeforeTitle(scene: Scene, at: number): boolean {
  const word = wordOf(scene, scene.marks[at]);
  const isPlain = at === 0 ? isCommon(word) : /^\p{Ll}{2,}$/u.test(word);
  return isPlain && (!attributive.test(word) || isOwnedNoun(word)) && opensTitle(scene, at + 1);
}

/** «Тетігі», «жауапкершілігі»: a noun in к or қ with its possessive, no attribute of what follows. */
function isOwnedNoun(word: string): boolean {
  if (!/[ғг][ыі]$/u.test(word) || /[дт][ае](?:ғы|гі)$/u.test(word)) return false;
  const [lemma = ''] = lemmatize(word);
  return /[қк]$/u.test(lemma) && lemma.length === word.length - 1;
}

/**
 * Whether a mark is a common word with a capital that small letters follow: so a title starts, and
 * no name of several words.
 */
const opensTitle = onceAt((scene, at): boolean => {
  const word = wordOf(scene, scene.marks[at]);
  const next = wordOf(scene, scene.marks[at + 1]);
  if (scene.marks[at]?.symbol !== 'w' || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  return !/^\p{Lu}/u.test(next) && isCommon(word);
});
