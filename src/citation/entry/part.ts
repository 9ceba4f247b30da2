import type { CslItem } from '../csl';
import { readAreas } from './areas';
import { readHead } from './book';
import type { Fields } from './fields';
import { hostAreas } from './host';
import { readResponsibility } from './names';
import { type EntryTerm, hasTerm, termsIn } from './terms';
import { tidy } from './tidy';
import { siteWords } from './title';
import { takeVolumes } from './volumes';

/** A host that is a site. */
const domain = /(?:^|[^\p{L}])сайты?(?!\p{L})|\.(?:kz|ru|com|org|net|info)(?!\p{L})/iu;

/** «В кн.:», «Кітапта:», «In:» before the name of a host. */
const hostSign = /^(?:В (?:кн|сб)|Кітапта|Жинақта|In)(?:\.?: ?|\. )/iu;

/** Reads a part of a larger work: what stands before `//` is the part, what follows its host. */
export function readPart(
  part: string,
  host: string,
  hasUrl: boolean,
  terms: readonly EntryTerm[],
): CslItem {
  const named = host.replace(hostSign, '');
  const volumes = hasTerm(terms, 'volume') ? takeVolumes(named) : { rest: named, fields: {} };
  const areas = hostAreas(volumes.rest);
  const [name = '', responsibility = ''] = (areas[0]?.words ?? '')
    .replace(siteWords, '')
    .split(' / ');
  const fields = asPages(readAreas(areas.slice(1)));
  const title = tidy(name);
  return {
    type: typeOf(title, fields, hasUrl),
    ...readHead(part, terms),
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
  terms: readonly EntryTerm[],
): { readonly index: number; readonly length: number } | null {
  const named = hasTerm(terms, 'host-sign') ? namedHost.exec(entry) : null;
  if (named !== null) return { index: named.index, length: 1 };
  const numbered = hasTerm(terms, 'volume')
    ? entry.search(/, (?:(?:1[5-9]|20)[0-9]{2}, )?vol\. ?[0-9]/iu)
    : -1;
  const stop = numbered < 0 ? -1 : entry.lastIndexOf('. ', numbered);
  if (stop > 0) return { index: stop + 1, length: 1 };
  if (!hasTerm(terms, 'newspaper')) return null;
  const dash = entry.search(
    /(?<=\.) [–—-] (?=[«"]?\p{Lu}[^:.]{3,40}, (?:1[5-9]|20)[0-9]{2}, [0-9])/u,
  );
  const isNewspaper = hasTerm(termsIn(entry.slice(dash, dash + 60)), 'newspaper');
  return dash > 0 && isNewspaper ? { index: dash, length: 3 } : null;
}

const namedHost = /(?<=[.»"”]) (?=(?:В (?:кн|сб)\.?|Кітапта|Жинақта|In) ?: ?\p{Lu})/u;

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

/** What kind of work stands in a host: by its name, and by what is counted. */
export function typeOf(host: string, fields: Fields, hasUrl: boolean): string {
  const date = fields.issued?.['date-parts'][0] ?? [];
  const isPeriodical = fields.volume !== undefined || fields.issue !== undefined;
  const terms = termsIn(host);
  if (hasTerm(terms, 'conference')) return 'paper-conference';
  if (hasUrl && domain.test(host)) return 'webpage';
  const isDaily = date.length === 3 && fields.volume === undefined;
  const isPaged = fields.issue !== undefined && (fields.page?.includes('-') ?? false);
  const isNewspaper = hasTerm(terms, 'newspaper') && (date.length > 1 || !isPaged);
  if (isNewspaper || (isDaily && isFewPages(fields.page))) return 'article-newspaper';
  const isIssue = fields.issue !== undefined && !hasTerm(terms, 'collection');
  if (fields['publisher-place'] !== undefined && !isIssue) return 'chapter';
  if (hasUrl && !isPeriodical && fields.page === undefined) return 'webpage';
  return 'article-journal';
}
