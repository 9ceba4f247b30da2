/*
 * Lists the treaties of all documents of a folder, on all processors, with the library instead of
 * the command:
 *
 *   node examples/batch.mjs FOLDER
 */
import { batch, documentsIn } from 'zanger/node';

const [folder = 'corpus/articles'] = process.argv.slice(2);

for await (const { outcome } of batch(documentsIn([folder]), {
  task: 'treaties',
  output: 'json',
})) {
  if ('error' in outcome) {
    console.error(outcome.error);
    continue;
  }
  const { treaties } = JSON.parse(outcome.output);
  for (const { signed, title, term } of treaties) {
    console.log([outcome.id, signed ?? 'no date', title ?? term].join('\t'));
  }
}
