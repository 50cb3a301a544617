/** Which part of a page is its text. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/source/formats/html.js';
import { isFurniture, isNotice } from '../../../../src/source/site-lines.js';
import { utf8 } from '../../bytes.js';

const NAV = '<div><a href=1>首页</a><a href=2>新闻</a><a href=3>政务公开</a><a href=4>领导讲话</a></div>';
const FOOT = '<div>主办：某县人民政府　<a href=9>网站地图</a></div>';
const PROSE = '<p>同志们：</p><p>今天的会议很重要，请大家认真落实会议精神。</p><p>谢谢大家！</p>';
const TEXT = ['同志们：', '今天的会议很重要，请大家认真落实会议精神。', '谢谢大家！'];

const linesOf = async (body: string, title = ''): Promise<readonly string[]> => {
  const page = `<!doctype html><title>${title}</title><body>${body}`;
  return (await read(utf8(page), {})).text.split('\n');
};
const inSite = async (body: string, title = ''): Promise<readonly string[]> => linesOf(NAV + body + FOOT, title);

describe('the element that holds the text', () => {
  test.each([
    ['by the name an editor gives it', `<div class="TRS_Editor">${PROSE}</div>`],
    ['in any case, among other classes', `<div class="view Trs_Editor_View x">${PROSE}</div>`],
    ['by an id', `<div id=vsb_content_2>${PROSE}</div>`],
    ['in a span', `<span id=zoom>${PROSE}</span>`],
    ['article', `<article>${PROSE}</article>`],
    ['main, and in it the heaviest', `<main><div>${PROSE}</div><div>来源：某县</div></main>`],
    ['by weight, without a name', `<div><div>${PROSE}</div><div>浏览次数：12</div></div>`],
    ['in a cell', `<table><tr><td><a href=5>旧闻</a><td>${PROSE}</table>`],
    [
      'in several of one name',
      `<div class=TRS_Editor>${PROSE.slice(0, 11)}</div><div class=TRS_Editor>${PROSE.slice(11)}</div>`,
    ],
    ['hidden until shown', `<div id=js_content style="visibility: hidden">${PROSE}</div>`],
    ['of articles the one that is', `<article><a href=7>甲</a></article><article>${PROSE}</article>`],
  ])('%s', async (_, body) => {
    expect(await inSite(body)).toEqual(TEXT);
  });

  test('not one of the name that holds little of the page', async () => {
    expect(await inSite(`<div class=TRS_Editor>附：</div><div>${PROSE}</div>`)).toEqual(TEXT);
    expect(await inSite(`<div id=content><a href=5>甲</a></div><div>${PROSE}</div>`)).toEqual(TEXT);
  });

  test('short lines between and before sentences stay', async () => {
    const body = `<div><p>（讲话提纲）</p>${PROSE.replace('<p>谢', '<p>一、抓落实</p><ul><li>甲<li>乙</ul><p>谢')}</div>`;
    expect(await inSite(body)).toEqual(['（讲话提纲）', TEXT[0], TEXT[1], '一、抓落实', '甲', '乙', TEXT[2]]);
  });

  test('a text is not lost to a part of it by many links below', async () => {
    const related = Array.from(
      { length: 20 },
      (_, index) => `<li><a href=${index}>在某县某次会议上的讲话</a></li>`,
    ).join('');
    const list = '<ol><li>一要抓紧抓实，不留空当。<li>二要抓细抓小，不走过场。</ol>';
    expect(await inSite(`<div>${PROSE}${list}<ul>${related}</ul></div>`)).toEqual([
      ...TEXT,
      '1.一要抓紧抓实，不留空当。',
      '2.二要抓细抓小，不走过场。',
    ]);
  });

  test('links to attachments stay, others at the edges go', async () => {
    const links = '<p><a href=5>附件：1.任务分工表</a></p><p><a href=6>2.进度表</a></p><p><a href=7>上级文件</a></p>';
    expect(await inSite(`<div>${PROSE}${links}</div>`)).toEqual([...TEXT, '附件：1.任务分工表', '2.进度表']);
  });

  test('what an editor’s author wrote is taken whole', async () => {
    expect(await inSite(`<div class=TRS_Editor>${PROSE}<p>责任编辑：李明</p></div>`)).toEqual([
      ...TEXT,
      '责任编辑：李明',
    ]);
  });
});

describe('a bare page is all text', () => {
  test.each([
    ['paragraphs', PROSE],
    ['in parts', `<div>${PROSE.slice(0, 11)}</div><div>${PROSE.slice(11)}</div>`],
    ['with a name of general use', `<p>同志们：</p><div class=content>${PROSE.slice(11)}</div>`],
    ['with a header', `<header>同志们：</header>${PROSE.slice(11)}`],
    ['and what is no text in any page', `${PROSE}<p>版权所有：某县</p>`],
  ])('%s', async (_, body) => {
    expect(await linesOf(body)).toEqual(TEXT);
  });

  const title = '<h1>在全县会议上的讲话</h1>';
  test.each([
    ['two links of a menu', `<div class=nav><a href=1>首页</a> <a href=2>领导讲话</a></div>${title}${PROSE}`],
    ['a menu of a script, without links', `<div class=nav>首页 | 政务公开</div>${title}${PROSE}`],
    ['a menu as a list', `<ul class="menu"><li>首页<li>政务公开</ul>${title}${PROSE}`],
    ['the way to the page', `<p><a href=1>首页</a> > <a href=2>讲话</a> > 正文</p>${title}${PROSE}`],
    ['the pages beside it', `${title}${PROSE}<p>上一篇：在全市会议上的讲话</p><p>下一篇：没有了</p>`],
    ['what is related', `${title}${PROSE}<h3>相关链接</h3><ul><li><a href=1>县长强调，要抓紧落实，不能拖延。</a></ul>`],
    ['what stands beside', `${title}${PROSE}<div id=sidebar><h3>热门文章</h3><p>全县教育大会召开</p></div>`],
    ['buttons', `${title}<div class=share>分享</div>${PROSE}<div class="bdsharebuttonbox">转发 朋友圈</div>`],
  ])('without %s', async (_, body) => {
    expect(await linesOf(body)).toEqual(['在全县会议上的讲话', ...TEXT]);
  });

  test.each([
    ['a text in what calls itself a menu', `<div class=menu>${title}${PROSE}</div>`],
    ['a title that is a link', `<h1><a href=1>在全县会议上的讲话</a></h1>${PROSE}`],
    ['a class that only begins so', `<p class=navy>在全县会议上的讲话</p>${PROSE}`],
  ])('near miss: %s', async (_, body) => {
    expect(await linesOf(body)).toEqual(['在全县会议上的讲话', ...TEXT]);
  });

  test('links too, where there are but few', async () => {
    expect(await linesOf('<p>见<a href=1>附件</a></p><p><a href=2>附件二</a></p>')).toEqual(['见附件', '附件二']);
  });

  test('and all a page of an office program has, links and all', async () => {
    const toc =
      '<p><a href="#_Toc1">一、甲</a></p><p><a href="#_Toc2">二、乙</a></p><p><a href="#_Toc3">三、丙</a></p>';
    const page = `<meta name=Generator content="Microsoft Word 15">${toc}${PROSE}`;
    expect((await read(utf8(page), {})).text.split('\n')).toEqual(['一、甲', '二、乙', '三、丙', ...TEXT]);
  });
});

describe('the title before the text', () => {
  const editor = `<div class=TRS_Editor>${PROSE}</div>`;
  test.each([
    ['an h1', '<h1>在全县会议上的讲话</h1>', '', ['在全县会议上的讲话']],
    [
      'a heading that is the title of the page',
      '<h3>关于作风的几点思考</h3>',
      '关于作风的几点思考_某县',
      ['关于作风的几点思考'],
    ],
    ['a class that says so', '<div class="article-title">在全县会议上的讲话</div>', '', ['在全县会议上的讲话']],
    ['a centred line', '<p align=center>在全县会议上的讲话</p>', '', ['在全县会议上的讲话']],
    [
      'two of them',
      '<center>凝心聚力　真抓实干<br>在全县会议上的讲话</center>',
      '',
      ['凝心聚力　真抓实干', '在全县会议上的讲话'],
    ],
    [
      'with subtitle, speaker and date, not with what is about the page',
      '<h1>凝心聚力真抓实干谱新篇</h1><p>——在全县会议上的讲话</p><p>发布时间：2018-1-2　浏览次数：3</p><p>县长　王明</p><p>（2018年1月1日）</p>',
      '',
      ['凝心聚力真抓实干谱新篇', '——在全县会议上的讲话', '县长　王明', '（2018年1月1日）'],
    ],
    ['a title with a year', '<h1>2019年全县工作报告</h1>', '', ['2019年全县工作报告']],
    ['a title that names an office', '<h1>县长热线办公室的答复</h1>', '', ['县长热线办公室的答复']],
    ['not a speaker alone', '<p align=center>县委副书记、县长　王大明</p>', '', []],
    ['not the name of the site', '<h1>某县人民政府</h1>', '某县人民政府', []],
    ['not that of the column', '<h2>领导讲话</h2>', '', []],
    ['not a line like any other', '<p>在全县会议上的讲话</p>', '', []],
    ['not a link', '<h1><a href=3>在全县会议上的讲话</a></h1>', '', []],
  ])('%s', async (_, before, title, expected) => {
    const lines = await inSite(before + editor, title);
    expect(lines).toEqual([...expected, ...TEXT]);
  });

  test('once, where the text begins with it again', async () => {
    const body = `<h1>在全县会议上的讲话</h1><div class=TRS_Editor><p>在全县会议上的讲话</p>${PROSE}</div>`;
    expect(await inSite(body)).toEqual(['在全县会议上的讲话', ...TEXT]);
  });
});

describe('lines about a page', () => {
  test.each([
    '发布时间：2016-03-21 09:12　来源：县政府办',
    '【来源: 县政府办】',
    '责任编辑：李明',
    '（责编：李明、王芳）',
    '上一篇：在全县会议上的讲话',
    '相关链接',
    '日期：2016-03-21',
    '分享到：',
    '【打印本页】 【关闭窗口】',
    '字体：[大 中 小]',
    '您现在的位置：首页 > 领导讲话',
    '首页 > 新闻',
    '您的位置：首页 > 领导讲话',
    '人民网 > 时政 > 正文',
    '下一条：无',
    '相关稿件：',
    '点击上方蓝字关注我们',
    '分享让更多人看到',
    '版权所有：某县人民政府　苏ICP备00000000号',
    '浏览次数：128次',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    '时间：2016年3月18日',
    '关闭小煤矿12座',
    '打印机要统一采购',
    '编辑部的同志们：',
    '来源于群众、植根于群众',
    '收藏文物2.3万件',
    '首页有名、年年有位',
    '大中小企业要一起抓',
    '分享发展成果',
    '位置：县委大院三楼会议室',
    '下一页要翻篇，作风要再硬',
    '点击一下就能办成事',
    '相关链接要打通，数据要共享',
    '产值>税收>就业',
    '',
  ])('near miss: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  test('a label may be a text’s own; a notice is not', () => {
    expect(isNotice('作者：王明')).toBe(false);
    expect(isNotice('版权所有：某县')).toBe(true);
  });
});
