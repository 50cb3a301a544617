/** What lists are announced as, across a sentence or two, and what they are called behind; each with its near misses. */
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

type Row = readonly [lead: string, members: string, kinds: string];
const LETTERS = { requirement: 'R', achievement: 'A', problem: 'P', other: 'O' } as const;
const HEAD = '在全县工作会议上的讲话\n同志们：\n';
const TAIL = '下面讲两点要求。\n一、抓责任。书记要亲自抓。\n二、抓整改。限期十天。\n';

/** Kinds of the units that begin within a stretch of a text, as letters. */
function kindsWithin(text: string, stretch: string): string {
  const start = text.indexOf(stretch);
  return flatten(reading(text).outline ?? [])
    .filter(({ span }) => span.start >= start && span.start < start + stretch.length)
    .map(({ kind }) => LETTERS[kind])
    .join('');
}
const lines: Row[] = [
  [
    '督导组暗访了12个点，情况很不好。主要表现在三个方面：',
    '（一）门卫脱岗。大门敞着。\n（二）器材过期。灭火器是前年的。\n（三）台账造假。',
    'PPP',
  ],
  ['从审计看，有三类毛病比较突出。', '1.公车私用。周末接孩子。\n2.白条入账。一年二十万元。\n3.大吃大喝。', 'PPP'],
  [
    '今天不讲成绩，专讲问题。查了四十家单位。归纳起来，突出的是三条，我一条一条念，请对号入座。',
    '（一）通道堆货。\n（二）电线乱拉。\n（三）值守空岗。',
    'PPP',
  ],
  ['先说问题。', '（一）会风散漫。签了到就走人。\n（二）办事拖拉。一个章盖了半个月。', 'PP'],
  ['短板在哪里？我看有两块。', '（一）路网。断头路还有14条。\n（二）人才。三年走了27个教师。', 'PP'],
  [
    '办公室列了个清单，念一念，请同志们对号入座。不点名，只说事。',
    '（一）签到不参会。\n（二）带病不上报。三台锅炉漏气。',
    'PP',
  ],
  [
    '面上的情况是好的，但也有一些不容忽视的苗头。',
    '（一）抢栽抢建。一夜起了四十座棚。\n（二）哄抬租金。一亩涨到两千元。',
    'PP',
  ],
  ['不好的方面，我也说两点。', '（一）校车超载。\n（二）作业布置到半夜。', 'PP'],
  [
    '一年来，全镇上下铆足了劲，干成了两件事。',
    '（一）路修通了。硬化道路36公里。\n（二）水引来了。12个村吃上自来水。',
    'AA',
  ],
  ['一季度，我们打了两场硬仗。', '（一）清欠。追回工程款4300万元。\n（二）保供。库存够用四十天。', 'AA'],
  ['去年的做法，概括起来有两条。', '（一）班子带头。镇长住在工地。\n（二）群众参与。投工三万个。', 'AA'],
  ['为什么要这样做？理由有两条。', '（一）资源有限。耕地只有二十万亩。\n（二）时间紧迫。离汛期只有四十天。', 'OO'],
];

describe('lists of lines', () => {
  test.each(lines)('%s', (lead, members, kinds) => {
    expect(kindsWithin(`${HEAD}${lead}\n${members}\n${TAIL}`, members)).toBe(kinds);
  });

  test.each<Row>([
    ['刚才通报了存在的问题。下面，我讲三点意见。', '（一）思想再重视。各级要把责任扛起来。\n（二）措施再强化。', 'RR'],
    ['问题找准了，关键在整改。要从两个方面入手。', '（一）思想再重视。\n（二）措施再强化。', 'RR'],
    ['针对检查发现的问题，提两条要求：', '（一）思想再重视。\n（二）措施再强化。', 'RR'],
    ['问题不少。下一步，重点抓好两项任务。', '（一）排查。逐村逐户走一遍。\n（二）整改。一月一调度。', 'RR'],
    ['成绩来之不易。今年要力争两个新突破。', '（一）招商。新签项目30个。\n（二）税收。增长12%。', 'RR'],
    ['三条教训：一是隐患不除；二是责任不清；三是监管不严。', '（一）立即开展排查\n（二）立即停产整顿', 'RR'],
  ])('near miss: %s', (lead, members, kinds) => {
    expect(kindsWithin(`${HEAD}${lead}\n${members}\n${TAIL}`, members)).toBe(kinds);
  });

  test('a heading without a count announces nothing', () => {
    const members = '（一）整治河道。清淤30公里。\n（二）修好村路。';
    const text = `${HEAD}一、去年的工作不理想\n造林只完成三成。\n二、美乡村\n${members}\n三、抓落实\n要扎实干。\n`;
    expect(kindsWithin(text, members)).toBe('RR');
  });
});

