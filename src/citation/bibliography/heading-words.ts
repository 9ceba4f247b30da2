/** What a list of sources can be called, in small letters. */
export interface HeadingName {
  readonly words: string;
  /** Written in Latin letters: such a list can repeat the one before it. */
  readonly isLatin: boolean;
}

const kazakhNouns = [
  'әдебиет',
  'әдебиеттер',
  'дереккөздер',
  'деректер',
  'әдебиеттер мен дереккөздер',
  'дереккөздер мен әдебиеттер',
  'нормативтік құқықтық актілер мен әдебиеттер',
  'құқықтық актілер мен әдебиеттер',
  'әдебиеттер мен нормативтік құқықтық актілер',
];
const kazakhLists = [
  ...kazakhNouns,
  ...kazakhNouns.map((noun) => `${noun} тізімі`),
  'әдебиеттің тізімі',
  'әдебиеттердің тізімі',
  'дереккөздердің тізімі',
  'әдебиет көздері',
  'әдебиеттер көзі',
];
const kazakhHeads = [
  '',
  'пайдаланылған ',
  'пайдаланған ',
  'қолданылған ',
  'ұсынылатын ',
  'ұсынылған ',
  'негізгі ',
];
const kazakh = [
  ...kazakhHeads
    .flatMap((head) => kazakhLists.map((name) => head + name))
    .filter((name) => name !== 'деректер'),
  'библиография',
  'библиографиялық тізім',
  'сілтемелер',
  'сілтемелер тізімі',
];

const russian = [
  'литература',
  'использованная литература',
  'использованные источники',
  'список литературы',
  'список источников',
  'список источников и литературы',
  'список литературы и источников',
  'список использованной литературы',
  'список цитируемой литературы',
  'список использованной литературы и источников',
  'список использованных источников',
  'список использованных источников и литературы',
  'список нормативных правовых актов и литературы',
  'перечень использованных источников',
  'библиографический список',
  'библиографические ссылки',
  'библиография',
  'источники',
  'источники и литература',
  'литература и источники',
];

const english = [
  'references',
  'reference list',
  'references list',
  ...['', 'the '].flatMap((article) =>
    ['references', 'used literature', 'literature', 'used sources'].map(
      (noun) => `${article}list of ${noun}`,
    ),
  ),
  'sources',
  'bibliography',
  'literature',
  'literature cited',
  'works cited',
  'list of sources',
];

/* Romanised in the ways in use: the Latin drafts of 2018 and 2021, and plain letters. */
const romanised = [
  ...['ádebıetter', 'ädebietter', 'adebietter', 'adebiettter', 'ádebietter'].flatMap((noun) => [
    noun,
    `${noun} tizimi`,
    `paidalanylgan ${noun} tizimi`,
    `paidalanylǵan ${noun} tizimi`,
    `paidalanylğan ${noun} tizimi`,
    `qoldanylǵan ${noun}`,
  ]),
  'literatura',
  'spisok literatury',
  'spisok ispolzovannoi literatury',
  "spisok ispol'zovannoi literatury",
  "spisok ispol'zovannoj literatury",
  'spisok ispolzovannoy literatury',
  'spisok ispolzovannyh istochnikov',
  'bibliografiia',
  'bibliografiya',
];

/** All names of a list of sources. */
export const headingNames: readonly HeadingName[] = [
  ...[...kazakh, ...russian].map((words) => ({ words, isLatin: false })),
  ...[...english, ...romanised].map((words) => ({ words, isLatin: true })),
];

/** How a part begins that follows a list of sources: about the author, a summary, an annex. */
export const afterList =
  /^(?:автор(?:лар)?\s+туралы|автор(?:лар)?ға\s+қатысты|сведения\s+об\s+автор|information\s+about|about\s+the\s+author|резюме|түйін|аңдатпа|аннотация|annotation|abstract|summary|қосымша\s*(?:\d|\p{L}\s*$|$)|[0-9]{1,2}\s?-\s?қосымша(?!\s*\p{L}{2})|\p{L}\sқосымшасы\s*$|қосымшалар\s*$|приложение|appendix|кілт(?:тік)?\s+сөз|түйін\s+сөз|ключевые\s+слова|key\s?words|поступила|редакцияға\s+түс|мақала\s+(?:редакцияға\s+)?(?:келіп\s+)?түс|received)/iu;
