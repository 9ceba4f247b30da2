import { endingsOf } from '../kazakh/suffixes';
import { pattern } from '../pattern';

/** A kind of document that binds states, by its Kazakh noun. */
export interface Kind {
  /** The noun in the nominative singular. */
  readonly term: string;
  readonly kind: string;
  /** Words right before the noun that make it something else: еңбек шарты (labour contract). */
  readonly notAfter?: RegExp;
  /** Words right after the noun that make it something else: шартты түрде (conditionally). */
  readonly notBefore?: RegExp;
  /** Words right after the noun with which it is no document at all: түзетулер енгізу (to amend). */
  readonly neverBefore?: RegExp;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})\\s$`, 'iu');
const next = (words: string): RegExp => new RegExp(`^\\s(?:${words})`, 'iu');

const privateContracts =
  'еңбек|неке|неке-отбасы|сату|сатып алу|ұжымдық|жалға беру|жалдау|мүліктік жалдау|сақтандыру|кепіл|кепілдік|несие|кредит|қарыз|мердігерлік|мердігер|үлгі|типтік|азаматтық-құқықтық|жеке|қызмет көрсету|жеткізу|тасымалдау|сыйға тарту|айырбас|лизинг|франчайзинг|комиссия|тапсырма|сақтау|банктік|депозит|құрылтай|авторлық|лицензиялық|жария|қосылу|инвестициялық|коммерциялық|ипотека|ипотекалық|бала асырап алу|асырап алу|рента|сенімгерлік басқару|үлестік қатысу|концессия|кеңесші|жылжымайтын мүлікті сату|аударма|студенттік|оқу|алдын ала|опцион|аренда|брокерлік|агенттік|қоғамдық|әлеуметтік|сатып алу-сату|сату-сатып алу|алу-сату|жұмыс|брондау|туристік|серіктестік';

/** The kinds, in the order of their nouns. */
export const kinds: readonly Kind[] = [
  {
    term: 'шарт',
    kind: 'treaty',
    notAfter: word(privateContracts),
    notBefore: next('түрде|ұйым|жағдай|белгі|сөз|сотталды|сотталған|міндетті|бойынша жұмыс'),
    examples: ['шарт', 'шартқа', 'шартының', 'Шарттар'],
    keeps: [
      'шартты түрде',
      'шарттық',
      'келісімшарт',
      'еңбек шарты',
      'Ұжымдық қауіпсіздік шарт ұйымы',
    ],
  },
  {
    term: 'келісім',
    kind: 'agreement',
    notAfter: word(
      'процестік|медиативтік|бітімгершілік|қоғамдық|тараптардың|тараптар|өзара|ауызша|жазбаша|ерікті|жалпы|бітім|саяси|татуласу|кінәні мойындау туралы|ынтымақтастық туралы процестік|ата-ананың|ерлі-зайыптылардың|алдын ала|құпиялылық туралы|әкімшілік|пайдаланушы|(?<!туралы\\s)бас|салалық',
    ),
    notBefore: next('шарт|отыр|бойынша|берді|беру|беріл|алды|алу|алын|болса|болма|келді|комиссия'),
    examples: ['келісім', 'келісімге', 'келісімдер', 'хат-келісім'],
    keeps: ['келісімшарт', 'келісімпаз', 'келісім бойынша', 'медиативтік келісім'],
  },
  {
    term: 'конвенция',
    kind: 'convention',
    examples: ['конвенция', 'конвенциясына', 'Конвенцияның'],
    keeps: ['конвенциялық', 'конференция'],
  },
  {
    term: 'хаттама',
    kind: 'protocol',
    notAfter: word(
      'отырысының|отырыс|алу|тексеру|қарау|тінту|бұзушылық туралы|құқық бұзушылық туралы|жиналыс|жиналысының|кеңес|кеңестің|мәжіліс|комиссияның|комиссия|дауыс беру|сайлау|ұстау|ұстау туралы|тергеу|сот|салыстыру|желілік|интернет|деректерді беру|емдеу|клиникалық|әкімшілік|сынақ|көру|алқа|келіспеушіліктер|куәландыру|куәландыру туралы|тану|медициналық|бағалау|санау|қауіпсіз|криптографиялық|айғақ|әрекеті|әрекетінің|тәркілеу туралы|нәтижелері туралы|педагогикалық кеңес',
    ),
    notBefore: next('жазыл|жаса[йу]?ды|толтыр|рәсімде|сот|тіркел'),
    examples: ['хаттама', 'хаттаманы', 'хаттамалар'],
    keeps: ['сот отырысының хаттамасы', 'жауап алу хаттамасы'],
  },
  {
    term: 'пакт',
    kind: 'covenant',
    examples: ['пакт', 'пактіні', 'пактісіне'],
    keeps: ['компакт', 'факт', 'пактік'],
  },
  {
    term: 'жарғы',
    kind: 'charter',
    notAfter: word(
      'серіктестіктің|серіктестігінің|компанияның|қоғамның|қоғамының|кәсіпорынның|университеттің|заңды тұлғаның|мекеменің|акционерлік қоғам|мектептің|партияның|қордың|ЖШС|АҚ|клубтың|одақтың|банктің|бірлестіктің',
    ),
    examples: ['жарғы', 'Жарғысына', 'жарғының'],
    keeps: ['жарғылық', 'компанияның жарғысы'],
  },
  {
    term: 'хартия',
    kind: 'charter',
    examples: ['хартия', 'Хартиясы'],
    keeps: ['хартиялық'],
  },
  {
    term: 'статут',
    kind: 'statute',
    examples: ['статут', 'Статутын', 'статутының'],
    keeps: ['статуттық', 'статус'],
  },
  {
    term: 'декларация',
    kind: 'declaration',
    notAfter: word(
      'салық|кедендік|кеден|табыс|активтер|мүлік|кірістер|тауар|тауарларға арналған|экологиялық|қауіпсіздік',
    ),
    notBefore: next('тапсыр|беру|толтыр'),
    examples: ['декларация', 'Декларацияға'],
    keeps: ['салық декларациясы', 'декларациялау'],
  },
  {
    term: 'меморандум',
    kind: 'memorandum',
    examples: ['меморандум', 'меморандумға'],
    keeps: ['меморандумдық'],
  },
  {
    term: 'мәміле',
    kind: 'deal',
    notAfter: word('азаматтық-құқықтық|жылжымайтын мүлік|жасырын|жалған|ірі|нотариаттық|процестік'),
    examples: ['мәміле', 'мәмілені'],
    keeps: ['мәмілегер'],
  },
  {
    term: 'түзету',
    kind: 'amendment',
    neverBefore: next('енгіз|мен толықтыру|және толықтыру|мен өзгеріс|және өзгеріс'),
    examples: ['түзету', 'Түзетуге'],
    keeps: ['түзетуші', 'түзетулер енгізу', 'түзетулер мен толықтырулар'],
  },
  {
    term: 'қосымша',
    kind: 'supplement',
    notBefore: next(
      'хаттама|шарт|келісім|ақпарат|білім|құжат|шара|талап|жұмыс|қаржы|түрде|төлем|мәлімет',
    ),
    examples: ['қосымша', 'қосымшаға'],
    keeps: ['қосымшалы'],
  },
];

/** Other spellings of the nouns: the possessive пактісі has a vowel of its own. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['протокол', 'хаттама'],
  ['пакті', 'пакт'],
]);

const stems = ['пакті(?=с)', 'протокол', ...kinds.map(({ term }) => term)].join('|');

/** What every noun starts with: most places of a text are passed by at a glance. */
const firstLetter = `[${[...new Set(['п', ...kinds.map(({ term }) => term.charAt(0))])].join('')}]`;

/**
 * A kind's noun with its endings, wherever it is a word of its own. The plural, the possessive and
 * the case are captured.
 */
export const headNoun = pattern(
  String.raw`
    (?= {{first}} ) (?: (?<= хат- | туралы | жөніндегі | арасындағы ) | (?<! [\p{L}\p{N}] | \p{L} [-\u2010\u2011] ) )
    (?<stem> {{stems}} )
    (?<plural> [тлд][ае]р )? (?<possessive> (?: с[ыі] | [ыі] )(?: м[ыі]з )? )?
    (?<ending> {{cases}} (?: ғы | гі )? )? (?! [-\u2010\u2011]? [\p{L}\p{N}] )
  `,
  { stems, first: firstLetter, cases: endingsOf() },
  'i',
);
