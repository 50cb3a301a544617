/** What units do, told by heading, body, list and what is around them; each hit with its near miss. */
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const HEAD = '在全市大会上的讲话\n同志们：\n下面，我讲三点意见。\n一、压实责任\n';
const TAIL = '\n二、狠抓落实\n要扎实工作。\n';

/** Kinds of the units inside the first chapter. */
const inside = (text: string): readonly string[] =>
  flatten(reading(HEAD + text + TAIL).outline?.[0]?.children ?? []).map(({ kind }) => kind);

describe('a list inside a chapter that asks', () => {
  test.each([
    '下面就会议精神的贯彻落实问题我再强调三点：1、认识要到位。2、措施要到位。3、责任要到位。',
    '今天我讲三个问题：一是抓好春耕。二是管好用水。三是护好林地。',
  ])('what is spoken about is no shortcoming: %s', (text) => {
    expect(new Set(inside(text))).toEqual(new Set(['requirement']));
  });

  test.each<[string, string]>([
    ['反映最多的是三难：（1）拿地难；（2）贷款难；（3）招人难。各部门要坐到一起想办法。', 'problem'],
    ['目前至少有三个问题绕不过去。一是底数不清。二是管护乏人。三是资金分散。', 'problem'],
    ['家里的难处也要摆到桌面上：一是人手紧，二是设备旧，三是经费缺。', 'problem'],
    ['为什么会这样？我看原因不外乎四条：一是不想见。二是不会谈。三是不真办。四是不依法。', 'problem'],
    ['事故一再发生，根源有三个：一是怕花钱。二是嫌麻烦。三是不认真。', 'problem'],
    ['剖析起来，原因有三：一是思想不重视。二是监管不到位。三是资金滞后。', 'problem'],
    ['为什么抓春耕？原因有三条：一是农时不等人。二是墒情正好。三是市场看好。', 'other'],
    ['概括起来就是三个不到位：（1）认识不到位。（2）整改不到位。（3）监管不到位。', 'problem'],
    ['存在三个问题：一是整治不彻底。二是化解不及时。三是防范不严。', 'problem'],
    ['去年，全县办成了三件大事。一是学位增加了。二是师资强了。三是质量上了台阶。', 'achievement'],
    ['一是抓排查。二是抓整改。三是抓问责。', 'requirement'],
    ['要算好三本账：一是应付多少；二是已付多少；三是还差多少。', 'other'],
    ['要解决三个突出问题：一是排查走样，二是整改拖延，三是问责偏软。', 'requirement'],
    ['重点解决群众反映的三难。一是破解融资难。二是缓解用地难。三是化解招工难。', 'requirement'],
    ['当前面临的形势是：一方面，群众看病需求越来越大；另一方面，医保支付越来越严。', 'other'],
    ['学习中要把握好三条原则：一是缺什么就补什么；二是什么难就钻什么。', 'other'],
    ['做好今年的工作，要坚持两条原则。一是质量第一。二是群众满意。', 'other'],
    ['当前统战工作有三个新特点。第一，对象范围更广。第二，利益诉求更多元。第三，网络任务更重。', 'other'],
    ['抓春耕，有三条理由：\n1.农时不等人。\n2.墒情不等人。\n3.市场不等人。', 'other'],
    ['春耕有三项任务：\n1.整好地块。\n2.备足农资。\n3.修好农机。', 'requirement'],
    ['第一，这是落实中央部署的必然要求。第二，这是回应群众期盼的现实需要。', 'other'],
    // A question that its heading only sorts: the body answers.
    ['第一，为谁种树，这是立场问题。要为群众种。第二，怎样种树，这是本领问题。要学技术。', 'requirement'],
    ['第一，这是底线，必须守住。第二，这是红线，不能触碰。', 'requirement'],
    ['我们有些干部的学习状况还不能令人满意。一是以忙挤学。二是以干代学。', 'problem'],
    ['窗口服务也有不尽如人意的地方：一是答复慢。二是跑腿多。', 'problem'],
    ['从内部看，我们的短板不少。主要表现在：一是优质资源总量不足。二是区域分布不均。', 'problem'],
    ['创建工作成效明显。具体地说，一是路面干净了。二是秩序变好了。', 'achievement'],
    [
      '全市治安形势仍然严峻。一是诈骗案件居高不下，同比上升15%。二是管控不到位，漏管36人。三是盗窃仍呈上升趋势。',
      'problem',
    ],
    ['今年防汛形势严峻。一是抓排查。二是抓演练。三是抓值守。', 'requirement'],
    ['森林防火面临的形势是：一是气温偏高。二是风力偏大。三是游客增多。', 'other'],
    ['目前面临的情况是，一是进度迟缓。二是资金没有到位。三是群众意见较大。', 'problem'],
    [
      '回顾一年的工作，主要有三个特点：一是审批提速。办件时间压缩了一半。二是监管有力。三是满意度明显提升。',
      'achievement',
    ],
    ['当前消费市场有三个特点：一是需求更多元。二是线上更活跃。三是下沉更明显。', 'other'],
    ['（一）建好水网是保障供水的根本举措。供水年年紧张，必须下决心解决。（二）建好水网是振兴乡村的基础。', 'other'],
    ['（一）力量薄弱。编制只有12名。（二）经费缺口较大。（三）安全压力较大。近年来，车流快速增长。', 'problem'],
    ['存在的主要问题是：\n1．管网老化。使用超过20年。\n2．人才短缺。全县只有3名工程师。\n3．经费紧张。', 'problem'],
    ['但也存在以下不足：\n（1）宣传不够广泛。\n（2）队伍不够稳定。', 'problem'],
    ['工作中还面临不少困难和问题。\n（一）财政压力较大。\n（二）产业结构单一。传统产业占七成。', 'problem'],
    ['要解决好以下问题：\n（1）资金从哪里来。\n（2）人往哪里去。', 'requirement'],
    [
      '一年来，我们主要做了以下工作：\n（一）加强队伍建设。培训干部300人次。\n（二）强化督查。通报单位12家。',
      'achievement',
    ],
    [
      '去年我们重点抓了三件事。一是建机制。出台制度12项。二是搭平台。建成驿站30个。三是强队伍。招募志愿者2000名。',
      'achievement',
    ],
    ['今年务必加大力度，力求取得更大成效。一是抓减排。二是抓技改。', 'requirement'],
    ['检查中发现：一是台账不全。二是值班脱岗。三是器材过期。', 'problem'],
    ['主要表现在：一是部分干部怕担责。二是少数企业重效益轻安全。三是个别村摊派反弹。', 'problem'],
    ['为什么要抓这项工作？第一，上级有要求。第二，群众有期盼。第三，发展有需要。', 'other'],
    ['怎么抓这项工作？第一，建台账。第二，压责任。第三，勤督查。', 'requirement'],
    ['县委作出这一决策，是基于两点考虑：一是补短板的需要。二是转作风的需要。', 'other'],
    ['一方面，要看到有利条件；另一方面，要看到不利因素。', 'requirement'],
    // Results that are asked for, and results that are told.
    ['要把项目摆在首位，抓紧抓好，抓出成效。一是完成水厂扩建工程；二是完成管网改造工程。', 'requirement'],
    ['去年，我们在项目上抓出了成效。一是完成了水厂扩建；二是完成了管网改造。', 'achievement'],
    ['灌区改造取得了突破性进展。主要呈现出三个特点：一是布局科学。二是投入多元。三是群众满意。', 'achievement'],
    ['今年灌区改造有三个特点：一是线路长。二是工期短。三是地质复杂。', 'other'],
    ['总的看，上半年的执法工作可以概括为几句话：一是思路非常明确。二是措施很有力。三是配合相当紧凑。', 'achievement'],
    ['这次普查有三个特点：第一，是时间紧。第二，是要求高。第三，是投入大。', 'other'],
  ])('%s %s', (text, kind) => {
    expect(new Set(inside(text))).toEqual(new Set([kind]));
  });
});

