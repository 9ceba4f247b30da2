import type { CslItem } from '../csl';
import { readAreas, splitAreas } from './areas';
import { tidy } from './title';

/** The number of a standard: its series, digits and year. */
const designation =
  /^((?:ГОСТ(?:\s?Р)?(?:\s?(?:ИСО|ISO))?|МЕМСТ|ҚР\s?СТ|СТ\s?РК|СТ\s?ҚР|ISO(?:\/IEC)?|ИСО|СНиП|ҚР\s?ҚН|СН\s?РК)\s?[0-9][0-9.]*[0-9]?(?:\s?[-–:—]\s?[0-9]{2,4})?)\s*[.:,]?\s*/u;

/** Reads a standard: its number, name and edition. */
export function readStandard(entry: string): CslItem | undefined {
  const match = designation.exec(entry);
  if (match === null) return undefined;
  const [name = '', ...areas] = splitAreas(entry.slice(match[0].length));
  const title = tidy(name);
  const printed = areas.filter((area) => !/^(?:Введ|Енгіз|Взамен|Орнына)/iu.test(area));
  return {
    type: 'standard',
    number: (match[1] ?? '').trim(),
    ...(title === '' ? {} : { title }),
    ...readAreas(printed),
  };
}
