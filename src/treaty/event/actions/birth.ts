import { type Action, action } from './action';

/** A treaty comes into being; persons are born by the same words, so its noun must be the subject. */
export const birth: Action = action(
  {
    id: 'birth',
    event: 'signed',
    why: 'A treaty comes into being: шарт 1996 жылғы 12 желтоқсанда дүниеге келді. Persons are born by the same words, so the noun of the treaty must be the subject.',
    examples: ['1996 жылғы 12 желтоқсанда дүниеге келді', 'Парижде дүниеге келген'],
    keeps: ['авторы 1960 жылы дүниеге келді', 'дайындаған заңгер Алматыда дүниеге келген'],
    onlyAfter:
      /(?:шарт|шарты|келісім|келісімі|конвенция|конвенциясы|хаттама|хаттамасы|пакт|пактісі|хартия|хартиясы|жарғы|жарғысы|декларация|декларациясы|құжат)\s(?:(?:тек|ғана|тұңғыш|алғаш|рет|осылай|[0-9]{1,4}|жыл\p{L}{0,6}|\p{L}{2,16}[дт][ае])\s){0,8}$/iu,
  },
  String.raw`дүниеге\sкелді|дүниеге\sкелген|дүниеге\sкеліп`,
);
