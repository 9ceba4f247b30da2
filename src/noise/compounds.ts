import { isEnding } from '../kazakh/suffixes';

/** Pairs that Kazakh always writes with a hyphen, as legal and political prose has them. */
const compounds: ReadonlySet<string> = new Set(
  [
    'іс-шара іс-әрекет іс-тәжірибе қарым-қатынас жай-күй мән-жай мән-мағына хал-ахуал жан-жақты',
    'әлеуметтік-экономикалық әлеуметтік-мәдени әлеуметтік-саяси қоғамдық-саяси қоғамдық-экономикалық',
    'қаржы-экономикалық қаржы-несие қаржы-шаруашылық сауда-экономикалық саяси-құқықтық саяси-экономикалық',
    'мәдени-гуманитарлық ғылыми-техникалық ғылыми-зерттеу ғылыми-теориялық ғылыми-практикалық',
    'әскери-техникалық әскери-саяси нормативтік-құқықтық халықаралық-құқықтық мемлекеттік-құқықтық',
    'конституциялық-құқықтық азаматтық-құқықтық қылмыстық-құқықтық әкімшілік-құқықтық шарттық-құқықтық',
    'ұйымдық-құқықтық ұйымдастырушылық-құқықтық тарихи-құқықтық теориялық-құқықтық қылмыстық-процестік',
    'қылмыстық-атқару азаматтық-процестік ақпараттық-коммуникациялық оқу-әдістемелік оқу-тәрбие',
    'жедел-іздестіру сот-медициналық сот-тергеу сот-құқықтық отын-энергетика мұнай-газ тау-кен',
    'құрылыс-монтаж көлік-коммуникация аграрлық-өнеркәсіптік әкімшілік-аумақтық ұлттық-мәдени',
    'солтүстік-шығыс солтүстік-батыс оңтүстік-шығыс оңтүстік-батыс',
    'ата-ана ата-баба аға-іні бала-шаға дос-жаран туған-туыс ел-жұрт ауыл-аймақ мал-мүлік дүние-мүлік',
    'әдет-ғұрып салт-дәстүр ой-пікір күш-жігер қару-жарақ оқ-дәрі азық-түлік киім-кешек тыныс-тіршілік',
    'әдіс-тәсіл әдіс-амал амал-тәсіл айла-шарғы дау-дамай дау-жанжал аман-есен жөн-жосық ұсақ-түйек',
    'жеке-дара жеке-жеке бірте-бірте қайта-қайта анда-санда оқтын-оқтын түрлі-түсті мәңгі-бақи',
    'кең-байтақ ұлан-байтақ ұлан-ғайыр емін-еркін өзен-көл үлкен-кіші құқық-міндет',
  ].flatMap((row) => row.split(' ')),
);

/** How a last letter sounds before an ending that begins with a vowel: қ → ғ, к → г, п → б. */
const softened: ReadonlyMap<string, string> = new Map([
  ['қ', 'ғ'],
  ['к', 'г'],
  ['п', 'б'],
]);

const beginnings: ReadonlySet<string> = new Set(
  [...compounds].flatMap((word) => [word, word.slice(0, -1) + soft(word.slice(-1))]),
);

/** The longest second half that is looked for. */
const longest = 20;

/**
 * Tells whether two pieces are the halves of a word that is written with a hyphen; the second may
 * have endings.
 *
 * @param left small letters before the hyphen
 * @param right small letters after it
 *
 * @example
 * [isCompound('іс', 'шаралардың'), isCompound('шарт', 'тың')]; // => [true, false]
 */
export function isCompound(left: string, right: string): boolean {
  for (let length = 2; length <= Math.min(right.length, longest); length += 1) {
    const rest = right.slice(length);
    if (!beginnings.has(`${left}-${right.slice(0, length)}`)) continue;
    if (rest === '' || isEnding(rest)) return true;
  }
  return false;
}

function soft(letter: string): string {
  return softened.get(letter) ?? letter;
}
