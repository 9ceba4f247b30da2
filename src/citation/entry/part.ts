import type { CslItem } from '../csl';
import { readAreas, splitAreas } from './areas';
import { readHead } from './book';
import type { Fields } from './fields';
import { readResponsibility } from './names';
import { tidy } from './trim';

const conference =
  /конф|симпозиум|форум|конгресс|оқулары|чтени|proceedings|conference|symposium|семинар|материал/iu;
const newspaper =
  /газет|егемен|айқын|жас алаш|правда|известия|литер|ана тілі|qazaq|newspaper|times/iu;

/** What a host says of its form. */
const site = / ?: ?(?:ресми |офиц\. )?(?:веб-)?(?:сайты?|site)(?=[.,]|$)/iu;

/** Reads a part of a larger work: what stands before `//` is the part, what follows its host. */
export function readPart(part: string, host: string, hasUrl: boolean): CslItem {
  const areas = splitAreas(host);
  const [first = ''] = areas;
  const [name = '', responsibility = ''] = first.replace(site, '').split(' / ');
  const fields = asPages(readAreas(areas.slice(1)));
  const title = tidy(name);
  return {
    type: typeOf(title, fields, hasUrl),
    ...readHead(part),
    ...(title === '' ? {} : { 'container-title': title }),
    ...readResponsibility(responsibility),
    ...fields,
  };
}

/** «40 б.» of a part is the page it stands on. */
function asPages(fields: Fields): Fields {
  const { 'number-of-pages': extent, ...rest } = fields;
  if (extent === undefined) return fields;
  return rest.page === undefined ? { ...rest, page: extent } : rest;
}

function typeOf(host: string, fields: Fields, hasUrl: boolean): string {
  const date = fields.issued?.['date-parts'][0] ?? [];
  const isPeriodical = fields.volume !== undefined || fields.issue !== undefined;
  if (conference.test(host)) return 'paper-conference';
  if (newspaper.test(host) || (date.length === 3 && fields.page === undefined)) {
    return 'article-newspaper';
  }
  if (fields['publisher-place'] !== undefined) return 'chapter';
  if (hasUrl && !isPeriodical && fields.page === undefined) return 'webpage';
  return 'article-journal';
}
