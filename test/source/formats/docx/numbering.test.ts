/** Numbers as Word counts them: small lists, and the numbers each paragraph then shows. */
import { describe, expect, test } from 'vitest';
import { p } from './markup.js';
import { documentOf, stylesOf, readBytes } from '../word.js';

const val = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`;
const lvl = (level: number, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}">${val('start', 1)}${val('numFmt', 'decimal')}${more}${val('lvlText', text)}</w:lvl>`;
const abstract = (id: number, ...content: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}">${val('abstractNumId', of)}${more}</w:num>`;
const override = (level: number, content: string): string =>
  `<w:lvlOverride w:ilvl="${level}">${content}</w:lvlOverride>`;
const numPr = (id?: number, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : val('ilvl', level)}${id === undefined ? '' : val('numId', id)}</w:numPr>`;
const style = (id: string, content: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${content}</w:style>`;

/** One, two and three levels. */
const THREE = [lvl(0, '%1.'), lvl(1, '%1.%2.'), lvl(2, '%1.%2.%3.')];

/** `2@1`: a paragraph of list 2, level 1; `-`: one without a list. */
const list = (plan: string): string =>
  plan
    .split(' ')
    .map((item) => {
      const [id, level] = item.split('@').map(Number);
      return item === '-' ? p('') : p('', numPr(id, level));
    })
    .join('');

const numbersOf = async (body: string, parts: Readonly<Record<string, string>>): Promise<string> =>
  (await readBytes(documentOf(body, parts))).text.replaceAll('\n', ' ');

describe('counting', () => {
  const three = abstract(1, ...THREE);
  test.each<[string, string, string, string]>([
    ['on and on', three + num(1, 1), '1@0 1@0 - 1@0', '1. 2.  3.'],
    ['deeper levels start again', three + num(1, 1), '1@0 1@1 1@1 1@0 1@1', '1. 1.1. 1.2. 2. 2.1.'],
    ['a level in between is left out', three + num(1, 1), '1@0 1@2 1@1', '1. 1.1.1. 1.2.'],
    ['without the level above', three + num(1, 1), '1@1 1@1 1@0', '1.1. 1.2. 2.'],
    ['lists of one definition count together', three + num(1, 1) + num(2, 1), '1@0 2@0 1@0', '1. 2. 3.'],
    ['those of two do not', three + abstract(2, ...THREE) + num(1, 1) + num(2, 2), '1@0 2@0 1@0', '1. 1. 2.'],
    [
      'a start of its own, once',
      three + num(1, 1) + num(2, 1, override(0, val('startOverride', 5))),
      '1@0 2@0 2@0 1@0 2@0',
      '1. 5. 6. 7. 8.',
    ],
    [
      'a restart',
      three + num(1, 1) + num(2, 1, override(0, val('startOverride', 1))),
      '1@0 1@0 2@0 2@0',
      '1. 2. 1. 2.',
    ],
    [
      'a start of its own on a deeper level',
      three + num(1, 1, override(1, val('startOverride', 4))),
      '1@0 1@1 1@1 1@0 1@1',
      '1. 1.4. 1.5. 2. 2.4.',
    ],
    ['a level of its own', three + num(1, 1) + num(2, 1, override(0, lvl(0, '（%1）'))), '1@0 2@0', '1. （2）'],
    [
      'never again',
      abstract(1, lvl(0, '%1.'), lvl(1, '%2)', val('lvlRestart', 0))) + num(1, 1),
      '1@0 1@1 1@0 1@1',
      '1. 1) 2. 2)',
    ],
    [
      'again only behind the first level',
      abstract(1, ...THREE.slice(0, 2), lvl(2, '%3)', val('lvlRestart', 1))) + num(1, 1),
      '1@0 1@1 1@2 1@1 1@2 1@0 1@2',
      '1. 1.1. 1) 1.2. 2) 2. 1)',
    ],
    [
      'a start that is not 1',
      abstract(1, `<w:lvl w:ilvl="0">${val('start', 3)}${val('lvlText', '%1.')}</w:lvl>`) + num(1, 1),
      '1@0 1@0',
      '3. 4.',
    ],
    [
      'no start is 0',
      abstract(1, `<w:lvl w:ilvl="0">${val('lvlText', '%1.')}</w:lvl>`) + num(1, 1),
      '1@0 1@0',
      '0. 1.',
    ],
    [
      'a start that is no number',
      abstract(1, `<w:lvl w:ilvl="0">${val('start', 'x')}${val('lvlText', '%1.')}</w:lvl>`) + num(1, 1),
      '1@0',
      '0.',
    ],
  ])('%s', async (_, numbering, plan, expected) => {
    expect(await numbersOf(list(plan), { numbering })).toBe(expected);
  });
});

