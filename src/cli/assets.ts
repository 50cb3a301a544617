/** What a page carries, as the build wrote it; read when the first page is drawn, once for however many. */
import { readFileSync } from 'node:fs';
import type { LoadAssets, PageAssets, PageKind } from '../report/page/shell.js';
import { ROOT } from './root.js';

type Assets = Readonly<Record<PageKind, PageAssets>>;

let read: Assets | null = null;

export const loadAssets: LoadAssets = (page) =>
  (read ??= JSON.parse(readFileSync(new URL('dist/page.json', ROOT), 'utf8')) as Assets)[page];
