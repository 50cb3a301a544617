/** Footnotes and endnotes: their text at the end, their marks nowhere. */
import { describe, expect, test } from 'vitest';
import { cell, p, r, row, runOf, t, table } from './markup.js';
import { documentOf, placesOf, readBytes, textOf } from '../word.js';

describe('notes', () => {
  const reference = (id: string, more = ''): string => runOf(`<w:footnoteReference w:id="${id}"${more}/>`);
  const note = (id: string, content: string): string => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const noteMark = runOf('<w:footnoteRef/>');
  const footnotes = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    note('1', p(`${noteMark}${r(' 甲')}`)),
    note('2', p(`${noteMark}${runOf('<w:tab/>')}${r('乙')}`) + p(' 丙')),
    note('3', p('丁')),
  ].join('');

  test.each([
    ['at the end, without the space behind the mark', p(r('a') + reference('1') + r('b')) + p('c'), 'ab\nc\n甲'],
    ['in the order of the text', p(r('a') + reference('2') + reference('1')), 'a\n乙\n 丙\n甲'],
    ['those nobody refers to are not shown', p('a'), 'a'],
    ['referred to twice', p(r('a') + reference('3') + reference('3')), 'a\n丁'],
    ['whose reference is deleted', p(`${r('a')}<w:del>${reference('1')}</w:del>${reference('3')}`), 'a\n丁'],
    ['whose reference is hidden', p(r('a') + runOf('<w:footnoteReference w:id="1"/>', '<w:vanish/>')), 'a'],
    [
      'with a mark of its own',
      p(r('a') + runOf(`<w:footnoteReference w:id="3" w:customMarkFollows="1"/>${t('*')}`) + r('b')),
      'ab\n丁',
    ],
    ['that is not there', p(r('a') + reference('9')), 'a'],
    ['in a cell', table(row(cell(p(r('a') + reference('3'))))) + p('b'), 'a\nb\n丁'],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body, { footnotes })).toBe(expected);
  });

  test('footnotes before endnotes, each with numbers of its own', async () => {
    const body = p(runOf('<w:endnoteReference w:id="5"/>') + reference('3') + reference('1'));
    const endnotes = `<w:endnote w:id="5">${p(`${runOf('<w:endnoteRef/>')}${r('尾')}`)}</w:endnote>`;
    const read = await readBytes(documentOf(body, { footnotes, endnotes }));
    expect(read.text).toBe('\n丁\n甲\n尾');
    expect(placesOf(read).slice(1)).toEqual([
      'footnote 1 paragraph 1',
      'footnote 2 paragraph 1',
      'endnote 1 paragraph 1',
    ]);
  });
});
