/** Build step: the command line in a few files, V8's code cache of them, and what starts it (see `cli/main.ts`); the library likewise. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import { lazyPatterns } from './lazy-patterns.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Commander loads it for subcommands that are programs of their own; there are none, and it takes 2 ms to load. */
const isUnused = (id: string, importer = ''): boolean =>
  id === 'node:child_process' && /[\\/]node_modules[\\/]commander[\\/]/.test(importer);
const NOTHING = '\0nothing';
/** What few runs need. Asked for as by CommonJS: a bundle loads all that it imports from outside when it starts. */
const SELDOM = ['node:child_process', 'node:os', 'node:tty', 'node:worker_threads', 'node:zlib', 'yaml', 'zod'];
/** Libraries of the readers, each bundled into one file of its own: some have hundreds, some are modules only. */
const VENDORED = [
  'yauzl',
  'saxes',
  'parse5',
  'markdown-it',
  'picomatch',
  'iconv-lite',
  'diff',
  'csv-parse/sync',
  'cli-progress',
  'hyparquet-writer',
];
const vendored = (id: string): string => `vendor/${id}.cjs`;
/** Those that modules import which every check loads: loaded when something is asked of them. */
const DEFERRED = ['picomatch'].map((id) => `\0./${vendored(id)}`);
/** The same of Node's own. */
const DEFERRED_BUILTIN: readonly string[] = ['node:crypto'];
const deferred = (file: string): string => `const load = () => require('${file}');
module.exports = new Proxy(function () {}, {
  apply: (_, self, given) => Reflect.apply(load(), self, given),
  get: (_, name) => load()[name],
});`;
/** A field for each name it has, so that those imported from it are found. */
const deferredBuiltin = (id: string): string =>
  `module.exports = { ${Object.keys(process.getBuiltinModule(id) ?? {})
    .map((name) => `get ${name}() { return require('${id}').${name}; }`)
    .join(', ')} };`;
/**
 * Modules of ours bundled apart likewise, by file name: one since `import()` fails in a script taken from the code cache,
 * one since pages with charts alone need the library behind it.
 */
const APART: Readonly<Record<string, string>> = {
  'import-module': '../source/formats/pdf/import-module.js',
  echarts: '../report/page/echarts.js',
};
const apartOf = (id: string): string | undefined =>
  /^\.{1,2}\//.test(id) ? Object.keys(APART).find((name) => id.endsWith(`/${name}.js`)) : undefined;

const lazily: Plugin = {
  name: 'lazily',
  resolveId(id, importer) {
    if (importer?.startsWith('\0') === true) return { id, external: true };
    const apart = apartOf(id);
    if (apart !== undefined) return `\0./${vendored(apart)}`;
    if (VENDORED.includes(id)) return `\0./${vendored(id)}`;
    if (isUnused(id, importer)) return NOTHING;
    return SELDOM.includes(id) || DEFERRED_BUILTIN.includes(id) ? `\0${id}` : null;
  },
  load(id) {
    if (id === NOTHING) return 'export {}';
    if (DEFERRED.includes(id)) return deferred(id.slice(1));
    if (id.startsWith('\0') && DEFERRED_BUILTIN.includes(id.slice(1))) return deferredBuiltin(id.slice(1));
    return id.startsWith('\0') ? `module.exports = require('${id.slice(1)}')` : null;
  },
};

/** No file of the bundle holds Chinese in a name, a tagged template or a pattern read as text: an escape says the same. */
const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

