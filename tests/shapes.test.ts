import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractTreaties, normalize, resolveCitations } from '../src';

/*
 * One text in several shapes: where a line or a page ends changes no finding. The articles of the
 * corpus and 200 passages, as they are and with their paragraphs broken into lines and pages.
 */

const corpus = new URL('../corpus/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8');

const articles = readdirSync(new URL('articles/', corpus))
  .filter((name) => name.endsWith('.clean.txt'))
  .map((name) => read(`articles/${name}`));

const passages = readdirSync(new URL('cases/treaty-passages/', corpus))
  .flatMap((name): { text: string }[] => JSON.parse(read(`cases/treaty-passages/${name}`)))
  .slice(0, 200)
  .map(({ text }) => text);

const texts = [...articles, ...passages];

/** Each paragraph in lines of so many letters at most. */
function wrapped(text: string, width: number): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const filled: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        filled.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...filled, line];
  });
  return lines.join('\n');
}

/** The same in pages of 30 lines, each with its number and the head of the next one. */
function paged(text: string): string {
  const lines = wrapped(text, 72).split('\n');
  return lines
    .flatMap((line, at) => {
      const isLast = at % 30 === 29 && at < lines.length - 1;
      return isLast ? [line, '', `${(at + 1) / 30}`, '\f', 'ХАБАРШЫ № 2 (2019)', ''] : [line];
    })
    .join('\n');
}

const shapes: readonly (readonly [string, (text: string) => string])[] = [
  ['60 columns', (text) => wrapped(text, 60)],
  ['72 columns', (text) => wrapped(text, 72)],
  ['90 columns', (text) => wrapped(text, 90)],
  ['pages with heads and numbers', paged],
];

/** What is found in a text, each finding as one line. */
function findings(text: string): readonly string[] {
  const clean = normalize(text);
  const treaties = extractTreaties(clean).map(
    ({ term, title, parties, signed, ratified, inForce, place }) =>
      [term, title, parties.map(({ id }) => id).join(), signed, ratified, inForce, place].join('|'),
  );
  const { citations, references } = resolveCitations(clean);
  const cited = citations.map(({ raw, items }) =>
    [raw.replace(/\s+/gu, ' '), ...items.map(({ reference }) => reference)].join('|'),
  );
  return [...treaties, ...cited, ...references.map(({ raw }) => raw.replace(/\s+/gu, ' '))];
}

const expected = texts.map(findings);

describe.each(shapes)('a text in %s', (_name, shaped) => {
  it('gives the findings of the text itself', () => {
    let [wanted, found] = [0, 0];
    texts.forEach((text, at) => {
      const others = [...findings(shaped(text))];
      for (const finding of expected[at] ?? []) {
        wanted += 1;
        const place = others.indexOf(finding);
        if (place < 0) continue;
        others.splice(place, 1);
        found += 1;
      }
    });
    expect(wanted).toBeGreaterThan(350);
    expect(found / wanted).toBeGreaterThanOrEqual(0.985);
  }, 120_000);
});
