import { describe, expect, test } from 'vitest';
import { toYear } from '../../src/syntax/dates.js';
import { readFront } from '../../src/syntax/front.js';
import { read } from '../../src/source/reading.js';
import { scan } from '../../src/syntax/scan.js';

function front(source: string) {
  const { text } = read(source);
  const { notice, title, date, speaker, salutation, bodyStart } = readFront(scan(text));
  const at = (span: { readonly start: number; readonly end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return {
    notice: at(notice),
    title: at(title),
    date: date?.iso ?? null,
    speaker: at(speaker),
    salutation: at(salutation),
    body: text.slice(bodyStart, bodyStart + 6),
  };
}

const TITLE = '在全市安全生产工作会议上的讲话';
const BODY = '今天召开这次会议，主要任务是部署全年工作。';

describe('title', () => {
  test.each<[string, string, string | null]>([
    ['one line', `${TITLE}\n同志们：\n${BODY}`, TITLE],
    ['two lines', `压实责任 守牢底线\n——${TITLE}\n同志们：\n${BODY}`, `压实责任守牢底线\n——${TITLE}`],
    ['without a salutation', `${TITLE}\n${BODY}`, TITLE],
    ['behind a notice', `本文系作者投稿，仅供学习参考\n${TITLE}\n同志们：\n${BODY}`, TITLE],
    ['below a rule', `---\n${TITLE}\n------\n同志们：\n${BODY}`, TITLE],
    ['none: a rule', `---\n同志们：\n${BODY}`, null],
    [
      'above a table of contents',
      `${TITLE}\n目录：\n一、认清形势\n二、压实责任\n同志们：\n${BODY}\n一、认清形势\n二、压实责任`,
      TITLE,
    ],
    [
      'below the way to the page',
      `当前位置:文秘家园>> 领导讲话>> 经贸商务\n经贸商务\n${TITLE}\nVIP专免\n2024-05-13 999+ 21.09KB 29 页 海报\n侵权投诉\n同志们：\n${BODY}`,
      TITLE,
    ],
    ['below the column of a site', `领导讲话\n${TITLE}\n同志们：\n${BODY}`, TITLE],
    [
      'below a greeting of a site, over its stamp',
      `欢迎登陆文秘写作网!\n${TITLE}\n2022-03-18 09:49:50 0 加入收藏 阅读本文\n同志们：\n${BODY}`,
      TITLE,
    ],
    ['over CR LF', `${TITLE}\r\n\r\n同志们：\r\n${BODY}`, TITLE],
    ['with a year', `在2019年全市教育大会上的讲话\n同志们：\n${BODY}`, '在2019年全市教育大会上的讲话'],
    [
      'a comma, over a dash',
      `坚定信念，永葆本色\n——在全市党员大会上的讲话\n${BODY}`,
      '坚定信念，永葆本色\n——在全市党员大会上的讲话',
    ],
    ['a comma, over what it is', `坚定信念，永葆本色\n“七一”党课讲稿\n${BODY}`, '坚定信念，永葆本色\n“七一”党课讲稿'],
    ['over a date with marks', `${TITLE}\n2016.3.18\n同志们：\n${BODY}`, TITLE],
    ['over one left open', `${TITLE}\n（201X/X/XX）\n同志们：\n${BODY}`, TITLE],
    ['its date behind it', `${TITLE}（2016年3月18日）\n同志们：\n${BODY}`, TITLE],
    ['a colon behind it', `县三八节表彰会领导讲话（一）：\n${BODY}`, '县三八节表彰会领导讲话（一）'],
    ['commas in brackets', `副局长述廉报告（分管党务，信访等）\n${BODY}`, '副局长述廉报告（分管党务，信访等）'],
    ['on the line of the salutation', `${TITLE} 同志们：${BODY}`, TITLE],
    ['… no space between', `${TITLE}尊敬的各位代表、同志们：${BODY}`, TITLE],
    ['none: a sentence tells of a speech', `在大会上，书记作了讲话同志们：${BODY}`, null],
    ['none: a sentence goes on', `会上听了县长的讲话，同志们：${BODY}`, null],
    ['none: a comma over sentences', `坚定信念，永葆本色\n${BODY}`, null],
    ['none: the speech begins', `同志们：\n${BODY}`, null],
    ['none: only sentences', `${BODY}\n${BODY}`, null],
    ['none: a chapter', `一、抓学习\n${BODY}`, null],
  ])('%s', (_, source, expected) => {
    expect(front(source).title).toBe(expected);
  });
});

describe('date', () => {
  test.each<[string, string | null]>([
    ['（2016年3月18日）', '2016-03-18'],
    ['(2016年3月18日)', '2016-03-18'],
    ['2016年3月', '2016-03'],
    ['二〇一六年三月十八日', '2016-03-18'],
    ['二○一六年十二月', '2016-12'],
    ['——2016年3月18日在全市大会上', '2016-03-18'],
    ['（2016年X月X日）', null],
    ['2016/3/18', '2016-03-18'],
    ['（副校长孟某某　2016年3月18日）', '2016-03-18'],
    ['（2016届毕业典礼）', null],
    ['（2016.3.18）', '2016-03-18'],
    ['2016-03-18', '2016-03-18'],
    ['2016.3', '2016-03'],
    ['201X/X/XX', null],
    ['2016/3-18', null],
    ['1.2.3', null],
    // Days of no calendar, beside the last ones there are.
    ['2017年2月30日', null],
    ['2016年2月29日', '2016-02-29'],
    ['2017年2月29日', null],
    ['（二〇一六年四月三十一日）', null],
    ['2016年12月31日', '2016-12-31'],
    ['2016年13月', null],
    ['县委书记 王某', null],
  ])('%s is %s', (line, expected) => {
    expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`).date).toBe(expected);
  });

  test('a date in the body is none of the front', () => {
    expect(front(`${TITLE}\n同志们：\n2016年3月18日，全市召开会议。`).date).toBe(null);
  });
});

describe('speaker', () => {
  test.each<[string, string | null]>([
    ['李建国', '李建国'],
    ['李　明', '李明'],
    ['欧阳建国', '欧阳建国'],
    ['王某某', '王某某'],
    ['审计局　王守山', '审计局王守山'],
    ['县交通运输局 李明', '县交通运输局李明'],
    // A second line of the title, or none of a name's shape.
    ['守牢底线', null],
    ['县应急管理局主办', null],
    ['安全第一', null],
    ['李家沟流域治理', null],
    ['市委书记　李某某', '市委书记李某某'],
    ['县长 XX', '县长XX'],
    ['校长', '校长'],
    ['（2016年3月18日）', null],
  ])('%s: %s', (line, expected) => {
    expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`).speaker).toBe(expected);
  });
});

