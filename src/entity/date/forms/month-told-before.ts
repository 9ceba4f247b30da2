import { type Match, pattern } from '../../../pattern';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A month or a day told before: сол айдың 10-ында (on the 10th of that month), сол күні (on that day). */
export const monthToldBefore: DateForm = {
  id: 'month-told-before',
  title: 'A month or a day told before',
  why: 'After a date the next one may only point at its month or be the same day: сол айдың 10-ында (on the 10th of that month).',
  starts: ['pointer'],
  pattern: pattern(
    String.raw`
    (?<! {{letter}} ) (?: дәл \x20 )? (?:
      сол \x20 (?<sameDay> күні (?: нің | нен | не )? | күн (?: нен | ге | нің | гі )? ) (?! {{letter}} )
      | (?: сол | келесі ) \x20 ай (?: дың | да | дағы | ғы | ында | дан | ға )? (?! {{letter}} )
        (?: \s ({{dayNumber}}) {{dayEnding}} )?
    )
  `,
    dateParts,
  ),
  read: readPointer,
  examples: [
    { text: 'сол айдың 10-ында', found: { edtf: 'XXXX-XX-10' } },
    { text: 'келесі айда', found: { edtf: 'XXXX-XX' } },
    { text: 'дәл сол күні', found: { edtf: 'XXXX-XX-XX' } },
  ],
  keeps: ['сол айдынның суы', 'сол күнкөріс', 'бұл айдың соңы', 'келесі күні'],
};

function readPointer({ groups }: Match): DateReading | undefined {
  if (groups?.['sameDay'] !== undefined) return { edtf: 'XXXX-XX-XX' };
  const day = Number(groups?.['dayNumber'] ?? 0);
  if (day > 31) return undefined;
  return { edtf: day === 0 ? 'XXXX-XX' : `XXXX-XX-${String(day).padStart(2, '0')}` };
}
