import { onOneLine } from '../node/formats/table';
import type { Described, Example } from '../rule';
import { listed } from './listed';
import { write } from './output';

/** A rule as it is shown: what it is for, examples, and what it leaves alone. */
interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly why: string;
  /** Of a repair: `ocr`, if only scans need it. */
  readonly profile?: string;
  /** Of a finding. */
  readonly severity?: string;
  /** Of a finding: what to do about it. */
  readonly remedy?: string;
  readonly examples: readonly string[];
  readonly keeps: readonly string[];
}

/**
 * Lists rules, kinds, events, forms, styles and findings.
 *
 * @returns the exit code
 * @throws Error when a rule is asked for that does not exist
 */
export async function showRules(ids: readonly string[], format: string): Promise<number> {
  const rules = listed.flatMap(({ kind, rows }) => rows.map((row) => shown(kind, row)));
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined)
    throw new Error(`There is no rule «${unknown}»; zanger rules lists them.`);
  const wanted = rules.filter(({ id }) => ids.length === 0 || ids.includes(id));
  if (format === 'json') await write(`${JSON.stringify(wanted, null, 2)}\n`);
  else await write(`${wanted.map(asText).join('\n\n')}\n`);
  return 0;
}

/** What only some rows say of themselves. */
type Row = Described & Pick<Shown, 'profile' | 'severity' | 'remedy'>;

function shown(kind: string, { id, title, why, examples, keeps, ...more }: Row): Shown {
  const { profile, severity, remedy } = more;
  return {
    id,
    kind,
    title,
    why,
    ...(kind === 'repair' ? { profile: profile ?? 'text' } : {}),
    ...(severity === undefined ? {} : { severity }),
    ...(remedy === undefined ? {} : { remedy }),
    examples: examples.map(asShown),
    keeps: keeps.map(onOneLine),
  };
}

function asShown(example: Example): string {
  if (typeof example === 'string') return onOneLine(example);
  if ('text' in example) return onOneLine(example.text);
  return `${onOneLine(example.before)} → ${onOneLine(example.after)}`;
}

function asText({
  id,
  kind,
  title,
  why,
  profile,
  severity,
  remedy,
  examples,
  keeps,
}: Shown): string {
  const only = profile === 'ocr' ? ', only for scans (--profile ocr)' : '';
  const weight = severity === undefined ? '' : `, ${severity}`;
  return [
    `${id}  ${title} (${kind}${weight}${only})`,
    `  ${why}`,
    ...(remedy === undefined ? [] : [`  ${remedy}`]),
    ...examples.map((example) => `  + ${example}`),
    ...keeps.map((text) => `  = ${text}`),
  ].join('\n');
}