describe('lists that run along in a chapter that asks', () => {
  const inChapter = (lead: string, members: string): string =>
    kindsWithin(`${HEAD}一、提高站位\n各级要重视。${lead}${members}。\n二、抓落实\n要扎实干。\n`, members);

  test.each<Row>([
    ['要严防三种倾向：', '一是坐等上级拨款；二是把工地当成盆景；三是一阵风', 'PPP'],
    ['要警惕几种现象：', '一是上热下冷；二是只挂帅不出征', 'PP'],
    ['存在着“两个不”：', '一是家底不明；二是手段不新', 'PP'],
    ['巡察指出来的问题，', '一是责任悬在半空，二是制度挂在墙上', 'PP'],
    ['但冷静下来想，还有几个地方让人不踏实：', '一是抢修慢；二是窗口推诿', 'PP'],
    ['忧的也是两条：', '一是招商没有大项目；二是青壮年留不住', 'PP'],
    ['上次定的七件事，还有两件没有动：', '一是农贸市场搬迁；二是桥下积水', 'PP'],
    ['抢险中涌现出一批好典型：', '一是柳河村支书，背出11位老人；二是抢修队，三天送通32个村', 'AA'],
    ['喜的是两条：', '一是粮食丰收；二是税收过半', 'AA'],
    ['上半年主要抓了两项工作：', '一是抓招商，签约项目23个；二是抓民生，发放补贴4300万元', 'AA'],
    ['城关镇的做法有两条值得学：', '一是党员带头；二是大户带动', 'AA'],
    ['血的教训告诉我们：', '一是安全不能讨价还价；二是制度是用血写成的', 'OO'],
    ['今天看了两个点：', '一是城东污水厂；二是高铁站前广场', 'OO'],
    ['讲两个小故事。', '一是老张修渠；二是小李守水库', 'OO'],
    ['在这里，我要表示两个感谢：', '一是感谢老领导的关心；二是感谢各位的支持', 'OO'],
    ['市委会议强调了两个方面：', '一是坚持稳中求进；二是坚持民生优先', 'OO'],
    ['省里要求：“', '一是摸清底数；二是压实责任。”', 'OO'],
    ['回去以后，马上办两件事：', '一是传达；二是排查', 'RR'],
    ['时间安排上，分两步走：', '第一，10月底前摸底；第二，12月检查验收', 'RR'],
  ])('%s', (lead, members, kinds) => {
    expect(inChapter(lead, members)).toBe(kinds);
  });

  test.each<Row>([
    ['要克服两种错误认识：', '一是克服等靠思想；二是克服畏难情绪', 'RR'],
    ['纪律上有两个不准：', '一是不准请客；二是不准送礼', 'RR'],
    ['对困难群众，要做到：', '一是及时救助；二是上门走访', 'RR'],
    ['把已有的成果守住，做到“两个不松劲”。', '一是帮扶不松劲；二是监测不松劲', 'RR'],
    ['要力争实现两个突破：', '一是招商引资；二是项目建设', 'RR'],
  ])('near miss: %s', (lead, members, kinds) => {
    expect(inChapter(lead, members)).toBe(kinds);
  });

  test('办成了多年没办成的事 leads to results', () => {
    expect(inChapter('一年来，办成了不少多年想办而没办成的事。', '一是服务体系更加健全；二是就业更加有力')).toBe('AA');
  });
});

describe('what is pledged, after shortcomings that are owned up to, is asked', () => {
  const BEFORE = '全镇考核排名靠后，问题不少，教训深刻。会后逐条作了检查。';
  const members =
    '一、认账。去年新增吸毒人员9人，复吸率仍有15%。\n二、领账。复吸率控制在10%以下，执行率达到98%。\n三、对账。镇纪委每月督查一次。\n';
  test.each(['下面，我代表镇党委作如下表态：', '我们郑重承诺：'])('%s', (lead) => {
    expect(kindsWithin(`在全县禁毒会上的发言\n各位领导：\n${BEFORE}${lead}\n${members}谢谢大家。\n`, members)).toBe(
      'RRR',
    );
  });
  test('near miss: 查下来，突出的是三条：', () => {
    const faults = '一、门卫脱岗。大门敞着。\n二、器材过期。灭火器是前年的。\n三、台账造假。\n';
    expect(
      kindsWithin(`在全县安全会上的讲话\n同志们：\n${BEFORE}查下来，突出的是三条：\n${faults}谢谢大家。\n`, faults),
    ).toBe('PPP');
  });
});

