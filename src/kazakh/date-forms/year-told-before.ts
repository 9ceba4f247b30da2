import { type DateForm, form, readDate } from './form';

/** A year told before: сол жылы (in that year), келесі жылғы 3 мамырда (on 3 May of the next year). */
export const yearToldBefore: DateForm = form(
  {
    id: 'year-told-before',
    title: 'A year told before',
    why: 'After a date the next one may only point at its year: сол жылы күшіне енді (it entered into force in that year).',
    read: (match) => readDate(match),
    examples: [
      { text: 'сол жылғы 22 желтоқсанда', found: { edtf: 'XXXX-12-22' } },
      { text: 'келесі жылдың қарашасында', found: { edtf: 'XXXX-11' } },
    ],
    keeps: ['осы жылқы', 'ол жылы жақ'],
  },
  String.raw`
    (?<! \p{L} ) (?: сол | келесі | дәл \x20 сол ) \x20 жыл (?: ғы | ы | дың ) (?! \p{L} )
    (?: \s (?: ({{day}}) {{ordinal}} \s )? ({{month}}) {{monthEnding}} {{monthWord}} )?
  `,
);
