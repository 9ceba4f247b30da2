/*
 * Reads a broken sentence, and prints the sentence made whole with the treaties in it:
 *
 *   node examples/quick-start.mjs
 */
import { analyze } from 'zanger';

const { clean, treaties } = analyze(
  'Қaзақстан Республикaсы Литвa Республикасымен 1994 жылғы 9  тамызда құқықтық көмек туралы шaрт жасасты.',
);

console.log(clean.text);
for (const { title, signed, parties } of treaties) {
  console.log(`${signed}  ${parties.map(({ id }) => id).join(' and ')}  ${title}`);
}
