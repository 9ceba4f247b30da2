/*
 * Other ways to write the languages of the weights: Kazakh in Latin alphabets, Uzbek in Cyrillic,
 * and letters that a Russian keyboard lacks. The texts that weights are learnt from are respelled,
 * so that nobody has to find texts in each alphabet.
 */

/** What the Latin alphabets of Kazakh have in common; later rows go before earlier ones. */
const common =
  'а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=y ь= э=e ю=iu я=ia ё=io і=i';

/** Each alphabet by what it has of its own. */
const alphabets: readonly string[] = [
  // 2021
  'ә=ä ғ=ğ ң=ñ ө=ö ұ=ū ү=ü ш=ş щ=ş',
  // 2018: acute accents
  'ә=á ғ=ǵ ң=ń ө=ó у=ý ұ=u ү=ú и=ı й=ı ю=ıý я=ıa',
  // 2017: apostrophes
  "ә=a' ғ=g' и=i' й=i' ң=n' ө=o' ұ=u ү=u' у=y' ч=c' ш=s' щ=s'",
  // 2017, the first draft: pairs of letters
  'ә=ae ғ=gh ж=zh ң=ng ө=oe ү=ue ұ=u у=w и=i й=j ю=yu я=ya',
  // of the Kazakh Wikipedia
  'ә=ä ғ=ğ и=ï й=y ң=ñ ө=ö у=w ұ=u ү=ü х=x ч=ç ш=ş щ=şş ы=ı ц=c ю=yu я=ya',
  // of 1929 to 1940
  'ә=ə ғ=ƣ ж=ç й=j ң=ŋ ө=ɵ у=v ұ=u ү=y х=x ч=c ш=ş ы=ь ю=ju я=ja',
  // of China, 1964 to 1982
  'ә=ə ғ=ƣ и=i й=y қ=ⱪ ң=ng ө=ɵ у=w ұ=u ү=ü х=h ч=q ш=x ы=e е=ê ц=c ю=yu я=ya',
  // as English readers transcribe names
  'ә=a ғ=g ж=zh и=i й=y ң=n ө=o у=u ұ=u ү=u х=kh қ=k щ=shch ю=yu я=ya ё=yo',
  // as it is typed without any mark
  'ә=a ғ=g ж=j и=i й=i ң=n ө=o у=u ұ=u ү=u щ=sh ю=yu я=ya',
  // ISO 9
  'ә=ă ғ=ġ ж=ž й=j қ=ķ ң=ņ ө=ô ұ=ù ү=ù ц=c ч=č ш=š щ=ŝ х=h һ=ḥ э=è ю=û я=â і=ì',
];

/** The letters of Uzbek, and the pairs that stand for one; the apostrophe goes last. */
const uzbek =
  "o'=ў g'=ғ sh=ш ch=ч yo=ё yu=ю ya=я ye=е ts=ц a=а b=б d=д e=е f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з c=с w=в '=ъ";

/** Letters that a Russian keyboard lacks, and what is typed instead. */
const russianKeys: Readonly<Record<string, string>> = {
  kaz: 'қ=к ғ=г ң=н ө=о ұ=у ү=у ә=а і=и һ=х',
  kir: 'ң=н ө=о ү=у',
  tat: 'ә=а җ=ж ң=н ө=о ү=у һ=х',
  bak: 'ә=а ғ=г ҙ=з ҡ=к ң=н ө=о ҫ=с ү=у һ=х',
  mon: 'ө=о ү=у',
  tgk: 'ғ=г ӣ=и қ=к ӯ=у ҳ=х ҷ=ч',
  uzb: 'ў=у қ=к ғ=г ҳ=х',
};

/**
 * Writes Kazakh in a Latin alphabet.
 *
 * @param line Kazakh in Cyrillic letters
 * @param alphabet any whole number from 0: the alphabets follow each other
 */
export function romanized(line: string, alphabet: number): string {
  const letters = pairs(`${common} ${alphabets[alphabet % alphabets.length]}`);
  return Array.from(line, (letter) => {
    const small = letters.get(letter.toLowerCase());
    if (small === undefined) return letter;
    return letter === letter.toLowerCase() ? small : capital(small);
  }).join('');
}

/** Writes Uzbek of Latin letters in Cyrillic ones. */
export function cyrillicUzbek(line: string): string {
  const letters = pairs(uzbek);
  const plain = line.replace(/[’ʻʼ‘`]/gu, "'");
  const written = plain.replace(/[og]'|sh|ch|ts|y[oua]|ye|[a-z']/giu, (signs) => {
    const letter = letters.get(signs.toLowerCase()) ?? signs;
    return signs === signs.toLowerCase() ? letter : capital(letter);
  });
  return written.replace(/(?<!\p{L})[еЕ](?!\p{Lu})/gu, (letter) => (letter === 'е' ? 'э' : 'Э'));
}

/**
 * Writes a line as it comes from a Russian keyboard.
 *
 * @param language ISO 639-3
 * @param half leaves every other of the letters as it is
 * @returns the line as it is, where the language needs no other letters
 */
export function onRussianKeys(line: string, language: string, half: boolean): string {
  const letters = pairs(russianKeys[language] ?? '');
  const kept = new Set(
    half ? [...letters.keys()].filter((_, at) => at % 2 === line.length % 2) : [],
  );
  return Array.from(line, (letter) => {
    const small = letter.toLowerCase();
    const typed = kept.has(small) ? undefined : letters.get(small);
    if (typed === undefined) return letter;
    return letter === small ? typed : capital(typed);
  }).join('');
}

function pairs(rows: string): Map<string, string> {
  return new Map(
    rows.split(' ').map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1)]),
  );
}

function capital(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
