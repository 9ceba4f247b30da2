import { type Action, action } from './action';

/** A draft is approved and a signature is authorised before the treaty exists: the date is that of the act. */
export const draft: Action = action(
  {
    id: 'draft',
    event: 'drafted',
    why: 'A draft is approved and a signature is authorised before the treaty exists: the date is that of the act.',
    examples: [
      'жобасы мақұлдансын',
      'қол қоюға өкілеттік берілсін',
      'қол қояды',
      'жасайды',
      'мәтінін парафтады',
    ],
    keeps: ['мақұлданды'],
  },
  String.raw`жобасы(?:н)?\s(?:мақұлда|әзірле|дайында|талқыла|қара)|қол\sқоюға\sөкілеттік|өкілеттік\sбер|мақұлдансын|ратификациялансын|бекітілсін|қосылсын|жасалсын|жасалмақ|жасалатын|қол\sқойылмақ|қол\sқоймақ|қол\sқоя(?:ды|тын)|мәтінін\sпарафта(?:ды|ған)|қол\sқойыла(?:ды|тын)|жасаса(?:ды|тын)(?!\p{L})|(?<!(?:қылмыс|бұзушылық|әрекет|сапар|шабуыл|баяндама|мәлімдеме|қорытынды|талдау|аударма)\s)жасайды|қол\sқоюды\s(?:жоспарла|көзде)`,
);
