/**
 * A module by its address. In a file of its own, which stays one when the command line is bundled: `import()` fails
 * in a script that V8 has taken from its code cache (see `build/bundle.ts`).
 */
export const importModule = (href: string): Promise<unknown> => import(/* @vite-ignore */ href);
