import type { Finding } from '../../diagnostic';

/**
 * What a reader should look at in the treaties of a text, one row for each code.
 *
 * @example
 * treatyFindings.find(({ id }) => id === 'treaty-date-conflict')?.severity; // => 'warning'
 */
export const treatyFindings = [
  {
    id: 'treaty-date-conflict',
    severity: 'warning',
    title: 'A date that the register does not have',
    why: 'The text and the register of known treaties give different days for the signature, the ratification or the entry into force.',
    remedy:
      'Look the treaty up in the document that the register names, and correct the one that errs.',
    examples: [
      'Қазақстан Республикасы Италия Республикасымен 2015 жылғы 22 ақпанда адамдарды ұстап беру туралы шарт жасасты.',
    ],
    keeps: [
      'Қазақстан Республикасы Италия Республикасымен 2015 жылғы 22 қаңтарда адамдарды ұстап беру туралы шарт жасасты.',
    ],
  },
  {
    id: 'treaty-kind-conflict',
    severity: 'warning',
    title: 'Another kind than in the register',
    why: 'The text calls a convention what the register has as an agreement, or the other way round.',
    remedy: 'Use the word of the official title.',
    examples: [
      'Қазақстан мен Литва 2000 жылғы 11 мамырда туризм саласындағы ынтымақтастық туралы шарт жасасты.',
    ],
    keeps: [
      'Қазақстан мен Литва 2000 жылғы 11 мамырда туризм саласындағы ынтымақтастық туралы келісім жасасты.',
    ],
  },
  {
    id: 'treaty-party-conflict',
    severity: 'warning',
    title: 'A party that the register does not have',
    why: 'The text counts a state among the parties that the register does not name.',
    remedy: 'Find out whether the state is a party, or another treaty is meant.',
    examples: [
      'Қазақстан, Ресей, Беларусь және Қытай 2014 жылғы 29 мамырда Еуразиялық экономикалық одақ туралы шартқа қол қойды.',
    ],
    keeps: [
      'Қазақстан, Ресей және Беларусь 2014 жылғы 29 мамырда Еуразиялық экономикалық одақ туралы шартқа қол қойды.',
    ],
  },
  {
    id: 'treaty-date-ambiguous',
    severity: 'info',
    title: 'Figures that are one of two days',
    why: 'In 2009.02.06 the month or the day can stand in the middle.',
    remedy: 'Write the month as a word.',
    examples: ['Қазақстан мен Литва арасындағы шартқа 2009.02.06 қол қойылды.'],
    keeps: ['Қазақстан мен Литва арасындағы шартқа 2009 жылғы 2 маусымда қол қойылды.'],
  },
  {
    id: 'treaty-party-ambiguous',
    severity: 'info',
    title: 'A name that is one of two states',
    why: 'A bare «Корея» (Korea) can stand for either state; the southern one is taken.',
    remedy: 'Write the full name.',
    examples: ['Қазақстан мен Корея арасында 2003 жылы шарт жасалды.'],
    keeps: ['Қазақстан мен Корея Республикасы арасында 2003 жылы шарт жасалды.'],
  },
  {
    id: 'treaty-not-binding',
    severity: 'info',
    title: 'A declaration among treaties',
    why: 'A declaration states an intention; it binds only where its own text says so.',
    remedy: 'Check that the text does not treat it as a treaty.',
    examples: [
      'Қазақстан мен Литва 1994 жылғы 9 тамызда ынтымақтастық туралы декларация қабылдады.',
    ],
    keeps: ['Қазақстан мен Литва 1994 жылғы 9 тамызда ынтымақтастық туралы шарт жасасты.'],
  },
  {
    id: 'treaty-count-conflict',
    severity: 'warning',
    title: 'Another number of treaties than told',
    why: 'A number word before the noun, as «екі шарт» (two treaties), counts more than the text names.',
    remedy: 'Name each of the treaties.',
    examples: ['Қазақстан Моңғолиямен 1993 жылғы 22 қазанда үш шарт жасасты.'],
    keeps: [
      'Түркиямен екі шарт жасалған: бірі 1995 жылғы 13 маусымда, екіншісі 1995 жылғы 15 тамызда.',
    ],
  },
] as const satisfies readonly Finding[];

/** The codes of these findings. */
export type TreatyCode = (typeof treatyFindings)[number]['id'];
