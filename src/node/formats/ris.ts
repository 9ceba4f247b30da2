import type { Format } from './format';
import { referencesIn } from './references';

/** The list of sources as RIS. */
export const ris: Format = {
  id: 'ris',
  extension: '.ris',
  opening: () => '',
  between: '\n\n',
  closing: '\n',
  isList: true,
  render: async (report) => (await referencesIn(report, 'ris')).join('\n\n'),
};
