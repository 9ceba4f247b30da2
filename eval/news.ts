import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../src/entity/date/find-dates';
import { findParties } from '../src/entity/party/parties';
import { partyRows } from '../src/entity/party/rows';
import type { Span } from '../src/finding';
import { asGiven } from '../src/text';

/** A sentence of the news corpus with its labelled ranges. */
interface Sentence {
  readonly text: string;
  readonly entities: readonly (Span & { readonly label: string })[];
}

/** Reads IOB2: one token and its label a line, a blank line between sentences. */
function sentencesOf(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) => {
      let text = '';
      const entities: { start: number; end: number; label: string }[] = [];
      for (const line of block.split('\n')) {
        const [token, tag] = line.trim().split(/\s+/u);
        if (token === undefined || tag === undefined) continue;
        if (text !== '') text += ' ';
        const start = text.length;
        text += token;
        const last = entities.at(-1);
        if (tag.startsWith('I-') && last) last.end = text.length;
        else if (tag.startsWith('B-'))
          entities.push({ start, end: text.length, label: tag.slice(2) });
      }
      return { text, entities };
    });
}

const month =
  /қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/iu;

/**
 * A calendar date: a digit with a month, a year of four digits with жыл or ж., or all figures; years
 * before now (2000 жыл бұрын) are a count.
 */
function isCalendar(words: string): boolean {
  return (
    (/[0-9]/u.test(words) && month.test(words)) ||
    /(?<![0-9])[12][0-9]{3}(?![0-9])(?:\s?-?\s?\p{L}+)?\s(?:жыл(?!\sбұрын)|ж\.)/u.test(words) ||
    /[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}/u.test(words)
  );
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(right: number, found: number, gold: number, hit: number): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : hit / gold;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Overlap with calendar dates; what overlaps a date of another sort counts neither way. */
function scoreDates(sentences: readonly Sentence[]): Score & { misses: string[] } {
  let [right, found, gold, hit] = [0, 0, 0, 0];
  const misses: string[] = [];
  for (const { text, entities } of sentences) {
    const dates = entities.filter(({ label }) => label === 'DATE');
    const wanted = dates.filter(({ start, end }) => isCalendar(text.slice(start, end)));
    const given = findDates(asGiven(text)).map(({ span }) => span);
    const counted = given.filter(
      (one) => !dates.some((date) => overlap(one, date) && !wanted.includes(date)),
    );
    found += counted.length;
    right += counted.filter((one) => wanted.some((date) => overlap(one, date))).length;
    gold += wanted.length;
    for (const date of wanted) {
      if (given.some((one) => overlap(one, date))) hit += 1;
      else misses.push(`- ${text.slice(date.start, date.end)}`);
    }
    for (const one of counted) {
      if (!wanted.some((date) => overlap(one, date)))
        misses.push(
          `+ ${text.slice(one.start, one.end)} | ${text.slice(Math.max(0, one.start - 30), one.end + 30)}`,
        );
    }
  }
  return { ...score(right, found, gold, hit), misses };
}

const names = partyRows
  .filter(({ type }) => type !== 'organisation')
  .flatMap(({ forms }) => forms)
  .map((form) => form.toLowerCase());

/** Exact ranges of the places that are countries by name, and do not name a firm alone. */
function scoreCountries(sentences: readonly Sentence[]): Score & { misses: string[] } {
  let [right, found, gold] = [0, 0, 0];
  const misses: string[] = [];
  const isCountry = (words: string): boolean => {
    const small = words.toLowerCase();
    return names.some(
      (name) =>
        small.startsWith(name) &&
        /^[-\p{L}]{0,10}$/u.test(small.slice(name.length)) &&
        !/облыс|аудан/u.test(small),
    );
  };
  const isFirm = (after: string): boolean => /^\sкомпания/u.test(after);
  for (const { text, entities } of sentences) {
    const wanted = entities.filter(
      ({ label, start, end }) =>
        label === 'GPE' && isCountry(text.slice(start, end)) && !isFirm(text.slice(end)),
    );
    const others = entities.filter(({ label }) => label !== 'GPE');
    const given = findParties(asGiven(text))
      .filter(({ level }) => level !== 'organisation')
      .map(({ span }) => span)
      .filter((one) => !others.some((entity) => overlap(one, entity)));
    const same = given.filter((one) =>
      wanted.some(({ start, end }) => start === one.start && end === one.end),
    );
    right += same.length;
    found += given.length;
    gold += wanted.length;
    for (const one of wanted)
      if (!given.some(({ start, end }) => start === one.start && end === one.end))
        misses.push(`- ${text.slice(one.start, one.end)}`);
    for (const one of given)
      if (!same.includes(one))
        misses.push(
          `+ ${text.slice(one.start, one.end)} | ${text.slice(Math.max(0, one.start - 20), one.end + 20)}`,
        );
  }
  return { ...score(right, found, gold, right), misses };
}

const figuresOf = ({ precision, recall, f1 }: Score): Score => ({ precision, recall, f1 });

/**
 * Measures dates and countries on a corpus of news in IOB2, `kaznerd-dev.iob2.txt` of a folder.
 *
 * @param folder where the file is
 * @param isVerbose prints what is missed and what is found too much
 */
export function evaluateNews(
  folder: string,
  isVerbose = false,
): { dates: Score; countries: Score } {
  const sentences = sentencesOf(join(folder, 'kaznerd-dev.iob2.txt'));
  const [dates, countries] = [scoreDates(sentences), scoreCountries(sentences)];
  if (isVerbose) console.log([...dates.misses, ...countries.misses].join('\n'));
  return { dates: figuresOf(dates), countries: figuresOf(countries) };
}
