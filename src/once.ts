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

/**
 * Remembers what was made of an object as long as the object is there. What is made must depend on
 * nothing else.
 *
 * @param make makes a value of an object
 * @returns a function that gives the value of each object
 *
 * @example
 * onceFor((word: { form: string }) => word.form.length)({ form: 'шарт' }); // => 4
 */
export function onceFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) {
      one = { value: make(key) };
      made.set(key, one);
    }
    return one.value;
  };
}
