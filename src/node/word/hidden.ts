import { tagsIn } from './tags';

/** Tells whether a run with these properties is hidden. */
export function hides(properties: string): boolean {
  return /<w:vanish(?:\s*\/>|\s*><\/|\s+w:val=["'](?:1|true|on)["'])/u.test(properties);
}

/**
 * Leaves out of a Word document the runs that Word does not show.
 *
 * @param xml its text part
 */
export function withoutHidden(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml;
  const tags = tagsIn(xml);
  const parts: string[] = [];
  let done = 0;
  for (const [at, { name, start, closer, isClosing }] of tags.entries()) {
    if (name !== 'w:r' || isClosing || closer === at || start < done) continue;
    const end = tags[closer]?.end ?? start;
    const properties = tags[at + 1];
    if (properties?.name !== 'w:rPr') continue;
    if (!hides(xml.slice(properties.start, tags[properties.closer]?.end))) continue;
    parts.push(xml.slice(done, start));
    done = end;
  }
  return [...parts, xml.slice(done)].join('');
}
