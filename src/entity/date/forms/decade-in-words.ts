import { numberOf } from '../../../kazakh/numerals';
import { type Match, pattern } from '../../../pattern';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A decade or a century whose number is in words: тоқсаныншы жылдар, жиырма бірінші ғасыр. */
export const decadeInWords: DateForm = {
  id: 'decade-in-words',
  title: 'Decades and centuries in words',
  why: 'Speech counts decades and centuries with ordinals: тоқсаныншы жылдары (in the nineties).',
  starts: ['number'],
  pattern: pattern(
    String.raw`
    (?<! {{sign}} ) (?: (?<decade> {{tens}} (?: [ыі]нш[ыі] | с[ыі]нш[ыі] | нш[ыі] ) ) \s жылдар {{letter}}{0,8}
      | (?<century> (?: {{cardinal}} \s )? {{numberWord}} (?<=ш[ыі]) ) \s ғасыр (?! лар | лық ) {{letter}}{0,8} )
    (?! {{letter}} )
  `,
    dateParts,
  ),
  read: readWords,
  examples: [
    { text: 'тоқсаныншы жылдары', found: { edtf: '199X' } },
    { text: 'жиырмасыншы ғасырда', found: { edtf: '19XX' } },
    { text: 'жиырма бірінші ғасырдың', found: { edtf: '20XX' } },
  ],
  keeps: ['екінші жылдары', 'бірнеше ғасыр бойы', 'бесінші ғасыр'],
};

function readWords({ groups }: Match): DateReading | undefined {
  const tens = numberOf(groups?.['decade'] ?? '');
  if (tens !== undefined) return { edtf: `19${tens / 10}X` };
  const century = numberOf(groups?.['century'] ?? '') ?? 0;
  return century > 9 && century < 30 ? { edtf: `${century - 1}XX` } : undefined;
}