async function bundle(input: string, file: string, plugins: readonly Plugin[] = [lazily, inAscii]): Promise<void> {
  const build = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    plugins: [...plugins],
  });
  await build.write({
    file: at(file),
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
}

/**
 * The program in a few scripts by what a run needs: what every run starts with, reading and analysing, what shows places
 * and widths, drawing tables, checking. A module is in the first that reaches it by static imports; what none reaches is parted by the bundler.
 */
const PARTS: readonly (readonly [name: string, ...roots: readonly string[]])[] = [
  ['start', 'cli/entry.js'],
  ['core', 'cli/commands/analyze.js', 'analyze.js', 'lexicon/load.js', 'source/read.js', 'source/formats/txt.js'],
  ['shown', 'report/place.js', 'report/width.js', 'report/table/style.js'],
  ['table', 'report/table.js'],
  ['check', 'cli/commands/check.js', 'cli/check/one.js', 'report/check/stylish.js'],
];

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Modules by their part, worked out when the first is asked for. */
function partsOf(): (id: string, graph: Graph) => string | null {
  const parts = new Map<string, string>();
  const reach = (id: string, part: string, graph: Graph): void => {
    if (parts.has(id)) return;
    parts.set(id, part);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reach(imported, part, graph);
  };
  return (id, graph) => {
    if (parts.size === 0)
      for (const [part, ...roots] of PARTS) for (const root of roots) reach(at(`../${root}`), part, graph);
    return parts.get(id) ?? null;
  };
}

/** What the parts are when they are read: functions, so that no text of half a megabyte is copied to make one of it. */
const asFunctions: Plugin = {
  name: 'as-functions',
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = `(function (exports, require, module, __filename, __dirname) {${file.code}\n})`;
  },
};

async function bundleInParts(input: string, folder: string): Promise<void> {
  const build = await rolldown({
    input,
    platform: 'node',
    logLevel: 'silent',
    plugins: [lazily, lazyPatterns, inAscii, asFunctions],
  });
  await build.write({
    dir: at(folder),
    format: 'cjs',
    entryFileNames: 'bundle.cjs',
    chunkFileNames: 'bundle-[name].cjs',
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: partsOf() }] },
    strictExecutionOrder: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
}

/**
 * The library in one script beside those of the formats: what one module calls of another is then called directly, which
 * makes an eighth of the speed. Packages stay outside, types in their own files.
 */
async function bundleLibrary(input: string, folder: string): Promise<void> {
  const isOurs = (id: string): boolean => id.startsWith('.') || path.isAbsolute(id);
  const build = await rolldown({ input, platform: 'node', logLevel: 'silent', external: (id) => !isOurs(id) });
  await build.write({ dir: at(folder), format: 'esm', entryFileNames: 'index.js', chunkFileNames: '[name].js' });
  await build.close();
  writeFileSync(input, `export * from '${folder.replace('..', '.')}index.js';\n`);
}

/** What the bundle of ECharts holds of others' work goes with their licenses: npm does not bring them. */
const LICENSED: readonly (readonly [string, string])[] = [
  ['echarts/LICENSE', 'LICENSE'],
  ['echarts/NOTICE', 'NOTICE'],
  ['echarts/licenses/LICENSE-d3', 'LICENSE-d3'],
  ['zrender/LICENSE', 'LICENSE-zrender'],
  ['tslib/LICENSE.txt', 'LICENSE-tslib'],
];

function copyLicenses(): void {
  const echarts = createRequire(import.meta.url).resolve('echarts');
  const folders = createRequire(echarts).resolve.paths('zrender') ?? [];
  mkdirSync(at('../cli/vendor/echarts'), { recursive: true });
  for (const [file, name] of LICENSED) {
    const found = folders.map((folder) => path.join(folder, file)).find((each) => existsSync(each));
    if (found === undefined) throw new Error(`no license to copy: ${file}`);
    copyFileSync(found, at(`../cli/vendor/echarts/${name}`));
  }
}

await bundleInParts(at('../cli/entry.js'), '../cli/');
await bundle(at('../cli/main.js'), '../cli/main.cjs');
for (const [name, file] of Object.entries(APART)) await bundle(at(file), `../cli/${vendored(name)}`, []);
for (const id of VENDORED) await bundle(id, `../cli/${vendored(id)}`, []);
copyLicenses();
await bundleLibrary(at('../index.js'), '../lib/');

/** One in eight: more compile little that is new. */
const samples = readdirSync(at('../../fixtures/manuscripts'))
  .toSorted()
  .filter((_, index) => index % 8 === 0)
  .map((name) => at(`../../fixtures/manuscripts/${name}/${name}.txt`));

// The cache holds what real runs compile.
const made = spawnSync(process.execPath, [at('./cache.js'), ...samples], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (made.status !== 0) process.stderr.write('the code cache could not be made; the program starts without it\n');