test.each<[string, string]>([
  ['一、怎么看：粮食生产一刻也松不得\n要算大账。', 'other'],
  ['一、怎么办：把责任压到田间地头\n要算细账。', 'requirement'],
])('%s %s', (chapter, kind) => {
  const text = `在大会上的讲话\n同志们：\n${chapter}\n（一）第一笔账。要算清楚。\n（二）第二笔账。要记明白。\n二、狠抓落实\n要扎实工作。`;
  expect(reading(text).outline?.[0]?.kind).toBe(kind);
});

describe('a chapter with its list', () => {
  test.each<[string, string]>([
    ['二、2018年工作情况\n（一）狠抓环境整治。拆除违建3万平方米。（二）狠抓安全生产。排查隐患1200处。', 'achievement'],
    ['二、2019年工作安排\n（一）狠抓环境整治。拆除违建3万平方米。（二）狠抓安全生产。要排查隐患。', 'requirement'],
    ['二、肯定成绩，正视不足\n去年，预报准确率提升了3个百分点。但个别台站设备老化。', 'requirement'],
    ['二、充分肯定去年档案工作取得的成绩\n去年，接收档案3万卷，数字化率提升到80%。', 'achievement'],
    ['二、全省经济工作会议主要精神\n会议指出，要稳中求进。', 'other'],
    ['二、学习领会全省经济工作会议精神\n各单位要组织好学习。', 'requirement'],
    ['二、问题\n（一）工程快慢不一。\n（二）资金缺口大。\n（三）管护乏人。', 'problem'],
    ['二、存在的主要问题\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、差距和不足\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、解决好资金从哪里来的问题\n（一）争取项目资金。\n（二）引导社会投入。', 'requirement'],
    ['二、关于干部队伍的问题\n（一）配强班子。\n（二）带好队伍。', 'requirement'],
    ['二、成绩\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、上半年的主要成效\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、夺取新的成绩\n（一）抓水库除险。\n（二）抓灌区改造。', 'requirement'],
    ['二、这件事，早抓一天早主动一天\n我看有三条理由：\n1.这是政治责任。\n2.这是现实需要。', 'other'],
    ['二、思想工作是一切工作的生命线\n第一，这是坚持办学方向的必然要求。第二，这是培养新人的现实需要。', 'other'],
    ['二、充分认识抓好招商的重要性\n招商有两层意义。一是增后劲。二是促就业。', 'requirement'],
    ['二、关于上半年的工作\n各项工作平稳推进。', 'achievement'],
    ['二、关于下半年的工作\n各项工作都要平稳推进。', 'requirement'],
    ['二、安全这根弦一刻不能松\n安全是最大的福利。', 'requirement'],
    ['二、校车安全的重要性\n校车安全是学生的生命线，没有安全就没有一切。', 'other'],
    ['二、充分认识校车安全的重要性\n各校要把校车安全放在心上。', 'requirement'],
    ['二、客观分析形势，抢抓发展机遇，坚定办好职教的信心\n去年，招生突破3000人。', 'requirement'],
    ['二、辩证看待形势，始终保持争先的精神状态\n过去一年，各项工作取得了新的成绩。', 'requirement'],
    ['二、当前的形势，机遇大于挑战\n职教政策越来越好。', 'other'],
    ['二、治理得好不好，居民最有发言权\n去年，我们改造小区9个，惠及居民4300户，满意度明显提升。', 'other'],
    ['二、治理得怎么样，居民最有发言权\n要请居民来评。', 'requirement'],
  ])('%s %s', (text, kind) => {
    const [, chapter] = reading(`${HEAD}要扎实工作。\n${text}\n三、狠抓落实\n要扎实工作。`).outline ?? [];
    expect(chapter?.kind).toBe(kind);
  });

  test.each<[string, string]>([
    ['二、问题\n（一）工程快慢不一。\n（二）资金缺口大。', 'problem'],
    ['二、成绩\n（一）水库除险有力度。\n（二）灌区改造有进度。', 'achievement'],
    ['二、任务\n（一）水库除险。\n（二）灌区改造。', 'requirement'],
  ])('%s: its members %s', (text, kind) => {
    const [, chapter] = reading(`${HEAD}要扎实工作。\n${text}\n三、狠抓落实\n要扎实工作。`).outline ?? [];
    expect(chapter?.children.map((child) => child.kind)).toEqual([kind, kind]);
  });
});

