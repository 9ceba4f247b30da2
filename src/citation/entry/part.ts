import type { CslItem } from '../csl';
import { readAreas } from './areas';
import { readHead } from './book';
import type { Fields } from './fields';
import { hostAreas } from './host';
import { readResponsibility } from './names';
import { siteWords } from './title';
import { tidy } from './trim';
import { takeVolumes } from './volumes';

const conference =
  /конф|симпозиум|форум|конгресс|оқулары|чтени|proceedings|conference|symposium|семинар|материал/iu;
/** Names of newspapers, and what newspapers are called. */
export const newspaper =
  /газет|егемен|айқын|жас алаш|правда|известия|литер|ана тілі|qazaq|newspaper|times/iu;

/** Names of collections, whose numbers are those of a series. */
const collection = /жинақ|жинағы|сборник|(?<!\p{L})сб\.|еңбектер|труды|collect|yearbook/iu;

/** A host that is a site. */
const domain = /(?:^|[^\p{L}])сайты?(?!\p{L})|\.(?:kz|ru|com|org|net|info)(?!\p{L})/iu;

/** «В кн.:», «Кітапта:», «In:» before the name of a host. */
const hostSign = /^(?:В (?:кн|сб)|Кітапта|Жинақта|In)(?:\.?: ?|\. )/iu;

/** Reads a part of a larger work: what stands before `//` is the part, what follows its host. */
export function readPart(part: string, host: string, hasUrl: boolean): CslItem {
  const volumes = takeVolumes(host.replace(hostSign, ''));
  const areas = hostAreas(volumes.rest);
  const [name = '', responsibility = ''] = (areas[0] ?? '').replace(siteWords, '').split(' / ');
  const fields = asPages(readAreas(areas.slice(1)));
  const title = tidy(name);
  return {
    type: typeOf(title, fields, hasUrl),
    ...readHead(part),
    ...(title === '' ? {} : { 'container-title': title }),
    ...readResponsibility(responsibility),
    ...volumes.fields,
    ...fields,
  };
}

/**
 * Finds the seam between a part and its host where no `//` stands: «Title. Journal, 2015, vol. 34,
 * pp. 1-9», «Атауы. – Егемен Қазақстан, 2016, 12 мамыр».
 */
export function findHost(
  entry: string,
): { readonly index: number; readonly length: number } | null {
  const named = /(?<=[.»"”]) (?=(?:В (?:кн|сб)\.?|Кітапта|Жинақта|In) ?: ?\p{Lu})/u.exec(entry);
  if (named !== null) return { index: named.index, length: 1 };
  const numbered = entry.search(/, (?:(?:1[5-9]|20)[0-9]{2}, )?vol\. ?[0-9]/iu);
  const stop = numbered < 0 ? -1 : entry.lastIndexOf('. ', numbered);
  if (stop > 0) return { index: stop + 1, length: 1 };
  const dash = entry.search(
    /(?<=\.) [–—-] (?=[«"]?\p{Lu}[^:.]{3,40}, (?:1[5-9]|20)[0-9]{2}, [0-9])/u,
  );
  const isNewspaper = dash > 0 && newspaper.test(entry.slice(dash, dash + 60));
  return isNewspaper ? { index: dash, length: 3 } : null;
}

/** «40 б.» of a part is the page it stands on. */
function asPages(fields: Fields): Fields {
  const { 'number-of-pages': extent, ...rest } = fields;
  if (extent === undefined) return fields;
  return rest.page === undefined ? { ...rest, page: extent } : rest;
}

/** A newspaper has no page 100. */
function isFewPages(page: string | undefined): boolean {
  return page === undefined || /^[0-9]{1,2}(?![0-9])(?:-[0-9]{1,2}(?![0-9]))?/u.test(page);
}

function typeOf(host: string, fields: Fields, hasUrl: boolean): string {
  const date = fields.issued?.['date-parts'][0] ?? [];
  const isPeriodical = fields.volume !== undefined || fields.issue !== undefined;
  if (conference.test(host)) return 'paper-conference';
  if (hasUrl && domain.test(host)) return 'webpage';
  const isDaily = date.length === 3 && fields.volume === undefined;
  if (newspaper.test(host) || (isDaily && isFewPages(fields.page))) return 'article-newspaper';
  const isIssue = fields.issue !== undefined && !collection.test(host);
  if (fields['publisher-place'] !== undefined && !isIssue) return 'chapter';
  if (hasUrl && !isPeriodical && fields.page === undefined) return 'webpage';
  return 'article-journal';
}
