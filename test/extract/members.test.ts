import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** The expansion of the first slogan that has one. */
const expansion = (text: string): string | null => {
  const found = reading(text).slogans?.find((slogan) => slogan.expansion !== null)?.expansion;
  return found === undefined || found === null
    ? null
    : `${found.form}: ${found.items.map((item) => item.text).join(' | ')}`;
};

const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map((found) => `${found.text} ${found.declared}/${found.found}`);

describe('a row whose last two members 和 joins', () => {
  test.each<[string, string | null]>([
    ['落实“三项制度”。要建立例会制度、通报制度和问责制度。', 'list-after: 例会制度 | 通报制度 | 问责制度'],
    [
      '要健全“四个体系”，完善领导体系、责任体系、制度体系以及考核体系。',
      'list-after: 领导体系 | 责任体系 | 制度体系 | 考核体系',
    ],
    ['要整治“三乱”。乱停、乱放和乱贴一律清除。', 'list-after: 乱停 | 乱放 | 乱贴'],
    ['二、增强“两种意识”\n要增强风险意识和底线意识，守好关口。', 'list-after: 风险意识 | 底线意识'],
    ['强化“三种意识”。要增强大局意识、责任意识，和群众打成一片。', null],
    ['列好“三个清单”。问题清单和任务清单要一致。', null],
    ['提升“三种能力”。谋划能力和执行能力、协调能力和创新能力都要强。', null],
    ['用好“两本台账”。台账和实物要对得上。', null],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });
});

describe('members told in the paragraph below a heading', () => {
  test.each<[string, string | null]>([
    // The verb of the name is each member's own, though it could lead into a list of nouns.
    [
      '二、抓好四个强化\n做到“四个强化”：强化领导、强化责任、强化考核、强化督查。',
      'list-after: 强化领导 | 强化责任 | 强化考核 | 强化督查',
    ],
    ['二、用好“三个清单”\n强化问题清单、任务清单、责任清单。', 'list-after: 问题清单 | 任务清单 | 责任清单'],
    [
      '三、做到“三个坚持”，把准前进的方向不偏航\n坚持党的领导，旗帜鲜明。坚持群众路线，问计于民。坚持实事求是，不说空话。',
      'parallel: 坚持党的领导 | 坚持群众路线 | 坚持实事求是',
    ],
    [
      '四、实行“三个一律”\n对无证经营的，一律取缔；对超范围经营的，一律停业；对屡教不改的，一律吊销执照。',
      'parallel: 一律取缔 | 一律停业 | 一律吊销执照',
    ],
    [
      '二、落实“两项制度”\n落实巡库制度，每天两次上坝；落实值班制度，汛期不断人。',
      'parallel: 落实巡库制度 | 落实值班制度',
    ],
    // Within its own point, whatever the next one says.
    [
      '一是践行“两个主动”。主动上门，把政策送到车间；主动对接，把问题解决在现场。二是擦亮品牌。主动服务要常态。',
      'parallel: 主动上门 | 主动对接',
    ],
    ['一、落实“两项制度”\n要不断完善制度，制度执行要严格。', null],
    ['一、做到“三个到位”\n认识要到位。责任到位，措施到位。', null],
    ['一、抓好“三个重点”\n重点企业要盯紧，重点项目要跟进。', null],
    ['一、做到“两个聚焦”\n要认真落实。\n二、聚焦主业\n要聚焦。', null],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });
});

