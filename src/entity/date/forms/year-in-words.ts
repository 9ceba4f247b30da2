import { monthOf } from '../../../kazakh/calendar';
import { numberOf } from '../../../kazakh/numerals';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, dayOf, written } from './form';
import { dateParts } from './parts';

/** A year written in words. */
export const yearInWords: DateForm = {
  id: 'year-in-words',
  title: 'A year in words',
  why: 'Spoken years are ordinals: екі мың жиырмасыншы жыл (the two thousand and twentieth year).',
  starts: ['number'],
  pattern: pattern(
    String.raw`
    (?<! {{letter}} ) (?<year> (?: {{cardinal}} \s ){1,6} {{numberWord}} (?<=ш[ыі]) ) \s {{yearWord}}
    (?: \s (?: (?<day>{{day}}) {{ordinal}} \s )? (?<month>{{month}}) {{monthEnding}} {{monthWord}} )?
  `,
    dateParts,
  ),
  read: readWords,
  examples: [
    { text: 'екі мың жиырмасыншы жылы', found: { edtf: '2020' } },
    {
      text: 'мың тоғыз жүз тоқсан бірінші жылдың он алтыншы желтоқсанында',
      found: { edtf: '1991-12-16' },
    },
  ],
  keeps: ['бесінші жылы', 'екі мың жыл', 'жиырмасыншы рет'],
};

function readWords({ groups }: Match): DateReading | undefined {
  const year = numberOf(groups?.['year'] ?? '') ?? 0;
  if (year < 1000 || year > 2999) return undefined;
  const month = groups?.['month'];
  return written(year, month === undefined ? undefined : monthOf(month), dayOf(groups?.['day']));
}
