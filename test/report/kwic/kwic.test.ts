/** Key words in context in every format. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { KwicCount, KwicSummary } from '../../../src/model/kwic.js';
import { kwicSchema } from '../../../src/model/kwic-schema.js';
import { KWIC_RENDERERS } from '../../../src/report/kwic/registry.js';
import type { KwicHead, KwicRenderOptions, KwicRenderer, PlacedHit } from '../../../src/report/kwic/renderer.js';
import { measure } from '../../../src/report/width.js';
import { strictly } from '../sample.js';

const hit = (left: string, key: string, right: string, changes: Partial<PlacedHit> = {}): PlacedHit => ({
  document: '讲话/a.txt',
  year: 2019,
  pattern: '抓落实',
  line: 3,
  column: 8,
  span: { start: 40, end: 40 + key.length },
  left,
  key,
  right,
  place: '3:8',
  ...changes,
});

const headOf = (changes: Partial<KwicHead['options']> = {}, patterns: readonly string[] = ['抓落实']): KwicHead => ({
  schema: 'gaojian/kwic@1',
  tool: { name: 'gaojian', version: '1' },
  patterns,
  options: { width: 5, sort: null, limit: null, since: null, until: null, count: null, ...changes },
});

const SUMMARY: KwicSummary = { hits: 2, documents: 1, searched: 3, complete: true };
const HITS = [
  hit('一分部署，', '抓落实', '九分行动。'),
  hit('\n要', '抓落实', '“不落空”', { year: null, place: '段12:8', document: 'b.docx' }),
];

type Drawing = Partial<KwicRenderOptions>;

async function writer(name: string, head: KwicHead, drawing: Drawing = {}) {
  const renderer = KWIC_RENDERERS.find((one) => one.name === name) as KwicRenderer;
  const { open } = await renderer.load();
  return open(head, { say: strictly('zh'), color: false, ambiguous: 2, columns: null, ...drawing });
}

async function shown(
  name: string,
  hits: readonly PlacedHit[],
  head = headOf(),
  drawing: Drawing = {},
): Promise<string> {
  const { head: begin, hits: write, foot } = await writer(name, head, drawing);
  return begin() + hits.map((one) => write([one])).join('') + foot({ ...SUMMARY, hits: hits.length });
}

const COUNTS: readonly KwicCount[] = [
  { pattern: '抓落实', group: '2019', hits: 12, documents: 3, searched: 10, characters: 50_000, perMillion: 240 },
  { pattern: '抓落实', group: '2020', hits: 0, documents: 0, searched: 1, characters: 900, perMillion: 0 },
];

describe('table', () => {
  test('keys below one another; where it is behind them', async () => {
    expect(await shown('table', HITS)).toBe(
      [
        '  一分部署，  抓落实  九分行动。  2019  3:8      讲话/a.txt',
        '          要  抓落实  “不落空”        段12:8   b.docx',
        '',
        '2 处，见于 1 篇，共查 3 篇',
        '',
      ].join('\n'),
    );
  });

  test('a key longer than the pattern takes room from what follows it', async () => {
    const long = hit('要', `抓${'好'.repeat(9)}落实`, '九分行动');
    const lines = (await shown('table', [long, ...HITS], headOf({}, ['抓*落实']))).split('\n');
    const ends = lines
      .slice(0, 3)
      .map((line) => measure(2).width(line.slice(0, line.search(/(?:2019| {4}) {2}(?:3:8|段)/u))));
    expect(new Set(ends).size).toBe(1);
  });

  test.each([[60], [80], [120], [200]])('on a terminal of %i columns no line is wider', async (columns) => {
    const wide = hit('左'.repeat(60), '抓落实', '右'.repeat(60), { document: '很长的文件名'.repeat(30) });
    const text = await shown('table', [wide, ...HITS], headOf({ width: 60 }), { columns });
    const lines = text.split('\n').slice(0, 3);
    for (const line of lines) expect(measure(2).width(line), line).toBeLessThanOrEqual(columns);
    const keys = lines.map((line) => measure(2).width(line.slice(0, line.indexOf('抓落实'))));
    expect(new Set(keys).size).toBe(1);
    expect(lines[0]).toContain('…左');
  });

  test('no context', async () => {
    expect((await shown('table', HITS, headOf({ width: 0 }))).split('\n')[0]).toBe(
      '    抓落实    2019  3:8      讲话/a.txt',
    );
  });

  test('the key is coloured, where there are colours', async () => {
    const text = await shown('table', HITS, headOf(), { color: true });
    expect(text).toContain('m抓落实\u001b[');
    expect(stripVTControlCharacters(text)).toBe(await shown('table', HITS));
  });

  test('without a hit nothing, not even how many', async () => {
    expect(await shown('table', [])).toBe('');
  });

  test('a limit is said', async () => {
    const { foot } = await writer('table', headOf({ limit: 2 }));
    expect(foot({ ...SUMMARY, complete: false })).toBe('\n只列前 2 处\n');
  });

  test('counts; the pattern where there are several', async () => {
    const { counts } = await writer('table', headOf({ count: 'year' }));
    expect(counts(COUNTS)).toBe(
      [
        '  组    处数  见于篇数  共几篇   字数  每百万字',
        '  2019    12         3      10  50000     240.0',
        '  2020     0         0       1    900       0.0',
        '',
      ].join('\n'),
    );
    expect(counts(COUNTS.flatMap((count) => [count, { ...count, pattern: '抓作风' }]))).toContain('  抓作风  2020 ');
    expect(counts([])).toBe('');
  });
});

describe('csv', () => {
  test('a row a hit, on one line, no formula', async () => {
    const odd = hit('一\n二', '抓落实', '=1，"二"', { document: '-a.txt' });
    expect(await shown('csv', [...HITS, odd])).toBe(
      [
        '\ufeffdocument,year,pattern,line,column,start,end,left,key,right',
        '讲话/a.txt,2019,抓落实,3,8,40,43,一分部署，,抓落实,九分行动。',
        'b.docx,,抓落实,3,8,40,43, 要,抓落实,“不落空”',
        '\'-a.txt,2019,抓落实,3,8,40,43,一 二,抓落实,"\'=1，""二"""',
        '',
      ].join('\r\n'),
    );
  });

  test('counts', async () => {
    const { head, counts, foot } = await writer('csv', headOf({ count: 'year' }));
    expect(head() + counts(COUNTS) + foot(SUMMARY)).toBe(
      '\ufeffpattern,group,hits,documents,searched,characters,per_million\r\n' +
        '抓落实,2019,12,3,10,50000,240\r\n抓落实,2020,0,0,1,900,0\r\n',
    );
  });
});

describe('json', () => {
  test.each([[0], [1], [2]])('%i hits: as its schema says, as they stand in the text', async (count) => {
    const hits = HITS.slice(0, count);
    const parsed = JSON.parse(await shown('json', hits)) as { hits: unknown };
    expect(kwicSchema.safeParse(parsed).error).toBeUndefined();
    expect(parsed.hits).toEqual(hits.map((own) => ({ ...own, place: undefined })));
  });

  test('counts', async () => {
    const { head, counts, foot } = await writer('json', headOf({ count: 'year' }));
    const parsed = JSON.parse(head() + counts(COUNTS) + foot(SUMMARY)) as unknown;
    expect(kwicSchema.safeParse(parsed).error).toBeUndefined();
    expect(parsed).toMatchObject({ counts: COUNTS, summary: SUMMARY });
  });
});
