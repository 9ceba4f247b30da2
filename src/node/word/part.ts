import { type Tag, tagsIn } from './tags';

/** A part of a Word document that holds text. */
export interface Part {
  /** `word/document.xml` */
  readonly name: string;
  readonly xml: string;
  readonly tags: readonly Tag[];
}

/** What the walk asks of the document around a part. */
export interface Surroundings {
  /** The number of the list that a paragraph with these properties is in. */
  readonly labelOf: (properties: string) => string | undefined;
  /** The mark of a note, as it is met: its tag. */
  readonly markOf: (tag: string) => string;
}

/** A part, ready to be walked. */
export function partOf(name: string, xml: string): Part {
  return { name, xml, tags: tagsIn(xml) };
}
