export { type NaturalStemmer, stemmer } from './natural/stemmer';
export { stopWords } from './natural/stop-words';
export { type NaturalTokenizer, sentenceTokenizer, wordTokenizer } from './natural/tokenizers';
