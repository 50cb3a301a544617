/** What a page carries, as the build wrote it; read when the first page is drawn. */
import { readFileSync } from 'node:fs';
import type { LoadAssets, PageAssets, PageKind } from '../report/page/shell.js';
import { ROOT } from './root.js';

export const loadAssets: LoadAssets = (page) =>
  (JSON.parse(readFileSync(new URL('dist/page.json', ROOT), 'utf8')) as Readonly<Record<PageKind, PageAssets>>)[page];
