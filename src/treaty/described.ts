import type { Described } from '../rule';
import { actions } from './event/actions';
import { reasons } from './fact/reasons';
import { kinds } from './noun/kinds';
import { partyFrames } from './sides/frames';

/*
 * What the room knows, as rows for a list. Its patterns keep the shapes they are run in; only here
 * are they told in words.
 */

/**
 * The kinds of treaties by their nouns.
 *
 * @example
 * treatyKinds.find(({ title }) => title === 'конвенция')?.id; // => 'convention'
 */
export const treatyKinds: readonly Described[] = kinds.map(
  ({ id, term, kind, examples, keeps }) => ({
    id: id ?? kind,
    title: term,
    why: `«${term}» is the noun of a document that binds states, unless the words beside it say otherwise.`,
    examples,
    keeps,
  }),
);

/**
 * What can happen to a treaty, by the verbs that tell it.
 *
 * @example
 * treatyEvents.find(({ id }) => id === 'ratification')?.title; // => 'verbs of «ratified»'
 */
export const treatyEvents: readonly Described[] = actions.map(
  ({ id, event, why, examples, keeps }) => ({
    id,
    title: `verbs of «${event}»`,
    why,
    examples,
    keeps,
  }),
);

/**
 * The ways in which a text names the parties of a treaty.
 *
 * @example
 * partyRelations.map(({ id }) => id).includes('between'); // => true
 */
export const partyRelations: readonly Described[] = partyFrames;

/**
 * The reasons that make a noun tell of a treaty, and those that do not.
 *
 * @example
 * treatyReasons.map(({ id }) => id).includes('private-matter'); // => true
 */
export const treatyReasons: readonly Described[] = reasons;
