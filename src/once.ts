/**
 * Puts work off until its result is asked for, and does it then a single time. What is made must
 * depend on nothing that changes.
 *
 * @param make makes the value
 * @returns a function that gives the value
 *
 * @example
 * once(() => 'шарт'.length)(); // => 4
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
