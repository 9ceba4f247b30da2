import type { EntryLabel } from './labels';

interface Chain {
  readonly score: number;
  readonly length: number;
  readonly label: EntryLabel;
  readonly before: Chain | null;
}

/** What a step costs that is not to the next number. */
const gapCost = 1.6;

/** Numbers above this are years and prices unless the list is that long. */
const yearsFrom = 1000;

/**
 * Chooses, of all numbers that may open an entry, those that do: the chain of greatest weight in
 * which each number is one more than the one before. A number that opens a line may leave a gap
 * or repeat. One pass over the labels.
 *
 * ```text
 * > | 1. Асан Б. Кепіл. – 2010. – Т. 2. Алматы. 2. Досым Е. Құқық
 *     ^^                             ^^ dropped ^^
 * ```
 *
 * @param labels in reading order
 * @returns the labels of the entries
 */
export function chooseLabels(labels: readonly EntryLabel[]): EntryLabel[] {
  const ending = new Map<number, Chain>();
  let best: Chain | null = null;
  for (const label of labels) {
    const number = Number(label.number);
    const before = predecessor(label, number, ending.get(number - 1) ?? null, best);
    if (before === undefined) continue;
    const chain = { ...before, label };
    if (chain.score > (ending.get(number)?.score ?? 0)) ending.set(number, chain);
    if (best === null || chain.score > best.score) best = chain;
  }
  return unroll(best);
}

/** The best chain that a label can go on with, and its score with the label. */
function predecessor(
  label: EntryLabel,
  number: number,
  previous: Chain | null,
  best: Chain | null,
): Omit<Chain, 'label'> | undefined {
  const options: Omit<Chain, 'label'>[] = [];
  if (previous !== null) {
    const score = previous.score + label.weight;
    options.push({ score, length: previous.length + 1, before: previous });
  }
  if (best !== null && label.opensLine && number < yearsFrom) {
    const score = best.score + label.weight - gapCost;
    options.push({ score, length: best.length + 1, before: best });
  }
  if (number === 1 || (label.opensLine && number < yearsFrom)) {
    const score = label.weight - (number === 1 ? 0 : gapCost);
    options.push({ score, length: 1, before: null });
  }
  return options.sort((a, b) => b.score - a.score)[0];
}

function unroll(last: Chain | null): EntryLabel[] {
  const labels: EntryLabel[] = [];
  for (let chain = last; chain !== null; chain = chain.before) labels.push(chain.label);
  return labels.reverse();
}
