import { type Match, pattern } from '../../../pattern';
import { centuryOf, stretchOf } from './centuries';
import { eraOf } from './eras';
import type { DateForm, DateReading } from './form';
import { dateParts } from './parts';

/** A century or several: ХХІ ғасыр, 18 ғ., б.з.д. 7–6 ғасырлар. */
export const century: DateForm = {
  id: 'century',
  title: 'Centuries',
  why: 'ХХІ ғасыр (the 21st century) and 18 ғ. name a stretch of years; EDTF leaves its figures open. An era before it tells whether they are counted back.',
  starts: ['day-open', 'roman', 'era'],
  pattern: pattern(
    String.raw`
    (?<! {{sign}} | [0-9][.,:/\u2013-] | № \s? ) (?: (?<era> {{era}} ) \s? )?
    (?: (?<first> {{centuryNumber}} ) {{ordinal}} (?: \s? (?<dash> [\u2010-\u2014-] ) \s? | ,\s | \s (?: және | мен | бен | пен ) \s ) )?
    (?<last> {{centuryNumber}} ) (?<joint> {{ordinal}} {{gap}} )
    (?<word> ғғ\. | ғ\. (?: \s?ғ\. )? | (?: (?: ғасыр | ғ- ) (?: лар )? | мыңжылды[қғ] (?: тар )? ) {{monthEnding}} )
  `,
    dateParts,
  ),
  read: (match, text) => (isCount(match, text) ? undefined : readCentury(match)),
  examples: [
    { text: 'XXI ғасырда', found: { edtf: '20XX' } },
    { text: 'V ғасырда', found: { edtf: '04XX' } },
    { text: '17 ғасырдың', found: { edtf: '16XX' } },
    { text: '18 ғ.', found: { edtf: '17XX' } },
    { text: '20-ғасырда', found: { edtf: '19XX' } },
    { text: '8-ші ғасыр', found: { edtf: '07XX' } },
    { text: '11-12 ғасырларда', found: { edtf: '10XX/11XX' } },
    { text: 'X — XI ғасырлар', found: { edtf: '09XX/10XX' } },
    { text: 'XV, XVI ғасырларда', found: { edtf: '{14XX,15XX}' } },
    { text: '9 ғасырда', found: { edtf: '08XX' } },
    { text: '20 ғ-дың', found: { edtf: '19XX' } },
    { text: '13 – 14 ғ-лардағы', found: { edtf: '12XX/13XX' } },
    { text: '10-13 ғ.ғ.', found: { edtf: '09XX/12XX' } },
    { text: 'б.з.д. XII ғасырда', found: { edtf: '-11XX' } },
    { text: 'б. з. б. 6 – 5 ғасырларда', found: { edtf: '-05XX/-04XX' } },
    { text: 'XIII-XII ғасырларда', found: { edtf: '-12XX/-11XX' } },
    { text: 'біздің заманымыздан бұрынғы 3-ғасырда', found: { edtf: '-02XX' } },
    { text: 'б.з.б. 2-ші мыңжылдықта', found: { edtf: '-1XXX' } },
  ],
  keeps: [
    'ғасырлар бойы',
    '3 ғасыр',
    '2-3 ғасыр бойы',
    '15 ғасырдан астам',
    '12 ғасырлық тарих',
    '95 ғасырда',
    'IIII ғасырда',
  ],
};

/** «15 ғасырдан астам» (more than 15 centuries): centuries that are counted. */
function isCount({ 0: words, index }: Match, text: string): boolean {
  const end = index + words.length;
  return /^\s(?:бойы|бұрын|астам|аса|өт)/iu.test(text.slice(end, end + 8));
}

function readCentury({ groups }: Match): DateReading | undefined {
  const era = eraOf(groups?.['era']);
  const word = groups?.['word'] ?? '';
  const open = word.startsWith('мың') ? 'XXX' : 'XX';
  const [first, last] = [groups?.['first'], groups?.['last'] ?? ''];
  const isMany = first !== undefined && /^ғ(?:асырлар|[.ғ-])/u.test(word);
  const isMarked = groups?.['joint']?.trim() !== '' || /^ғ(?:[.-]|асырд[аы])/u.test(word);
  const isSurely = era !== undefined || isMany || isMarked || /^[^0-9]|^[1-9][0-9]/u.test(last);
  // «3 ғасыр» are three centuries, «екі ғасырлар» none.
  if (!isSurely || (first === undefined && word.startsWith('ғасырлар'))) return undefined;
  const numbers = [first, last].flatMap((numeral) => (numeral ? [centuryOf(numeral)] : []));
  return stretchesOf(numbers, era, open, groups?.['dash'] !== undefined);
}

/** One stretch, or two in the order of time; what goes down without an era is counted back. */
function stretchesOf(
  numbers: readonly number[],
  era: number | undefined,
  open: 'XX' | 'XXX',
  isSpan: boolean,
): DateReading | undefined {
  const [first = 0, last = first] = numbers;
  const own = era ?? (first > last ? -1 : 1);
  const ordered = [...numbers].sort((a, b) => (a - b) * own);
  const stretches = ordered.map((number) => stretchOf(number, own, open));
  if (stretches.includes(undefined) || (numbers.length > 1 && first === last)) return undefined;
  if (numbers.length === 1) return { edtf: stretches.join('') };
  if (own > 0 && first > last) return undefined;
  return { edtf: isSpan ? stretches.join('/') : `{${stretches.join(',')}}` };
}
