import { seasons } from '../../../kazakh/calendar';
import { pattern } from '../../../pattern';
import type { DateForm } from './form';
import { dateParts } from './parts';

/** A season of a year. */
export const season: DateForm = {
  id: 'season',
  title: 'A season of a year',
  why: '2013 жылдың күзінде (in autumn 2013) is coarser than a month and finer than a year.',
  starts: ['year-month', 'year-open'],
  pattern: pattern(
    String.raw`
    {{noDigitBefore}} (?<year>{{year}}) {{ordinal}} {{gap}} {{yearWord}} \s
    (?<name>{{season}}) (?: [ыі]н? )? (?: [дт][ае] (?: ғы | гі )? | [ғг][ыі] | [дтн][ае]н | [ндт][ыі]ң | [ғгқкн]?[ае] )? (?! {{letter}} )
  `,
    dateParts,
  ),
  read: ({ groups }) => {
    const season = seasons.find(({ stems }) => stems.includes(groups?.['name'] ?? ''));
    return season === undefined ? undefined : { edtf: `${groups?.['year']}-${season.number}` };
  },
  examples: [{ text: '2013 жылдың күзінде', found: { edtf: '2013-23' } }],
  keeps: ['күзінде', '2013 жылдың күзетшісі'],
};
