/** Build step: what every page carries (`src/client`) as one file of strings, with the hashes its policy names. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { type PageAssets, PAGES } from '../report/page/shell.js';

const root = new URL('../../', import.meta.url);

async function scriptOf(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('src/client/page.ts', root)), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  // The end of a script is found by these letters, whatever the language in it says.
  return output[0].code.trim().replace(/<\/script/giu, String.raw`<\/script`);
}

/** What all pages share, and behind it what a page has alone (`compare.css` of the page of `compare`). */
function sheetOf(page: string): string {
  const own = new URL(`src/client/${page}.css`, root);
  const sheets = [new URL('src/client/page.css', root), ...(existsSync(own) ? [own] : [])];
  return sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
}

/** Comments and the white space of the layout taken out: nothing else is shortened. */
const styleOf = (page: string): string =>
  sheetOf(page)
    .replace(/\/\*[^]*?\*\//gu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/\{\n/gu, '{')
    .replace(/;\n/gu, ';')
    .trim();

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await scriptOf();
const assets = PAGES.map((page): readonly [string, PageAssets] => {
  const style = styleOf(page);
  return [page, { style, script, styleHash: hashOf(style), scriptHash: hashOf(script) }];
});
writeFileSync(new URL('dist/page.json', root), `${JSON.stringify(Object.fromEntries(assets))}\n`);
