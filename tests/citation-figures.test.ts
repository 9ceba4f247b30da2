import { describe, expect, it } from 'vitest';
import { evaluateCitations } from '../eval/citations';

const { tuned, aside } = evaluateCitations();

/** What the figures must reach at least, on the part tuned on and on the part kept aside. */
describe.each([
  ['tuned on', tuned],
  ['kept aside', aside],
] as const)('the part %s', (_name, figures) => {
  it('has its markers, items and links', () => {
    expect(figures.markerSpanF1).toBeGreaterThanOrEqual(0.98);
    expect(figures.itemsExact).toBeGreaterThanOrEqual(0.95);
    expect(figures.linksExact).toBeGreaterThanOrEqual(0.99);
  });

  it('has its entries and their fields', () => {
    expect(figures.entryBoundariesF1).toBeGreaterThanOrEqual(0.98);
    expect(figures.fieldsF1).toBeGreaterThanOrEqual(0.95);
    expect(figures.typeAccuracy).toBeGreaterThanOrEqual(0.93);
    expect(figures.wholeEntry).toBeGreaterThanOrEqual(0.75);
  });

  it('has its errors and warnings, and no others', () => {
    expect(figures.findingsPrecision).toBe(1);
    expect(figures.findingsRecall).toBe(1);
  });

  it('cuts its words out of the text as given under every noise', () => {
    expect(figures.rawUnderNoise).toBe(1);
    expect(figures.foundUnderNoise).toBe(1);
  });
});
