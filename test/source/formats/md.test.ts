import { describe, expect, test } from 'vitest';
import { read } from '../../../src/source/formats/md.js';
import type { ReadText } from '../../../src/source/reader.js';
import { gbk, utf8 } from '../bytes.js';
import { fileOf, filesOf } from './files.js';

const readMarkdown = async (text: string): Promise<ReadText> => read(utf8(text), { path: '讲话.md' });
const linesOf = async (text: string): Promise<readonly string[]> => (await readMarkdown(text)).text.split('\n');

const stylesOf = ({ text, paragraphs = [] }: ReadText): readonly string[] =>
  paragraphs.flatMap(({ style, start, end }) =>
    style === null ? [] : [`${`${style.name} ${style.level ?? ''}`.trim()}: ${text.slice(start, end)}`],
  );

describe('files, to the character', () => {
  test.each(filesOf('md').map((file) => [file.name, file] as const))('%s', async (_, { bytes, path, known }) => {
    expect((await read(bytes, { path })).text).toBe(known);
  });

  test('styles', async () => {
    expect(stylesOf(await read(fileOf('md', 'md-document').bytes, {}))).toEqual([
      'title: 在全省科技创新大会上的讲话',
      'heading 2: 一、向原始创新要后劲',
      'list 1: 1.建好三个国家重点实验室；',
      'list 1: 2.用好“揭榜挂帅”机制：',
      'list 2: 企业出题',
      'list 2: 院校答题',
      'list 1: 3.基础研究经费每年增长不低于 10%。',
      'heading 2: 二、向成果转化要效益',
    ]);
  });

  test.each(['md-lines', 'md-export', 'md-notes'])('%s: every paragraph begins on its line', async (name) => {
    const { bytes } = fileOf('md', name);
    const lines = new TextDecoder().decode(bytes).split('\n');
    const { text, paragraphs = [] } = await read(bytes, {});
    const plain = (written: string): string => written.replace(/[*~\\_#]|&emsp;|<[^>]*>|^\s*\d\S|\s/gu, '');
    for (const { start, end, origin } of paragraphs) {
      const opening = plain(text.slice(start, end)).slice(0, 4);
      expect(plain(lines[(origin?.line ?? 0) - 1] ?? '')).toContain(opening);
    }
  });
});

describe('line breaks in a paragraph', () => {
  const LONG = '全市有效灌溉面积三百一十二万亩，占耕地面积的百分之六十一，比全省平均水平';
  test.each([
    ['behind a sentence', '抓落实。\n再抓落实', ['抓落实。', '再抓落实']],
    ['behind a quotation that ends one', `${LONG}“好。”\n再抓`, [`${LONG}“好。”`, '再抓']],
    ['before a marker', `${LONG}\n（一）再抓`, [LONG, '（一）再抓']],
    ['before an ordered item that Markdown takes for text', `${LONG}\n2. 再抓`, [LONG, '2.再抓']],
    ['before a full-width indent', `${LONG}\n　　再抓`, [LONG, '　　再抓']],
    ['before an indent of spaces', `${LONG}\n    再抓`, [LONG, '再抓']],
    [
      'behind a title and below it',
      '在全市会议上的讲话\n（2019年3月1日）\n市长　王明',
      ['在全市会议上的讲话', '（2019年3月1日）', '市长　王明'],
    ],
    [
      'behind a numbered heading',
      '一、拧紧责任链条，解决好“谁来抓”的问题\n安全生产',
      ['一、拧紧责任链条，解决好“谁来抓”的问题', '安全生产'],
    ],
    ['behind a bold line', `**${LONG}**\n再抓`, [LONG, '再抓']],
    ['where two spaces ask for it', `${LONG}  \n再抓`, [LONG, '再抓']],
    ['where a backslash does', `${LONG}\\\n再抓`, [LONG, '再抓']],
    ['br', `${LONG}<br>再抓`, [LONG, '再抓']],
    ['in a text whose lines are too long to be wrapped', `${LONG}${LONG}\n再抓`, [LONG + LONG, '再抓']],
    ['where most breaks are', `抓。\n抓！\n${LONG}\n再抓`, ['抓。', '抓！', LONG, '再抓']],
  ])('stay %s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test.each([
    ['in the midst of one', `${LONG}\n低四个百分点`, [`${LONG}低四个百分点`]],
    ['behind a comma', `抓落实，\n再抓落实`, ['抓落实，再抓落实']],
    ['with a space between words', `${LONG} GDP\ngrowth`, [`${LONG} GDP growth`]],
    ['and between 汉字 and words', `${LONG}\n8个`, [`${LONG} 8个`]],
    ['behind bold words', `${LONG}**抓**\n落实`, [`${LONG}抓落实`]],
    ['before a figure', `${LONG}\n3.5亿元`, [`${LONG} 3.5亿元`]],
  ])('go %s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });
});

describe('emphasis', () => {
  test.each([
    ['**抓**落实', '抓落实'],
    ['增强**“四个意识”**', '增强“四个意识”'],
    ['**“四个意识”**增强', '“四个意识”增强'],
    ['要**“真”**抓、**《条例》**学', '要“真”抓、《条例》学'],
    ['**要点：**各地', '要点：各地'],
    ['**（一）**加强**(二)**改进', '（一）加强(二)改进'],
    ['*“一”*是', '“一”是'],
    ['***“一”***是', '“一”是'],
    ['~~“旧”~~新', '“旧”新'],
    ['由~~90%~~提高到95%，~~85%~~95%', '由90%提高到95%，85%95%'],
    ['本数据~~，不含乡镇~~含乡镇', '本数据，不含乡镇含乡镇'],
    ['**《办法》**A类、A类**“一”**、**重点：**GDP', '《办法》A类、A类“一”、重点：GDP'],
    ['**“一”**和~~**《二》**~~三', '“一”和《二》三'],
    ['__抓__ 落实', '抓 落实'],
    ['`code` 与 [链接](a.html "题")、![图](b.png)<https://a.cn>', 'code 与 链接、https://a.cn'],
  ])('%s', async (text, expected) => {
    expect((await readMarkdown(text)).text).toBe(expected);
  });

  test.each([
    ['张**、李**发言'],
    ['张**同志'],
    ['5*3=15，3~5个'],
    ['完成____万元，____年____月，____，'],
    ['a_b_c'],
    ['2**(3+4)**5'],
    ['约3~~5个'],
    ['甲~~ 乙 ~~丙'],
    ['* 甲'.slice(0, 1) + '甲'],
    ['**甲'],
    ['甲 ** 乙 ** 丙'],
  ])('near miss: %s', async (text) => {
    expect((await readMarkdown(text)).text).toBe(text);
  });
});

describe('blocks', () => {
  test.each([
    ['headings', '# 甲 #\n## 乙\n丙\n---\n丁', ['甲', '乙', '丙', '丁']],
    ['a heading without a space', '##甲', ['甲']],
    ['a topic', '#甲#', ['#甲#']],
    ['numbers as they are written', '3. 甲\n5. 乙', ['3.甲', '5.乙']],
    ['with their mark', '1) 甲\n2) 乙', ['1)甲', '2)乙']],
    ['counted where all are the same', '1. 甲\n1. 乙\n1. 丙', ['1.甲', '2.乙', '3.丙']],
    ['an escaped number', '1\\. 甲', ['1.甲']],
    ['a number without a space', '1.甲\n2.乙', ['1.甲', '2.乙']],
    ['Chinese numbers', '一、甲\n\n（一）乙', ['一、甲', '（一）乙']],
    ['boxes to be ticked', '- [ ] 甲\n- [x] 乙\n\n[ ] 丙\n- [丁] 戊', ['☐甲', '☑乙', '[ ] 丙', '[丁] 戊']],
    ['bullets', '- 甲\n  - 乙\n+ 丙\n* 丁', ['甲', '乙', '丙', '丁']],
    ['an item of several paragraphs', '1. 甲\n\n   乙\n2. 丙', ['1.甲', '乙', '2.丙']],
    ['code that is set in is text', '甲\n\n    乙\n\n\t丙', ['甲', '乙', '丙']],
    ['full-width indents stay', '　　甲\n\n　　- 乙', ['　　甲', '　　- 乙']],
    ['fences', '```text\n甲\n\n  乙\n```', ['甲', '', '  乙']],
    ['quotations', '> 甲\n>\n> > 乙', ['甲', '乙']],
    ['rules and comments', '甲\n\n***\n\n<!-- 乙\n\n丙 -->\n\n丁', ['甲', '丁']],
    ['HTML', '<div align="center">\n甲<br>乙\n</div>\n\n<font color=red>丙</font>', ['甲', '乙', '丙']],
    ['tables', '| 甲 | 乙 |\n|---|:-:|\n| 丙 | |\n| `a\\|b` | 丁 |', ['甲', '乙', '丙', 'a|b', '丁']],
    ['entities', '&lt;甲&gt; &copy; &#x4e59;', ['<甲> © 乙']],
    ['definitions of links', '见[甲][1]\n\n[1]: https://a.cn "乙"\n[2]: <b.html>', ['见甲']],
    ['a talk is none', '[主持人]: 同志们好\n\n[注]:本稿', ['[主持人]: 同志们好', '[注]:本稿']],
    ['notes', '甲[^1]乙[^2]\n\n[^1]: 丙\n丁。\n\n戊', ['甲乙[^2]', '戊', '丙', '丁。']],
    ['blanks about a mark', '甲。[^1] 乙 [^1]丙 [^1] **丁**\n\n[^1]: 戊', ['甲。乙丙丁', '戊']],
    ['of words one stays', 'GDP[^1] up [^1], CPI 乙 [^1]\n\n[^1]: 戊', ['GDP up, CPI 乙', '戊']],
    ['blanks elsewhere stay', '甲 乙[^1]丙 丁\n\n[^1]: 戊', ['甲 乙丙 丁', '戊']],
    ['a mark on blanks alone', ' [^1] 甲　[^1]　乙\n\n[^1]: 戊', ['甲　　乙', '戊']],
    ['a note below a paragraph', '甲[^a]\n[^a]: 乙', ['甲', '乙']],
    ['a rule below a text is no heading', '甲抓落实。\n---\n乙', ['甲抓落实。', '乙']],
    ['empty', '', ['']],
    ['nothing but marks', '# \n\n- \n\n---', ['']],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test('deep quotations and lists lose nothing', async () => {
    expect(await linesOf(`${'> '.repeat(500)}甲`)).toEqual(['甲']);
    const deep = Array.from({ length: 120 }, (_, index) => `${'  '.repeat(index)}- 甲${index}`);
    expect(await linesOf(deep.join('\n'))).toHaveLength(120);
  });
});

describe('places', () => {
  test('a line for every paragraph, a cell and a note beside it', async () => {
    const { text, paragraphs = [] } = await readMarkdown(
      '---\ntitle: 甲\n---\n\n# 乙\r\n\r\n丙。\n丁[^1]\n\n|戊|己|\n|-|-|\n|庚|辛|\n\n```\n壬\n癸\n```\n\n[^1]: 子',
    );
    expect(paragraphs.map(({ start, end, origin }) => [text.slice(start, end), origin])).toEqual([
      ['乙', { line: 5 }],
      ['丙。', { line: 7 }],
      ['丁', { line: 8 }],
      ['戊', { line: 10, table: 1, row: 1, column: 1 }],
      ['己', { line: 10, table: 1, row: 1, column: 2 }],
      ['庚', { line: 12, table: 1, row: 2, column: 1 }],
      ['辛', { line: 12, table: 1, row: 2, column: 2 }],
      ['壬', { line: 15 }],
      ['癸', { line: 16 }],
      ['子', { footnote: 1, line: 19 }],
    ]);
  });

  test('HTML: its own lines and cells, tables counted with the others', async () => {
    const { text, paragraphs = [] } = await readMarkdown(
      '<div>\n\n<p>\n甲</p>\n<p>乙</p>\n\n</div>\n\n|丙|\n|-|\n|丁|\n\n<table><tr><td>戊</td>\n<td>己</td></tr>\n\n<tr>\n<td>庚</td></tr></table>\n\n|辛|\n|-|',
    );
    expect(paragraphs.map(({ start, end, origin }) => [text.slice(start, end), origin])).toEqual([
      ['甲', { line: 4 }],
      ['乙', { line: 5 }],
      ['丙', { line: 9, table: 1, row: 1, column: 1 }],
      ['丁', { line: 11, table: 1, row: 2, column: 1 }],
      ['戊', { line: 13, table: 2, row: 1, column: 1 }],
      ['己', { line: 14, table: 2, row: 1, column: 2 }],
      ['庚', { line: 17, table: 2, row: 2, column: 1 }],
      ['辛', { line: 19, table: 3, row: 1, column: 1 }],
    ]);
  });

  test('front matter and encoding', async () => {
    expect(await read(gbk('---\n标题: 甲会讲话\n年份: 2016年\n---\n同志们：今天开会。'), {})).toMatchObject({
      encoding: 'gb18030',
      text: '同志们：今天开会。',
      front: { title: '甲会讲话', year: 2016 },
    });
  });
});
