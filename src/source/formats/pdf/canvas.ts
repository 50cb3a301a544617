/**
 * pdf.js without the canvas it would draw on. When it is loaded it looks for the native library of one, takes from it
 * what it draws with, and warns where that is not there. Nothing is drawn here: for that moment the library is not to
 * be found, and empty stand-ins do.
 */

/** What pdf.js draws with. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** What a warning of pdf.js opens with; how much it says can only be set per document. */
const WARNING = 'Warning: ';

/** An object's property while `work` runs, and what it was before again. */
async function having<Result>(
  object: object,
  changes: Readonly<Record<string, unknown>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const target = object as Record<string, unknown>;
  const before = Object.keys(changes).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  Object.assign(target, changes);
  try {
    return await work();
  } finally {
    for (const [name, property] of before) {
      if (property === undefined) delete target[name];
      else Object.defineProperty(target, name, property);
    }
  }
}

/** Loads pdf.js: nothing is printed, no native library opened, and the globals are afterwards as they were. */
export async function withoutCanvas<Result>(load: () => Promise<Result>): Promise<Result> {
  const said = globalThis.console;
  const { warn } = said;
  const { getBuiltinModule } = process;
  const quiet = (...words: readonly unknown[]): void => {
    if (!String(words[0]).startsWith(WARNING)) warn.apply(said, [...words]);
  };
  const absent = DRAWING.filter((name) => !(name in globalThis));
  const standIns = Object.fromEntries(absent.map((name) => [name, class {}]));
  // By `module` it makes the `require` it asks for the library with.
  const builtin = (id: string): unknown => (id === 'module' ? undefined : getBuiltinModule(id));
  return await having(globalThis, standIns, () =>
    having(said, { warn: quiet }, () => having(process, { getBuiltinModule: builtin }, load)),
  );
}
