import type { Rule } from './rule';

/** The letter З typed for the digit 3 before the noun of an article. */
export const letterThree: Rule = {
  id: 'letter-three',
  title: 'З typed for 3',
  why: 'Before -бап (article) or -тармақ (item) stands a number. No list of letters gives З to an article, so it is a three.',
  needs: ({ has }) => has('ze', 'hyphen'),
  pattern:
    /\u0417(?<![\p{L}\p{N}-].)(?=-(?:бап|баб|бөлік|бөліг|тармақ|тармағ|тарау|абзац|қосымша))/gu,
  fix: () => ({
    after: '3',
    certainty: 'evidence',
    reason: 'Only a number can stand here, so «З» is 3.',
  }),
  examples: [{ before: '\u0417-тармақ', after: '3-тармақ' }],
  keeps: ['3-тармақ', 'Заң-бап', '\u0417-әрпі', 'АІ\u0417-бап'],
};