describe('a time gone by', () => {
  const members = '一是兜住底线，补贴1.2万名老人；二是搭建平台，培训护理员312名';
  test.each<[string, string]>([
    ['过去五年，我们把老人的冷暖放在心上。', 'AA'],
    ['今后五年，要为老人办好两件事。', 'RR'],
  ])('%s', (lead, kinds) => {
    expect(kindsWithin(`${HEAD}${lead}${members}。\n${TAIL}`, members)).toBe(kinds);
  });
});

describe('what stands under a why', () => {
  test('figures give reasons', () => {
    const members = '（一）热得早。5月就报了三个预警。\n（二）涨得快。负荷预计增长12%。';
    const text = `${HEAD}一、为什么说今年最难\n${members}\n二、怎么办\n（一）把电发足。\n（二）把电买够。\n`;
    expect(kindsWithin(text, members)).toBe('OO');
  });
});

describe('what a list is called behind it', () => {
  test.each<Row>([
    ['我听了几个支部的汇报。', '（一）学习走马观花。\n（二）活动冷冷清清。\n这些问题不解决，战斗力从哪里来？', 'PP'],
    // … in the paragraph behind it, where its members fill one each; but what is solved was to be done.
    [
      '我先念一张单子，就念三条。',
      '1、东门的门锁坏了半年；\n2、南门的灯不亮；\n3、北门的沟堵着。\n念完了。大家想一想，这些问题是头一回说吗？',
      'PPP',
    ],
    ['今年要办好三件事。', '1、道路提档。\n2、桥梁加固。\n3、供水改造。\n这些问题解决了，群众就满意了。', 'RRR'],
    ['今年要办好三件事。', '1、道路提档。\n2、桥梁加固。\n3、供水改造。\n办好了，上述问题就迎刃而解。', 'RRR'],
    ['我听了几个支部的汇报。', '（一）压实学习责任。\n（二）严格组织生活。\n这些问题解决好了，战斗力就来了。', 'RR'],
  ])('%s', (lead, members, kinds) => {
    expect(kindsWithin(`${HEAD}${lead}\n${members}\n${TAIL}`, members)).toBe(kinds);
  });
});

/** Kind of the first of three chapters. */
const chapter = (heading: string, body: string): string | undefined =>
  reading(
    `${HEAD}下面，我讲三个问题。\n一、${heading}\n${body}\n二、抓落实\n各单位要扎实推进。\n三、强保障\n要拨足经费。\n`,
  ).outline?.[0]?.kind;

describe('chapters', () => {
  const FAULTS = '（一）抢修慢。停电七个小时。\n（二）作风虚。台账上是另一套。';
  const RESULTS = '（一）食堂换了样。新建改造14个。\n（二）宿舍装了空调。惠及6300人。';
  const TASKS = '各单位要落实责任，月底前完成。';
  test.each<[string, string, string]>([
    ['我们的差距在哪里', FAULTS, 'problem'],
    ['还差什么', FAULTS, 'problem'],
    ['当前存在哪些问题', FAULTS, 'problem'],
    ['存在的问题不可小看', FAULTS, 'problem'],
    ['几个短板要正视', FAULTS, 'problem'],
    ['三年来干了什么', RESULTS, 'achievement'],
    ['去年干得怎么样', RESULTS, 'achievement'],
    ['过去一年干得不错，要充分肯定', RESULTS, 'achievement'],
    ['上半年工作总体是好的，应当肯定', RESULTS, 'achievement'],
    ['去年的工作打了翻身仗', RESULTS, 'achievement'],
    ['一季度开了个好头', RESULTS, 'achievement'],
    ['成绩来之不易，要倍加珍惜', RESULTS, 'achievement'],
    ['今年干什么', TASKS, 'requirement'],
    ['谁来抓', TASKS, 'requirement'],
    ['往哪里使劲', TASKS, 'requirement'],
    ['肯定成绩，正视不足，增强信心', TASKS, 'requirement'],
    ['为什么干', '这里面有个道理。水能载舟。', 'other'],
    ['今年的汛情不同往年', '4月就超了警戒水位。', 'other'],
    ['去年这场火给我们上了一课', '烧掉的是侥幸。这里面有个道理。', 'other'],
  ])('%s', (heading, body, kind) => {
    expect(chapter(heading, body)).toBe(kind);
  });
});
