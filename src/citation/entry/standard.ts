import type { CslItem } from '../csl';
import { readAreas, splitAreas } from './areas';
import { tidy } from './tidy';
import { stripped } from './trim';

/** The number of a standard: its series, digits and year. */
const designation =
  /^(?:ГОСТ(?: ?Р)?(?: ?(?:ИСО|ISO))?|МЕМСТ|ҚР ?СТ|СТ ?РК|СТ ?ҚР|ISO(?:\/IEC)?|ИСО|СНиП|ҚР ?ҚН|СН ?РК) ?[0-9][0-9.]{0,14}(?: ?[-–:—] ?[0-9]{2,4})?/u;

/** Reads a standard: its number, name and edition. */
export function readStandard(entry: string): CslItem | undefined {
  const match = designation.exec(entry);
  if (match === null) return undefined;
  const [name, ...areas] = splitAreas(stripped(entry.slice(match[0].length), ' .:,«', ''));
  const title = stripped(tidy(name?.words ?? ''), '«', '»');
  const printed = areas.filter(({ words }) => !/^(?:Введ|Енгіз|Взамен|Орнына)/iu.test(words));
  return {
    type: 'standard',
    number: stripped(match[0], ' ', ' .'),
    ...(title === '' ? {} : { title }),
    ...readAreas(printed),
  };
}