describe('salutation', () => {
  test.each<[string, string | null]>([
    ['同志们：', '同志们'],
    ['同志们:', '同志们'],
    ['各位代表、同志们：', '各位代表、同志们'],
    ['老师们、同学们：', '老师们、同学们'],
    ['尊敬的各位领导，各位来宾：', '尊敬的各位领导，各位来宾'],
    ['各位医护人员：', '各位医护人员'],
    ['同志们！', '同志们'],
    [`同志们：${BODY}`, '同志们'],
    ['会议认为：', null],
    ['主要任务是：', null],
    ['同志们辛苦了。', null],
  ])('%j: %s', (line, expected) => {
    expect(front(`${TITLE}\n${line}\n${BODY}`).salutation).toBe(expected);
  });

  test('the speech begins with it', () => {
    expect(front(`${TITLE}\n同志们：\n${BODY}`).body).toBe('同志们：\n今');
  });
});

test('a page whose line breaks are lost: title, date and speaker stand before the salutation', () => {
  const found = front(`${TITLE} 县委常委、副县长 王某（2010年12月31日） 各位代表、同志们：${BODY}`);
  expect(found).toMatchObject({
    title: TITLE,
    date: '2010-12-31',
    speaker: '县委常委、副县长王某',
    salutation: '各位代表、同志们',
  });
});

test.each(['2023年1月16日 县委书记王某', '县委书记王某 2023年1月16日', '（2023年1月16日）县委书记王某'])(
  'before the salutation, in any order: %s',
  (between) => {
    expect(front(`${TITLE} ${between} 同志们：${BODY}`)).toMatchObject({
      title: TITLE,
      date: '2023-01-16',
      speaker: '县委书记王某',
      salutation: '同志们',
    });
  },
);

