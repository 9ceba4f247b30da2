/** The language of a text. */
export interface Detection {
  /** ISO 639-3; `und` where the language cannot be told. */
  readonly language: string;
  /** ISO 15924 of most letters; `Zyyy` where there are none. */
  readonly script: string;
  /** From 0 to 1: how far the best language stands before the others. */
  readonly confidence: number;
}
