/** Content controls, text boxes and tables: what of them is text, and where it stands. */
import { describe, expect, test } from 'vitest';
import { box, cell, either, mark, p, r, row, runOf, sdt, table } from './markup.js';
import { documentOf, placesOf, readBytes, textOf } from '../word.js';

const check = (cases: readonly (readonly [string, string, string])[]): void => {
  test.each(cases)('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });
};

describe('content controls', () => {
  check([
    ['in the line', p(sdt('', r('a')) + r('b')), 'ab'],
    ['around paragraphs', sdt('<w:alias w:val="x"/>', p('a') + p('b')), 'a\nb'],
    ['its prompt', p(r('a') + sdt('<w:showingPlcHdr/>', r('单击此处'))), 'a'],
    ['no prompt', p(sdt('<w:showingPlcHdr w:val="0"/>', r('a'))), 'a'],
    ['a prompt in a paragraph of its own', sdt('<w:showingPlcHdr/>', p('单击此处')) + p('b'), '\nb'],
    ['around cells', table(row(sdt('', cell(p('a'))) + cell(p('b')))), 'a\nb'],
    ['around rows', table(sdt('', row(cell(p('a'))))), 'a'],
    ['properties of its prompt hide nothing', p(sdt('<w:rPr><w:vanish/></w:rPr>', r('a'))), 'a'],
    ['one filled in inside one that is not', p(sdt('<w:showingPlcHdr/>', sdt('', r('a')))), ''],
  ]);
});

describe('text boxes', () => {
  check([
    ['behind their paragraph', p(r('a') + runOf(box(p('b') + p('c'))) + r('d')) + p('e'), 'ad\nb\nc\ne'],
    ['without text', p(r('a') + runOf(box(p('') + p('')))), 'a'],
    ['a box in a box that holds nothing else', p(r('a') + runOf(box(p(runOf(box(p('b'))))))), 'a\n\nb'],
    ['once, though written twice', p(runOf(either('wps', box(p('a')), box(p('a'))))), '\na'],
    ['the fallback, where the choice is not known', p(runOf(either('x', box(p('a')), box(p('b'))))), '\nb'],
    [
      'the second choice',
      p(
        runOf(
          '<mc:AlternateContent><mc:Choice Requires="x"/><mc:Choice Requires="wps w14"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent>',
        ),
      ),
      'a',
    ],
    ['in a hidden run', p(r('a') + runOf(box(p('b')), '<w:vanish/>')), 'a'],
    ['in a deleted run', p(`${r('a')}<w:del>${runOf(box(p('b')))}</w:del>`), 'a'],
    ['with a table', p(r('a') + runOf(box(table(row(cell(p('b')))) + p('c')))), 'a\nb\nc'],
    ['in a cell', table(row(cell(p(r('a') + runOf(box(p('b')))) + p('c')))), 'a\nb\nc'],
    ['whose paragraph is joined with the next', p(r('a') + runOf(box(p('b'))), mark('del')) + p('c'), 'ac\nb'],
    ['WordArt', p(runOf('<w:pict><v:shape><v:textpath style="x" string="会标"/></v:shape></w:pict>')), '\n会标'],
    [
      'a shape that could be WordArt',
      p(r('a') + runOf('<w:pict><v:shapetype><v:textpath on="t"/></v:shapetype></w:pict>')),
      'a',
    ],
  ]);

  test('numbered in the order of the file, without the empty ones', async () => {
    const body = p(runOf(box(p('a'))) + runOf(box(p(''))) + runOf(box(p('b') + table(row(cell(p('c')))))));
    expect(placesOf(await readBytes(documentOf(body)))).toEqual([
      'paragraph 1',
      'textbox 1 paragraph 1',
      'textbox 2 paragraph 1',
      'textbox 2 table 1 row 1 column 1 paragraph 1',
    ]);
  });
});

describe('tables', () => {
  check([
    ['row by row', table(row(cell(p('a')) + cell(p('b'))), row(cell(p('c')))), 'a\nb\nc'],
    ['an empty cell is an empty line', table(row(cell(p('')) + cell(p('b')))), '\nb'],
    [
      'a covered cell is one',
      table(row(cell(p('a'), '<w:vMerge w:val="restart"/>')), row(cell(p('x') + p('y'), '<w:vMerge/>'))),
      'a\n',
    ],
    [
      'covered by the one before',
      table(row(cell(p('a'), '<w:hMerge w:val="restart"/>') + cell(p('x'), '<w:hMerge w:val="continue"/>'))),
      'a\n',
    ],
    ['a deleted row', table(row(cell(p('a')), '<w:del/>'), row(cell(p('b')))), 'b'],
    ['an inserted row', table(row(cell(p('a')), '<w:ins/>')), 'a'],
    ['a hidden row', table(row(cell(p('a')), '<w:hidden/>'), row(cell(p('b')), '<w:hidden w:val="0"/>')), 'b'],
    ['a deleted cell', table(row(cell(p('a'), '<w:cellDel/>') + cell(p('b')))), 'b'],
    ['before a change', table(row(cell(p('a'), '<w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>'))), 'a'],
    ['in a covered cell', table(row(cell(table(row(cell(p('x')))) + p('y'), '<w:vMerge/>'))), ''],
  ]);

  test('columns of the grid', async () => {
    const body = table(
      row(cell(p('a'), '<w:gridSpan w:val="2"/>') + cell(p('b'))),
      row(cell(p('c')) + cell(p('d')), '<w:gridBefore w:val="1"/>'),
      row(cell(p('e'), '<w:gridSpan w:val="99999999999"/>') + cell(p('f'))),
    );
    expect(placesOf(await readBytes(documentOf(body))).map((place) => place.slice(8, -12))).toEqual([
      'row 1 column 1',
      'row 1 column 3',
      'row 2 column 2',
      'row 2 column 3',
      'row 3 column 1',
      'row 3 column 1001',
    ]);
  });
});
