import type { CslItem } from '../citation';
import type { Order } from '../node/perform';
import { noiseRules } from '../noise';
import type { CommandRow } from './commands';
import { say } from './output';
import type { Settings } from './settings';

/**
 * Turns options into an order.
 *
 * @throws Error when options contradict each other or name what does not exist
 */
export async function orderOf({ id, task }: CommandRow, settings: Settings): Promise<Order> {
  const { profile, lines, skip = [], written, encoding, maxSize } = settings;
  const { references, languages, engine } = settings;
  for (const rule of skip) assertRule(rule);
  return {
    task,
    output: outputOf(settings),
    ...(id === 'clean' && { word: wordOf(settings) }),
    profile: profile ?? (id === 'scan' ? 'ocr' : 'text'),
    lines: lines ?? 'keep',
    skip,
    ...(id === 'scan' && { isScan: true, recognition: { languages, engine } }),
    ...(written !== undefined && { written }),
    ...(references !== undefined && { references: await referencesOf(references) }),
    ...(encoding !== undefined && { encoding }),
    ...(maxSize !== undefined && { maxBytes: maxSize * 1e6 }),
  };
}

/** Entries that cannot be read are named on standard error; the others serve. */
async function referencesOf(path: string): Promise<readonly CslItem[]> {
  const { readReferences } = await import('../node/references');
  const { items, problems } = await readReferences(path);
  for (const problem of problems) say(problem);
  if (items.length + problems.length === 0) say(`${path} holds no references.`);
  return items;
}

function outputOf({ format = 'text', diff, inPlace }: Settings): string {
  if (diff === true && inPlace === true) throw new Error('Choose one of --diff and --in-place.');
  if (diff === true) return 'diff';
  return inPlace === true ? 'ndjson' : format;
}

/** Word documents come back as such where nobody asked for another format. */
function wordOf({ accept = false, out, format, diff }: Settings): Order['word'] {
  if (accept && out === undefined) throw new Error('--accept needs a folder: add --out FOLDER.');
  if (accept && (format !== undefined || diff === true)) {
    throw new Error('--accept writes Word files: leave out --diff and --format.');
  }
  if (out === undefined || format !== undefined || diff === true) return undefined;
  return accept ? 'accepted' : 'tracked';
}

function assertRule(rule: string): void {
  if (noiseRules.some(({ id }) => id === rule)) return;
  throw new Error(`There is no rule «${rule}»; zanger rules lists them.`);
}
