/** An object whose fields are worked out when they are first looked at, each once. */

/** Fields by what makes them; one that throws throws again when it is looked at again. */
export function lazily<Value extends object>(makers: { readonly [Key in keyof Value]: () => Value[Key] }): Value {
  const value = {} as Value;
  for (const key of Object.keys(makers) as (keyof Value & string)[])
    Object.defineProperty(value, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const made = makers[key]();
        Object.defineProperty(value, key, { value: made, enumerable: true });
        return made;
      },
    });
  return value;
}
