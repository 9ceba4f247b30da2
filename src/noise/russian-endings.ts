/** What Russian words are made with behind their stems. */
export const suffixes =
  'енн онн ническ ическ тельн тельск тельств тель альн ов ск н ств ост ност ени ани ни и ци изаци ировани ник щик ист'.split(
    ' ',
  );

/** Endings of Russian nouns and adjectives. */
export const endings =
  'ый ий ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ой ей ую юю ом ем а я о е у ю ы и ь й ам ям ами ями ах ях ов ев ью ия ию ии ием иям иях иями'.split(
    ' ',
  );

/** Suffixes with the endings that make of them what no word of any language begins with. */
export const tails: readonly (readonly [string, string])[] = [
  ['н', 'ый ая ое ые ого ому ыми ую ых'],
  ['онн енн тельн альн', 'ый ая ое ые ого ому ым ыми ую ых ой'],
  ['ическ ск', 'ий ая ое ие ого ому им ими ую их ой'],
  ['тельств ств', 'о а у ом е ам ами ах'],
  ['ност', 'ь и ью ей ям ями ях'],
  ['ани ени ци', 'е я ю ем и й ям ями ях ей'],
];