describe('the text of a number', () => {
  const one = (content: string): string =>
    abstract(1, `<w:lvl w:ilvl="0">${val('start', 1)}${content}</w:lvl>`) + num(1, 1);
  test.each<[string, string, string]>([
    ['bullet', one(val('numFmt', 'bullet') + val('lvlText', '\uf0b7')), 'a'],
    ['none', one(val('numFmt', 'none') + val('lvlText', '%1')), 'a'],
    ['none, with words', one(val('numFmt', 'none') + val('lvlText', '附：')), '附：a'],
    ['words around', one(val('numFmt', 'chineseCounting') + val('lvlText', '第%1章')), '第一章 a'],
    ['no text', one(val('numFmt', 'decimal')), 'a'],
    ['hidden', one(`${val('lvlText', '%1.')}<w:rPr><w:vanish/></w:rPr>`), 'a'],
    ['a level that is not there', one(val('lvlText', '%1.%5.')), '1..a'],
    ['no level at all', one(val('lvlText', '%0%%1%')), '%0%1%a'],
    [
      'zeros in front',
      one(`<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>${val('lvlText', '%1.')}`),
      '001.a',
    ],
    [
      'zeros in front, as Word writes them',
      one(
        `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback>${val('numFmt', 'decimal')}</mc:Fallback></mc:AlternateContent>${val('lvlText', '%1.')}`,
      ),
      '01.a',
    ],
    ['another custom format', one(`<w:numFmt w:val="custom" w:format="a, ç, ĝ, ..."/>${val('lvlText', '%1.')}`), '1.a'],
  ])('%s', async (_, numbering, expected) => {
    expect(await numbersOf(p('a', numPr(1, 0)), { numbering })).toBe(expected);
  });

  test('legal: all levels in Arabic numerals, but for a zero in front', async () => {
    const level = (index: number, format: string, text: string, legal = ''): string =>
      `<w:lvl w:ilvl="${index}">${val('start', 1)}${val('numFmt', format)}${legal}${val('lvlText', text)}</w:lvl>`;
    const numbering =
      abstract(
        1,
        level(0, 'upperRoman', '%1'),
        level(1, 'decimalZero', '%1.%2', '<w:isLgl/>'),
        level(2, 'lowerLetter', '%1.%2.%3', '<w:isLgl w:val="0"/>'),
      ) + num(1, 1);
    expect(await numbersOf(list('1@0 1@1 1@2'), { numbering })).toBe('I 1.01 I.01.a');
  });
});

