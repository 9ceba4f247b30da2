/** The letters of the official register of Kazakh law: laws, decrees of the president. */
const letters: ReadonlyMap<string, string> = new Map([
  ['заң', 'Z'],
  ['жарлық', 'U'],
]);

/**
 * The document id of an act in the official register of Kazakh law: the letter of its kind, two
 * digits of the year, and the number, padded to eight digits since 2011, to seven and an
 * underscore before 2010. Acts of 2010 are written both ways, and resolutions come from several
 * bodies: neither gets an id.
 *
 * @param noun the kind of act in the nominative: Заң (law), Жарлық (decree)
 * @param number the number with its series mark: 350-V
 * @param edtf the date of the act
 * @returns the id, or `undefined` where it is not certain
 *
 * @example
 * [actId('Заң', '350-V', '2015-09-21'), actId('Заң', '142-I', '1997-06-30')]; // => ['Z1500000350', 'Z970000142_']
 */
export function actId(noun: string, number: string, edtf: string): string | undefined {
  const letter = letters.get(noun.toLowerCase());
  const digits = /^[0-9]{1,5}/u.exec(number)?.[0];
  const year = /^[0-9]{4}/u.exec(edtf)?.[0];
  if (letter === undefined || digits === undefined || year === undefined) return undefined;
  if (Number(year) === 2010) return undefined;
  const padded = Number(year) > 2010 ? digits.padStart(8, '0') : `${digits.padStart(7, '0')}_`;
  return `${letter}${year.slice(2)}${padded}`;
}
