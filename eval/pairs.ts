/**
 * Pairs what a person reads with what is found, the most alike first, each once; what is less alike
 * than 1 is no pair.
 *
 * @param gold what a person reads
 * @param found what is found
 * @param likeness how much two have in common
 */
export function pairUp<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  likeness: (gold: Gold, found: Found) => number,
): (readonly [Gold, Found])[] {
  const all = gold
    .flatMap((one) => found.map((other) => ({ one, other, score: likeness(one, other) })))
    .sort((a, b) => b.score - a.score);
  const [done, taken] = [new Set<Gold>(), new Set<Found>()];
  const pairs: (readonly [Gold, Found])[] = [];
  for (const { one, other, score } of all) {
    if (score < 1 || done.has(one) || taken.has(other)) continue;
    done.add(one);
    taken.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}
