/**
 * The letters beyond English ones that languages of franc are written with, by ISO 639-3. A
 * language without a row may be written with any.
 */
const letters: Readonly<Record<string, string>> = {
  afr: 'áäéèêëíîïóôöúû',
  als: 'ëç',
  arb: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچڤگ',
  bos: 'čćđšž',
  bul: 'абвгдежзийѝклмнопрстуфхцчшщъьюя',
  cat: 'àçèéíïòóúü·',
  ces: 'áčďéěíňóřšťúůýž',
  dan: 'æøåéá',
  deu: 'äöüßé',
  epo: 'ĉĝĥĵŝŭ',
  fin: 'äöåšžé',
  fra: 'àâæçéèêëîïôœùûüÿ',
  glg: 'áéíñóúüï',
  hat: 'àèéò',
  hrv: 'čćđšž',
  hun: 'áéíóöőúüű',
  ind: 'é',
  ita: 'àèéìíîòóù',
  jav: 'éèê',
  kin: '',

  lit: 'ąčęėįšųūž',
  lvs: 'āčēģīķļņōŗšūž',
  mkd: 'абвгдѓеѐжзѕиѝјклљмнњопрстќуфхцчџш',
  nds: 'äöüßé',
  nld: 'áèéêëïíóöü',
  nno: 'æøåéèêòóô',
  nob: 'æøåéèêòóô',
  pes: 'ءآأؤئابپةتثجچحخدذرزژسشصضطظعغفقکكگلمنوهۀيی',
  pol: 'ąćęłńóśźż',
  por: 'àáâãçéêíóôõúü',
  ron: 'ăâîșțşţ',
  run: '',
  skr: 'ءآأؤئابپتثٹجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوھہۂۃهيیےۓٻڄڳݙݨ',
  slk: 'áäčďéíĺľňóôŕšťúýž',
  slv: 'čšž',
  som: '',
  spa: 'áéíñóúü',
  srp: 'čćđšžабвгдђежзијклљмнњопрстћуфхцчџш',
  ssw: '',
  sun: 'éè',
  swe: 'åäöé',
  swh: '',
  tgl: 'ñáéíóú',
  tuk: 'äçňöşüýž',
  uig: 'ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە',
  urd: 'ءآأؤئابپةتثٹجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوھہۂۃهيیےۓ',
  uzn: '',
  xho: '',
  zlm: 'é',
  zul: '',
};

/** The least share of words with letters of others that shows a language to be another. */
const leastStrange = 1 / 20;

/**
 * Tells whether a language may be written as some words are: hardly one has a letter that is none
 * of the language's own.
 *
 * @param language ISO 639-3
 * @param words small letters, names left out
 */
export function mayBeWritten(language: string, words: readonly string[]): boolean {
  const own = letters[language];
  if (own === undefined) return true;
  const strange = words.filter((word) => Array.from(word).some((letter) => isStrange(letter, own)));
  return strange.length <= words.length * leastStrange;
}

function isStrange(letter: string, own: string): boolean {
  return letter > '\u00BF' && !own.includes(letter) && /\p{L}/u.test(letter);
}
