/**
 * Words that stand with a capital letter at the beginning of a sentence and hardly ever inside
 * one: pronouns, conjunctions, adverbs of connection. They prove that the stop before them ends
 * the sentence, even after an abbreviation.
 */
const openers = new Set(
  `осы бұл ол сол мұнда осында сонда онда бірақ алайда дегенмен сондықтан сонымен осылайша осылай
  сөйтіп егер ал және немесе яғни мәселен мысалы сондай-ақ бұдан одан оның оны оған бұның мұның
  соның осының осыған соған бұған біз біздің олар олардың әрі әйтсе себебі өйткені демек қазір
  қазіргі бүгін бүгінгі кейін кейіннен соңынан содан осыдан осыған сол сондай мұндай осындай
  бірінші екінші үшінші біріншіден екіншіден үшіншіден жалпы әдетте әсіресе атап егерде әрине
  сонан сонымен-бірге олай осымен бұрын бұрынғы келесі кейбір барлық әрбір әр ешқандай ешкім
  мына мынадай тағы тек ғана енді міне сірә мүмкін керісінше нәтижесінде`.split(/\s+/u),
);

/**
 * Tells whether a word proves that a sentence begins with it.
 *
 * @param word as written
 *
 * @example
 * [opensSentence('Осы'), opensSentence('Алматы')]; // => [true, false]
 */
export function opensSentence(word: string): boolean {
  return openers.has(word.toLowerCase());
}
