/** The same manuscript gives the same elements whether it is a text, a page or Markdown. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import type { Analysis } from '../../../src/model/types.js';
import { read as readHtml } from '../../../src/source/formats/html.js';
import { read as readMarkdown } from '../../../src/source/formats/md.js';
import { read as readText } from '../../../src/source/formats/txt.js';
import type { Read } from '../../../src/source/reader.js';
import { sourceFromString } from '../../../src/source/text.js';
import { lexicon } from '../../lexicon.js';
import { manuscripts } from '../../manuscripts.js';
import { utf8 } from '../bytes.js';

const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
const escaped = (line: string): string => line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const page = (lines: readonly string[]): string =>
  `<!doctype html><html><head><meta charset=utf-8></head><body>\n${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}\n</body></html>`;

/** As a site shows it: among links, the lines in one block. */
const sitePage = (lines: readonly string[]): string =>
  `<div><a href=1>首页</a><a href=2>新闻</a><a href=3>讲话</a></div><div><div>${lines.map(escaped).join('<br>')}</div></div><div>版权所有</div>`;

const FORMATS: readonly (readonly [string, Read, (lines: readonly string[]) => string])[] = [
  ['html', readHtml, page],
  ['html of a site', readHtml, sitePage],
  ['md', readMarkdown, (lines) => lines.join('\n\n')],
  ['md, a paragraph a line', readMarkdown, (lines) => lines.join('\n')],
];

/** What an analysis says, without where. */
function elementsOf(document: Analysis): unknown {
  const { source: _, paragraphs: __, id: ___, ...elements } = document;
  return JSON.parse(
    JSON.stringify(elements, (key, value: unknown) => (key === 'span' || key.endsWith('Span') ? undefined : value)),
  );
}

async function analysed(read: Read, file: string): Promise<unknown> {
  const { text, paragraphs = [] } = await read(utf8(file), {});
  return elementsOf(analyze({ ...sourceFromString(text), paragraphs }, lexicon));
}

describe.each(FORMATS)('%s', (_, read, write) => {
  test.each(manuscripts.map(({ name, text }) => [name, text] as const))('%s', async (__, text) => {
    expect(await analysed(read, write(linesOf(text)))).toEqual(await analysed(readText, text));
  });
});
