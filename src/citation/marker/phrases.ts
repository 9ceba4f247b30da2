import rows from '../../../corpus/lexicon/citation-phrases.json';
import { lexiconOf } from '../lexicon';

/** Words before a source that say how it is meant: see, cited in, compare. */
export const prefixes = /* @__PURE__ */ lexiconOf(rows, ['prefix']);

/** The same words behind a source, where Kazakh has its verbs. */
export const suffixes = /* @__PURE__ */ lexiconOf(rows, ['prefix-behind']);

/** The words that stand for the source named last: «сонда», «там же», ibid. */
export const ibidWords = /* @__PURE__ */ lexiconOf(rows, ['ibid']);

/** Words after the last source that say there is more of the kind. */
export const tails = /* @__PURE__ */ lexiconOf(rows, ['tail']);

/** Words between two sources or two numbers. */
export const joiners = /* @__PURE__ */ lexiconOf(rows, ['joiner']);

/** Small words inside names: and, et al., von, the Kazakh son and daughter. */
export const nameParticles = /* @__PURE__ */ lexiconOf(rows, ['name-particle']);
