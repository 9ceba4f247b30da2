import type { Format } from './format';
import { referencesIn } from './references';

/** The list of sources as CSL-JSON; those of several documents are one list. */
export const csl: Format = {
  id: 'csl',
  extension: '.json',
  opening: () => '[\n',
  between: ',\n',
  closing: '\n]\n',
  isList: true,
  render: async (report) => (await referencesIn(report, 'csl')).join(',\n'),
};
