import { pattern } from '../../../pattern';
import { type DateForm, readDate } from './form';
import { dateParts } from './parts';

/** A year told before: сол жылы (in that year), келесі жылғы 3 мамырда (on 3 May of the next year). */
export const yearToldBefore: DateForm = {
  id: 'year-told-before',
  title: 'A year told before',
  why: 'After a date the next one may only point at its year: сол жылы күшіне енді (it entered into force in that year).',
  starts: ['pointer'],
  pattern: pattern(
    String.raw`
    (?<! {{letter}} ) (?: сол | келесі | дәл \x20 сол ) \x20 жыл (?: ғы | ы | дың ) (?! {{letter}} )
    (?: \s (?: ({{day}}) {{ordinal}} \s )? ({{month}}) {{monthEnding}} {{monthWord}} )?
  `,
    dateParts,
  ),
  read: (match) => readDate(match),
  examples: [
    { text: 'сол жылғы 22 желтоқсанда', found: { edtf: 'XXXX-12-22' } },
    { text: 'келесі жылдың қарашасында', found: { edtf: 'XXXX-11' } },
  ],
  keeps: ['осы жылқы', 'ол жылы жақ'],
};
