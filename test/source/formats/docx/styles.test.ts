/** What styles make of paragraphs: titles, headings, hidden text. */
import { describe, expect, test } from 'vitest';
import { p, r } from './markup.js';
import { documentOf, readBytes, stylesOf, textOf } from '../word.js';

describe('styles', () => {
  const style = (id: string, name: string, content = '', type = 'paragraph'): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
  const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;
  const styled = (id: string, more = ''): string => p('a', `<w:pStyle w:val="${id}"/>${more}`);
  const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
    style('T', 'Title'),
    style('S', 'Subtitle'),
    style('H', 'heading 2'),
    style('Z', '标题 3'),
    style('B', '章标题', based('H')),
    style('O', '节标题', outline(3)),
    style('X', '正文标题', based('H') + outline(9)),
    style('C', 'toc 1'),
    style('R1', '环一', based('R2')),
    style('R2', '环二', based('R1')),
    style('V', '隐', '<w:rPr><w:vanish/></w:rPr>'),
    style('VB', '隐二', based('V')),
    style('VN', '不隐', `${based('V')}<w:rPr><w:vanish w:val="0"/></w:rPr>`),
    style('v', '隐字', '<w:rPr><w:vanish/></w:rPr>', 'character'),
    style('H1c', 'heading 1', '', 'character'),
  ].join('');

  test.each([
    ['T', 'title null'],
    ['S', 'subtitle null'],
    ['H', 'heading 2'],
    ['Z', 'heading 3'],
    ['B', 'heading 2'],
    ['O', 'heading 4'],
    ['X', ''],
    ['C', ''],
    ['R1', ''],
    ['N', ''],
    ['H1c', ''],
    ['nobody', ''],
  ])('%s', async (id, expected) => {
    expect(stylesOf(await readBytes(documentOf(styled(id), { styles })))).toEqual([expected]);
  });

  test.each([
    ['its own outline level', styled('N', '<w:outlineLvl w:val="0"/>'), 'heading 1'],
    ['its own, against the style', styled('H', '<w:outlineLvl w:val="9"/>'), ''],
    ['but a title is a title', styled('T', '<w:outlineLvl w:val="0"/>'), 'title null'],
    ['a level that is none', styled('N', '<w:outlineLvl w:val="x"/>'), ''],
  ])('%s', async (_, body, expected) => {
    expect(stylesOf(await readBytes(documentOf(body, { styles })))).toEqual([expected]);
  });

  test.each([
    ['a hidden style: the paragraph is gone', styled('V') + p('b'), 'b'],
    ['one based on it', styled('VB') + p('b'), 'b'],
    ['one that takes it back', styled('VN') + p('b'), 'a\nb'],
    ['of characters', p(r('a', '<w:rStyle w:val="v"/>') + r('b')), 'b'],
    ['both take each other back', p(r('a', '<w:rStyle w:val="v"/>') + r('b'), '<w:pStyle w:val="V"/>') + p('c'), 'ac'],
    ['the run has the last word', p(r('a', '<w:rStyle w:val="v"/><w:vanish w:val="0"/>')), 'a'],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body, { styles })).toBe(expected);
  });
});
