import { type Action, action } from './action';

const concludes = '(?:жасал|жасас|жаса|түзіл|қабылдан|қабылда|қол қойыл|қол қой)';

/** A treaty is only thought of: жасалуы мүмкін (may be concluded), жасар еді (would conclude). */
export const hypothesis: Action = action(
  {
    id: 'hypothesis',
    event: 'supposed',
    why: 'A treaty is only thought of: жасалуы мүмкін (may be concluded). There is none until it is told of otherwise.',
    examples: ['жасалуы мүмкін', 'қол қойылуы ықтимал', 'жасай алар еді', 'жасалған жоқ'],
    keeps: ['жасалды', 'қабылдауға мүмкіндік береді', 'өзгертілуі мүмкін', 'жасалуы тарихи оқиға'],
  },
  [
    String.raw`${concludes}у(?:[ыі]|[ыі]м[ыі]з|лары|лері)?\s(?:да\s|де\s)?(?:мүмкін(?!д)|ықтимал|қажет|керек|тиіс|ғажап)`,
    String.raw`${concludes}уға\s(?:болады|болар|тиіс|мүмкін(?!д))`,
    String.raw`${concludes}а?р\sеді`,
    String.raw`${concludes}ма[қк]\s(?:емес|еді)`,
    String.raw`(?:жасай|жасаса|қол\sқоя)\sал(?:ар\sеді|уы\sмүмкін)`,
    String.raw`${concludes}(?:ған|қан)\s(?:жоқ|емес)`,
    `${concludes}[мбп]а(?:ған|ды|са)`,
  ].join('|'),
);
