import { type Action, action } from './action';

/** The ceremony of a signature took place. */
export const ceremony: Action = action(
  {
    id: 'ceremony',
    event: 'signed',
    why: 'The ceremony of a signature took place: қол қою рәсімі 24 шілдеде өтті.',
    examples: [
      'қол қою рәсімі 2001 жылы өтті',
      'қол қою салтанаты Астанада болды',
      'қол қою рәсімі 2010 жылы ұйымдастырылды',
    ],
    keeps: ['келіссөздер 2001 жылы өтті', 'талқылау болды'],
    onlyAfter: /қол\sқою(?:дың)?\s(?:салтанатты\s)?(?:рәсімі|салтанаты)/iu,
  },
  String.raw`өтті|өткен|өткізіл(?:ді|ген)|болды|болып\sөтті|ұйымдастырыл(?:ды|ған)|жүзеге\sас(?:ты|қан|ырыл)`,
);
