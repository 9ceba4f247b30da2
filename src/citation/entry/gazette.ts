import { readAreas } from './areas';
import type { Fields } from './fields';
import { hostAreas } from './host';
import { tidy } from './trim';

/** The newspaper or gazette that printed an act: its name and pages, not its date. */
export function printedIn(host: string | null): Fields {
  if (host === null) return {};
  const [name = '', ...areas] = hostAreas(host);
  const { issued: _, ...fields } = readAreas(areas);
  return tidy(name) === '' ? {} : { ...fields, 'container-title': tidy(name) };
}
