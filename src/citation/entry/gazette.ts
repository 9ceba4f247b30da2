import { readAreas } from './areas';
import type { Fields } from './fields';
import { hostAreas } from './host';
import { tidy } from './tidy';

/** The newspaper or gazette that printed an act: its name and pages, not its date. */
export function printedIn(host: string | null): Fields {
  if (host === null) return {};
  const [first, ...areas] = hostAreas(host);
  const name = first?.words ?? '';
  const { issued: _, ...fields } = readAreas(areas);
  return tidy(name) === '' ? {} : { ...fields, 'container-title': tidy(name) };
}
