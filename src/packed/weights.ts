/**
 * Small whole numbers as the package carries them: printable signs, none of which has to be
 * escaped in JSON or in code.
 */
const signs =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/**
 * Packs numbers; what {@link unpackWeights} reads.
 *
 * @param weights whole numbers from -most to most
 * @param most 4, two numbers a sign, or up to 44, one number a sign
 * @throws RangeError if a number, or `most`, is out of bounds
 *
 * @example
 * packWeights([0, 1, -4, 4], 4); // => 'M,'
 */
export function packWeights(weights: readonly number[], most: number): string {
  const levels = 2 * most + 1;
  if (levels > signs.length)
    throw new RangeError(`${most} is too much for one sign; take larger steps.`);
  const count = perSign(levels);
  let packed = '';
  for (let at = 0; at < weights.length; at += count) {
    let digit = 0;
    for (let part = 0; part < count; part += 1) {
      const weight = weights[at + part] ?? 0;
      if (Math.abs(weight) > most)
        throw new RangeError(`${weight} is more than ${most}; cut it off before.`);
      digit = digit * levels + weight + most;
    }
    packed += signs.charAt(digit);
  }
  return packed;
}

/**
 * Reads packed numbers.
 *
 * @param packed what `packWeights` made
 * @param most as it was packed with
 *
 * @example
 * Array.from(unpackWeights(packWeights([0, 1, -4, 4], 4), 4)); // => [0, 1, -4, 4]
 */
export function unpackWeights(packed: string, most: number): Int8Array {
  const levels = 2 * most + 1;
  const count = perSign(levels);
  const digits = new Uint8Array(128);
  for (let at = 0; at < signs.length; at += 1) digits[signs.charCodeAt(at)] = at;
  const weights = new Int8Array(packed.length * count);
  for (let at = 0; at < packed.length; at += 1) {
    let digit = digits[packed.charCodeAt(at)] ?? 0;
    for (let part = count - 1; part >= 0; part -= 1) {
      weights[at * count + part] = (digit % levels) - most;
      digit = Math.floor(digit / levels);
    }
  }
  return weights;
}

/** How many numbers of so many levels fit into one sign. */
function perSign(levels: number): number {
  return levels * levels <= signs.length ? 2 : 1;
}
