/** Objects whose fields are worked out when they are first looked at, each once. */

/** What makes each field, from what the object is made of and from the other fields. */
export type Makers<From, Value> = { readonly [Key in keyof Value]: (from: From, value: Value) => Value[Key] };

interface Held<From> {
  readonly from: From;
  readonly known: Record<string, { readonly made: unknown }>;
}

/** How such objects are made; a field whose making throws throws again when it is looked at again. */
export function lazily<From, Value extends object>(makers: Makers<From, Value>): (from: From) => Value {
  const fields = Object.create(null) as object;
  // On a prototype that all share: to give each object getters of its own costs more than many fields do.
  for (const key of Object.keys(makers) as (keyof Value & string)[])
    Object.defineProperty(fields, key, {
      get(this: Value & Held<From>) {
        return (this.known[key] ??= { made: makers[key](this.from, this) }).made;
      },
    });
  return (from) => Object.assign(Object.create(fields) as Value, { from, known: {} } satisfies Held<From>);
}
