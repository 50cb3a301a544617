/** The text of a page without links around it, whatever the element is called that holds it. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/source/formats/html.js';
import { isAddress, isFoot, isSiteLine } from '../../../../src/source/site-lines.js';
import { utf8 } from '../../bytes.js';

const TOP = '<div class=top>某县人民政府　无障碍　长者版</div>';
const WAY = '<div class=w>当前位置：首页&gt;领导讲话</div>';
const H1 = '<h1>在全县供销工作会议上的讲话</h1>';
const INFO = '<div class=x>发布时间：2022-04-06　来源：县供销社　字号：大 中 小</div>';
const PROSE =
  '<p>同志们：</p><p>　　春耕在即，各基层社要把化肥农药备足，不能误了农时。</p><p>　　一、抓货源</p><p>　　县社要在4月底前调入尿素600吨。</p><p>县供销社</p><p>2022年4月2日</p>';
const FOOT = '<div class=bq>主办：某县政府　备案号：甲　技术支持：某公司</div>';

const TITLE = '在全县供销工作会议上的讲话';
const TEXT = [
  '同志们：',
  '　　春耕在即，各基层社要把化肥农药备足，不能误了农时。',
  '　　一、抓货源',
  '　　县社要在4月底前调入尿素600吨。',
  '县供销社',
  '2022年4月2日',
];

const readPage = async (body: string, title = '某县政府') =>
  read(utf8(`<!doctype html><title>${title}</title><body>${body}`), {});
const linesOf = async (body: string, title?: string): Promise<readonly string[]> =>
  (await readPage(body, title)).text.split('\n');

describe('lines of a site go, all of the text stays', () => {
  test.each([
    'id=zoom',
    'id=content',
    'class=content',
    'class=article-content',
    'class=pages_content',
    'id=UCAP-CONTENT',
    'class="view TRS_UEDITOR"',
    'class=main',
    'class=bd',
    '',
  ])('in <div %s>', async (name) => {
    expect(await linesOf(`${TOP}${WAY}${H1}${INFO}<div ${name}>${PROSE}</div>${FOOT}`)).toEqual([TITLE, ...TEXT]);
  });

  test.each([
    ['the text in no element', `${TOP}${WAY}${H1}${INFO}${PROSE}${FOOT}`],
    ['a banner', `<header>某县供销合作社</header>${H1}<div>${PROSE}</div>`],
    ['a line about it alone', `${TOP}${H1}${INFO}${PROSE}`],
    ['a time and where it is from', `${TOP}${H1}<p>2022-04-06 09:30　来源：县供销社</p>${PROSE}`],
    [
      'a foot alone',
      `${H1}${PROSE}<p>地址：某县大街1号</p><p>电话：0000</p><p>主办：某县政府</p><p>县信息中心维护</p>`,
    ],
    ['a title by its class', `${TOP}${WAY}<div class=title>${TITLE}</div>${INFO}${PROSE}`],
    ['a centred title', `${TOP}${WAY}<p align=center>${TITLE}</p>${INFO}${PROSE}`],
    ['no title but behind the way to the page', `${TOP}${WAY}<div>${TITLE}</div>${INFO}${PROSE}`],
    ['a title in the banner', `<header><p>某县供销社</p><h1>${TITLE}</h1></header>${INFO}${PROSE}`, `${TITLE}_某县`],
  ] satisfies readonly (readonly [string, string, string?])[])('%s', async (_, body, title?: string) => {
    expect(await linesOf(body, title)).toEqual([TITLE, ...TEXT]);
  });

  test('a title of two lines, subtitle, speaker and date', async () => {
    const head = `<p align=center>稳货源　保春耕</p><p align=center>${TITLE}</p><p>县社主任　周某</p><p>（2022年4月2日）</p>`;
    const page = await readPage(`${TOP}${WAY}${head}${INFO}${PROSE}${FOOT}`);
    expect(page.text.split('\n')).toEqual(['稳货源　保春耕', TITLE, '县社主任　周某', '（2022年4月2日）', ...TEXT]);
    expect(page.paragraphs?.map(({ style }) => style?.name ?? '').slice(0, 3)).toEqual(['title', 'title', '']);
  });

  test('a lone h1, however short; not chapters', async () => {
    expect(await linesOf(`${TOP}${WAY}<h1>发言稿</h1>${INFO}${PROSE}`)).toEqual(['发言稿', ...TEXT]);
    const chapters = `<p align=center>${TITLE}</p><h1>一、全县供销系统的基本情况</h1>${PROSE}<h1>二、下一步怎么办</h1>`;
    expect(await linesOf(`${TOP}${WAY}${chapters}`)).toEqual([
      TITLE,
      '一、全县供销系统的基本情况',
      ...TEXT,
      '二、下一步怎么办',
    ]);
  });

  test('tables of the text stay, with words a site uses too', async () => {
    const table = '<table><tr><td>来源<td>主办<tr><td>省社<td>县社</table>';
    expect(await linesOf(`${TOP}${H1}${INFO}${PROSE}${table}${FOOT}`)).toEqual([
      TITLE,
      ...TEXT,
      '来源',
      '主办',
      '省社',
      '县社',
    ]);
  });
});

describe('near miss: a page without lines of a site is all text', () => {
  test.each([
    ['a line above the title', `<p>某县供销合作社</p>${H1}${PROSE}`, ['某县供销合作社', TITLE, ...TEXT]],
    ['an author', `<p>作者：周某</p>${H1}${PROSE}`, ['作者：周某', TITLE, ...TEXT]],
    [
      'a meeting',
      `${H1}<p>时间：2022年4月2日</p><p>地点：县社</p>${PROSE}`,
      [TITLE, '时间：2022年4月2日', '地点：县社', ...TEXT],
    ],
    ['an address', `${H1}${PROSE}<p>地址：某县大街1号</p>`, [TITLE, ...TEXT, '地址：某县大街1号']],
    [
      'a banner, which goes alone',
      `<header>某县供销社</header><p>县社文件</p>${H1}${PROSE}`,
      ['县社文件', TITLE, ...TEXT],
    ],
    ['a banner and no title', `<header>同志们：</header>${PROSE.slice(11)}`, TEXT],
  ])('%s', async (_, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });

  test('nor does a line in the middle of a text begin or end it', async () => {
    const middle = PROSE.replace('<p>　　一、', '<p>主办：县社</p><p>来源：省社</p><p>　　一、');
    expect(await linesOf(`${TOP}${H1}${INFO}${middle}${FOOT}`)).toEqual([
      TITLE,
      ...TEXT.slice(0, 2),
      '主办：县社',
      '来源：省社',
      ...TEXT.slice(2),
    ]);
  });
});

describe('lines of a site', () => {
  test.each([
    ['发布时间：2022-04-06', true],
    ['2022-04-06 09:30:00', true],
    ['2022年04月06日 来源：县供销社', true],
    ['字号：大 中 小', true],
    ['2022年4月6日', false],
    ['2022-04-06', false],
    ['作者：周某', false],
    ['主办：县供销社', false],
    ['来源广、品种多', false],
  ])('%s', (line, expected) => {
    expect(isSiteLine(line)).toBe(expected);
  });

  test.each([
    ['主办单位：某县政府', true],
    ['备案号：甲', true],
    ['地址：某县大街1号　邮编：000000', true],
    ['下一篇：没有了', true],
    ['主办方要尽心，协办方要尽力', false],
    ['地址：某县大街1号', false],
    ['打印', false],
    ['技术支持要跟上', false],
  ])('foot: %s', (line, expected) => {
    expect(isFoot(line)).toBe(expected);
  });

  test('an address', () => {
    expect(['电话：0000', '地址：大街1号', '电话要有人接', '地址不详'].map(isAddress)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
