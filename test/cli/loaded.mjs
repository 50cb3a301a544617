/** `node --import` this: at the end, the packages a run has loaded go to standard error, one `loaded:` line each. */
import { writeSync } from 'node:fs';
import { createRequire, register } from 'node:module';

const hooks = `
  import { writeSync } from 'node:fs';
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    if (found.url.includes('/node_modules/')) writeSync(2, 'loaded: ' + found.url.split('/node_modules/').at(-1) + '\\n');
    return found;
  }`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { cache } = createRequire(import.meta.url);
process.on('exit', () => {
  const files = Object.keys(cache).filter((file) => file.includes('node_modules'));
  for (const file of files) writeSync(2, `loaded: ${file.split(/node_modules[\\/]/u).at(-1)}\n`);
});
