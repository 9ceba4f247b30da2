import type { Format } from './format';

/** The result as the library gives it, with the document's id before it. */
export const json: Format = {
  id: 'json',
  extension: '.json',
  opening: () => '[\n',
  between: ',\n',
  closing: '\n]\n',
  render: ({ id, findings }) => JSON.stringify({ id, ...findings.result }, null, 2),
};
