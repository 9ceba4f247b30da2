import type { Format } from './format';

/** One line of JSON for each document. */
export const ndjson: Format = {
  id: 'ndjson',
  extension: '.ndjson',
  opening: () => '',
  between: '\n',
  closing: '\n',
  render: ({ id, findings }) => JSON.stringify({ id, ...findings.result }),
};
