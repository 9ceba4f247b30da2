import { citationStyles } from '../citation/styles';
import { onOneLine } from '../node/formats/table';
import { noiseRules } from '../noise';
import { write } from './output';

/** A rule as it is shown: what it is for, examples, and what it leaves alone. */
interface Shown {
  readonly id: string;
  readonly kind: 'repair' | 'citation style';
  readonly title: string;
  readonly why: string;
  readonly profile: string;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

/**
 * Lists the rules.
 *
 * @returns the exit code
 * @throws Error when a rule is asked for that does not exist
 */
export async function showRules(ids: readonly string[], format: string): Promise<number> {
  const rules = all();
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw new Error(`There is no rule «${unknown}»; zanger rules lists them.`);
  const shown = rules.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (format === 'json') await write(`${JSON.stringify(shown, null, 2)}\n`);
  else await write(`${shown.map(asText).join('\n\n')}\n`);
  return 0;
}

function all(): Shown[] {
  const repairs = noiseRules.map(({ id, title, why, profile, examples, keeps }): Shown => {
    const pairs = examples.map(({ before, after }) => `${onOneLine(before)} → ${onOneLine(after)}`);
    return { id, kind: 'repair', title, why, profile: profile ?? 'text', examples: pairs, keeps };
  });
  const styles = citationStyles.map(({ id, title, why, examples, keeps }): Shown => {
    const texts = examples.map(({ text }) => onOneLine(text));
    return { id, kind: 'citation style', title, why, profile: 'text', examples: texts, keeps };
  });
  return [...repairs, ...styles];
}

function asText({ id, kind, title, why, profile, examples, keeps }: Shown): string {
  const only = profile === 'ocr' ? ', only for scans (--profile ocr)' : '';
  return [
    `${id}  ${title} (${kind}${only})`,
    `  ${why}`,
    ...examples.map((example) => `  + ${example}`),
    ...keeps.map((text) => `  = ${onOneLine(text)}`),
  ].join('\n');
}
