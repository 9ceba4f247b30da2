import { runsApartFromLatin } from './document';
import { inCyrillic, isTwin, reasonToRepair, schwaLetters } from './look-alike-evidence';
import type { Rule } from './rule';
import { wordAfter, wordBefore } from './word-around';

/** Words in which every letter could be of either script: әрі, КСРО, НАТО, су. */
export const lookAlikeWords: Rule = {
  id: 'look-alike-words',
  title: 'Words made of look-alikes only',
  why: 'No letter of such a word tells its script. It is Cyrillic if it stands among Cyrillic words and mixes scripts, or if the document shows that these letters are foreign by mistake and the word is not known as a Latin one.',
  needs: ({ mixesScripts, hasAny }) => mixesScripts || hasAny(capitals) || hasAny(schwaLetters),
  pattern: runsApartFromLatin,
  fix: ({ 0: letters, index, input = '' }, document) => {
    const place = { start: index, end: index + letters.length };
    const before = wordBefore(input, place.start);
    const word = before + letters + wordAfter(input, place.end);
    if (![...word].every(isTwin)) return undefined;
    const start = place.start - before.length;
    const reason = reasonToRepair({ word, text: input, start, place }, document);
    if (reason === undefined) return undefined;
    return {
      after: inCyrillic(word).slice(before.length, before.length + letters.length),
      certainty: 'evidence',
      reason,
    };
  },
  examples: [
    {
      before: 'қ\u006Fғам, т\u006Fп. 1990 жылы КСР\u004F ыдырады',
      after: 'қоғам, топ. 1990 жылы КСРО ыдырады',
    },
    { before: 'ж\u0259не \u0259лем, \u0259рі бай', after: 'және әлем, әрі бай' },
    {
      before: 'ҚЫЛМЫСТЫҚ \u0049\u0043\n\nҚылмыстық іс қозғалды',
      after: 'ҚЫЛМЫСТЫҚ ІС\n\nҚылмыстық іс қозғалды',
    },
    {
      before: '\u018F\u0440 ел: Annual Report of the Fund',
      after: 'Әр ел: Annual Report of the Fund',
    },
    { before: '\u0069с-шарал\u0061р', after: 'іс-шаралар' },
    { before: 'М\u006Fлд\u006Fв\u0061, \u004D. Ш\u0061х\u0061нов', after: 'Молдова, М. Шаханов' },
  ],
  keeps: [
    'EXPO көрмесі',
    'MAX арнасы',
    'XX ғасыр',
    'шарт a posteriori бекітілді',
    'IPO туралы шешім',
    'НАТО мен КСРО',
    'бұл дыбыс [\u0259] деп белгіленеді',
    'А3 пішімі, A320 ұшағы',
    'шарттың i) бөлігі',
    'м\u006Fлек\u0443л\u0430ның \u03B1-ыдыр\u0430\u0443ы',
    '#\u041CeToo қозғалысы',
    'б\u0061рлығы e-Halyk б\u0061нкінде',
    'қаржы ex officio тексерілді',
    'т\u0456з\u0069м: \u0041) заң \u0042) сот \u0043) алқа D) кеңес \u0045) мәжіліс',
    'т\u0456з\u0069м: Bloch \u0054.\u0043. бұл жайында жазды',
    'т\u0456з\u0069м: Merkl \u0050.\u004B., Otto \u0043.\u0045. Pure Norms',
    '\u0041\u0043 командасы ас ішті',
  ],
};

/** Latin capitals that a Cyrillic word in capitals may be typed with. */
const capitals = '\u0041\u0042\u0043\u0045\u0048\u0049\u004B\u004D\u004F\u0050\u0054\u0058';
