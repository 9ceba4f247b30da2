import type { Treaty } from './treaty';

/** What can happen to a treaty on a date. */
export type Event = Treaty['dates'][number]['event'] | 'drafted';

/** A verb, or a phrase with one, that says what happened. */
export interface Action {
  readonly event: Event;
  readonly id: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

const action = (rest: Omit<Action, 'pattern'>, source: string): Action => ({
  ...rest,
  pattern: new RegExp(String.raw`(?<!\p{L})(?:${source})\p{L}{0,14}`, 'giu'),
});

/** The actions, in the order in which the first of two readings is taken. */
export const actions: readonly Action[] = [
  action(
    {
      id: 'draft',
      event: 'drafted',
      why: 'A draft is approved and a signature is authorised before the treaty exists: the date is that of the act.',
      examples: ['жобасы мақұлдансын', 'қол қоюға өкілеттік берілсін'],
      keeps: ['мақұлданды'],
    },
    String.raw`жобасы(?:н)?\s(?:мақұлда|әзірле|дайында|талқыла|қара)|қол\sқоюға\s(?:\p{L}{2,16}\s)?өкілеттік|мақұлдансын|ратификациялансын|бекітілсін|қосылсын|жасалсын|жасалмақ|жасалатын|қол\sқойылмақ|қол\sқоймақ|қол\sқоюды\s(?:жоспарла|көзде)`,
  ),
  action(
    {
      id: 'ratification',
      event: 'ratified',
      why: 'A parliament ratifies: ратификациялады, ратификациядан өтті.',
      examples: ['ратификациялады', 'ратификацияланған', 'ратификациядан өтті'],
      keeps: ['ратификация туралы пікір'],
    },
    String.raw`ратификацияла|ратификациядан\sөт|ратификация\sжаса|ратификациялау`,
  ),
  action(
    {
      id: 'approval',
      event: 'approved',
      why: 'A government, and in the 1990s a president, approves: бекітілді.',
      examples: ['бекітілді', 'бекітіліп', 'мақұлданды'],
      keeps: ['бекет'],
    },
    'бекітіл|бекітт|бекіте|бекіту|мақұлдан(?!сын)|мақұлдад|мақұлдап',
  ),
  action(
    {
      id: 'accession',
      event: 'acceded',
      why: 'A state that did not sign accedes: қосылды.',
      examples: ['қосылды', 'қосылған'],
      keeps: ['қосымша', 'қосылу туралы шарт'],
    },
    String.raw`қосылды|қосылған|қосылып|қосылуы\sтуралы\s(?:заң|жарлық|қаулы)|қосылуына\sбайланысты\sзаң|қосылатын`,
  ),
  action(
    {
      id: 'entry-into-force',
      event: 'in-force',
      why: 'A treaty enters into force: күшіне енді, қолданысқа енгізілді, бастап күшінде.',
      examples: ['күшіне енді', 'күшінде', 'қолданысқа енгізілді'],
      keeps: ['күшін жойды', 'күш-жігер'],
    },
    String.raw`күшіне\sен|күшіне\sкір|күшінде(?!гі)|қолданысқа\s(?:енгізіл|енді)|қолданыла\sбаста|әрекет\sете\sбаста`,
  ),
  action(
    {
      id: 'termination',
      event: 'terminated',
      why: 'A treaty ends, is denounced or is prolonged: none of it is its signature.',
      examples: ['тоқтатылды', 'күшін жойды', 'денонсацияланды', 'ұзартылды'],
      keeps: ['тоқтаусыз'],
    },
    String.raw`тоқтатыл|тоқтатт|тоқтады|тоқтаған|күшін\sжой|күшін\sжоғалт|денонсация|ұзартыл|ұзартт|қолданылуы\sаяқтал|мерзімі\sаяқтал|мерзімі\sөт|бұзылды`,
  ),
  action(
    {
      id: 'signature',
      event: 'signed',
      why: 'A treaty is concluded, signed or adopted: жасалды, жасасты, қол қойылды, қабылданды.',
      examples: ['жасалған', 'жасасты', 'қол қойылды', 'қабылданған', 'қол қойды'],
      keeps: ['жасау', 'қолжазба'],
    },
    String.raw`жасал(?:ды|ған|ып|ғанын|ғаннан|ғанда|ынған)|жасас(?:ты|қан|ып)|жаса(?:ды|ған|п)(?!\p{L})|қол\s?қой(?:ыл)?(?:ды|ған|ып|ды)|қол\s?қойыс(?:ты|қан|ып)|қабылда(?:н)?(?:ды|ған|ып|п)|түзіл(?:ді|ген|іп)|бекітіс(?:ті|кен)|байлас(?:ты|қан)|құрыл(?:ды|ған)\s(?:келісім|шарт)|ресімдел(?:ді|ген)|парафтал(?:ды|ған)`,
  ),
];
