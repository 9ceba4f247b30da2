import type { Span } from '../finding';
import { type CleanText, expectText, isPlainText, type PlainText, withMaps } from '../text';
import { addressLetters } from './address-letters';
import { blanks } from './blanks';
import { brokenHyphens } from './broken-hyphens';
import { codePage } from './code-page';
import { degreeSign } from './degree-sign';
import { digitLetters } from './digit-letters';
import { gluedDates } from './glued-dates';
import { gluedParagraphs } from './glued-paragraphs';
import { gluedPunctuation } from './glued-punctuation';
import { invisible } from './invisible';
import { latinInitials } from './latin-initials';
import { latinWords } from './latin-words';
import { latinY } from './latin-y';
import { leftoverHyphens } from './leftover-hyphens';
import { letterDigits } from './letter-digits';
import { letterSpacing } from './letter-spacing';
import { letterThree } from './letter-three';
import { lineBreaks } from './line-breaks';
import { lookAlikeWords } from './look-alike-words';
import { lookAlikes } from './look-alikes';
import { numberEndings } from './number-endings';
import { ocrActNumbers } from './ocr-act-numbers';
import { ocrBrackets } from './ocr-brackets';
import { ocrCapitals } from './ocr-capitals';
import { ocrDashes } from './ocr-dashes';
import { ocrDoubleHyphens } from './ocr-double-hyphens';
import { ocrHardSign } from './ocr-hard-sign';
import { ocrKnownWords } from './ocr-known-words';
import { ocrNumberSign } from './ocr-number-sign';
import { ocrPageMarks } from './ocr-page-marks';
import { ocrRomanNumerals } from './ocr-roman-numerals';
import { ocrSchwa } from './ocr-schwa';
import { ocrU } from './ocr-u';
import { pageMarks } from './page-marks';
import { reflow } from './reflow';
import { romanNumerals } from './roman-numerals';
import { repairInRounds } from './rounds';
import type { Rule } from './rule';
import { runningHeads } from './running-heads';
import { strayCyrillic } from './stray-cyrillic';
import { unicodeForm } from './unicode-form';

/**
 * The rules that repair a text, in the order they apply. The list is the configuration: filter it,
 * reorder it, add to it, and hand it to {@link normalize}.
 *
 * @example
 * const withoutHyphens = noiseRules.filter((rule) => rule.id !== 'broken-hyphens');
 * normalize('пайдала-  ну', { rules: withoutHyphens }).text; // => 'пайдала- ну'
 */
export const noiseRules: readonly Rule[] = [
  codePage,
  runningHeads,
  unicodeForm,
  invisible,
  addressLetters,
  strayCyrillic,
  lookAlikes,
  latinY,
  latinWords,
  pageMarks,
  lookAlikeWords,
  latinInitials,
  numberEndings,
  romanNumerals,
  ocrRomanNumerals,
  digitLetters,
  letterThree,
  gluedDates,
  letterDigits,
  ocrCapitals,
  degreeSign,
  ocrU,
  ocrSchwa,
  ocrHardSign,
  ocrKnownWords,
  ocrDashes,
  ocrDoubleHyphens,
  ocrNumberSign,
  ocrActNumbers,
  ocrBrackets,
  ocrPageMarks,
  letterSpacing,
  brokenHyphens,
  leftoverHyphens,
  gluedParagraphs,
  gluedPunctuation,
  lineBreaks,
  blanks,
];

/** How {@link normalize} works; every field has a default. */
export interface NormalizeOptions {
  /** `ocr` also applies the repairs that only scanned text needs. Default `text`. */
  readonly profile?: 'text' | 'ocr';
  /** The rules, in order. Default {@link noiseRules}. */
  readonly rules?: readonly Rule[];
  /** `reflow` joins the lines of a paragraph. Default `keep`. */
  readonly lines?: 'keep' | 'reflow';
  /** Ranges of the source, in order, that nothing may change: what is no prose. Default none. */
  readonly keep?: readonly Span[];
}

/**
 * Repairs a text and keeps the way back to it.
 *
 * Clean text comes back as it was, and a text repaired once stays as it is the second time. What
 * is not certain is not done but suggested.
 *
 * @param source any text
 * @param options profile, rules and line breaks
 * @returns the text with every repair explained; offsets are UTF-16 code units
 * @throws TypeError when `source` is not a string
 *
 * @example
 * normalize('Халықаралық  шaрттың oрны').text; // => 'Халықаралық шарттың орны'
 */
export function normalize(source: string, options: NormalizeOptions = {}): CleanText {
  expectText(source, 'normalize');
  return repairInRounds(source, activeRules(options), options.keep);
}

/**
 * Takes a text or a text already repaired, and gives the repaired one.
 *
 * @param text a text; a repaired one may have come as JSON
 * @param taker the function it was passed to
 * @throws TypeError that says what to pass to that function
 *
 * @example
 * repaired('oсы', 'findDates').text; // => 'осы'
 */
export function repaired(text: string | PlainText, taker: string): CleanText {
  if (isPlainText(text)) return 'toSource' in text ? (text as CleanText) : withMaps({ ...text });
  expectText(text, taker);
  return normalize(text);
}

const textRules = withoutScans(noiseRules);

/** The rules but for those that only scanned text needs. */
function withoutScans(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => rule.profile !== 'ocr');
}

function activeRules(options: NormalizeOptions): readonly Rule[] {
  const rules = options.rules ?? noiseRules;
  const wanted =
    options.profile === 'ocr' ? rules : rules === noiseRules ? textRules : withoutScans(rules);
  return options.lines === 'reflow' ? [...wanted, reflow] : wanted;
}
