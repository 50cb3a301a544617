/** The first member of a list before its count: whole, though its sisters are shorter, and without what leads into it. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Members that the first announcement of the text counts. */
const counted = (text: string): string => reading(text).announcements?.[0]?.text ?? '';

describe('lists before their count', () => {
  test.each<[string, string]>([
    ['深化国有企业改革、财税改革、金融改革三项改革。', '国有企业改革、财税改革、金融改革三项改革'],
    ['抓好养老院、医院、学校三类场所的消防安全。', '养老院、医院、学校三类场所'],
    ['抓实村支书、主任、会计三个关键岗位。', '村支书、主任、会计三个关键岗位'],
    ['打击电信诈骗、传销、赌博三种犯罪。', '电信诈骗、传销、赌博三种犯罪'],
    ['规范行政审批、执法、收费三种行为。', '行政审批、执法、收费三种行为'],
    ['提升政府公信力、企业信用、群众信任“三信”水平。', '政府公信力、企业信用、群众信任“三信”'],
    ['充分用好国家、省、市三个层面的支持政策。', '国家、省、市三个层面'],
    ['形成乡镇、村、组、户四级联防体系。', '乡镇、村、组、户四级联防'],
    ['落实部门、乡、村三级包保机制。', '部门、乡、村三级包保机制'],
    ['县医院、乡镇卫生院、村卫生室三级医疗服务网络覆盖全县。', '县医院、乡镇卫生院、村卫生室三级医疗服务网络'],
    ['要把握“稳、准、快、实”四字要求，稳是大局。', '“稳、准、快、实”四字要求'],
    // Pairs: each is one member.
    ['要处理好改革与稳定、当前与长远两个关系。', '改革与稳定、当前与长远两个关系'],
    ['处理好人与自然、发展与保护两个关系。', '人与自然、发展与保护两个关系'],
    ['落实党委主体责任和纪委监督责任“两个责任”。', '党委主体责任和纪委监督责任“两个责任”'],
    // What leads in is no part of it.
    ['统筹生产、生活、生态三大空间。', '生产、生活、生态三大空间'],
    ['加快建设心电、影像、检验、病理、消毒供应五大中心。', '心电、影像、检验、病理、消毒供应五大中心'],
    ['促进经济、社会、生态三个系统协调发展。', '经济、社会、生态三个系统'],
  ])('%s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});

describe('where the noun of a count ends', () => {
  test.each<[string, string]>([
    ['东区、西区、南区三个片区差距明显，要加快补齐短板。', '东区、西区、南区三个片区'],
    ['城乡、区域、行业三大差距逐步缩小，群众满意。', '城乡、区域、行业三大差距'],
    ['水利、交通、电力三个系统联合行动，确保安全。', '水利、交通、电力三个系统'],
    ['春节、元宵两个节日期间，要严格值班。', '春节、元宵两个节日'],
    ['对照目标、任务、时限三张清单逐项落实。', '目标、任务、时限三张清单'],
    ['成立综合协调、宣传报道、督查考核三个工作组。', '综合协调、宣传报道、督查考核三个工作组'],
  ])('%s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});

describe('what is promised aloud', () => {
  test.each<[string, string]>([
    ['下面，我给大家提三个要求。', '我给大家提三个要求'],
    ['最后，我提两个建议，供大家参考。', '我提两个建议'],
    ['针对这个问题，我讲三层意思。', '我讲三层意思'],
    ['为此，我郑重作出三点承诺。', '我郑重作出三点承诺'],
    ['下面，我简要通报三件事情。', '我简要通报三件事情'],
    ['呈现出三个特点：一是快，二是稳，三是好。', '呈现出三个特点'],
    // Others said it.
    ['代表们提出三个建议，县里都采纳了。', ''],
  ])('%s', (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});

describe('members told pack by pack', () => {
  test.each<[string, readonly string[]]>([
    [
      '落实“一包三改”。一包，就是承包经营，厂长签合同；三改，就是改任命制为选聘制，改固定工为合同工，改固定工资为浮动工资。',
      ['承包经营', '改任命制为选聘制', '改固定工为合同工', '改固定工资为浮动工资'],
    ],
  ])('%s', (text, expected) => {
    const [first] = reading(text).slogans ?? [];
    expect(first?.expansion?.items.map((item) => item.text)).toEqual(expected);
  });
});

/** Members of the first slogan of the text. */
const membersOf = (text: string): readonly string[] =>
  reading(text).slogans?.[0]?.expansion?.items.map((item) => item.text) ?? [];

test.each<[string, readonly string[]]>([
  ['严守政治纪律、组织纪律、工作纪律和生活纪律“四大纪律”。', ['政治纪律', '组织纪律', '工作纪律', '生活纪律']],
  ['抓好安全工程、质量工程及廉洁工程“三大工程”。', ['安全工程', '质量工程', '廉洁工程']],
  // 和 that a member begins with stands behind a mark.
  ['建设和美、和顺、和谐“三和”乡村。', ['和美', '和顺', '和谐']],
])('the 和 before the last member is none of it: %s', (text, expected) => {
  expect(membersOf(text)).toEqual(expected);
});