/** Kinds of two chapters' members that no word of praise or blame tells: how their bodies speak decides. */
describe('the body tells where the heading only names', () => {
  test.each<[string, string]>([
    ['一是窗口服务。各窗口要把等候时间压下来，月底前全部换上叫号机。', 'requirement'],
    ['一是窗口服务。去年换上叫号机46台，群众平均等候由40分钟降到了12分钟。', 'achievement'],
    ['一是窗口服务。有的窗口开一半关一半，个别同志接电话比接人还勤。', 'problem'],
    ['一是窗口服务。窗口是群众看政府的第一眼，第一眼凉了，后面再热也暖不回来，因为人心是会记账的。', 'other'],
  ])('%s %s', (member, kind) => {
    const second = member.replace('一是窗口服务', '二是后台审批');
    const text = `在大会上的讲话\n同志们：\n我说两个方面。${member}${second}\n一、压实责任\n要扎实工作。\n二、狠抓落实\n要动真碰硬。`;
    expect(flatten(reading(text).outline ?? [])[0]?.kind).toBe(kind);
  });
});

describe('a chapter that states', () => {
  const REASONS =
    '\n（一）水从哪里来。水源只有一处，天一旱就会见底。\n（二）水往哪里去。管网是三十年前铺的，跑冒滴漏谁也说不准。';
  const TASKS = '\n（一）找水源。要再打两眼深井。\n（二）换管网。年底前要换完主干管。';
  test.each<[string, string, string]>([
    ['一、水这件事，为什么非抓不可', REASONS, 'other'],
    ['一、当前供水形势，盼头更高、担子更重', REASONS, 'other'],
    ['一、从民生看，断一天水都等不起', REASONS, 'other'],
    ['一、水的文章到底怎么做', TASKS, 'requirement'],
    ['一、把水这件事抓到底', REASONS, 'requirement'],
    ['一、再好的规划，见到水才算数', TASKS, 'requirement'],
    ['一、2018年供水工作回顾', TASKS, 'achievement'],
  ])('%s%s %s', (heading, members, kind) => {
    const text = `在大会上的讲话\n同志们：\n${heading}${members}\n二、狠抓落实\n要动真碰硬。`;
    expect(reading(text).outline?.[0]?.kind).toBe(kind);
  });

  test('what stands under a year gone by was done, however it is worded', () => {
    const text = `在大会上的讲话\n各位代表：\n一、2018年工作回顾\n（一）加强水源保护。关停排污口12处。\n（二）推进管网改造。更换管网36公里。\n二、2019年工作安排\n（一）加强水源保护。要关停余下的排污口。\n（二）推进管网改造。年底前更换管网20公里。`;
    expect(flatten(reading(text).outline ?? []).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '1 achievement',
      '1/1 achievement',
      '1/2 achievement',
      '2 requirement',
      '2/1 requirement',
      '2/2 requirement',
    ]);
  });
});