describe('whose number it is', () => {
  const numbering =
    abstract(1, lvl(0, '%1.', val('pStyle', 'A')), lvl(1, '%1.%2.', val('pStyle', 'B')), lvl(2, '%1.%2.%3.')) +
    num(1, 1) +
    abstract(2, lvl(0, '（%1）')) +
    num(2, 2);
  const styles = [
    style('A', `<w:pPr>${numPr(1)}</w:pPr>`),
    style('B', `<w:basedOn w:val="A"/><w:pPr>${numPr(1, 0)}</w:pPr>`),
    style('C', '<w:basedOn w:val="B"/>'),
    style('D', `<w:basedOn w:val="A"/><w:pPr>${numPr(undefined, 2)}</w:pPr>`),
    style('E', `<w:basedOn w:val="A"/><w:pPr>${numPr(0)}</w:pPr>`),
    style('F', `<w:pPr>${numPr(2)}</w:pPr>`),
    style('G', `<w:pPr>${numPr(7)}</w:pPr>`),
  ].join('');
  const styled = (plan: string): string =>
    plan
      .split(' ')
      .map((item) => {
        const [id = '', list, level] = item.split('/');
        const own =
          list === undefined
            ? ''
            : numPr(list === '' ? undefined : Number(list), level === undefined ? undefined : Number(level));
        return p('', `${val('pStyle', id)}${own}`);
      })
      .join('');

  test.each([
    ["the style's", 'A A', '1. 2.'],
    ['on the level that names the style, whatever the style says', 'A B B', '1. 1.1. 1.2.'],
    ['of the style it is based on', 'A C C', '1. 1.1. 1.2.'],
    ['a level of its own in the list of the other', 'A D D', '1. 1.1.1. 1.1.2.'],
    ['taken away by a style', 'A E A', '1.  2.'],
    ['taken away by the paragraph', 'A A/0 A', '1.  2.'],
    ['the paragraph has the last word', 'A A/2/0 A', '1. （1） 2.'],
    ['on the level', 'A A//1', '1. 1.1.'],
    ['a style no level names', 'F F', '（1） （2）'],
    ['a list that is not there', 'G', ''],
    ['a level that is not there', 'A//12 A//-1', ' '],
  ])('%s', async (_, plan, expected) => {
    expect(await numbersOf(styled(plan), { numbering, styles })).toBe(expected);
  });

  test('a list that is not there makes no list item', async () => {
    expect(stylesOf(await readBytes(documentOf(styled('G A'), { numbering, styles })))).toEqual(['', 'list 1']);
  });

  test('a list told by a style of lists, and one told by itself', async () => {
    const linked =
      abstract(1, val('numStyleLink', 'L')) +
      abstract(2, val('styleLink', 'L'), lvl(0, '%1.')) +
      num(1, 1) +
      num(2, 2) +
      abstract(3, val('numStyleLink', 'M')) +
      num(3, 3);
    const lists =
      style('L', `<w:pPr>${numPr(2)}</w:pPr>`, 'numbering') + style('M', `<w:pPr>${numPr(3)}</w:pPr>`, 'numbering');
    expect(await numbersOf(list('1@0 2@0 3@0'), { numbering: linked, styles: lists })).toBe('1. 2. ');
  });
});

describe('what counts', () => {
  const numbering = abstract(1, lvl(0, '%1.')) + num(1, 1);
  const item = (text: string, more = ''): string => p(text, `${numPr(1, 0)}${more}`);
  const mark = (name: string): string => `<w:rPr><w:${name}/></w:rPr>`;
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>';
  const box = (content: string): string => p(`<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`);

  test.each([
    ['a deleted paragraph does not', item('a') + item('<w:del/>', mark('del')) + item('b'), '1.a 2.b'],
    ['one joined with the next has its number', item('a') + item('b', mark('del')) + item('c'), '1.a 2.bc'],
    ['a hidden paragraph does', item('a') + item(hidden, mark('vanish')) + item('b'), '1.a 3.b'],
    ['hidden text with a mark that is shown does, and shows its number', item(hidden) + item('b'), '1. 2.b'],
    [
      'a style separator keeps the number in front',
      item('标题。', mark('vanish')) + p('正文') + item('b'),
      '1.标题。正文 2.b',
    ],
    ['an empty one does', item('') + item('b'), '1. 2.b'],
    [
      'text boxes count for themselves, all together',
      item('a') + box(item('x')) + item('b') + box(item('y')),
      '1.a  1.x 2.b  2.y',
    ],
    [
      'cells count with the body',
      item('a') + `<w:tbl><w:tr><w:tc>${item('b')}</w:tc></w:tr></w:tbl>${item('c')}`,
      '1.a 2.b 3.c',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await numbersOf(body, { numbering })).toBe(expected);
  });

  test('notes count for themselves', async () => {
    const body = item('<w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r>') + item('b');
    const footnotes = `<w:footnote w:id="1">${item('x')}${item('y')}</w:footnote>`;
    expect(await numbersOf(body, { numbering, footnotes })).toBe('1.a 2.b 1.x 2.y');
  });
});