test('speaker and date in one pair of brackets', () => {
  expect(front(`${TITLE}\n（副校长孟某某 2016年3月18日）\n同志们：\n${BODY}`)).toMatchObject({
    title: TITLE,
    date: '2016-03-18',
    speaker: '副校长孟某某',
  });
});

describe('notice', () => {
  test.each<[string, string | null]>([
    ['本文系作者投稿，仅供学习参考', '本文系作者投稿，仅供学习参考'],
    ['【本文为原创范文，请勿照搬】', '【本文为原创范文，请勿照搬】'],
    ['来源：网络', '来源：网络'],
    ['压实责任', null],
  ])('%s', (line, expected) => {
    expect(front(`${line}\n${TITLE}\n同志们：\n${BODY}`).notice).toBe(expected);
  });
});

test.each([
  ['2019', 2019],
  ['二〇一九', 2019],
  ['二○二五', 2025],
  ['二零零零', 2000],
  ['一九七八', 1978],
  ['某年', null],
])('%s is the year %s', (digits, year) => {
  expect(toYear(digits)).toBe(year);
});

describe('how the text was made, on a line of its own below the title', () => {
  test.each([
    '（根据录音整理，未经本人审阅）',
    '（此稿据现场速记整理）',
    '（录音整理稿）',
    '（未经县长审定）',
    '（以实际讲话为准）',
    '内部资料，注意保存',
    '发布时间：2024-04-18来源：县政府办公室',
    '2024-04-18 09:12来源：县政府办',
    '字体：大中小',
  ])('%s', (line) => {
    expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`)).toMatchObject({ title: TITLE, notice: line });
  });

  test.each(['关于录音录像资料管理工作的讲话', '在全市查处未经审批建房工作会议上的讲话'])('near miss: %s', (title) => {
    expect(front(`${title}\n同志们：\n${BODY}`)).toMatchObject({ title, notice: null });
  });
});

test.each(['（7月__日）', '2024年__月__日', '（20XX年X月15日）', '（2024年  月  日）', '□□月□□日'])(
  '%s below a title is a date left open',
  (line) => {
    expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`)).toMatchObject({ title: TITLE, date: null });
  },
);

test.each(['各位执委，各位姐妹', '各位院长、各位主任，同志们', '各位同事'])('%s： salutes', (salutation) => {
  expect(front(`${TITLE}\n${salutation}：\n${BODY}`).salutation).toBe(salutation);
});

test('a table of contents is no outline, with and without a salutation behind it', () => {
  const chapters = '一、认清形势\n形势还很严峻。\n二、压实责任\n各局要落实。';
  const contents = '目 录\n一、认清形势……1\n二、压实责任……3';
  expect(front(`${TITLE}\n${contents}\n同志们：\n${BODY}\n${chapters}`)).toMatchObject({
    title: TITLE,
    body: '同志们：\n今',
  });
  expect(front(`${TITLE}\n${contents}\n${BODY}\n${chapters}`)).toMatchObject({ title: TITLE, body: '今天召开这次' });
  // Headings that do not come again are the outline.
  expect(front(`${TITLE}\n提纲\n${chapters}`)).toMatchObject({ title: `${TITLE}\n提纲` });
});

describe('lines above a title, and labels before one', () => {
  test.each([
    '青石县信访工作会议材料之一',
    '全市教育大会交流材料（3）',
    '机密★1年',
    '特急',
    '（征求意见稿）',
    '领导讲话稿范文三篇',
    '县长发言材料汇编（共5篇）',
  ])('%s', (line) => {
    expect(front(`${line}\n${TITLE}\n同志们：\n${BODY}`).title).toBe(TITLE);
  });

  test.each(['压实责任 守牢底线', '秘密战线的光荣传统', '三篇大文章一起做', '会议材料管理要严'])(
    'near miss, the first line of a title: %s',
    (line) => {
      expect(front(`${line}\n——${TITLE}\n同志们：\n${BODY}`).title).toMatch(/^[^\n]+\n——在全市/);
    },
  );

  test.each(['文章标题：', '标题:', '篇一：', '【篇二】', '第三篇：', '范文1：'])('%s', (label) => {
    expect(front(`${label}${TITLE}\n同志们：\n${BODY}`)).toMatchObject({ title: TITLE, notice: null });
    expect(front(`${label}${TITLE}\n${BODY}`).title).toBe(TITLE);
  });

  test.each(['标题党现象治理工作讲话', '篇章结构与文风座谈会上的讲话'])('near miss: %s', (title) => {
    expect(front(`${title}\n同志们：\n${BODY}`).title).toBe(title);
  });

  test('a name below a draft', () => {
    expect(front(`${TITLE}\n（讨论稿）\n李建国\n同志们：\n${BODY}`).speaker).toBe('李建国');
  });
});

