import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { literalsOf } from './source';

/**
 * A plugin that compiles an nlcst tree to its text: after {@link kazakhParse}, the repaired text.
 *
 * @example
 * String(unified().use(kazakhParse).use(kazakhStringify).processSync('oсы шaрт')); // => 'осы шарт'
 */
export const kazakhStringify: Plugin<[], Root, string> = function () {
  this.compiler = (tree) =>
    literalsOf(tree as Root)
      .map((node) => node.value)
      .join('');
};
