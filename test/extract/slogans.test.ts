import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Slogans of a sentence, as `text numerals`. */
const slogans = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: slogan, number }) => `${slogan} ${number.join('+')}`);

describe('named sets', () => {
  test.each<[string, readonly string[]]>([
    // A verb or a place before the pack in one quotation; one thing beside a pack of its length.
    ['开展“清四乱”行动，深化“反三违”整治。', ['清四乱 4', '反三违 3']],
    ['签订“门前三包”责任书，坚持“班前三讲”。', ['门前三包 3', '班前三讲 3']],
    ['落实“三清零、一提升”要求。', ['三清零 3', '一提升 1']],
    ['要认真落实“三个不放过”，把责任压到班组。', ['三个不放过 3']],
    ['树牢“四个意识”、坚定“四个自信”、做到“两个维护”。', ['四个意识 4', '四个自信 4', '两个维护 2']],
    ['严格执行三会一课、民主评议党员等制度。', ['三会一课 3+1']],
    ['落实党政同责、一岗双责。', ['一岗双责 1+2']],
    ['深入开展“两学一做”学习教育，推进三严三实常态化。', ['两学一做 2+1', '三严三实 3+3']],
    ['实施“五抓五促五提升”工程。', ['五抓五促五提升 5+5+5']],
    ['打造“双培双带”先锋工程。', ['双培双带 2+2']],
    ['抓实“双减”工作。', ['双减 2']],
    ['推进“一村一策”。', ['一村一策 1+1']],
    ['推行4+4工作法。', ['4+4 4+4']],
    ['发扬五加二、白加黑的劲头。', ['五加二 5+2']],
    ['加快“三个千亿”产业集群建设。', ['三个千亿 3']],
    ['做好三农工作，整治四风问题。', ['三农 3', '四风 4']],
    // The number of a heading is none of its words.
    ['三、农业农村工作\n四、风险防控\n三，转变作风。', []],
    ['“三区”建设全面铺开。', ['三区 3']],
    ['加快“三县”建设，打造农业强县、工业大县、旅游名县。', ['三县 3']],
    ['移风易俗“十要十不准”家喻户晓。', ['十要十不准 10+10']],
    ['“县四大家”领导出席会议。', ['四大家 4']],
    ['认真贯彻省、市宣传部长会议和县“三干会”精神。', ['三干会 3']],
    ['落实“三重一大”决策制度。', ['三重一大 3+1']],
    ['推行村书记主任“一肩挑”。', ['一肩挑 1']],
    ['抓好三件实事打赢四场硬仗实施六项计划。', ['三件实事 3', '四场硬仗 4', '六项计划 6']],
    ['推行“一支部一方案、一提升一对策”。', ['一支部一方案 1+1', '一提升一对策 1+1']],
    ['学习《关于做好“三个一批”工作的通知》。', ['三个一批 3']],
    ['两不愁三保障全部实现。', ['两不愁三保障 2+3']],
    ['统筹好生产、生活、生态三大空间。', ['三大空间 3']],
    // A pair joined by 、 is two; a genus behind the name is none of it.
    ['推行“双随机、一公开”监管。', ['双随机 2', '一公开 1']],
    ['严格落实三会一课制度，按期换届。', ['三会一课 3+1']],
    ['坚持“三要三不要”原则。', ['三要三不要 3+3']],
    ['用好一事一议政策。', ['一事一议 1+1']],
    ['推行一企一策工程。', ['一企一策 1+1']],
    ['农村五保对象一个不漏，五保户应养尽养。', ['五保 5']],
    ['落实中央八项规定精神。', ['八项规定 8']],
    ['全国两会即将召开。', ['两会 2']],
    ['开展“五项十佳”评选。', ['五项十佳 5+10']],
    // Institutions need no mark behind them; a code is named by what it orders.
    ['三校一园投入使用，两院一所全部达标。', ['三校一园 3+1', '两院一所 2+1']],
    ['形成“9073”养老格局。', ['9073 90+7+3']],
    ['实施“十百千”工程，形成“一二三”工作思路。', ['十百千 10+100+1000', '一二三 1+2+3']],
    ['实施“双轮驱动”战略，对外委队伍实行“四统一”管理。', ['双轮驱动 2', '四统一 4']],
    ['推行“两单一照”，实现三个突破。', ['两单一照 2+1', '三个突破 3']],
    ['确立“135”工作思路。', ['135 1+3+5']],
    ['理清“五六七”工作思路，实施“六五四三”行动。', ['五六七 5+6+7', '六五四三 6+5+4+3']],
    ['看到两个文明单位，加强两个文明建设。', ['两个文明 2']],
    ['筑牢五大保障，建好六大保障房。', ['五大保障 5']],
    ['良田、良种、良法三良融合，产量就上来了。', ['三良融合 3']],
    // What comes in layers, and rows of tens.
    ['筑牢人防、物防、技防三重防线。', ['三重防线 3']],
    ['养老保险企业年金个人储蓄三重保障更加牢靠。', ['三重保障 3']],
    ['实施“百千万”工程，推进“千百十”行动。', ['百千万 100+1000+10000', '千百十 1000+100+10']],
    ['启动十百千人才工程，推进百千万工程。', ['十百千 10+100+1000', '百千万 100+1000+10000']],
    // A code that its members stand behind; not one that is dialled.
    ['概括为“12345”：围绕一个目标，突出两个重点，抓好三个环节，实施四件实事，强化五项保障。', ['12345 1+2+3+4+5']],
    ['思路是“一二三”，即锚定一个目标，抓好两件实事，守牢三条底线。', ['一二三 1+2+3']],
    // One thing is a pack in a row of packs.
    ['落实“三个表率、一个模范”要求。', ['三个表率 3', '一个模范 1']],
    ['坚持“一个目标、三大任务、五项举措”。', ['一个目标 1', '三大任务 3', '五项举措 5']],
    ['实现三个突破、两个提升、一个转型。', ['三个突破 3', '两个提升 2', '一个转型 1']],
    // What each member ends in is the name.
    ['打造“学习年”“落实年”“服务年”“安全年”四个年。', ['四个年 4']],
    ['开展“学习年”“落实年”“服务年”“安全年”四个年活动。', ['四个年 4']],
    ['建立问题清单、任务清单、责任清单三张清单台账。', ['三张清单 3']],
    ['守住质量关、安全关、保密关三个关口。', ['三个关口 3']],
    // … wherever in the row it stands, and without the 、 between two of them.
    ['去年实现了一个提高、两个优化、三个翻番。', ['一个提高 1', '两个优化 2', '三个翻番 3']],
    ['护林要做到一个强化、两个突出、三个到位。', ['一个强化 1', '两个突出 2', '三个到位 3']],
    ['港口实现了一个提高、两个优化、三个增强一个提高：就是效率提高。', ['一个提高 1', '两个优化 2', '三个增强 3']],
    // What works together, what is done twice.
    ['健全省市县三级联动机制。', ['三级联动 3']],
    ['落实包保责任人三级叫应机制。', ['三级叫应 3']],
    ['推动四链融合，做强渔业。', ['四链融合 4']],
    ['建立业务和行风双考核机制。', ['双考核 2']],
    ['推行党员双报到制度。', ['双报到 2']],
    ['从供、销、运三大维度发力。', ['三大维度 3']],
    // Marks that a page lost.
    ['以‚三城同创‛为抓手，整治‚三河两岸‛。', ['三城同创 3', '三河两岸 3+2']],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });

  test.fails.each<[string, readonly string[]]>([
    ['办好双强、双培养工程。', ['双强 2', '双培养 2']],
    ['弘扬五加二精神。', ['五加二 5+2']],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each([
    ['words of a sentence', '有人说“十人要来十人不信”，我看不对。'],
    ['spans in marks', '完善“三年”滚动规划。'],
    ['places', '开展“净美三秦”行动，建设“秀美八闽”。'],
    ['the best there is', '这在全市是独一无二的。'],
    ['what is counted by what it has done', '表扬两个达标的学校、三个领先的企业。'],
    ['a sentence of a count', '两个率先是目标。'],
    ['a school', '“县二中”和“乡三小”都要整改。'],
    ['two markets', '沪深“两市”成交活跃。'],
    ['quoted things that are counted', '用好“茶叶”“木耳”“香菇”三个宝。'],
    ['levels of an order', '三级医院要下沉，二级响应要启动，第三级联动演练完成。'],
    ['what is double', '双职工家庭有补贴，考场装上双开门，双考核。'],
    ['one thing by itself', '一个提高会上大家发言踊跃。'],
    ['idioms', '“丢三落四”的毛病要改，“小九九”要不得，学会“四两拨千斤”。'],
    ['idioms with a character before', '三是举一反三建机制，不能丢三落四误大事。'],
    ['more idioms', '办事不能七手八脚、两面三刀，一唱三叹、三灾八难都经过，一目十行不行。'],
    ['spans of time and people', '关注“课后三点半”，用好“黄金四小时”，评选“最美五姐妹”。'],
    ['two skins', '党建与业务“两层皮”，学用“两张皮”。'],
    ['what two levels do', '工资由镇、村两级分担，经费由省、市两级承担。'],
    ['who falls under a pack', '困难户、五保户的地一户也不能落下。'],
    ['numerals in a row', '“一二三”，我们数三声。'],
    ['numerals in no order', '实施“五三八”行动，门牌是“二二三”行动组。'],
    ['homes and centres', '建设三大保障房，三大保障性工程，三大保障中心。'],
    ['a saying of years', '发扬“十年磨一剑”的精神。'],
    ['a saying of land', '“一方水土难养一方人”的地方要搬迁。'],
    ['a plain count', '今年有23名村书记参加培训。'],
    ['a plain count of villages', '全县127个村都要行动。'],
    ['an announcement', '我讲五点意见。'],
    ['an ordinal', '第一书记要住在村里。'],
    ['parts of a count', '近期抓好两件事，一件是5月份的自查自纠，一件是10月份的交叉检查。'],
    ['principles', '把握好三条原则：一是以用为本的原则；二是问题导向的原则；三是教学相长的原则。'],
    ['bodies that begin like a predicate', '走访了17个学院，联系2个学科、4个管委会、3个保险公司。'],
    ['things that begin like a predicate', '建成3个创新中心、4个建设项目、5个练兵场。'],
    ['troubles that are no layers of a set', '双重压力之下，三重困难摆在面前，三重门要过。'],
    ['an amount of people', '百千万群众搬进新居，投入几百千万。'],
    ['a number that is dialled, with what it does', '拨打“12345”，即可投诉。拨打“12315”：接线员会答复。'],
    ['one thing beside another', '这是一个突破、一个提升，完成三个调研、一个报告。'],
    ['one thing beside what is no pack', '“一个本子、几支笔”随身带。'],
    ['empty hands', '社区两手一摊，群众干着急。'],
    ['a plan', '做好“十四五”规划编制。'],
    ['a congress', '学习宣传党的十九大精神。'],
    ['a consensus', '坚持九二共识。'],
    ['years of a plan', '实施教育质量提升三年行动。'],
    ['双 of both sides', '双方要加强合作，做好双向挂职。'],
    ['一把手', '一把手要带头。'],
    ['一盘棋', '下好一盘棋，拧成一股绳。'],
    ['一刀切', '防止“一刀切”和“两张皮”。'],
    ['最后一公里', '打通“最后一公里”。'],
    ['三天打鱼', '不能三天打鱼、两天晒网。'],
    ['四点半学校', '办好四点半学校。'],
    ['a larger numeral', '建设十三个代表工作站。'],
    ['a quarter', '一季度开局良好，三季度持续向好。'],
    ['a number that is dialled', '拨打“12345”热线。'],
    ['a number that is dialled, with its system', '完善“110”联动机制。'],
    ['a year', '回顾“1978”以来的历程。'],
    ['a nickname', '整治“二政府”“二老板”。'],
    ['a fraction before a comma', '占全省三分之二，高速公路成网。'],
    ['what is done each time, with its object', '各乡镇一周一报进度。'],
    ['公开 behind another word', '岗位统一公开招聘，逐一公开承诺。'],
    ['a room', '在二会议室集中。'],
    ['a cleaning day', '周五保洁全员上路。'],
    ['one thing that flows together', '数据、资金、人才三者融合。'],
  ])('%s: %s', (_, text) => {
    expect(slogans(text)).toEqual([]);
  });

  test('双向 beside 双减', () => {
    expect(slogans('落实双减政策，做好双向挂职。')).toEqual(['双减 2']);
  });
});

describe('mentions', () => {
  const mentions = (text: string) =>
    (reading(text).slogans ?? []).map(({ text: slogan, mentions: places }) => [
      slogan,
      places.map(({ surface, quoted }) => `${quoted ? '“' : ''}${surface}`),
    ]);

  test.each<[string, unknown]>([
    ['落实“四个意识”。增强四个意识，强化4个意识。', [['四个意识', ['“四个意识', '四个意识', '4个意识']]]],
    ['增强“４个意识”和“四个\u200b意识”。', [['４个意识', ['“４个意识', '“四个\u200b意识']]]],
    ['整治“四风”，四风问题树倒根存。', [['四风', ['“四风', '四风']]]],
    [
      '落实两不愁三保障，守住“三保障”底线。',
      [
        ['两不愁三保障', ['两不愁三保障']],
        ['三保障', ['“三保障']],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('members that the text gives', () => {
  const expansion = (text: string): string | null => {
    const found = reading(text).slogans?.find((slogan) => slogan.expansion !== null)?.expansion;
    return found === undefined || found === null
      ? null
      : `${found.form}: ${found.items.map((item) => item.text).join(' | ')}`;
  };

  test.each<[string, string | null]>([
    // In brackets, behind a word that leads to them, and behind the long name of a meeting or a campaign.
    ['开展“三亮”活动（即亮身份、亮承诺、亮成绩），推动工作。', 'list-after: 亮身份 | 亮承诺 | 亮成绩'],
    ['要落实“三包”责任制（指包卫生、包绿化、包秩序），一包到底。', 'list-after: 包卫生 | 包绿化 | 包秩序'],
    [
      '上午召开了“三病”作风问题集中教育整顿动员大会（特指遇事推诿的病、办事拖拉的病、见事冷漠的病）。',
      'list-after: 遇事推诿的病 | 办事拖拉的病 | 见事冷漠的病',
    ],
    ['“两会”期间信访维稳安全保障工作任务（市局、县局）要落实。', null],
    ['要打好“三大战役”（特别是工业），推动工作。', null],
    // Rows of the name's own word further behind it.
    ['“门前三包”协议要户户签到，包卫生、包绿化、包秩序，不签字的上门做工作。', 'list-after: 包卫生 | 包绿化 | 包秩序'],
    [
      '开展“治六乱”攻坚。对乱搭、乱建、乱堆、乱放、乱贴、乱挂一律清除。',
      'list-after: 乱搭 | 乱建 | 乱堆 | 乱放 | 乱贴 | 乱挂',
    ],
    ['组织“灭四害”活动，重点灭蚊、灭蝇、灭鼠、灭蟑，家家参与。', 'list-after: 灭蚊 | 灭蝇 | 灭鼠 | 灭蟑'],
    [
      '实现三个转变。三个转变就是由粗放向精细转变、由数量向质量转变、由被动向主动转变。',
      'list-after: 由粗放向精细转变 | 由数量向质量转变 | 由被动向主动转变',
    ],
    [
      '建立“三个清单”。各科室要对照意见，逐条列出问题清单、任务清单、责任清单，6月底前报来。',
      'list-after: 问题清单 | 任务清单 | 责任清单',
    ],
    ['健全“三项机制”。要尽快完善会商机制、督导机制、考核机制、激励机制。', null],
    // Packs joined in one quotation are told one behind the other.
    [
      '推行“双随机、一公开”。随机抽取检查对象，随机选派执法人员，抽查结果及时公开。',
      'parallel: 随机抽取检查对象 | 随机选派执法人员',
    ],
    [
      '推进“两集中、两到位”，即审批职能向一个处室集中、审批处室向大厅集中，事项进驻到位、窗口授权到位。',
      'list-after: 审批职能向一个处室集中 | 审批处室向大厅集中',
    ],
    // Of a member that is explained the clause that names it.
    [
      '概括起来是“四个不”：放得不彻底，有的放小不放大、放虚不放实；管得不到位，以批代管；服务不便捷，跑断腿；落实不平衡，上热下冷。',
      'list-after: 放得不彻底 | 管得不到位 | 服务不便捷 | 落实不平衡',
    ],
    [
      '主要是“三个不足”：投入不足，靠转移支付、靠化缘；人才不足，留不住；能力不足，没有招。',
      'list-after: 投入不足 | 人才不足 | 能力不足',
    ],
    // A clause that holds the words of both numerals is one member; the last of short members may run on.
    [
      '坚持“三问三定”，问需于民定项目，问计于民定方案，问效于民定奖惩。',
      'parallel: 问需于民定项目 | 问计于民定方案 | 问效于民定奖惩',
    ],
    ['推行“三长负责制”，即林长、山长、警长各负其责。', 'list-after: 林长 | 山长 | 警长'],
    ['深化“三医联动”改革，医保、医疗、医药协同发力。', 'list-after: 医保 | 医疗 | 医药'],
    // As many in a row before a known name as it counts; 就业 is no 就.
    ['实施产业、就业、搬迁、教育、健康“五个一批”。', 'list-before: 产业 | 就业 | 搬迁 | 教育 | 健康'],
    ['重点围绕“人、地、钱”三个要素做文章。', 'list-before: 人 | 地 | 钱'],
    // Who gives a list out is none of it; nor is the verb with what it comes to.
    ['省财政厅、省物价局8月底前公布行政性收费和经营性收费“两张清单”。', 'list-before: 行政性收费 | 经营性收费'],
    ['重点管住人、财、物、工程四个关口。', 'list-before: 人 | 财 | 物 | 工程'],
    // One wanting, where the others begin with the word of the name.
    [
      '（一）落实“六个有”标准\n有食堂、有浴室、有医务室、有活动室、有消防设施。\n（二）抓好管理\n要常查。',
      'list-after: 有食堂 | 有浴室 | 有医务室 | 有活动室 | 有消防设施',
    ],
    // A heading ends in the name, and a word that opens the next paragraph leads to the members.
    [
      '四、转变作风，做到“四个不”\n即巡查不走过场、值守不脱岗、信息不迟报、处置不推诿。要说到做到。',
      'list-after: 巡查不走过场 | 值守不脱岗 | 信息不迟报 | 处置不推诿',
    ],
    [
      '三、坚持“三个优先”。\n具体就是机构优先设置、经费优先保障、队伍优先配备。',
      'list-after: 机构优先设置 | 经费优先保障 | 队伍优先配备',
    ],
    [
      '打造“双好双强”班子，即政治素质好、群众口碑好，带富能力强、治理能力强。',
      'list-after: 政治素质好 | 群众口碑好 | 带富能力强 | 治理能力强',
    ],
    [
      '做到“五个到位”：排查到位，不漏一处；整改到位，不欠旧账；责任到位，不留空白；资金到位，不打折扣。',
      'list-after: 排查到位 | 整改到位 | 责任到位 | 资金到位',
    ],
    [
      '实行“四统一”管理，即制度统一、标准统一、培训统一、考核统一，严禁以包代管。',
      'list-after: 制度统一 | 标准统一 | 培训统一 | 考核统一',
    ],
    [
      '要做到“五个到位”。一是思想认识到位。二是组织领导到位。三是措施落实到位。四是督促检查到位。五是追责问责到位。',
      'numbered: 思想认识到位 | 组织领导到位 | 措施落实到位 | 督促检查到位 | 追责问责到位',
    ],
    [
      '一、突出“三个围绕”，抓实招商\n一要围绕项目抓招商。要快。\n二要围绕企业抓服务。要优。\n三要围绕民生抓保障。要实。',
      'numbered: 围绕项目抓招商 | 围绕企业抓服务 | 围绕民生抓保障',
    ],
    ['统筹好生产、生活、生态三大空间。', 'list-before: 生产 | 生活 | 生态'],
    ['建强决策、执行、监督三项运行机制。', 'list-before: 决策 | 执行 | 监督'],
    ['建立“清单制”“销号制”“回访制”三项制度。', 'list-before: 清单制 | 销号制 | 回访制'],
    // Fewer than the name says: what is there is given, the announcement tells the difference.
    ['要做到“五个到位”。一是思想认识到位。二是组织领导到位。', 'numbered: 思想认识到位 | 组织领导到位'],
    ['加强“清单制”“销号制”“回访制”三项制度建设。', 'list-before: 清单制 | 销号制 | 回访制'],
    [
      '落实“四个一”工作机制，即一个项目、一名领导、一套班子、一抓到底。',
      'list-after: 一个项目 | 一名领导 | 一套班子 | 一抓到底',
    ],
    ['推行“五步工作法”：排查、交办、整改、督查、问责。', 'list-after: 排查 | 交办 | 整改 | 督查 | 问责'],
    ['做到“三个提前”（提前预警、提前转移、提前安置）。', 'list-after: 提前预警 | 提前转移 | 提前安置'],
    [
      '推动三个结合。即与招商引资相结合。与项目建设相结合。与作风转变相结合。',
      'parallel: 与招商引资相结合 | 与项目建设相结合 | 与作风转变相结合',
    ],
    // What brackets and quotation marks hold parts no clause.
    [
      '做到三个结合。与产业（茶叶，果品）相结合。与治理“网格，楼栋”相结合。与文化相结合。',
      'parallel: 与产业（茶叶，果品）相结合 | 与治理“网格，楼栋”相结合 | 与文化相结合',
    ],
    [
      '切实做到“三个必须”。必须摸清底数，必须明确责任，必须限期整改。',
      'parallel: 必须摸清底数 | 必须明确责任 | 必须限期整改',
    ],
    // Fewer or more than the numeral, each with the word of the set.
    ['做到“四个必”：必查资质、必验货源、必留样品。', 'list-after: 必查资质 | 必验货源 | 必留样品'],
    ['坚持“三个优先”：就业优先、教育优先。', 'list-after: 就业优先 | 教育优先'],
    ['把住预检、分诊“三道关口”，一个也不能松。', 'list-before: 预检 | 分诊'],
    ['要守好进货查验、索证索票、定期抽检“四道关口”。', 'list-before: 进货查验 | 索证索票 | 定期抽检'],
    [
      '做到“三个见面”。干部同群众见了面。政策同企业见了面。服务同需求见了面。',
      'parallel: 干部同群众见了面 | 政策同企业见了面 | 服务同需求见了面',
    ],
    ['师德和医德，就是两支队伍的“两个命门”。', 'list-before: 师德 | 医德'],
    [
      '一是服务“推而不办”。二是窗口“坐而不应”。三是热线“接而不复”。这“三个不”，伤了企业的心。',
      'numbered: 推而不办 | 坐而不应 | 接而不复',
    ],
    [
      '开展“三查三改”行动，查思想、查纪律、查作风，改态度、改方法、改效率。',
      'list-after: 查思想 | 查纪律 | 查作风 | 改态度 | 改方法 | 改效率',
    ],
    [
      '争做“四有”好教师，有理想信念、有道德情操、有扎实学识、有仁爱之心。',
      'list-after: 有理想信念 | 有道德情操 | 有扎实学识 | 有仁爱之心',
    ],
    ['形成“721”学习模式，即70%靠实践，20%靠交流，10%靠课堂。', 'list-after: 70%靠实践 | 20%靠交流 | 10%靠课堂'],
    ['推广良田、良种、良法三良融合，让好地配好种。', 'list-before: 良田 | 良种 | 良法'],
    // The key ends the members: what leads into the first is none of it.
    ['要统筹推进水利化、机械化、良种化“三化”建设。', 'list-before: 水利化 | 机械化 | 良种化'],
    ['坚持产教结合、工学结合、校企结合“三结合”。', 'list-before: 产教结合 | 工学结合 | 校企结合'],
    ['以港口、园区为“两翼”，加快开放。', 'list-before: 港口 | 园区'],
    ['充分调动中央和地方两个积极性。', 'list-before: 中央 | 地方'],
    ['把依法行政、科学决策、民主监督作为项目建设的三项准则。', 'list-before: 依法行政 | 科学决策 | 民主监督'],
    ['就业和收入是民生的两大支柱。', 'list-before: 就业 | 收入'],
    ['新能源汽车、生物医药、新型显示三大产业加快发展。', 'list-before: 新能源汽车 | 生物医药 | 新型显示'],
    ['抓生产、生活、生态三大空间。', 'list-before: 生产 | 生活 | 生态'],
    ['规范“三小”。小作坊、小餐饮、小食杂店量大面广，不能一罚了之。', 'list-after: 小作坊 | 小餐饮 | 小食杂店'],
    ['整治“三乱”。乱停车、乱搭建、乱摆摊。', 'list-after: 乱停车 | 乱搭建 | 乱摆摊'],
    [
      '街道领导包片区、机关干部包社区、党员骨干包楼栋，三级联包、一包到底。',
      'list-before: 街道领导包片区 | 机关干部包社区 | 党员骨干包楼栋',
    ],
    [
      '建好“五张清单”，即权力清单、责任清单、负面清单、服务清单，7月底前完成八成议定事项。',
      'list-after: 权力清单 | 责任清单 | 负面清单 | 服务清单',
    ],
    ['做到“三个务必”。这三个务必是：一是务必早；二是务必快；三是务必实。', 'numbered: 务必早 | 务必快 | 务必实'],
    // A clause before it that holds the key word is no member beside two that do.
    ['深入开展城市建设年活动，持续推进东城和南湖新城“两城”建设。', 'list-before: 东城 | 南湖新城'],
    ['要做到两个率先。率先发展渔业，率先实现渔业现代化。', 'parallel: 率先发展渔业 | 率先实现渔业现代化'],
    ['这是推进两个率先的重大举措。他讲了率先发展渔业的意义，对率先实现现代化提了要求。', null],
    ['推动东、中、西、东北地区“四大板块”协调发展。', 'list-before: 东 | 中 | 西 | 东北地区'],
    [
      '思路是“一二三”，即锚定一个目标，抓好两件实事，守牢三条底线。',
      'list-after: 锚定一个目标 | 抓好两件实事 | 守牢三条底线',
    ],
    [
      '打造“三张网”：安全网，就是应急指挥网；便民网，就是服务网；信息网，就是数据网。',
      'list-after: 安全网 | 便民网 | 信息网',
    ],
    // Sentences that open the paragraphs behind it.
    [
      '要做到“三个不松劲”。\n抓防汛不松劲。汛期未过。\n抓抗旱不松劲。旱情还在。\n抓防疫不松劲。疫情反复。',
      'parallel: 抓防汛不松劲 | 抓抗旱不松劲 | 抓防疫不松劲',
    ],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });

  test('a row of packs is told pack by pack', () => {
    const told = (text: string): readonly string[] =>
      (reading(text).slogans ?? []).map(
        ({ text: name, expansion }) => `${name}: ${expansion?.items.map((item) => item.text).join(' | ')}`,
      );
    expect(
      told(
        '总的考虑是“三个不放松、两个提速、一个清零”。\n坚持粮食生产不放松。要稳住面积。\n坚持防火巡护不放松。要盯住重点。\n坚持禁毒管控不放松。要管住源头。\n在项目审批上提速。要压缩时限。\n在土地流转上提速。要搭建平台。\n实现信访积案清零。要领导包案。',
      ),
    ).toEqual([
      '三个不放松: 坚持粮食生产不放松 | 坚持防火巡护不放松 | 坚持禁毒管控不放松',
      '两个提速: 在项目审批上提速 | 在土地流转上提速',
      '一个清零: 实现信访积案清零',
    ]);
    expect(
      told(
        '今年要突出“两个强化、一个确保”。\n（一）强化科技支撑。要快。\n（二）强化人才引育。要优。\n（三）确保安全稳定。要稳。',
      ),
    ).toEqual(['两个强化: 强化科技支撑 | 强化人才引育', '一个确保: 确保安全稳定']);
    expect(told('坚持“三个强化”、“两个确保”：强化责任，强化监管，强化执法，确保不出事故，确保不出舆情。')).toEqual([
      '三个强化: 强化责任 | 强化监管 | 强化执法',
      '两个确保: 确保不出事故 | 确保不出舆情',
    ]);
  });

  test.fails.each<[string, string]>([
    [
      '坚持“三个结合”：与日常监管相结合，与专项整治相结合，与群众监督相结合。',
      'list-after: 与日常监管相结合 | 与专项整治相结合 | 与群众监督相结合',
    ],
  ])('%s', (text, expected) => {
    expect(expansion(text)).toBe(expected);
  });

  test.each([
    [
      'a list beside the one it closes',
      '有三个变化。一是质效上来了。二是执行打开了局面。三是基层法院都组建了“1＋1＋1”团队。\n差距也明摆着：一是案多人少；二是立案不快；三是作风不实。',
    ],
    [
      'paragraphs that hold its word by chance',
      '坚持“三个优先”。\n就业优先。要稳。\n教育要办好。要优。\n医疗优先。要强。',
    ],
    ['paragraphs further down', '坚持“两个优先”。\n先说形势。要看清。\n就业优先。要稳。\n教育优先。要优。'],
    ['used by name alone', '要做到“五个到位”，把责任落到实处。'],
    [
      'a list of what was done for those it names',
      '围绕“一老一小一残”，狠抓落实。一是救助有力度。二是养老有温度。三是治理有深度。',
    ],
    ['a list of another matter', '落实“一带双核”战略，一要建平台，二要引龙头。'],
    [
      'a paragraph that opens with those it means',
      '抓好“两个环节”\n包括市场、专卖在内的各部门都要动起来，抓环节、保质量。',
    ],
    ['a paragraph that is no list', '坚持“三个优先”\n就是要让群众得实惠，要讲实效。'],
    ['a list of something else', '落实“四个意识”。工作中，一是抓学习。二是抓落实。三是抓督查。'],
    ['canonical members only', '增强“四个意识”。'],
    [
      'a list that another count stands before',
      '县委定了“三大战略”的思路，关键在干。学习中要把握好三条要求：一是缺什么补什么；二是什么难钻什么；三是互相当先生。',
    ],
    [
      'a list of another length far behind',
      '全面推进“五大提升行动”，抽检量达到每千人5批次，满意度进入前三位，投诉办结率稳步提高。\n（一）把好关口。要严。\n（二）守住底线。要牢。',
    ],
    [
      'a list of its length far behind, that no verb leads into',
      '干部队伍是全县主攻“三区”建设、打造示范县的重要力量，能否管好这支队伍，直接关系到宏伟目标能否实现，关系到基层是否稳固。一要开展大轮训。二要开展大练兵。三要开展大整治。',
    ],
    ['clauses behind its sentence', '要管好“三厂”。食品厂、化工厂要检查，矿厂要停产。'],
    ['whose it is', '落实省委、市委“三大行动”。'],
    ['a verb before it', '坚持问题导向、落实“三张清单”。'],
    ['a sibling before it', '反对“两个中国”或“一国两府”。'],
    ['sisters before it', '推行“河长制”“林长制”“三项制度”，落实“点长制”“路长制”“三项机制”。'],
    ['siblings behind it', '反对“两个中国”、“一中一台”，坚持一个中国原则，台湾是中国的一部分。'],
    ['one clause with the parted word', '实现“三个对接”。把课程同岗位对上接。'],
    ['one for each, in two clauses', '建设特色乡镇、打造知名品牌，推行“一乡一品”。印发《一乡一品规划》，乡乡抓品牌。'],
    ['whom the list serves', '办好农机站、改造农资店、引导农商银行为“三农”服务。'],
    ['what it is for', '加大投入、优化结构、提高补助，用于“三农”。'],
  ])('none: %s', (_, text) => {
    expect(expansion(text)).toBe(null);
  });
});

describe('sets told in clauses, by their definition, or in marks', () => {
  const told = (text: string): readonly string[] =>
    (reading(text).slogans ?? []).map(
      ({ text: name, expansion }) => `${name}: ${expansion?.items.map((item) => item.text).join(' | ') ?? '-'}`,
    );
  test.each<[string, readonly string[]]>([
    [
      '构建“一廊两翼四组团”空间结构，即以沱江为生态廊道，东西两翼，老城、高铁、空港、临港四个组团。',
      ['一廊两翼四组团: 以沱江为生态廊道 | 东西两翼 | 老城、高铁、空港、临港四个组团'],
    ],
    [
      '坚持一个中心，抓住两个关键。一个中心，就是以修志为中心；两个关键，就是进度和质量。',
      ['一个中心: 以修志为中心', '两个关键: 进度 | 质量'],
    ],
    [
      '要守住一个底线、突出两个抓手。一个底线就是不发生规模性返贫；两个抓手就是产业和就业。',
      ['一个底线: 不发生规模性返贫', '两个抓手: 产业 | 就业'],
    ],
    [
      '要坚持一条红线，用好两个平台。一条红线就是耕地红线；两个平台就是招商平台和融资平台。',
      ['一条红线: 耕地红线', '两个平台: 招商平台 | 融资平台'],
    ],
    ['建设五大功能区。', ['五大功能区: -']],
    ['重点做好“特、优、活、顺”四篇文章。', ['四篇文章: 特 | 优 | 活 | 顺']],
    ['做好“稳”“进”“好”三篇文章。', ['三篇文章: 稳 | 进 | 好']],
    ['对项目实行“红、黄、蓝”三色管理。', ['三色管理: 红 | 黄 | 蓝']],
    ['推行“红、黄、绿”三色预警机制。', ['三色预警机制: 红 | 黄 | 绿']],
    [
      '要严格执行“三审定稿”制度，县志由县级初审、市级复审、省级终审，未经验收的不得付印。',
      ['三审定稿: 县级初审 | 市级复审 | 省级终审'],
    ],
    [
      '走完三道程序：①自验；②核查；③复核。当前，要打好三场硬仗：\n（一）打好蓝天保卫战。要控煤。\n（二）打好碧水保卫战。要治水。\n（三）打好净土保卫战。要详查。',
      ['三场硬仗: 打好蓝天保卫战 | 打好碧水保卫战 | 打好净土保卫战'],
    ],
    // Told by the way, named once, of three levels, an adverb.
    ['我们走访了两个企业，就是红星厂和东方厂。', []],
    ['聚焦两个园区，把工作做实。', []],
    ['全省省、市、县三级志书已出版61部。', []],
    ['产量和效益双双创历史新高。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('canonical members stay apart', () => {
  test('a known slogan has them, with its source', () => {
    const [slogan] = reading('增强“四个意识”。').slogans ?? [];
    expect(slogan?.canonical).toMatchObject({ members: ['政治意识', '大局意识', '核心意识', '看齐意识'] });
    expect(slogan?.canonical?.source).not.toBe('');
    expect(slogan?.expansion).toBe(null);
  });

  /** What the text gives to its first slogan, and what the dictionary does. */
  const told = (text: string): unknown => {
    const [slogan] = reading(text).slogans ?? [];
    return [slogan?.expansion?.items.map((item) => item.text) ?? null, slogan?.canonical?.members ?? null];
  };

  test.each<[string, readonly string[] | null, readonly string[] | null]>([
    // A name that many fields use: the text's own list, and no list of another field.
    [
      '票据管理要守住“三条红线”：不开虚假凭证，不设账外小账，不得截留专款。',
      ['不开虚假凭证', '不设账外小账', '不得截留专款'],
      null,
    ],
    ['要守住“三条红线”，谁碰处理谁。', null, null],
    ['严守水资源开发利用“三条红线”，谁碰处理谁。', null, ['水资源开发利用控制', '用水效率控制', '水功能区限制纳污']],
    ['选题要坚持“三个面向”（面向车间、面向班组、面向一线）。', ['面向车间', '面向班组', '面向一线'], null],
    [
      '信访工作要实现“三个转变”：由坐等向上门转变，由分散向集中转变，由救火向预防转变。',
      ['由坐等向上门转变', '由分散向集中转变', '由救火向预防转变'],
      null,
    ],
    ['劳动、人事、分配三项制度改革推不动。', ['劳动', '人事', '分配'], null],
    ['三项制度改革推不动，干部能上不能下。', null, null],
    [
      '推行行政执法公示、执法全过程记录、重大执法决定法制审核三项制度。',
      ['行政执法公示', '执法全过程记录', '重大执法决定法制审核'],
      ['行政执法公示制度', '执法全过程记录制度', '重大执法决定法制审核制度'],
    ],
    ['护林员要做到“四早”：早巡山、早发现火点、早上报、早扑打。', ['早巡山', '早发现火点', '早上报', '早扑打'], null],
    // Its members share the word of the name alone with the known ones.
    [
      '要做到“三个务必”：务必守住水位，务必看好堤坝，务必转移群众。',
      ['务必守住水位', '务必看好堤坝', '务必转移群众'],
      null,
    ],
    // One that is known by one set is told by that alone.
    [
      '落实“四个意识”：学习要深，工作要实，作风要硬，纪律要严。',
      null,
      ['政治意识', '大局意识', '核心意识', '看齐意识'],
    ],
  ])('%s', (text, own, known) => {
    expect(told(text)).toEqual([own, known]);
  });

  test.each<[number | null, string, readonly string[]]>([
    [2022, '要抓好除“四害”工作。', ['老鼠', '蟑螂', '苍蝇', '蚊子']],
    [1958, '要抓好除“四害”工作。', ['老鼠', '苍蝇', '蚊子', '麻雀']],
    [2016, '协调推进“四个全面”战略布局。', ['全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党']],
    [2014, '协调推进“四个全面”战略布局。', ['全面建成小康社会', '全面深化改革', '全面推进依法治国', '全面从严治党']],
    // The greater part of the year in which they changed.
    [2020, '协调推进“四个全面”战略布局。', ['全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党']],
    [
      2024,
      '协调推进“四个全面”战略布局。',
      ['全面建设社会主义现代化国家', '全面深化改革', '全面依法治国', '全面从严治党'],
    ],
    [
      null,
      '协调推进“四个全面”战略布局。',
      ['全面建设社会主义现代化国家', '全面深化改革', '全面依法治国', '全面从严治党'],
    ],
    [2015, '招募“三支一扶”人员。', ['支教', '支农', '支医', '扶贫']],
    [2022, '招募“三支一扶”人员。', ['支教', '支农', '支医', '帮扶乡村振兴']],
  ])('worded as in %s: %s', (year, text, members) => {
    expect(reading(text, { year }).slogans?.[0]?.canonical?.members).toEqual(members);
  });

  test("the text's own has none", () => {
    expect(reading('落实“三个不放过”要求。').slogans?.[0]?.canonical).toBe(null);
  });
});

describe('members as they are told', () => {
  /** The members that the text gives the first slogan; null where it gives none. */
  const members = (text: string): readonly string[] | null =>
    reading(text).slogans?.[0]?.expansion?.items.map((item) => item.text) ?? null;

  test.each<[string, readonly string[] | null]>([
    // 以及 joins like 和, and one that is left within makes a member two.
    ['建立会商、预警以及督办“三项机制”。', ['会商', '预警', '督办']],
    ['省委、市委全会以及县区“两会”相继召开。', null],
    // Who holds the meeting, what the members are called together, and what the set is, are none of them.
    ['市委、市政府召开民营企业“两个健康”提升会。', null],
    ['噪声、油烟、垃圾并称为城区“三大公害”。', ['噪声', '油烟', '垃圾']],
    ['今天这次会议，我们采取工作会、廉政会、推进会“四会”套开的方式。', null],
    ['“两个健康”既是工作的思想，也是工作的主题。', null],
    ['坚持“一案双查”，既查当事人的责任，又查领导的责任。', ['查当事人的责任', '查领导的责任']],
    // What leads into a list, however long.
    ['总结回顾全县农网改造和通村公路“双百”任务完成情况。', ['农网改造', '通村公路']],
    ['全县上下要统筹生产、生活、生态“三大空间”。', ['生产', '生活', '生态']],
    // Each member holds the word of the name twice, the first like its sisters.
    ['整治“四乱”，解决乱搭乱建、乱贴乱画、乱摆乱丢、乱停乱放问题。', ['乱搭乱建', '乱贴乱画', '乱摆乱丢', '乱停乱放']],
    ['整治“三乱”，一律拆除乱搭、乱建、乱挂。', ['乱搭', '乱建', '乱挂']],
    // A list goes on behind a full stop where its word says so, and no further than it counts.
    [
      '目标是“四个确保”，即：确保水库安全，确保堤防安全，确保城区安全。确保山区不伤人。确保通信不断。',
      ['确保水库安全', '确保堤防安全', '确保城区安全', '确保山区不伤人'],
    ],
    ['做到“三个到位”：责任落实到位，物资储备到位。各镇要抓好落实。', ['责任落实到位', '物资储备到位']],
  ])('%s', (text, expected) => {
    expect(members(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['工作呈现“一稳”、“两增”、“三提升”的局面。', ['一稳 1', '两增 2', '三提升 3']],
    ['推行“一站式”、“三集中”服务。', ['三集中 3']],
    ['要当好“一把手”、带好“三支队伍”。', ['三支队伍 3']],
    ['把城市更新作为六大主战场之一。', ['六大主战场 6']],
    ['打造八大增长极。', ['八大增长极 8']],
    ['抓实六个一批，确保见效。', ['六个一批 6']],
    ['安排六个一批次项目开工。', []],
    ['树立服务靠前、服务到户、服务入心三种工作理念。', ['三种工作理念 3']],
    ['采取精细化、智慧化、法治化三项工作措施。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('regions, lines, counts of things', () => {
  test.each<[string, readonly string[]]>([
    // The numeral of a region counts nothing.
    ['开展“净美三秦”行动，建设“三晋强局”，唱响“八闽楷模”。', []],
    ['扎实推进“三水统筹”和“五河共治”，落实“三门联动”。', ['三水统筹 3', '五河共治 5', '三门联动 3']],
    ['打造“魅力三水”“活力五河”，办好“九华论坛”，推广“六安样本”。', []],
    ['推进“三江六岸”提升。', ['三江六岸 3+6']],
    ['推进“美丽三清”行动。', ['美丽三清 3']],
    ['建立一级抓一级、层层抓落实的责任制。', []],
    // …等 with digits counts the things named and more.
    ['组建宣传队、巡查队、志愿队等3支骨干队伍。', []],
    ['形成公办园、民办园、附设园等三类模式并存的格局。', []],
    ['抓好宣传、巡查、志愿三支骨干队伍。', ['三支骨干队伍 3']],
    ['坚守发展和生态两条底线。', ['两条底线 2']],
    ['修好东西两条道路。', []],
    ['围绕建设“五县”、完成“三大任务”的目标。', ['五县 5', '三大任务 3']],
    ['“五县”主官到会。', []],
    ['“一个主题，两个重点，三个确保”是今年的思路。', ['一个主题 1', '两个重点 2', '三个确保 3']],
    ['四大发展平台建成，五大产业集群成形。', ['四大发展平台 4', '五大产业集群 5']],
    ['抓好五改（改水、改厕、改圈、改灶、改路）工作。', ['五改 5']],
    ['全市有三市（县级市）和五区。', []],
    ['化解三跨三分离案件。', ['三跨三分离 3+3']],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('what 即 says, and for which of two sets', () => {
  const told = (text: string): readonly string[] =>
    (reading(text).slogans ?? []).map(
      ({ text: name, expansion }) => `${name}: ${expansion?.items.map((item) => item.text).join(' | ') ?? '-'}`,
    );
  test.each<[string, readonly string[]]>([
    ['“两会一节”举办在即的关键时期，召开的一次重要会议，意义重大。', ['两会一节: -']],
    ['“三查”即将开始，各镇要动员，要部署，要落实。', ['三查: -']],
    ['立即抓好“三查”，即查隐患、查责任、查制度。', ['三查: 查隐患 | 查责任 | 查制度']],
    [
      '认真实施“三个提升”，努力建成“两个一流”，即提升管理、提升服务、提升素质，建设一流设施、培养一流人才。',
      ['三个提升: 提升管理 | 提升服务 | 提升素质', '两个一流: 建设一流设施 | 培养一流人才'],
    ],
    ['“两真”，即“扶真贫、真扶贫”。', ['两真: 扶真贫 | 真扶贫']],
    ['“两实”，即“工作要抓实”。', ['两实: -']],
    [
      '围绕“一个提升”：就是窗口服务水平提升，抓好整改。“两个下降”：一是投诉下降。二是差错下降。',
      ['两个下降: 投诉下降 | 差错下降'],
    ],
    [
      '坚决打赢旧城整治、农村和路域整治、重点项目建设这三场硬仗。',
      ['三场硬仗: 旧城整治 | 农村和路域整治 | 重点项目建设'],
    ],
    ['守牢安全、廉政两条底线。', ['两条底线: 安全 | 廉政']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