describe('the speaker, elsewhere than on a line of an office', () => {
  test.each<[string, string | null]>([
    [`李建国同志${TITLE}`, '李建国'],
    [`李建国\n${TITLE}`, '李建国'],
    [`李建国市长${TITLE}`, '李建国市长'],
    [`王明副县长${TITLE}`, '王明副县长'],
    [`县委书记李建国${TITLE}`, '县委书记李建国'],
    [`青石县委副书记、县长 李某某同志${TITLE}`, '青石县委副书记、县长李某某'],
    [`李建国：${TITLE}`, '李建国'],
    [`守牢底线\n——李建国${TITLE}`, '李建国'],
    [`${TITLE}\n讲话人：李建国`, '李建国'],
    [`${TITLE}\n发言人:县长 李建国\n时间：2016年3月18日\n地点：县礼堂`, '县长李建国'],
    [`${TITLE}\n○ 李建国`, '李建国'],
    [`${TITLE}\n（2016年3月18日　李建国）`, '李建国'],
    [`${TITLE}\n（2016年3月18日 · 李明）`, '李明'],
    // Offices, places and bodies alone, and what only begins like a name.
    [`县委书记${TITLE}`, null],
    [`石桥镇${TITLE}`, null],
    [`安监局${TITLE}`, null],
    [`温州${TITLE}`, null],
    ['在李家沟流域治理工作会议上的讲话', null],
    [`${TITLE}\n（2016年3月18日　县委礼堂）`, null],
    [`${TITLE}\n（2016年3月18日　温州）`, null],
    [`${TITLE}\n（2016年3月18日于北京）`, null],
    [`${TITLE}\n（2016年3月18日　根据录音整理）`, null],
  ])('%s: %s', (head, expected) => {
    expect(front(`${head}\n同志们：\n${BODY}`).speaker).toBe(expected);
  });
});

describe('a date within what is noted', () => {
  test.each<[string, string | null]>([
    ['（2016年3月18日，根据录音整理，未经本人审阅）', '2016-03-18'],
    ['（根据李建国同志2016年3月18日讲话录音整理）', '2016-03-18'],
    ['时间：2016年3月18日上午', '2016-03-18'],
    ['（根据录音整理，未经本人审阅）', null],
    ['（根据录音整理，2016年3月20日整理）', null],
    ['发布时间：2016-03-18 来源：县政府办', null],
  ])('%s', (line, expected) => {
    expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`)).toMatchObject({ title: TITLE, date: expected });
  });
});

describe('lines of a site, and how the text was made', () => {
  test.each([
    '时间:2009-03-18 10:25 来源:县委办公室 作者:管理员 点击:128次',
    '[日期：2009-03-18] 来源：县委办 作者：李建国 [字体：大 中 小]',
    '日期：2009-03-18',
    '（根据记录整理）',
    '（记录稿）',
  ])('%s', (line) => {
    const { title, notice } = front(`${TITLE}\n${line}\n同志们：\n${BODY}`);
    expect([title, notice?.slice(0, 2)]).toEqual([TITLE, line.slice(0, 2)]);
  });

  test.each(['时间：2009-03-18 地点：县委礼堂', '时间：2009年3月18日 10:25'])(
    'near miss, of the meeting: %s',
    (line) => {
      expect(front(`${TITLE}\n${line}\n同志们：\n${BODY}`).notice).toBe(null);
    },
  );

  test('near miss: 记录 in a title', () => {
    const title = '记录时代变迁的演讲';
    expect(front(`${title}\n同志们：\n${BODY}`)).toMatchObject({ title, notice: null });
  });
});
