import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Sets of a text, as `name: form members`. */
const sets = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
  );

describe('members told as 既 … 又 …', () => {
  test.each<[string, readonly string[]]>([
    ['出了事实行“一案双查”，既查经办的人，也查把关的人。', ['一案双查: list-after 查经办的人 | 查把关的人']],
    [
      '对插手工程的坚持“一案三查”，既要查案件本身，又要查背后的“伞”，还要查监管漏洞。',
      ['一案三查: list-after 查案件本身 | 查背后的“伞” | 查监管漏洞'],
    ],
    [
      '做到“三个满意”，既让群众满意，也让企业满意，更让基层满意。',
      ['三个满意: list-after 让群众满意 | 让企业满意 | 让基层满意'],
    ],
    ['推行“一事双责”制度，既管业务，又管作风。', ['一事双责: list-after 管业务 | 管作风']],
    // Others in number, what a set is, members before the name.
    ['坚持“一案三查”，既要查到位，又要改到位。', ['一案三查']],
    ['“两个维护”既是政治要求，也是政治纪律。', ['两个维护']],
    ['发挥省和市两个积极性，既统一部署，又鼓励创新。', ['两个积极性: list-before 省 | 市']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('names of a count and a measure', () => {
  test.each<[string, readonly string[]]>([
    ['督查组要盯紧批地、批项目、批贷款“三批”，发现一起查一起。', ['三批: list-before 批地 | 批项目 | 批贷款']],
    ['灌区改造要实现“三省”：省水、省工、省钱。', ['三省: list-after 省水 | 省工 | 省钱']],
    ['抓好“三名”工程，即名师、名校长、名校。', ['三名: list-after 名师 | 名校长 | 名校']],
    ['今年征兵分“三批”走，头一批在三月。', []],
    ['加强“三省”协作，共建渡口。', []],
    ['抓好“三批”，批地、批贷款都要公开。', []],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('what stands beside a name and is none of its members', () => {
  test.each<[string, readonly string[]]>([
    ['落实“岗位承诺”“约谈”“双签字”制度。', ['双签字']],
    ['要抓好“学习讨论”“谈心谈话”“两个责任”三个环节。', ['两个责任']],
    ['要深化“双报到”“双述双评”“双培双带”。', ['双报到', '双述双评', '双培双带']],
    ['打造“学习日”“服务日”“两个日”。', ['两个日: list-before 学习日 | 服务日']],
    ['“学习日”“服务日”两个日，要坚持下去。', ['两个日: list-before 学习日 | 服务日']],
    // Whose they are.
    ['落实退休教师政治、生活两项待遇。', ['两项待遇: list-before 政治 | 生活']],
    ['抓好教师培训、设备更新两大工程。', ['两大工程: list-before 教师培训 | 设备更新']],
    // What falls short behind what was praised.
    ['去年，林业实现了“三个突破”。\n同时也要看到存在的问题：一是规模小。二是链条短。三是品牌少。', ['三个突破']],
    ['去年，林业实现了“三个突破”。当然，也存在一些不足：一是规模小。二是链条短。三是品牌少。', ['三个突破']],
    [
      '去年，林业实现了“三个突破”。一是规模有突破。二是链条有突破。三是品牌有突破。',
      ['三个突破: numbered 规模有突破 | 链条有突破 | 品牌有突破'],
    ],
    [
      '去年，作风上有“三个不够”。这些问题是：一是学得不够。二是干得不够。三是管得不够。',
      ['三个不够: numbered 学得不够 | 干得不够 | 管得不够'],
    ],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('bodies and people are counted, whatever is said of them', () => {
  test.each([
    '据纺织、机械、轻工三个局调查，效益下滑。',
    '化学、机械两个系试点，搞得平稳。',
    '教务、学工两个处负责落实。',
    '小王、小李两个同志表现突出。',
    '财政、审计两个部门联合检查，查出问题不少。',
    '城东、城西两个街道动作快。',
  ])('%s', (text) => expect(sets(text)).toEqual([]));

  test('what only begins like a body is a name', () =>
    expect(sets('融合经济、社会、生态三个系统。')).toEqual(['三个系统: list-before 经济 | 社会 | 生态']));
});

describe('paragraphs that each end in the one character of the name', () => {
  test.each<[string, readonly string[]]>([
    [
      '下半年，全力建设“三个城”。\n建平安城。公安局要守好夜。\n建绿色城。林业局要种好树。\n建文明城。文明办要管好嘴。',
      ['三个城: parallel 建平安城 | 建绿色城 | 建文明城'],
    ],
    ['围绕“三个圈”。\n先说城区。城区是脸面。\n再说镇区。镇区是腰杆。\n后说村里。', ['三个圈']],
    ['全力建设“三个城”。\n城东先动。\n建绿色城。\n建文明城。', ['三个城']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('pairs that help each other', () => {
  test.each<[string, readonly string[]]>([
    ['组织青年开展“一助一”结对服务。', ['一助一']],
    ['车间里推行“一帮一”“一带一”。', ['一帮一', '一带一']],
    ['实行“一对一”辅导。', []],
    ['先写好“一”和“二”。', []],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('a row whose last two are joined by 和, before a name that points back', () => {
  test.each<[string, readonly string[]]>([
    ['要抓住产业链、创新链和资金链，让这“三条链”拧成一股绳。', ['三条链: list-before 产业链 | 创新链 | 资金链']],
    [
      '要把握政治方向、舆论导向和价值取向，把这“三个向”贯穿始终。',
      ['三个向: list-before 政治方向 | 舆论导向 | 价值取向'],
    ],
    ['要抓住产业链和资金链，让这“三条链”拧成一股绳。', ['三条链']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('members of one length that hold the word at one place, without marks', () => {
  test.each<[string, readonly string[]]>([
    [
      '推行“四零”服务，即服务零距离办事零障碍质量零差错廉政零违纪。',
      ['四零: list-after 服务零距离 | 办事零障碍 | 质量零差错 | 廉政零违纪'],
    ],
    [
      '严格落实“三个不减”（交账不减责任交账不减标准交账不减力度），每年考核。',
      ['三个不减: list-after 交账不减责任 | 交账不减标准 | 交账不减力度'],
    ],
    ['推行“四零”服务，即服务零距离办事零障碍质量过硬廉政零违纪。', ['四零']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('members that numerals count off before one verb', () => {
  test.each<[string, readonly string[]]>([
    [
      '开展“三查”。一查思想。看认识高不高。二查作风。看工作实不实。三查纪律。看执行严不严。',
      ['三查: numbered 查思想 | 查作风 | 查纪律'],
    ],
    [
      '要当好“三员”。一当政策宣传员，把政策讲透。二当矛盾调解员，把心结解开。三当致富领航员，把路子趟开。',
      ['三员: numbered 当政策宣传员 | 当矛盾调解员 | 当致富领航员'],
    ],
    // Another verb, one too few, what is counted.
    ['开展“三查”。一看思想。二查作风。三抓纪律。', ['三查']],
    ['要当好“三员”。一当宣传员。二当调解员。', ['三员']],
    ['要当好“三员”。一个村配一名，二个村合一名。', ['三员']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('what stands before the first member, and between the last two', () => {
  test.each<[string, readonly string[]]>([
    [
      '所谓“三个倒逼”，说的是用时间倒逼进度、用目标倒逼责任、用督查倒逼落实。',
      ['三个倒逼: list-after 用时间倒逼进度 | 用目标倒逼责任 | 用督查倒逼落实'],
    ],
    [
      '实现由“要我学”向“我要学”、由“被动干”向“主动干”、由“单打”向“协同”三个转变。',
      ['三个转变: list-before 由“要我学”向“我要学” | 由“被动干”向“主动干” | 由“单打”向“协同”'],
    ],
    ['做强“三黑一白”产业，黑木耳、黑猪、黑茶和白及，农民增收。', ['三黑一白: parallel 黑木耳 | 黑猪 | 黑茶 | 白及']],
    [
      '用好“一网两平台”，一网是政务网，两平台是项目平台和信用平台。',
      ['一网两平台: parallel 政务网 | 项目平台 | 信用平台'],
    ],
    ['要严把“入口关、使用关、出口关”三个关口。', ['三个关口: list-before 入口关 | 使用关 | 出口关']],
    ['“规范年”“落实年”“提升年”三个年活动一起抓。', ['三个年: list-before 规范年 | 落实年 | 提升年']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('kinds of work behind their list, proverbs, the known members that a sentence goes on to say', () => {
  test.each<[string, readonly string[]]>([
    ['建立健全研判、会商、处置、反馈四项运作机制。', ['四项运作机制: list-before 研判 | 会商 | 处置 | 反馈']],
    ['落实首问负责、限时办结两项管理制度。', ['两项管理制度: list-before 首问负责 | 限时办结']],
    ['采取巡河、清河、护河三项工作措施。', []],
    ['常言道，“一个篱笆三个桩，一个好汉三个帮”。', []],
    ['要抓“两头”带“中间”。', []],
    ['要抓“两头”，一头抓源头，一头抓末端。', ['两头: list-after 一头抓源头 | 一头抓末端']],
    [
      '反对“四风”，整治形式主义、官僚主义，狠刹享乐主义和奢靡之风。',
      ['四风: list-after 形式主义 | 官僚主义 | 享乐主义 | 奢靡之风'],
    ],
    ['反对“四风”，整治形式主义、官僚主义。', ['四风']],
    ['国庆、元旦前后掀起两个高潮。', []],
    ['区委宣传部、区委“两新”工委要摸清底数。', ['两新']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

/** Counts as `text declared/found`. */
const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found }) => `${name} ${declared}/${found}`);

describe('counts that the list behind does not keep', () => {
  test.each<[string, readonly string[]]>([
    ['做到“三个着力”，即着力抓发展、着力抓项目、着力抓队伍、着力抓民生。', ['做到“三个着力” 3/4']],
    ['一、加强领导，做到五个到位\n办法都有了。要做到认识到位、组织到位、资金到位、服务到位。', ['做到五个到位 5/4']],
    [
      '要分清三条界限。一条，正常往来同行贿要分清。再一条，失误同失职要分清。还有一条，先行先试同明知故犯要分清。',
      ['三条界限 3/3'],
    ],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('names with a list that is their own', () => {
  test.each<[string, readonly string[]]>([
    // The marker of a heading is no member.
    [
      '三、把“三张清单”管到位\n市局要拿出“三张清单”：职责清单、负面清单、减负清单。',
      ['三张清单: list-after 职责清单 | 负面清单 | 减负清单'],
    ],
    // A list whose members hold the word of one of two names.
    [
      '要紧扣“五大振兴”，实施“五大行动”。一是产业壮大行动。二是人居整治行动。三是改革赋能行动。四是人才回引行动。',
      ['五大振兴', '五大行动: numbered 产业壮大行动 | 人居整治行动 | 改革赋能行动 | 人才回引行动'],
    ],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});
