import { monthOf, seasons, writtenWords } from '../../../kazakh/calendar';
import { type Match, pattern } from '../../../pattern';
import { type DateForm, type DateReading, dayOf, written } from './form';
import { oneOf } from './one-of';
import { dateParts } from './parts';

/** What only the day of writing tells: бүгін (today), былтыр (last year), биылғы мамырда (this May). */
export const dayOfWriting: DateForm = {
  id: 'day-of-writing',
  title: 'A day told from the day of writing',
  why: 'News speaks of бүгін, кеше, биыл, былтыр (today, yesterday, this year, last year): who knows when a text was written knows these dates, and the text alone does not tell them.',
  starts: ['written'],
  pattern: pattern(
    String.raw`
    (?<! {{letter}} | - ) (?: (?<ofDay> {{wordsOfDay}} )
    | (?<ofYear> {{wordsOfYear}} ) (?: \s (?: (?: ({{day}}) {{ordinal}} {{gap}} )? ({{month}}) {{monthEnding}} {{monthWord}}
      | (?<name> {{season}} ) (?: [ыі]н? )? (?: [дт][ае] (?: ғы | гі )? )? (?! {{letter}} ) ) )? )
    (?! {{letter}} | - )
  `,
    {
      ...dateParts,
      wordsOfDay: formsOf('day'),
      wordsOfYear: formsOf('year'),
    },
  ),
  read: readWritten,
  examples: [
    {
      text: 'бүгін қол қойылды',
      found: { edtf: 'XXXX-XX-XX', fromWritten: { unit: 'day', shift: 0 } },
    },
    { text: 'кеше', found: { edtf: 'XXXX-XX-XX', fromWritten: { unit: 'day', shift: -1 } } },
    { text: 'биылғы мамырда', found: { edtf: 'XXXX-05', fromWritten: { unit: 'year', shift: 0 } } },
    {
      text: 'былтыр 12 шілдеде',
      found: { edtf: 'XXXX-07-12', fromWritten: { unit: 'year', shift: -1 } },
    },
    {
      text: 'келер жылдың күзінде',
      found: { edtf: 'XXXX-23', fromWritten: { unit: 'year', shift: 1 } },
    },
  ],
  keeps: ['бүгінгі таңда', 'кешегі күн', 'бүгін-ертең', 'осы жылы', 'биылша', 'өткен жылдары'],
};

function formsOf(unit: 'day' | 'year'): string {
  return oneOf(writtenWords.flatMap((word) => (word.unit === unit ? word.forms : [])));
}

function readWritten({ groups }: Match): DateReading | undefined {
  const word = groups?.['ofDay'] ?? groups?.['ofYear'] ?? '';
  const fromWritten = writtenWords.find(({ forms }) => forms.includes(word));
  if (fromWritten === undefined) return undefined;
  const { unit, shift } = fromWritten;
  if (unit === 'day') return { edtf: 'XXXX-XX-XX', fromWritten: { unit, shift } };
  const season = seasons.find(({ stems }) => stems.includes(groups?.['name'] ?? ''))?.number;
  if (season !== undefined) return { edtf: `XXXX-${season}`, fromWritten: { unit, shift } };
  const month = groups?.['month'];
  const reading = written(
    0,
    month === undefined ? undefined : monthOf(month),
    dayOf(groups?.['day']),
  );
  return reading && { ...reading, fromWritten: { unit, shift } };
}