describe('ordinals that count the noun itself', () => {
  test.each<[string, readonly string[]]>([
    [
      '二、抓好“三个环节”\n第一个环节，选种。要选良种。第二个环节，播种。要抢农时。第三个环节，管护。要防病虫。',
      ['抓好“三个环节” 3/3'],
    ],
    ['要闯过三个关口。第一个关口：资金。第二个关口：用地。第三个关口：人才。', ['三个关口 3/3']],
    ['要讲清“两个道理”。第一个讲学习的道理，第二个讲实践的道理。', ['“两个道理” 2/2']],
    ['“三个项目”要快。第一个项目，上月开了工。', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test('its members are what is said of each', () => {
    expect(expansion('抓住“两个关键环节”。第一个环节，预防。第二个环节，康复。')).toBe('numbered: 预防 | 康复');
  });
});

describe('which words are the members', () => {
  test.each<[string, string | null]>([
    // The clause that names each, where it ends as the name does.
    [
      '干部要算好“三笔账”：一笔是良心账，群众看着我们；一笔是责任账，组织盯着我们；一笔是前程账，家人念着我们。',
      'list-after: 一笔是良心账 | 一笔是责任账 | 一笔是前程账',
    ],
    // A known name at the end of a longer row is a member itself.
    ['今年要修一条路、建两座桥、改三所校、通四个村、创省级“四好农村路”示范镇。', null],
    ['通过产业、就业、搬迁、教育、健康“五个一批”拔穷根。', 'list-before: 产业 | 就业 | 搬迁 | 教育 | 健康'],
    // A list in which the name is a point tells of more than it.
    [
      '今年要推进“三大改造”，实现“三个提升”。\n一、坚持党建引领\n抓主线。\n二、推进“三大改造”\n抓改造。\n三、实现“三个提升”\n提升产能，提升品质，提升效益。',
      'parallel: 提升产能 | 提升品质 | 提升效益',
    ],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });
});

describe('a name told pack by pack', () => {
  const sets = (text: string): readonly string[] =>
    (reading(text).slogans ?? []).map(
      (slogan) => `${slogan.text}: ${slogan.expansion?.items.map((item) => item.text).join(' | ') ?? ''}`,
    );

  test.each<[string, readonly string[]]>([
    [
      '完成“三改两建一提升”工程。所谓“三改”，就是改厕、改水、改路；“两建”，就是建广场、建书屋；“一提升”，就是提升管护水平。',
      [
        '三改两建一提升: 改厕 | 改水 | 改路 | 建广场 | 建书屋 | 提升管护水平',
        '三改: 改厕 | 改水 | 改路',
        '两建: 建广场 | 建书屋',
        '一提升: 提升管护水平',
      ],
    ],
    [
      '“两增一好”目标实现了：“两增”，即财政增收、农民增收；“一好”，即社会风气好。',
      ['两增一好: 财政增收 | 农民增收 | 社会风气好', '两增: 财政增收 | 农民增收', '一好: 社会风气好'],
    ],
    // One pack untold leaves the name untold.
    ['形成“一主两副”格局。“两副”，即临港新城、空港新城。', ['一主两副: ', '两副: 临港新城 | 空港新城']],
    // A quotation of one thing that no name holds is none.
    ['推行“一网通办”，“一评”，就是年底评一次。', ['一网通办: ']],
    ['要“一提升”，就是提升效率。', []],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('a word of one character, and what it opens or stands in', () => {
  test.each<[string, string | null]>([
    [
      '我提希望，概括为“四个做”。\n做信念坚定的人。要牢记。\n做肯吃苦的人。要奋斗。\n做讲文明的人。要倡导。\n做守规矩的人。要自律。',
      'parallel: 做信念坚定的人 | 做肯吃苦的人 | 做讲文明的人 | 做守规矩的人',
    ],
    [
      '这一年，我们经历了“三个最”，是压力最大、任务最重、挑战最多的一年。',
      'list-after: 压力最大 | 任务最重 | 挑战最多',
    ],
    [
      '二、防汛事关“三安”\n堤防安全、村镇安定、百姓安宁，哪一样都丢不得。',
      'list-after: 堤防安全 | 村镇安定 | 百姓安宁',
    ],
    ['提出“三个有”。\n有人说不好。要改。\n没有办法。难。\n有钱难办。难。', null],
    ['围绕“三个最”，最难的事要先办，压力最大的岗位要派强将。', null],
    ['二、守好“三安”\n安全生产、安定社会要抓好，百姓安宁。', null],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });
});

describe('ordinals with another classifier', () => {
  test.each<[string, string | null]>([
    [
      '二、打赢“三场战役”\n第一场战役：降本增效。\n第二场战役：市场开拓。\n第三场战役：安全生产。',
      'numbered: 降本增效 | 市场开拓 | 安全生产',
    ],
    ['二、打赢“三场战役”\n第一场战役打响了。第二场战役还没有打。', null],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });

  test.each<[string, readonly string[]]>([
    // Members that end in the very noun the count has.
    ['打好“乡情牌”“产业牌”“资源牌”三张牌。', ['“乡情牌”“产业牌”“资源牌”三张牌 3/3']],
    ['要算好政治账、经济账两笔账。', ['政治账、经济账两笔账 2/2']],
    ['要把好资格、程序和公示，守住三扇门。', []],
    ['打好“乡情牌”“产业链”两张网。', []],
    ['实施“十百千”人才计划，即引进10名领军人才、100名紧缺人才、1000名毕业生。', ['实施“十百千” 3/3']],
    ['要突出“保、管、优”三个字。', ['“保、管、优”三个字 3/3']],
    ['要牢记“忠诚、担当”四个字。', []],
    ['要落实“真抓实干”四个字。', []],
    // Shares and measures are no promise.
    ['确保森林覆盖率提高2个百分点。\n一要早。抢时机。\n二要实。抓落实。\n三要严。', []],
    ['力争利润率高出5个基点。\n一要早。抢时机。\n二要实。抓落实。', []],
    ['重点办好两件实事。\n一要早。抢时机。\n二要实。抓落实。', ['重点办好两件实事 2/2']],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe('sayings with numerals, and codes', () => {
  const slogans = (text: string): readonly string[] => (reading(text).slogans ?? []).map((slogan) => slogan.text);

  test.each<[string, readonly string[]]>([
    ['统计不是“三分统计、七分估计”。', []],
    ['坚持“三分建、七分管”。', []],
    ['推行“五分开”，做到“四分类、两公开”。', ['五分开', '四分类', '两公开']],
    ['有句话叫“一个好家风，三代好子孙”。', []],
    ['践行“三代表”。', ['三代表']],
    ['以“一二三”为抓手，推动工作。', ['一二三']],
    ['喊着“一二三”，一起使劲。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('chapters behind several counts', () => {
  const chapters = '\n一、抓好项目\n要抓好项目建设。\n二、抓好民生\n要抓好民生。';
  test.each<[string, readonly string[]]>([
    ['今年工作要突出“一个确保、两个杜绝、三个强化”。', []],
    ['今年工作要突出“一个确保”“两个杜绝”“三个强化”。', []],
    ['今年工作要突出一个确保、两个杜绝、三个强化。', []],
    ['今年工作要抓好“两个杜绝”。', ['抓好“两个杜绝” 2/2']],
    ['今年要开好会，抓好两件大事。', ['抓好两件大事 2/2']],
  ])('%s', (text, expected) => {
    expect(counts(text + chapters)).toEqual(expected);
  });
});
