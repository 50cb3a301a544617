/** Footnotes and endnotes: their text at the end, their marks nowhere. */
import { describe, expect, test } from 'vitest';
import { cell, p, r, row, runOf, t, table } from './markup.js';
import { documentOf, placesOf, readBytes, textOf } from '../word.js';

describe('notes', () => {
  const reference = (id: string, more = ''): string => runOf(`<w:footnoteReference w:id="${id}"${more}/>`);
  const CUSTOM = ' w:customMarkFollows="1"';
  const MARKED = '<w:rStyle w:val="mark"/>';
  const own = (id: string, mark: string): string => runOf(`<w:footnoteReference w:id="${id}"${CUSTOM}/>${t(mark)}`);
  const note = (id: string, content: string): string => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const noteMark = runOf('<w:footnoteRef/>');
  const footnotes = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    note('1', p(`${noteMark}${r(' 甲')}`)),
    note('2', p(`${noteMark}${runOf('<w:tab/>')}${r('乙')}`) + p(' 丙')),
    note('3', p('丁')),
    note('4', p(`${r('*')}${runOf('<w:tab/>')}${r('戊')}`)),
    note('5', p('注 己')),
    note('6', p('**庚')),
    note('7', p('注意安全')),
    note('8', p('10个')),
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
    [
      'with a mark of its own that begins the note, set off or not',
      p(r('a') + own('4', '*') + own('5', '注') + own('6', '**') + r('b')),
      'ab\n戊\n己\n庚',
    ],
    ['with a mark that begins a word there', p(r('a') + own('7', '注') + own('8', '1')), 'a\n注意安全\n10个'],
    [
      'with a mark of its own in the next run, of the same style',
      p(r('a') + runOf(`<w:footnoteReference w:id="4"${CUSTOM}/>`, MARKED) + runOf(t('*'), MARKED) + r('b')),
      'ab\n戊',
    ],
    [
      'near miss: a run behind it in another style, and one behind a mark',
      p(
        r('a') +
          runOf(`<w:footnoteReference w:id="3"${CUSTOM}/>`, MARKED) +
          runOf(t('*'), '<w:rStyle w:val="other"/>') +
          runOf(`<w:footnoteReference w:id="4"${CUSTOM}/>${t('*')}`, MARKED) +
          runOf(t('b'), MARKED),
      ),
      'a*b\n丁\n戊',
    ],
    ['near miss: a note that is counted and begins with a mark', p(r('a') + reference('4')), 'a\n*\t戊'],
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
