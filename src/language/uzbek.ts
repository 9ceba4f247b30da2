/** қ, ғ and ҳ, which Belarusian lacks. */
const southern = /[\u049B\u0493\u04B3]/u;

/** Letters that Uzbek does not write: і ы щ ӣ ӯ ҷ ә ө ү ұ ң һ. */
const unlikeUzbek = /[\u0456\u044B\u0449\u04E3\u04EF\u04B7\u04D9\u04E9\u04AF\u04B1\u04A3\u04BB]/u;

/** Small words of Uzbek that Tajik lacks, and stems with ў: ўз (but no Ўзбекистон), бўл, қўл, йўл, тўғри. */
const uzbekWord =
  /^(?:(?:бир|бу|билан|учун|эди|эмас|экан|керак|деб|ёки|ҳақида)$|\u045Eз(?!бек)|[бқй]\u045Eл|т\u045Eғри)/u;

/** Endings of Uzbek: of the genitive, the plural, the dative, participles and the present. */
const uzbekEnding = /..(?:нинг|лар|лар(?:и|ни|га|да|дан)|лиги|ган|ганда|га|моқда|ади)$/u;

/** Small words of Tajik, and ў, which is a word there: he or she. */
const tajikWord = /^(?:ба|дар|аз|ки|бо|ин|он|аст|барои|то|буд|шуд|кард|мо|худ|як|\u045E)$/u;

/** Endings of Tajik: of the plural, the object and the verb. */
const tajikEnding = /.(?:ҳо|ҳои|ҳоро|ҳояш|ро|анд|онд|ад|ист)$/u;

/**
 * How much speaks for Uzbek in Cyrillic letters, which the model knows in Latin ones only. Of all
 * alphabets it alone has ў beside қ, ғ or ҳ; but Tajik is often typed with ў for its own ӯ, so words
 * and endings have to tell.
 *
 * @param words small letters
 * @returns words like Uzbek ones less words like Tajik ones; 0 where the text is not Uzbek
 *
 * @example
 * cyrillicUzbek(['ўз', 'ва', 'ҳуқуқ', 'шартномалари']); // => 2
 * cyrillicUzbek(['ў', 'ба', 'ҳуқуқ', 'дар', 'гўяд']); // => 0
 */
export function cyrillicUzbek(words: readonly string[]): number {
  const isAlphabet =
    words.some((word) => word.includes('\u045E')) && words.some((word) => southern.test(word));
  if (!isAlphabet || words.some((word) => unlikeUzbek.test(word))) return 0;
  const uzbek = words.filter((word) => uzbekWord.test(word) || uzbekEnding.test(word)).length;
  const tajik = words.filter((word) => tajikWord.test(word) || tajikEnding.test(word)).length;
  return Math.max(0, uzbek - tajik);
}
