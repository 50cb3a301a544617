/** Build step: the command line as one file, and V8's code cache of it (see `cli/main.ts`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const build = await rolldown({ input: at('../cli/entry.js'), platform: 'node', logLevel: 'silent' });
await build.write({ file: at('../cli/bundle.cjs'), format: 'cjs', codeSplitting: false });
await build.close();

// The cache holds what a real run compiles: an analysis shown as a table.
const sample = at('../../fixtures/manuscripts/county-safety-2016/county-safety-2016.txt');
const made = spawnSync(process.execPath, [at('./cache.js'), 'analyze', sample, '--no-terms', '--format', 'table'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (made.status !== 0) process.stderr.write('the code cache could not be made; the program starts without it\n');
