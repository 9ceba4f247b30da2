/*
 * An article in Markdown through unified: what zanger repairs and finds becomes messages of the
 * file, and any plugin of retext runs over the same tree. Run it with `node examples/unified.mjs`.
 */
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import remarkStringify from 'remark-stringify';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { kazakhLint, kazakhParse } from 'zanger/unified';

const article = `# Халықаралық шaрттар

Шарт 1993 ж. Минскіде жасалды. Оны **осы осы** Заң бекітті.
`;

const prose = unified().use(kazakhParse).use(kazakhLint).use(retextRepeatedWords);
const file = await unified()
  .use(remarkParse)
  .use(remarkRetext, prose)
  .use(remarkStringify)
  .process(article);

const messages = file.messages.map(({ place, actual }) => `${place.start.line} ${actual}`); // => ['1 \u0061', '3 осы осы']

console.log(messages.join('\n'));
