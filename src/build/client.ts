/** Build step: what every page carries (`src/client`) as one file of strings, with the hashes its policy names. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = new URL('../../', import.meta.url);

async function scriptOf(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('src/client/page.ts', root)), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  // The end of a script is found by these letters, whatever the language in it says.
  return output[0].code.trim().replace(/<\/script/giu, String.raw`<\/script`);
}

/** What all pages share, then what one has alone, file by file. */
const sheetsOf = (): string => {
  const folder = new URL('src/client/', root);
  const own = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'page.css');
  return ['page.css', ...own.sort()].map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
};

/** Comments and the white space of the layout taken out: nothing else is shortened. */
const styleOf = (): string =>
  sheetsOf()
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/\{\n/gu, '{')
    .replace(/;\n/gu, ';')
    .trim();

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await scriptOf();
const style = styleOf();
const assets = { style, script, styleHash: hashOf(style), scriptHash: hashOf(script) };
writeFileSync(new URL('dist/page.json', root), `${JSON.stringify(assets)}\n`);
