/** Elements whose text is no prose: programs, what a person types, formulas, pictures. */
export const verbatimTags: ReadonlySet<string> = new Set(
  'code kbd math noscript pre samp script style svg template textarea tt var xmp'.split(' '),
);

/** Elements that stand in the line of the text around them. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong sub sup time u wbr'.split(
    ' ',
  ),
);
