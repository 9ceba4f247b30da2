/**
 * Beginnings of words by the letter that a capital Y stands for in them. Only words that the
 * vowels around would decide wrongly need to be here; the letter itself is in each of them.
 */
export const yStems: readonly string[] = [
  // У in first syllables between consonants: loans, and native words with туу, су, қуу, ру
  ...'уфа ухань углев ушин ушак утемиш усул умурз угам угэн удмурт ужгород уругвай уганд украин университет унитар устав ульян утопи урал урбан уран ультра умре унция учаск'.split(
    ' ',
  ),
  ...'тура туралы туған туғыз туды тудыр тумыс тумал судың судан судағы суды суға суда сулар сулы'.split(
    ' ',
  ),
  ...'сусын сусыз суқұбыр сумен сурет сутек сувер сумма суммит субъект субси субтр супер'.split(
    ' ',
  ),
  ...'судья студ студия турис туриз турни тундра трубо трумэн музы музей мульт муниц мусс'.split(
    ' ',
  ),
  ...'рухани рухы рух рулық рулар рудн рубль румын русл русь журнал губерн грузи групп грунт'.split(
    ' ',
  ),
  ...'курс курорт клуб культ кубок кубт кухня гуман гумор гугл бухгалтер будап буфер пункт публи'.split(
    ' ',
  ),
  ...'путин пушкин прусси душар думан дулат футбол фунда функц фурант вулкан лувр хрущ қуғын қулық қуғ'.split(
    ' ',
  ),
  // Ұ before a front vowel or beside a vowel
  ...'құрмет мұғалім мұраг құлаг құдірет құзіре құбы құлд құмке құтты тұрғы жұмек сұлт мұхам'.split(
    ' ',
  ),
  ...'нұр ұят ұялы ұялу ұялт ұясы ұйы құю құйы тұяқ'.split(' '),
  // Ү before a back vowel
  ...'ұша ұшу ұшқ ұшы ұшт үшқоң үшжақ үшауыз үштік үштөбе үшбұр үшкем үржар үркер ұзкент'.split(
    ' ',
  ),
  ...'түркі түрк түрки гүл күнба жүзбас күрет мүсір сүйін түйме дүйсен'.split(' '),
];

/** Words without another deciding vowel, as far as they go. */
export const shortYStems: readonly string[] = [
  ...'үй үш үн үт жүз күн жүр күш күрт жүк гүл сүт күй бүл түс түз түп күл түр түн жүн дүр'.split(
    ' ',
  ),
  ...'түк мүк бүк жүт күз сүй түй үзу үз'.split(' '),
  ...'туу суу су ту ру қуу гуң клуб курс куб лувр вульф гугл публ рубл груп рух'.split(' '),
];

/** Abbreviations of organisations: the Ұ of ұйым (organisation), ұлттық (national), ұжымдық. */
export const yAbbreviations: ReadonlySet<string> = new Set(
  'бұұ ұқшұ шыұ еқыұ хеұ дсұ тмұ иыұ эыұ ддсұ дзмұ хқпұ ұбт ұғт ұға ұқк ұқпо ұэ ұжб'.split(' '),
);

/** The same for syllables after the first. */
export const laterYStems: readonly string[] = [
  'ппұл',
  'йұлы',
  'иұлы',
  'әжбүр',
  'ртүрл',
  'әстүр',
  'ізбүр',
  'тнұс',
  'рнұс',
  'ғұмыр',
  'ныұст',
  'ұйым',
];
