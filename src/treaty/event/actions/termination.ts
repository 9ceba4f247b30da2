import { type Action, action } from './action';

/** A treaty ends, is denounced or is prolonged: none of it is its signature. */
export const termination: Action = action(
  {
    id: 'termination',
    event: 'terminated',
    why: 'A treaty ends, is denounced or is prolonged: none of it is its signature.',
    examples: ['тоқтатылды', 'күшін жойды', 'денонсацияланды', 'ұзартылды'],
    keeps: ['келіссөздер аяқталды', 'тоқтаусыз'],
  },
  String.raw`тоқтатыл|тоқтатт|тоқтады|тоқтаған|күшін\sжой|күшін\sжоғалт|денонсация|ұзартыл|ұзартт|(?:мерзімі|қолданылуы|күші|әрекеті)\s(?:аяқтал|тоқта|өт)|бұзылды`,
);
