import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Sets of a text, as `name: form members`, and its announcements, as `text declared/found`. */
const sets = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
  );
const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found }) => `${name} ${declared}/${found}`);

describe('a name that points back to what was told before it', () => {
  test.each<[string, readonly string[]]>([
    [
      '要按照信念过硬、本领过硬、作风过硬的标准，打造一支队伍。这“三个过硬”，是总的要求。',
      ['三个过硬: list-before 信念过硬 | 本领过硬 | 作风过硬'],
    ],
    [
      '防汛做得怎样，直接关系群众安危，直接关系社会稳定，直接关系发展大局。这“三个直接关系”，讲清了分量。',
      ['三个直接关系: list-before 直接关系群众安危 | 直接关系社会稳定 | 直接关系发展大局'],
    ],
    [
      '深化改革，是要更好服务群众、更好支撑发展、更好维护公平。要记住这“三个更好”。',
      ['三个更好: list-before 更好服务群众 | 更好支撑发展 | 更好维护公平'],
    ],
    [
      '要有更高的站位、更实的作风、更严的标准。这“三个更”缺一不可。',
      ['三个更: list-before 更高的站位 | 更实的作风 | 更严的标准'],
    ],
    // A name of things: the list that something is said to be.
    [
      '今年的主要任务，就是稳增长、调结构、防风险。这是大局所需。我们要把握这“三大任务”。',
      ['三大任务: list-before 稳增长 | 调结构 | 防风险'],
    ],
    [
      '认识要到位，不能含糊。措施要到位，不能走样。责任要到位，不能推诿。这“三个到位”缺一不可。',
      ['三个到位: parallel 认识要到位 | 措施要到位 | 责任要到位'],
    ],
    // Another number of them, none of them, nothing that they are said to be.
    ['要认识到位、责任到位、措施到位、考核到位。这“三个到位”要做好。', ['三个到位']],
    ['要抓好春耕、防火、防汛。这“三项制度”要落实。', ['三项制度']],
    ['书记是市委常委、市长。这“两个责任”要压实。', ['两个责任']],
    ['书记是市委常委、市长。这“两个重点”要抓实。', ['两个重点']],
    ['联系电话：办公室、值班室。这“两大工程”要快建。', ['两大工程']],
    ['参会的包括各乡镇、各部门。这“两大工程”要快建。', ['两大工程']],
    ['今年的任务包括修路、架桥。这“两大工程”要快建。', ['两大工程: list-before 修路 | 架桥']],
    ['总的要求是：不缺位、不越位。这“两大原则”要守住。', ['两大原则: list-before 不缺位 | 不越位']],
    ['要立即查漏洞、补短板。这“两个重点”要抓实。', ['两个重点']],
    ['今年的目标是增收、增效。这“两个重点”要记住。', ['两个重点: list-before 增收 | 增效']],
    ['要点就是主体责任、监督责任。要细读。这“两个责任”要压实。', ['两个责任: list-before 主体责任 | 监督责任']],
    ['今年的重点是招商。这“三大任务”要完成。', ['三大任务']],
    ['要认识到位、责任到位、措施到位。“三个到位”要做好。', ['三个到位']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });

  test('what another sentence tells is no part of what is announced', () => {
    expect(counts('要按照信念过硬、本领过硬的标准。要牢记这“两个过硬”。')).toEqual(['牢记这“两个过硬” 2/2']);
    expect(counts('要政策支持、资金支持，这“两个支持”都要兑现。')).toEqual(['政策支持、资金支持，这“两个支持” 2/2']);
  });
});

describe('a name right behind its list', () => {
  test.each<[string, readonly string[]]>([
    [
      '一要认识到位。二要措施到位。三要责任到位。做到了“三个到位”，工作就有了保证。',
      ['三个到位: numbered 认识到位 | 措施到位 | 责任到位'],
    ],
    [
      '思想认识要到位。组织领导要到位。工作措施要到位。做到三个到位，就能干成事。',
      ['三个到位: parallel 思想认识要到位 | 组织领导要到位 | 工作措施要到位'],
    ],
    // One of them without the word, fewer, another list behind the name.
    ['一要认识到位。二要措施有力。三要责任到位。做到“三个到位”，就有保证。', ['三个到位']],
    ['工作要到位。群众满意。做到“两个到位”还有差距。', ['两个到位']],
    [
      '一是学习到位。二是宣传到位。要做到“两个到位”：一是认识到位。二是责任到位。',
      ['两个到位: numbered 认识到位 | 责任到位'],
    ],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('sentences behind the name that each open with its word', () => {
  test.each<[string, readonly string[]]>([
    [
      '要实现“三个稳”：稳生产，把面积落到地块。稳价格，把菜价控制住。稳供应，把货源备足。',
      ['三个稳: parallel 稳生产 | 稳价格 | 稳供应'],
    ],
    [
      '要突出“三个聚焦”。聚焦产业发展，抓好招商，聚焦链主。聚焦民生改善，办好实事。聚焦基层治理，守住底线。',
      ['三个聚焦: parallel 聚焦产业发展 | 聚焦民生改善 | 聚焦基层治理'],
    ],
    [
      '做到“三个讲清”。要讲清形势，坚定信心。要讲清任务，明确责任。要讲清政策，稳住人心。',
      ['三个讲清: parallel 讲清形势 | 讲清任务 | 讲清政策'],
    ],
    // Cut short by the end of the paragraph; what goes on is no list.
    [
      '要突出“四个聚焦”：聚焦产业，抓好招商。聚焦民生，办好实事。聚焦治理，守住底线。',
      ['四个聚焦: parallel 聚焦产业 | 聚焦民生 | 聚焦治理'],
    ],
    ['要突出“四个聚焦”。聚焦产业，抓好招商。聚焦民生，办好实事。大家要抓落实。', ['四个聚焦']],
    ['要讲“三个稳”。稳妥推进，不急不躁。工作要稳。', ['三个稳']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('sets side by side in the parts of a sentence, and the code they make', () => {
  test.each<[string, readonly string[]]>([
    [
      '坚持“一二三”思路：坚持“一个中心”，以项目建设为中心；突出“两个重点”，抓招商、抓园区；强化“三个保障”，强组织、强资金、强考核。',
      [
        '一二三: list-after 一个中心 | 两个重点 | 三个保障',
        '一个中心: list-after 以项目建设为中心',
        '两个重点: list-after 抓招商 | 抓园区',
        '三个保障: list-after 强组织 | 强资金 | 强考核',
      ],
    ],
    [
      '落实“三四五”战略：实施三大行动，就是强基行动、提质行动、增效行动；建设四大基地，就是粮基地、菜基地、果基地、药基地；夯实五大保障，就是组织保障、人才保障、资金保障、用地保障、纪律保障。',
      [
        '三四五: list-after 三大行动 | 四大基地 | 五大保障',
        '三大行动: list-after 强基行动 | 提质行动 | 增效行动',
        '四大基地: list-after 粮基地 | 菜基地 | 果基地 | 药基地',
        '五大保障: list-after 组织保障 | 人才保障 | 资金保障 | 用地保障 | 纪律保障',
      ],
    ],
    [
      '坚持“两手抓”，抓学习、抓工作；坚持“三个不放松”，组织不放松、措施不放松、考核不放松。',
      ['两手抓: list-after 抓学习 | 抓工作', '三个不放松: list-after 组织不放松 | 措施不放松 | 考核不放松'],
    ],
    // A set that stands alone, parts of another length.
    ['坚持“两个重点”，抓招商、抓园区，年底见效。', ['两个重点']],
    ['实现“三个突破”，招商有突破；要“五个到位”，认识到位、责任到位。', ['三个突破', '五个到位']],
    ['落实“一二三”工作法，抓好三件事。', ['一二三']],
    [
      '实施“一二三”工程。\n一是突出一个目标，建强县。\n二是抓好两条主线，增收增效。\n三是走好三个阶段，稳步走。',
      ['一二三: list-after 一个目标 | 两条主线 | 三个阶段'],
    ],
    [
      '一、实施“一二三”工程\n（一）突出一个目标。要建强县。\n（二）抓好两条主线。要增收。\n（三）走好三个阶段。要稳。',
      ['一二三: list-after 一个目标 | 两条主线 | 三个阶段'],
    ],
    [
      '推行“一二三”工作法，坚持一个目标，抓好两条主线，走好三个阶段。',
      ['一二三: list-after 一个目标 | 两条主线 | 三个阶段'],
    ],
    ['打造“一二三”格局，建成一个中心、两条长廊、三个片区。', ['一二三: list-after 一个中心 | 两条长廊 | 三个片区']],
    [
      '探索“一二三”模式。围绕一个中心；抓住两个关键；突出三个环节。',
      ['一二三: list-after 一个中心 | 两个关键 | 三个环节'],
    ],
    ['推行“一二三”机制，昨天用一个上午、两个小组、三个场地演练。', ['一二三']],
    ['推行“一二三”机制。会议有一个议题，两个地方受灾，三个村庄进水。', ['一二三']],
    // What only happens to be counted further on, who is to act.
    [
      '落实“三二一”计划。“三”即三个突破；“二”即两个确保；“一”即一个争创。',
      ['三二一: list-after 三个突破 | 两个确保 | 一个争创', '三个突破', '两个确保'],
    ],
    [
      '坚持“一个核心”，强化党建；抓好“两个载体”，要用活、要用好。',
      ['一个核心: list-after 强化党建', '两个载体: list-after 要用活 | 要用好'],
    ],
    ['推行“一二三”机制。会议用了一个上午。这天雨大，两个乡镇受灾，三个村进水。', ['一二三']],
    ['一、推行“一二三”机制\n要抓紧。\n二、抓好一个目标，增收\n要抓两条主线，还要抓三个阶段，才行。', ['一二三']],
    ['推行“一二三”机制。一个目标，就是增收。三个办法，都好。两个重点，是路和水。三个保障，要硬。', ['一二三']],
    [
      '推行“一二三”机制。一个目标，就是增收。两个重点，是路和水。三个保障，要硬。',
      ['一二三: list-after 一个目标 | 两个重点 | 三个保障'],
    ],
    [
      '坚持“一个中心”，各级干部要动起来；突出“三个重点”，各级干部要动起来，群众要干起来，企业要活起来。',
      ['一个中心', '三个重点'],
    ],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('so many of one: each member says 一 of something', () => {
  test.each<[string, readonly string[]]>([
    [
      '代表要做到“四个一”，每季走访一次选民、每半年提出一条建议、每年参加一次视察、任期内述一次职。',
      ['四个一: list-after 每季走访一次选民 | 每半年提出一条建议 | 每年参加一次视察 | 任期内述一次职'],
    ],
    ['做到“三个一”，建一个阵地、办一期专栏、树一个典型。', ['三个一: list-after 建一个阵地 | 办一期专栏 | 树一个典型']],
    // One of them says none, or there are more.
    ['做到“四个一”，加强领导、压实责任、一抓到底、狠抓落实。', ['四个一']],
    ['做到“三个一”，建一个阵地、办一期专栏、树一个典型、搞一次评比。', ['三个一']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('counts and names with what they count behind them', () => {
  test.each<[string, readonly string[]]>([
    ['文件提出4种方式，即座谈、走访、蹲点、解剖。', ['4种方式 4/4']],
    ['今年抓好两个专班，包括综合组、督查组。', ['两个专班 2/2']],
    ['全县有三类企业（国有、民营、外资）要区别对待。', ['三类企业 3/3']],
    ['主题是“学思想、强党性、重实践、建新功”。这四句话是一个整体。', ['这四句话 4/4']],
    // What follows is of another number, or none of them.
    ['该县有5个乡镇（含街道）。', []],
    ['共建成3个项目，即将投产。', []],
    ['摸索出三种方法，即将推广甲法、推广乙法、推广丙法。', []],
    ['有三个路径，即使不走、不学、不想，也是路。', []],
    ['推广两种模式，就是说要加快、要提质。', []],
    ['通报三类情形，就是没有人报告、没有人处置、没有人过问。', []],
    ['推广两种模式，即村企联建、村村联建。', ['两种模式 2/2']],
    ['落实要案、要情、要事三项报告制度。', ['要案、要情、要事三项报告制度 3/3']],
    ['落实要案、信访、舆情三项报告制度。', ['要案、信访、舆情三项报告制度 3/3']],
    ['要案件、舆情、信访三方面都清。', ['案件、舆情、信访三方面 3/3']],
    ['要牢记“学习、实践、创新”。这四句话要记住。', []],
    ['他说“干就完了”。这句话说得好。', []],
    // The name that is told below is promised where it first stands.
    [
      '全年实现了“两增”、“两降”。“两增”：一是收入增。二是产值增。“两降”：一是能耗降。二是成本降。',
      ['实现了“两增” 2/2', '“两降” 2/2'],
    ],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      '呈现“一稳两增”的态势。“一稳”：农业生产稳。“两增”：工业产值增、财政收入增。',
      [
        '一稳两增: list-after 农业生产稳 | 工业产值增 | 财政收入增',
        '一稳: list-after 农业生产稳',
        '两增: list-after 工业产值增 | 财政收入增',
      ],
    ],
    [
      '一、突出“五个聚焦”，提升水平\n（一）聚焦产业\n要抓好招商。\n（二）聚焦民生\n要办好实事。',
      ['五个聚焦: numbered 聚焦产业 | 聚焦民生'],
    ],
    ['一、突出“五个重点”，提升水平\n（一）抓好产业\n要抓好招商。\n（二）抓好民生\n要办好实事。', ['五个重点']],
    [
      '推动“两个转变”，由管理型向服务型转变、由粗放型向精细型转变。',
      ['两个转变: list-after 由管理型向服务型转变 | 由粗放型向精细型转变'],
    ],
    // A clause for each pack of a row is none of the last one's members.
    [
      '确立“两个重点、三个突破”的思路，即以农业和工业为重点，在招商上求突破，在改革上见成效。',
      ['两个重点', '三个突破'],
    ],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('which words are the members, where marks and verbs stand around them', () => {
  test.each<[string, readonly string[]]>([
    [
      '有效解决了“学什么、怎么学”和“干什么、怎么干”这两个重大问题。',
      ['两个重大问题: list-before 学什么、怎么学 | 干什么、怎么干'],
    ],
    ['要回答“学什么、怎么学”这两个重大问题。', ['两个重大问题: list-before 学什么 | 怎么学']],
    // Long members are of one length by chance.
    [
      '要围绕确保企业依法自主行使经营权、健全内部监督运行机制、完善职工权益救济制度三大任务发力。',
      ['三大任务: list-before 确保企业依法自主行使经营权 | 健全内部监督运行机制 | 完善职工权益救济制度'],
    ],
    [
      '实行科学民主决策、推进依法行政、加强行政监督三项基本准则。',
      ['三项基本准则: list-before 实行科学民主决策 | 推进依法行政 | 加强行政监督'],
    ],
    ['统筹城市生产、生活、生态三大空间。', ['三大空间: list-before 生产 | 生活 | 生态']],
    // A quotation within a clause is the clause's own.
    [
      '做到“三个结合”。与村级“两委”换届相结合，与扫黑除恶相结合，与信访稳定相结合。',
      ['三个结合: parallel 与村级“两委”换届相结合 | 与扫黑除恶相结合 | 与信访稳定相结合', '两委'],
    ],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('a 、 within a member', () => {
  test.each<[string, readonly string[]]>([
    [
      '暑假要守住“三不准”，不准到无看护、无救生设备的水域游泳，不准私自结伴，不准擅自施救。',
      ['三不准: parallel 不准到无看护、无救生设备的水域游泳 | 不准私自结伴 | 不准擅自施救'],
    ],
    [
      '坚持“三不出车”，刹车不灵、灯光不全不出车，证件不齐不出车，酒后不出车。',
      ['三不出车: parallel 刹车不灵、灯光不全不出车 | 证件不齐不出车 | 酒后不出车'],
    ],
    [
      '守住“两条底线”：不发生规模性返贫，不发生重大疫情、事故。',
      ['两条底线: list-after 不发生规模性返贫 | 不发生重大疫情、事故'],
    ],
    // Near misses: each part holds the key, the name counts the parts.
    ['坚持“三不准”，不准迟到、不准早退，不准旷工。', ['三不准: list-after 不准迟到 | 不准早退 | 不准旷工']],
    ['守住“三条底线”：不发生返贫，不发生疫情、事故。', ['三条底线: list-after 不发生返贫 | 不发生疫情 | 事故']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});
