import type { Format } from './format';
import { referencesIn } from './references';

/** The list of sources as BibTeX, in its form for biblatex. */
export const bibtex: Format = {
  id: 'bibtex',
  extension: '.bib',
  opening: () => '',
  between: '\n\n',
  closing: '\n',
  isList: true,
  render: async (report) => (await referencesIn(report, 'bibtex')).join('\n\n'),
};
