import { describe, expect, it } from 'vitest';
import { countHarm, countHarmInForm, emptyCount, formOf } from '../eval/harm-count';
import { textsIn } from '../eval/harm-texts';

const texts = [...textsIn('corpus/harm')];
/** Sentences still called Kazakh, a known failure: one that is right must go from here. */
const sentencesStillCalledKazakh: Readonly<Record<string, number>> = {
  'languages/kaa.txt': 1,
};
const inForm = texts.flatMap((text) => {
  const form = formOf(text.format);
  return form ? [{ text, form, path: text.path }] : [];
});

describe('texts that need no repair', () => {
  it('are of many languages, formats and kinds', () => {
    const below = (folder: string) => texts.filter(({ path }) => path.startsWith(`${folder}/`));
    expect(new Set(below('languages').map(({ language }) => language)).size).toBeGreaterThan(60);
    expect(new Set(below('formats').map(({ format }) => format)).size).toBeGreaterThan(20);
    expect(below('kazakh').length).toBeGreaterThan(14);
  });

  it.each(texts)('$path stays as it is', (text) => {
    const count = emptyCount();
    countHarm(text, count);
    expect(count.harms).toEqual([]);
    if (text.path.startsWith('kazakh/')) expect(count.blanks).toBe(0);
    expect(count.sentencesCalledKazakh).toBe(sentencesStillCalledKazakh[text.path] ?? 0);
  });

  it.each(inForm)('$path stays as it is in its form, its blanks too', async ({ text, form }) => {
    const count = emptyCount();
    await countHarmInForm(text, form, count);
    expect([count.harms, count.blanks]).toEqual([[], 0]);
  });
});