describe('two sides', () => {
  test.each<[string, readonly string[]]>([
    [
      '一方面，管网漏损率由21%降到了14%；另一方面，老城区水压还没有上来，个别小区半夜才有水。',
      ['achievement', 'problem'],
    ],
    ['一方面，要管住源头；另一方面，要管住末梢。', ['requirement', 'requirement']],
    ['一方面，人口越来越多；另一方面，水源越来越少。', ['other', 'other']],
  ])('%s %j', (sides, kinds) => {
    const text = `在大会上的讲话\n同志们：\n下面，我讲两点意见。\n一、把底数摸清\n${sides}\n二、狠抓落实\n要动真碰硬。`;
    expect(reading(text).outline?.[0]?.children.map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('a paragraph that comes to the shortcomings stands beside the numbered results before it', () => {
  const text = `在年中会议上的讲话\n同志们：\n下面，我讲两点意见。\n一、上半年工作稳中有进，成绩值得肯定\n1.经营好于预期。利润增长8.2%。\n2.安全总体平稳。隐患整改率98%。\n对照一流标准，我们还有两个方面的短板：（1）基础还不牢。（2）作风还不实。\n二、抓好下半年工作\n要扎实推进。`;
  expect(flatten(reading(text).outline ?? []).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    '1 achievement',
    '1/1 achievement',
    '1/2 achievement',
    '1/b:1 problem',
    '1/b:2 problem',
    '2 requirement',
  ]);
});

test('a list in the words of leave belongs to no chapter', () => {
  const text = `在大会上的讲话\n同志们：\n一、提高认识\n要学深悟透。\n二、狠抓落实\n要扎实工作。\n同志们，首先要有志气，敢啃硬骨头；其次要有静气，不为一时得失所动。让我们一起努力！`;
  expect(flatten(reading(text).outline ?? []).map(({ path }) => path)).toEqual(['1', '2', 'b:1', 'b:2']);
});

test.each<[string, number | null]>([
  ['上半年，全县完成投资12亿元，同比增长8%。今年以来，大家很辛苦。', 2023],
  ['去年，全县完成投资12亿元，同比增长8%。', 2022],
  ['一年一度的植树节又到了。', null],
])('the year reviewed in %s: %s', (review, year) => {
  const text = `在年中会议上的讲话\n（2023年7月1日）\n同志们：\n${review}\n下面，我讲两点意见。\n一、提高认识\n要学深悟透。\n二、狠抓落实\n要扎实工作。`;
  expect(reading(text).meta.reportYear).toBe(year);
});

describe('what the work is to keep to, before the chapters', () => {
  const before = (text: string): readonly string[] =>
    flatten(
      reading(`在全省大会上的讲话\n同志们：\n${text}具体抓好以下工作。\n一、加快改革\n要压实责任。${TAIL}`).outline ??
        [],
    )
      .slice(0, 3)
      .map(({ kind }) => kind);

  test.each<[string, string]>([
    ['做好下一步工作，关键要把握三条：第一，坚持问题导向；第二，坚持放管并重；第三，坚持上下联动。', 'other'],
    ['推进改革必须遵循三条基本原则：一是坚持稳字当头；二是坚持民生为本；三是坚持依法办事。', 'other'],
    // Near misses: a task among them, and a lead that counts tasks.
    ['做好下一步工作，要把握三条：第一，坚持问题导向；第二，抓紧放权；第三，加强监管。', 'requirement'],
    ['做好下一步工作，要抓好三件事：第一，坚持每天巡查；第二，坚持每周调度；第三，坚持每月通报。', 'requirement'],
  ])('%s %s', (text, kind) => {
    expect(new Set(before(text))).toEqual(new Set([kind]));
  });
});

test('what a list in paragraphs of its own tells of the meeting asks nothing', () => {
  const kinds = (lead: string): readonly string[] =>
    (
      reading(`在职代会闭幕会上的讲话\n各位代表：\n${lead}\n一是“新主题”。报告写得新。\n二是“新形式”。代表坐到了台前。`)
        .outline ?? []
    ).map(({ kind }) => kind);
  expect(kinds('总结本次会议，可以用“两新”的特点来概括：')).not.toContain('requirement');
  expect(kinds('做好下半年工作，要抓好以下任务：')).toEqual(['requirement', 'requirement']);
});

describe('an agenda asks nothing', () => {
  const kinds = (lead: string): readonly string[] =>
    (reading(`全市水利现场会主持词\n同志们：\n现在开会。\n${lead}\n散会。`).outline ?? []).map(({ kind }) => kind);
  test.each([
    '今天会议的议程有三项：一是现场观摩；二是交流发言；三是王市长作重要讲话。',
    '会议共安排四项议程：一是宣读表彰决定；二是颁奖；三是代表发言；四是书记讲话。',
    '今天的会议主要有两项议程。一是传达省里的会议精神；二是部署秋冬植树造林。',
    '本次职代会共有三项议程：\n1．听取工作报告；\n2．审议财务预算；\n3．选举职工董事。',
    '大会程序如下：第一，奏国歌；第二，颁发荣誉证书；第三，院长致辞。',
    '这次会议的主要任务有三项：一是传达省委全会精神；二是总结上半年工作；三是安排下半年任务。',
    '今天的主要议题是两个：一是研究校园安全；二是审议招生方案。',
    '揭牌仪式有三个环节：一是宣读批复；二是领导致辞；三是揭牌。',
    '下面依次进行大会的议程：\n一、听取述职。\n二、颁奖（1、请优秀教师上台领奖；2、请先进班组上台领奖）。\n三、请校长讲话。',
  ])('%s', (lead) => {
    expect(new Set(kinds(lead))).toEqual(new Set(['other']));
  });

  test.each([
    '要把防汛摆上重要议事日程。一要修好水库，二要备足物资，三要练好队伍。',
    '省里会议确定的任务有三项：一是要抓紧清淤，二是要加固堤防，三是要管好闸口。',
    '办事大厅要优化三个环节：一是压缩受理时限，二是减少材料，三是推行帮办。',
  ])('near miss: %s', (lead) => {
    expect(new Set(kinds(lead))).toEqual(new Set(['requirement']));
  });
});

test('a chapter that comes to no demand is what stands under it', () => {
  const chapter = (heading: string): string | undefined =>
    reading(
      `教育工作会议上的讲话\n同志们：\n下面，我讲两点意见。\n一、${heading}\n一是教育水平不断提高。新增学位1万个。\n二是队伍素质明显提升。培训教师300名。\n二、狠抓落实\n要压实责任。\n`,
    ).outline?.[0]?.kind;
  expect(chapter('攻坚克难，教育工作高点起步')).toBe('achievement');
  expect(chapter('肯定成绩，正视问题，增强紧迫感')).toBe('requirement');
  expect(chapter('攻坚克难，推动教育工作高点起步')).toBe('requirement');
});

describe('goals told without 要', () => {
  const kindsOf = (text: string): readonly string[] =>
    flatten(reading(`同志们：\n${text}`).outline ?? []).map(({ path, kind }) => `${path} ${kind}`);

  test('this year, with a bound', () => {
    const told =
      '去年，全县完成造林2.6万亩，覆盖率达到41.7%。今年的任务，我讲两点意见。\n一、抓好造林绿化，扩大绿色总量\n（一）推进国土绿化。今年完成造林2万亩左右，覆盖率提高到42%以上。\n（二）发展林下经济。因地制宜发展林药，产值达到3.5亿元以上。\n二、守住资源安全\n要严防火灾。';
    expect(kindsOf(told)).toEqual(['1 requirement', '1/1 requirement', '1/2 requirement', '2 requirement']);
  });

  test('behind a chapter that asks', () => {
    const members =
      '（一）整治环境。普及率达到85%以上，治理率达到42%以上。\n（二）补齐短板。新改建公路150公里，普及率达到90%以上。\n';
    expect(kindsOf(`一、守住底线\n要守住。\n二、建设宜居乡村\n${members}三、加强领导\n要抓。`)).toContain(
      '2 requirement',
    );
    // Where nothing has been asked yet, the same are results.
    expect(kindsOf(`一、环境更加宜居\n${members}二、加强领导\n要抓。`)).toContain('1 achievement');
    // A heading that tells results does so wherever it stands.
    expect(kindsOf(`一、守住底线\n要守住。\n二、环境明显改善\n${members}三、加强领导\n要抓。`)).toContain(
      '2 achievement',
    );
  });
});

test('chapters that name what they stand over', () => {
  const text =
    '同志们：\n下面，我讲三个问题。\n一、关于2018年的工作\n存款余额达到8.6亿元，净增1.2亿元。\n二、关于存在的问题\n1.贷款总量大。占比14.6%。\n2.制度执行不严。\n三、关于2019年的任务\n要抓好清收。';
  const kinds = flatten(reading(text).outline ?? []).map(({ path, kind }) => `${path} ${kind}`);
  expect(kinds).toEqual(['1 achievement', '2 problem', '2/1 problem', '2/2 problem', '3 requirement']);
});

test.each([
  ['突出问题不容回避', 'problem'],
  ['突出问题要抓紧整改', 'requirement'],
  ['关于解决好群众的问题', 'requirement'],
])('%s: %s', (heading, kind) => {
  const text = `同志们：\n一、提高认识\n要学习。\n二、${heading}\n制度落实到位。\n三、加强领导\n要抓好。`;
  expect(reading(text).outline?.[1]?.kind).toBe(kind);
});

test.each([
  ['困难和问题仍然较多', ['problem', 'problem', 'problem']],
  ['困难和问题要抓紧解决', ['requirement']],
])('what stands under shortcomings, figures or not: %s', (heading, kinds) => {
  const text = `同志们：\n一、提高认识\n要学习。\n二、${heading}\n一是房地产拖累明显。二是财政收入只完成年度预算的66%。\n三、加强领导\n要抓好。`;
  const chapter = reading(text).outline?.[1];
  expect(
    flatten(chapter === undefined ? [] : [chapter])
      .map(({ kind }) => kind)
      .slice(0, kinds.length),
  ).toEqual(kinds);
});
