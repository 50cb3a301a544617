/** What the file says of its headings and lists tells apart markers that are written alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPieces, type ParagraphStyle } from '../../src/source/origin.js';
import { RUNS } from '../random.js';
import { parse } from '../../src/syntax/syntax.js';

const STYLES: Readonly<Record<string, ParagraphStyle['name']>> = { h: 'heading', l: 'list', t: 'title' };

/** `l2 1.抓菜` is a paragraph of list level 2, `h1 …` a heading, `- …` without a style; / is a line break within one. */
function paths(...lines: readonly string[]): string {
  const pieces = lines.map((line, index) => {
    const [style = '', text = ''] = line.split(' ');
    const name = STYLES[style.charAt(0)];
    return {
      text: text.replaceAll('/', '\n'),
      origin: { paragraph: index + 1 },
      style: name === undefined ? null : { name, level: name === 'title' ? null : Number(style.charAt(1)) },
    };
  });
  const { text, paragraphs } = joinPieces(pieces);
  return parse(text, { paragraphs })
    .units.map(({ path }) => path)
    .join(' ');
}

describe('markers of one style at several levels', () => {
  test.each<[string, readonly string[], string]>([
    [
      'two levels',
      ['l1 1.修路', 'l2 1.选线', 'l2 2.备料', 'l1 2.治水', 'l2 1.清淤', 'l2 2.固堤'],
      '1 1/1 1/2 2 2/1 2/2',
    ],
    [
      'three levels',
      ['l1 1.修路', 'l2 1.选线', 'l3 1.勘察', 'l3 2.论证', 'l2 2.备料', 'l1 2.治水'],
      '1 1/1 1/1/1 1/1/2 1/2 2',
    ],
    [
      'another style between',
      ['l1 1.修路', '- （一）选线', 'l3 1.勘察', 'l3 2.论证', 'l1 2.治水'],
      '1 1/1 1/1/1 1/1/2 2',
    ],
    ['headings over a list', ['h2 1.修路', 'l1 1.选线', 'l1 2.备料', 'h2 2.治水', 'l1 1.清淤'], '1 1/1 1/2 2 2/1'],
    ['headings over headings', ['h1 1、修路', 'h2 1、选线', 'h2 2、备料', 'h1 2、治水'], '1 1/1 1/2 2'],
    ['a typed number goes on', ['l1 1.修路', 'l2 1.选线', '- 2.备料', 'l1 2.治水'], '1 1/1 1/2 2'],
    [
      'numbers of the second level run on',
      ['l1 1.修路', 'l2 1.选线', 'l2 2.备料', 'l1 2.治水', 'l2 3.清淤', 'l1 3.植树'],
      '1 1/1 1/2 2 2/3 3',
    ],
    ['a deeper list first', ['l2 1.修路', 'l2 2.治水', 'l1 1.植树', 'l1 2.育苗'], '1 2 b:1 b:2'],
    [
      'sentences between',
      ['l1 1.修路', '- 先说急的。', 'l2 1.选线', '- 要快。', 'l2 2.备料', '- 再说别的。', 'l1 2.治水'],
      '1 1/1 1/2 2',
    ],
  ])('%s', (_, lines, expected) => {
    expect(paths(...lines)).toBe(expected);
  });
});

describe('what changes nothing', () => {
  test.each<[string, readonly string[], string]>([
    ['no styles', ['- 1.修路', '- 1.选线', '- 2.备料', '- 2.治水'], '1 b:1 b:2 b:2#2'],
    ['one level', ['l2 1.修路', 'l2 2.治水', '- 一、植树', '- 二、育苗'], '1 2 2/1 2/2'],
    ['a level for each style', ['l2 一、修路', 'l1 （一）选线', 'l1 （二）备料', 'l2 二、治水'], '1 1/1 1/2 2'],
    ['a heading that was styled by mistake', ['h1 1.修路', 'h2 2.治水', 'h1 3.植树'], '1 2 3'],
    ['titles', ['t0 1.修路', 't0 2.治水', 'l1 3.植树'], '1 2 3'],
    ['lines within one item', ['l1 1.修路/1.选线/2.备料', 'l1 2.治水'], '1 b:1 b:2 b:2#2'],
  ])('%s', (_, lines, expected) => {
    expect(paths(...lines)).toBe(expected);
  });
});

const line = fc
  .tuple(
    fc.constantFrom('- ', 'h1 ', 'h2 ', 'l1 ', 'l2 ', 'l3 '),
    fc.constantFrom(
      '1.',
      '2.',
      '3.',
      '一、',
      '二、',
      '（一）',
      '（二）',
      '首先，',
      '最后，',
      '',
      '1.修路。2.',
      '一是修路；二是',
    ),
  )
  .map(([style, marker]) => `${style}${marker}治水。`);

test('whatever the levels, every path names one unit', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
      const found = paths(...lines)
        .split(' ')
        .filter((path) => path !== '');
      expect(new Set(found).size).toBe(found.length);
    }),
    RUNS,
  );
});
