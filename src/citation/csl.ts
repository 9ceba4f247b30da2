/**
 * A name as CSL-JSON has it: family and given apart, or `literal` for a body.
 *
 * @example
 * parseReference('Сапар Ә.Б. Шарт құқығы. – Алматы, 2015. – 210 б.').author; // => [{ family: 'Сапар', given: 'Ә.Б.' }]
 */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * A date as CSL-JSON has it: year, month and day as far as they are known; two parts are a range.
 *
 * @example
 * parseReference('Қуат М. Әділдік жолы // Айқын. – 2018. – 7 маусым.').issued; // => { 'date-parts': [[2018, 6, 7]] }
 */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A reference in CSL-JSON (https://github.com/citation-style-language/schema), with the variables
 * that lists of sources hold. What CSL has no variable for stands under `custom`.
 *
 * @example
 * parseReference('Рябова Т. С. Правовая экспертиза : учебник. М. : Кодекс, 2012. 300 с.')['number-of-pages']; // => '300'
 */
export interface CslItem {
  readonly id?: string | number;
  readonly type: string;
  readonly title?: string;
  /** Of the title: `kk`, `ru` or `en`, where it can be told. */
  readonly language?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly compiler?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly genre?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly 'number-of-volumes'?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly page?: string;
  readonly 'number-of-pages'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly 'event-place'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly 'citation-number'?: string | number;
  readonly custom?: Readonly<Record<string, string | boolean>>;
}
