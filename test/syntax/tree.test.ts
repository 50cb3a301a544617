import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';
import { leavesOf, print, treeOf, type SyntaxNode } from '../../src/syntax/tree.js';
import { checkTree } from '../laws.js';

const SHORT = {
  root: '',
  paragraph: 'P',
  sentence: 'S',
  clause: 'C',
  quote: 'Q',
  bracket: 'B',
  marker: '#',
  text: '',
  mark: '',
  space: '',
} as const;

/** A tree in one line: leaves between bars, parents as letters around them. */
function drawn(source: string): string {
  const draw = (node: SyntaxNode): string => {
    if ('children' in node)
      return node.type === 'root'
        ? node.children.map(draw).join(' ')
        : `${SHORT[node.type]}(${node.children.map(draw).join('|')})`;
    return `${SHORT[node.type]}${source.slice(node.span.start, node.span.end).replace(/\r/g, '␍').replace(/\n/g, '␊')}`;
  };
  return draw(treeOf(parse(source)));
}

describe('the tree', () => {
  test.each([
    ['', ''],
    ['要抓实。', 'P(S(C(要抓实|。)))'],
    ['要学，要干。好！', 'P(S(C(要学|，)|C(要干|。))|S(C(好|！)))'],
    ['甲\r\n乙', 'P(S(C(甲))) ␍␊ P(S(C(乙)))'],
    ['　　甲\n', '　　 P(S(C(甲))) ␊'],
    ['做到“三个务必”。', 'P(S(C(做到|Q(“|三个务必|”)|。)))'],
    ['“甲‘乙，丙’”', 'P(S(C(Q(“|甲|Q(‘|乙|，|丙|’)|”))))'],
    ['《通知》（试行）', 'P(S(C(Q(《|通知|》)|B(（|试行|）))))'],
    ['一、抓学习', 'P(S(C(#一、|抓学习)))'],
    ['（一）抓学习', 'P(S(C(#（一）|抓学习)))'],
    ['一是学。二是干。', 'P(S(C(#一是|学|。))|S(C(#二是|干|。)))'],
    ['第一，学', 'P(S(C(#第一，)|C(学)))'],
    ['甲①乙②丙', 'P(S(C(甲|#①|乙|#②|丙)))'],
    // What numbers nothing is text; a mark without a partner is a mark.
    ['唯一是', 'P(S(C(唯一是)))'],
    ['甲“乙', 'P(S(C(甲|“|乙)))'],
    ['（）', 'P(S(C(B(（|）))))'],
    // Half-width writing keeps its own characters.
    ['(一)学,干.', 'P(S(C(#(一)|学|,)|C(干|.)))'],
    ['做到"三个务必"', 'P(S(C(做到|Q("|三个务必|"))))'],
    // Characters that the reading drops stand in a leaf too.
    ['三\u200b个', 'P(S(C(三\u200b个)))'],
    ['“\u200b甲\u200b”\u200b', 'P(S(C(Q(“|\u200b|甲|\u200b|”)))) \u200b'],
    ['1 2 月', 'P(S(C(1 2 月)))'],
    ['一、 学', 'P(S(C(#一、| |学)))'],
    ['\u200b', '\u200b'],
  ])('%j', (source, expected) => {
    expect(drawn(source)).toBe(expected);
    checkTree(source);
  });
});

test('a marker tells its style and path', () => {
  const source = '一、学\n（一）读原著\n（二）悟原理';
  const markers = [...leavesOf(treeOf(parse(source)))].flatMap((leaf) =>
    leaf.type === 'marker' ? [`${leaf.style} ${leaf.path}`] : [],
  );
  expect(markers).toEqual(['cn-dun 1', 'cn-paren 1/1', 'cn-paren 1/2']);
});

test('a part prints as the text it stands for', () => {
  const source = '要抓“三基”建设。\n要抓落实。';
  const [first] = treeOf(parse(source)).children;
  expect(first === undefined ? null : print(first, source)).toBe('要抓“三基”建设。');
});

test('the tree is plain JSON', () => {
  const tree = treeOf(parse('一是抓“三基”。二是抓落实（要快）。'));
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});

test.each([
  ['nested brackets', '（'.repeat(20_000) + '）'.repeat(20_000)],
  ['open quotes', '“'.repeat(20_000)],
  ['markers', '一是'.repeat(20_000)],
  ['no marks', '抓'.repeat(50_000)],
])('a giant of %s', (_, source) => {
  expect(print(treeOf(parse(source)), source)).toBe(source);
});
