/** Lists of a file numbered alike on both levels, from the page or the Markdown to what is said of them. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { checkManuscript } from '../../src/check/engine.js';
import { PLAIN } from '../../src/check/config/settings.js';
import { manuscriptOf } from '../../src/check/manuscript.js';
import { activeRules } from '../../src/cli/check/run.js';
import { read as readHtml } from '../../src/source/formats/html.js';
import { read as readMarkdown } from '../../src/source/formats/md.js';
import type { Read } from '../../src/source/reader.js';
import { sourceFromString, type SourceText } from '../../src/source/text.js';
import { flatten } from '../../src/model/outline.js';
import { lexicon } from '../lexicon.js';
import { utf8 } from '../source/bytes.js';

async function sourceOf(read: Read, file: string): Promise<SourceText> {
  const { text, paragraphs = [] } = await read(utf8(file), {});
  return { ...sourceFromString(text), paragraphs };
}

/** Paths of the outline; the promised counts with what is given; the rules that find something. */
function said(source: SourceText): readonly [string, string, readonly string[]] {
  const { outline = [], announcements = [] } = analyze(source, lexicon);
  const { findings } = checkManuscript(manuscriptOf(source, lexicon, PLAIN), activeRules(PLAIN));
  return [
    flatten(outline)
      .map(({ path }) => path)
      .join(' '),
    announcements.map(({ declared, found }) => `${declared}/${found}`).join(' '),
    findings.map(({ rule }) => rule.id),
  ];
}

const PAGE = `<h1>在全镇防汛工作会议上的讲话</h1><p>下面，我讲两点意见。</p>
<ol><li>管好水库<ol><li>要昼夜巡查。</li><li>要备足沙袋。</li></ol></li>
<li>管好河道<ol><li>要清除淤泥。</li><li>要加固堤坝。</li></ol></li></ol>`;

const MARKDOWN = `# 在全镇防汛工作会议上的讲话

下面，我讲两点意见。

1. 管好水库
   1. 要昼夜巡查。
   2. 要备足沙袋。
2. 管好河道
   1. 要清除淤泥。
   2. 要加固堤坝。
`;

test.each<[string, Read, string]>([
  ['html', readHtml, PAGE],
  ['md', readMarkdown, MARKDOWN],
])('two levels of one numbering: %s', async (_, read, file) => {
  expect(said(await sourceOf(read, file))).toEqual(['1 1/1 1/2 2 2/1 2/2', '2/2', []]);
});

test('typed, without levels, the same numbers are one list with a number twice', async () => {
  const { text } = await sourceOf(readMarkdown, MARKDOWN);
  const [paths, , rules] = said(sourceFromString(text));
  expect(paths).toBe('1 b:1 b:2 b:2#2 c:1 c:2');
  expect(rules).toContain('numbering-duplicate');
});

test('a number given twice at one level is found all the same', async () => {
  const page = PAGE.replace('<li>管好河道', '<li value=2>管好塘坝</li><li value=2>管好河道');
  const [paths, , rules] = said(await sourceOf(readHtml, page));
  expect(paths).toBe('1 1/1 1/2 2 2#2 2#2/1 2#2/2');
  expect(rules).toContain('numbering-duplicate');
});
