import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { extractTreaties, type Treaty, treatyDiagnostics } from '../src/treaty';

/** Everything that is to be read of a treaty, as a person reads it; spans as the words they hold. */
interface Gold {
  readonly words: string;
  readonly term: string;
  readonly title: string | null;
  readonly parties: readonly string[];
  readonly scope: string | null;
  /** `event value`, and the act with its id where the text cites one. */
  readonly dates: readonly string[];
  readonly place: string | null;
  readonly amends: number | null;
  readonly aliases: readonly string[];
  readonly articles: readonly string[];
  readonly status: string | null;
  readonly register: string | null;
  /** `field text / register`. */
  readonly differences: readonly string[];
}

interface Passage {
  readonly text: string;
  readonly treaties: readonly Gold[];
  /** The codes of the diagnostics, in order. */
  readonly diagnostics: readonly string[];
}

const folder = 'corpus/cases/treaty-passages';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const files = readdirSync(folder).map((name): [string, Passage[]] => [
  name,
  read(`${folder}/${name}`),
]);

function asGold(text: string, treaty: Treaty): Gold {
  const { term, title, scope, place, amends, source, register } = treaty;
  return {
    words: text.slice(source.start, source.end),
    term,
    title,
    parties: treaty.parties.map(partyOf),
    scope,
    dates: treaty.dates.map(({ event, edtf, act, actId }) =>
      [event, edtf, act, actId].filter((part) => part !== undefined).join(' '),
    ),
    place,
    amends,
    aliases: treaty.aliases ?? [],
    articles: treaty.articles ?? [],
    status: treaty.status ?? null,
    register: register?.id ?? null,
    differences: (register?.differences ?? []).map(
      ({ field, text: own, register: known }) => `${field} ${own} / ${known}`,
    ),
  };
}

const partyOf = ({ id, level, implied }: Treaty['parties'][number]): string =>
  `${id}${level === 'state' || level === 'organisation' ? '' : ` ${level}`}${implied ? ' implied' : ''}`;

describe.each(files)('the passages of %s', (_name, passages) => {
  it('have the right shape', () => {
    const validate = new Ajv().compile(read('corpus/schemas/treaty-passages.schema.json'));
    expect(validate(passages), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(passages)('reads «$text»', ({ text, treaties, diagnostics }) => {
    const found = extractTreaties(text);
    expect(found.map((treaty) => asGold(text, treaty))).toEqual(treaties);
    expect(treatyDiagnostics(found).map(({ code }) => code)).toEqual(diagnostics);
  });
});
