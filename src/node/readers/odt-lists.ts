import type { XmlElement } from '@rgrove/parse-xml';
import { elementsNamed, isElement, localName } from './xml-tree';

/** Writes the number of an item of a list; undefined where the list has bullets. */
export type Numbering = ReadonlyMap<string, readonly (((number: number) => string) | undefined)[]>;

/** The styles of numbered lists by name, level by level. */
export function numberingIn(content: XmlElement): Numbering {
  const styles = elementsNamed(content, 'list-style').map((style) => {
    const levels = style.children.filter(isElement).map(formOf);
    return [style.attributes['style:name'] ?? '', levels] as const;
  });
  return new Map(styles);
}

function formOf(level: XmlElement): ((number: number) => string) | undefined {
  if (localName(level) !== 'list-level-style-number') return undefined;
  const { attributes } = level;
  const format = attributes['style:num-format'];
  if (format !== '1' && format !== 'a' && format !== 'A') return undefined;
  const start = Number(attributes['text:start-value'] ?? 1);
  const [before, behind] = [attributes['style:num-prefix'], attributes['style:num-suffix']];
  return (number) => `${before ?? ''}${signOf(start + number - 1, format)}${behind ?? ''} `;
}

function signOf(number: number, format: '1' | 'a' | 'A'): string {
  if (format === '1' || number > 26) return String(number);
  return String.fromCharCode((format === 'a' ? 0x60 : 0x40) + number);
}
