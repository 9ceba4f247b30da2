import { describe, expect, it } from 'vitest';
import { foreignSpeed } from '../bench/foreign-speed';

/*
 * Text in other languages is looked through as fast as Kazakh, give or take: half as fast at least
 * on a quiet machine. A machine that does other things, too, is allowed half of that.
 */

describe('text in another language', () => {
  const slack = 0.25;

  for (const [language, share] of foreignSpeed(3)) {
    it(`in ${language} does not hold up repair`, () => {
      expect(share).toBeGreaterThan(slack);
    });
  }
});
