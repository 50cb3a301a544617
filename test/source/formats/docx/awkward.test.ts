/** Documents as they come from offices, several things at once in each, with the text a person reads in Word. */
import { expect, test } from 'vitest';
import { box, cell, code, either, field, p, r, row, runOf, sdt, table } from './markup.js';
import { textOf } from '../word.js';

const num = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const abstract = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const instance = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const style = (id: string, properties: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${content}</w:footnote>`;
const reference = (id: number): string => runOf(`<w:footnoteReference w:id="${id}"/>`);
const tracked = (name: string, content: string): string => `<w:${name} w:id="1" w:author="a">${content}</w:${name}>`;
const gone = (text: string): string => tracked('del', runOf(`<w:delText>${text}</w:delText>`));
const markedAs = (name: string): string => `<w:rPr><w:${name} w:id="1"/></w:rPr>`;

const LEVELS = abstract(0, level(0, 'chineseCountingThousand', '%1、') + level(1, 'chineseCountingThousand', '（%2）'));
const LINKED =
  abstract(0, `<w:styleLink w:val="L"/>${level(0, 'chineseCounting', '第%1条')}`) +
  abstract(1, '<w:numStyleLink w:val="L"/>') +
  instance(5, 0) +
  instance(6, 1) +
  instance(7, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');

interface Case {
  readonly name: string;
  readonly body: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly text: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'numbers of styles alone, inherited, and cancelled by the style or the paragraph',
    parts: {
      styles:
        style('a', num(1)) +
        style('b', num(1, 1)) +
        style('c', '', based('b')) +
        style('d', '<w:numPr><w:numId w:val="0"/></w:numPr>', based('a')),
      numbering:
        LEVELS.replace('<w:lvlText w:val="%1、"/>', '<w:pStyle w:val="a"/><w:lvlText w:val="%1、"/>') + instance(1, 0),
    },
    body: [
      p('形势', styled('a')),
      p('成绩', styled('b')),
      p('问题', styled('c')),
      p('插话', styled('d')),
      p('任务', styled('a')),
      p('不编号', `${styled('a')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      p('春耕', styled('b')),
    ].join(''),
    text: ['一、形势', '（一）成绩', '（二）问题', '插话', '二、任务', '不编号', '（一）春耕'],
  },
  {
    name: 'a list style, the list that links to it, and one begun anew',
    parts: {
      styles: `<w:style w:type="numbering" w:styleId="L"><w:pPr>${num(5)}</w:pPr></w:style>`,
      numbering: LINKED,
    },
    body: p('值班', num(6)) + p('带班', num(6)) + p('重起', num(7)) + p('接着', num(7)),
    text: ['第一条 值班', '第二条 带班', '第一条 重起', '第二条 接着'],
  },
  {
    name: 'numbers in cells, of empty ones too, and on behind the table',
    parts: { numbering: abstract(0, level(0, 'decimal', '%1.')) + instance(1, 0) },
    body: table(row(cell(p('', num(1))) + cell(p('造林', num(1))))) + p('抚育', num(1)),
    text: ['1.', '2.造林', '3.抚育'],
  },
  {
    name: 'tracked: marks that join, text moved, insertions within deletions, numbers given and taken',
    parts: { numbering: abstract(0, level(0, 'decimal', '%1.')) + instance(1, 0) },
    body: [
      p(r('各镇要抓好'), markedAs('del')),
      p('春耕。'),
      p(tracked('moveFrom', r('移走。')), markedAs('moveFrom')),
      p(tracked('moveTo', r('移来。')), markedAs('moveTo')),
      p(r('增长') + gone('8%') + tracked('ins', r('9%')) + tracked('ins', gone('又增又删'))),
      p(gone('删'), num(1) + markedAs('del')),
      p('甲', num(1)),
      p('乙', `<w:pPrChange w:id="3"><w:pPr>${num(1)}</w:pPr></w:pPrChange>`),
    ].join(''),
    text: ['各镇要抓好春耕。', '移来。', '增长9%', '1.甲', '乙'],
  },
  {
    name: 'controls in controls, tags, comments in the midst of a word, phonetic guides',
    body: [
      sdt('', sdt('', p(r('控件') + sdt('', r('里的') + sdt('', r('字')))))),
      p(
        `<w:smartTag>${r('2021年')}<w:smartTag>${r('3月')}</w:smartTag></w:smartTag><w:customXml>${r('5日')}</w:customXml>`,
      ),
      p(`${r('精')}<w:commentRangeStart w:id="1"/>${r('神')}${runOf('<w:commentReference w:id="1"/>')}`),
      p(
        r('补') +
          runOf(`<w:ruby><w:rubyPr/><w:rt>${r('zhuì')}</w:rt><w:rubyBase>${r('缀')}</w:rubyBase></w:ruby>`) +
          runOf('<w:softHyphen/>') +
          r('连'),
      ),
    ].join(''),
    text: ['控件里的字', '2021年3月5日', '精神', '补缀连'],
  },
  {
    name: 'a field in the condition of another, one over paragraphs, page numbers in contents',
    body: [
      p(
        [field('begin'), code(' IF '), field('begin'), code(' MERGEFIELD 级 '), field('separate'), r('县')].join('') +
          [field('end'), code(' = "县" "县级" "市级" '), field('separate'), r('县级'), field('end'), r('会议')].join(
            '',
          ),
      ),
      p(
        field('begin') + code(' TOC ') + field('separate') + r('一、形势') + runOf('<w:tab/>') + field('begin'),
      ).replace(/<\/w:p>$/u, `${code(' PAGEREF _Toc1 ')}${field('separate')}${r('2')}${field('end')}</w:p>`),
      p(field('end') + r('正文。')),
    ].join(''),
    text: ['县级会议', '一、形势\t2', '正文。'],
  },
  {
    name: 'a red head in a box, in both forms; notes in a box and in a table in the order of the text',
    parts: { footnotes: note(1, p(r('框注'))) + note(2, p(r('表注')) + p('第二段')) },
    body: [
      p(runOf(either('wps', box(p('县人民政府文件')), box(p('县人民政府文件'))))),
      table(row(cell(p(r('表') + reference(2))))),
      p(r('甲') + runOf(box(p(r('框') + reference(1))))),
    ].join(''),
    text: ['', '县人民政府文件', '表', '甲', '框', '表注', '第二段', '框注'],
  },
  {
    name: 'choices that are understood, and one that is not',
    body: p(r('甲') + either('w14', r('新'), r('旧')) + either('o', r('不懂'), r('懂'))),
    text: ['甲新懂'],
  },
];

test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { body, parts = {}, text }) => {
  expect((await textOf(body, parts)).split('\n')).toEqual(text);
});
