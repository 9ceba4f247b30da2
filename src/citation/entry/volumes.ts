import type { Fields } from './areas';

const setForms: readonly RegExp[] = [
  /[\s:.,]+(?:в\s+)?([0-9]{1,2})[\s-]*(?:томдық|т\.|томах|х томах|ти томах|vols?\.|volumes)(?=[\s.,:]|$)/iu,
  /[\s:.,]+(?:in|в)\s+([0-9]{1,2})\s*(?:vols?\.?|volumes|кн\.|книгах|ч\.|частях)(?=[\s.,:]|$)/iu,
];

const volumeForm =
  /(?:^|[\s:.,(]+)(?:(?:Т|т|Том|том|Vol|Кн|Ч)\.?\s?([0-9]{1,3}|[IVXLC]{1,6})|([0-9]{1,3}|[IVXLC]{1,6})\s?-?\s?(?:т\.|том(?!\p{L})|кітап(?!\p{L})))\.?(?=[\s.,:;)]|$)/u;

/**
 * Takes «3 томдық. 2-т.» and «в 2 т. Т. 1» out of a title.
 *
 * @returns the number of volumes and the volume, and the title without them
 */
export function takeVolumes(head: string): { readonly rest: string; readonly fields: Fields } {
  let rest = head;
  const fields: Fields = {};
  for (const form of setForms) {
    const match = form.exec(rest);
    if (match === null) continue;
    fields['number-of-volumes'] = match[1] ?? '';
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    break;
  }
  const isSet = fields['number-of-volumes'] !== undefined;
  const volume = volumeForm.exec(rest);
  if (volume !== null && (isSet || volume.index > 0)) {
    fields.volume = volume[1] ?? volume[2] ?? '';
    rest = `${rest.slice(0, volume.index)}. ${rest.slice(volume.index + volume[0].length)}`;
  }
  if (rest === head) return { rest, fields };
  return {
    rest: rest
      .replace(/(?:\s*\.){2,}/gu, '.')
      .replace(/\s+/gu, ' ')
      .trim(),
    fields,
  };
}
