import { valueOfRoman } from '../../kazakh/roman';

/** The number of a treaty deposited with the United Nations: MTDSG XVIII-12-a. */
const deposited = /^MTDSG (?<number>(?<chapter>[IVXLC]+)(?:-[A-Za-z0-9]+)*)$/u;

/** The id of an act in the official register of Kazakh law. */
const act = /^[A-Z][0-9]{9,10}_?$/u;

/**
 * The page of a source.
 *
 * @param source the source of a row
 * @returns the address, or `undefined` where the source has no page of its own
 *
 * @example
 * pageOf('Z980000292_'); // => 'https://adilet.zan.kz/kaz/docs/Z980000292_'
 */
export function pageOf(source: string): string | undefined {
  if (act.test(source)) return `https://adilet.zan.kz/kaz/docs/${source}`;
  const { number, chapter } = deposited.exec(source)?.groups ?? {};
  if (number === undefined || chapter === undefined) return undefined;
  const query = `src=TREATY&mtdsg_no=${number}&chapter=${valueOfRoman(chapter)}&clang=_en`;
  return `https://treaties.un.org/Pages/ViewDetails.aspx?${query}`;
}
