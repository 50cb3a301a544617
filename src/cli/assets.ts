/** What every page carries, as the build wrote it; read when the first page is drawn. */
import { readFileSync } from 'node:fs';
import type { PageAssets } from '../report/page/shell.js';
import { ROOT } from './root.js';

export const loadAssets = (): PageAssets =>
  JSON.parse(readFileSync(new URL('dist/page.json', ROOT), 'utf8')) as PageAssets;
