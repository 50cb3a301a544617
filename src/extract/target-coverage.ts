/** Words of coverage in place of a number: 全覆盖, 全部…, 清零, 零事故, 翻一番, 一半, 每个…都有. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Amount } from './target-amounts.js';
import { comparatorOf } from './target-comparators.js';

type Coverage = readonly [
  pattern: RegExp,
  value: number,
  unit: (match: RegExpExecArray) => string | null,
  kind?: 'time',
];

const percent = (): string => '%';
const none = (): null => null;

/** What is done wholly: 全部建立台账; 全部精力 and 全部家当 are nouns. */
const DONE_WHOLLY =
  '覆盖 改造 改建 公开 向社会公开 兑现 化解 拆除 落地 落实 恢复 安置 达标 达到 脱贫 完成 销号 清零 建成 建立 建好 建起 建有 修完 修通 修好 整改 整治 治理 办结 退出 摘帽 实现 到位 纳入 投用 投产 投入使用 开工 开通 开放 免费开放 竣工 出列 入库 入园 入网 设立 设置 实行 推行 实施 签订 签约 换发 换装 更换 更新 及格 合格 毕业 通上 通水 通车 通电 用上 喝上 吃上 住上 住进 搬进 搬入 迁入 接入 接通 配备 配齐 安装 装上 上线 上岗 持证 取消 停用 停产 关停 关闭 取缔 清退 清理 归还 拨付 发放 用于 入学 就业 就读 复学 复工 复产 复绿 轮训 参保 建档 编制 制定 出台 启用 推开 转移 撤离 通过 验收 消除 解决 收回 硬化 亮化 绿化 移交 接种 告破 排查 见底 解聘 解除 下放 划转 消灭 结清 付清 还清 清偿 退还 退回 追回 补发 盘活 出租 租出 出清 到岗 挂牌 备案 上墙 公示 归档 撤出 转出 转完 撤完 复耕 通硬化路 通油路 通公路 通沥青路 通班车 通客车 通公交 通宽带 通网 通自来水 完工 完毕 整改完毕 改造完毕 投放到位 发放到位 拨付到位 清运 清完 做完 干完 走完 查完 拆完 修完 收完 办完 淘汰 关闭或搬迁 搬迁 销毁 安置到位 兑付 交付 通气 供暖 通过验收 建档立卡 走访 转化 封闭 封堵';
const WHOLLY: Coverage = [
  new RegExp(
    `全部(?=(?:得到|得以|妥善|按期|如期|按时|顺利|依法)?(?:${DONE_WHOLLY.split(' ').join('|')})(?![^，。；]{0,6}[\\d的]))`,
    'y',
  ),
  100,
  percent,
];
/** 覆盖所有学院, 覆盖到每一个村 */
const COVERS: Coverage = [
  /(?:覆盖|走遍|跑遍|访遍|查遍|走访|遍访)(?:到|至|了)?(?:(?:所有|全部|全体)(?!的?\d|[^，。；]{1,8}的(?:[\d一二三四五六七八九]|近|约|大部|多数))|每一?[个所户名家座条支乡镇村校])/y,
  100,
  percent,
];
/** 每个村都有…, 每名研究生都要有…; what everybody should feel or be is no claim: 都要有紧迫感. */
const EVERY: Coverage = [
  /每一?(?:[个名户所家位座村镇乡校县份项条支](?!人|同志|方面|环节|步骤|细节|阶段))[^，。；]{0,20}?都(?:要|必须|须|应当?|得|务必|能够?)?(?:有(?!数|利|待|所|点|些|自己|[^，。；]{0,12}(?:心|感|性|意识|精神|觉悟|担当|本领|本事|底线|责任|压力|动力|认识|义务|权利|短处|长处|优势|理由|机会|可能|价值|作为|办法|分量|体会|感受|变化|差距)(?:[，。；、和]|$))|能够?(?=用|喝|通|看|住|走上|坐上|享受|领|拿到|得到|找到|办[成好理]|达|完成|按[时期]|及时|就[近业])|(?:能够?)?达|配备|配齐|建立|建成|建有|设立|设有|拥有|(?:组建|成立|培育|打造|创建|培养|选派|落实|联系|帮扶|建|配|办|设)(?:好|成|起|出|上)?[一1](?=[个名所支家套座处项份本条块辆台间](?!\d)))/y,
  100,
  percent,
];
/** 每个村都要有2名以上农技员: the number is the claim. */
const HAS_MORE = opening(
  /(?:不少于|至少|不低于)?(?:[2-9]|[1-9]\d|[两二三四五六七八九十百])[^，。；分成]|(?:不少于|至少)?[1一][名个人所支家台处座件]以上/,
  '不至23456789两二三四五六七八九十百1一',
);
/** 所有行政村都有一个服务中心, 所有学校都配备校医; what all should feel is no claim. */
const ALL_HAVE: Coverage = [
  /所有(?:的)?[一-龥和、]{1,12}?(?:幼儿园|机构|路口|场所|村|社区|乡镇|街道|学校|医院|企业|单位|部门|窗口|家庭|农户|小区|网格|景区|工地|车间|班组|支部|站|所|店|厂|矿|船|车)都(?:要|必须|能|得)?(?:有一[个名所支家套座处项份本条块辆台间]|建有|建成|建起|配备|配齐|配上|建起|用上|喝上|通上|达标)/y,
  100,
  percent,
];
/** 每村有一本台账, 每个支部要有一间活动室: a thing for each place; 每个人有一个梦想, 每座城市有一张名片 are no claims. */
const FOR_EACH: Coverage = [
  /每一?(?:[村户镇乡校]|个(?:村|社区|乡镇|街道|单位|企业|支部|学校|小区|网格|班组|园区|科室|车间|景区|家庭农场))(?:[都均](?![^，。；]{0,6}有))?(?:(?:要|必须|须|应当?|务必)有一[支座处条名间辆台部][^，。；、和的没未不]{1,8}|(?:要|必须|须|应当?|务必)?有一(?:[本张份套块][^，。；、和的没未不]{1,8}|个[一-龥]{0,4}(?:室|站|点|所|馆|园|队|组|员|平台|基地|中心|台账|标准|预案|方案)))(?=[，。；、和]|$)/y,
  100,
  percent,
];
/** 实现村村通班车, 做到户户有沼气: what is so in each; 村村通工程 is a name. */
const IN_ALL: Coverage = [
  /(?<=(?:实现|做到|基本实现|确保|力争|达到)了?)(?:村村|户户|组组|乡乡|镇镇|校校|人人|家家|家家户户)(?:都|均)?(?:(?:开?通|用上|喝上|看上|坐上|住上)(?!工程|项目|计划)(?=[^，。；、的]{1,8}(?:[，。；]|$))|有(?=[^，。；、的]{0,5}(?:室|站|院|所|馆|场|园|点|路|车|水|电|网|医生|村医|电话|气|超市|学校)(?:[，。；]|$)))/y,
  100,
  percent,
];
/** 全部清零, 全部见底清零: one claim. */
const CLEARED: Coverage = [
  /(?<!百日|集中)(?:动态|(?:全部|全面)(?:见底|化解|销号|整改|处置|办结|消除|消化|清偿|整治|治理){0,2})?清零(?!行动|专项|攻坚战|战役|大会战|工程|计划|仗|战)/y,
  0,
  none,
];
/** 完成一半; 好的开始是成功的一半 is a saying. */
const HALF: Coverage = [
  /(?<![另前后下上这那对写发罚退]|成功的)(?:一半|半数)(?=[，。；、]|$|以上|左右|以内)|(?<=(?:[要须应]|力争|争取|确保|至少|必须)有)(?:一半|半数)(?=人|的)/y,
  50,
  percent,
];
/** 出版过半, 签约率过半; not 时间过半、任务过半, 年过半百. */
const OVER_HALF: Coverage = [
  /(?<!时间(?:已经?)?|任务(?:已经?)?|双|行程|日程|会期|年|夜)过半(?:数)?(?=[，。；、]|$)/y,
  50,
  percent,
];
/** 文件减半; 减半征收 is a rule. */
const HALVED: Coverage = [/(?<=[一-龥]{2})减半(?=[，。；、]|$)/y, 50, percent];
/** 压缩到半天, 半个钟头内, 每周劳动半天; not 上半年, 大半天, 干了半年. */
const HALF_TIME: Coverage = [
  /(?<=[到至为过于]|每(?:周|月|星期|旬)[一-龥]{0,8}(?:劳动|去|抽|出|住|学习|下乡|班))半(个?(?:天|日|小时|钟头|工作日|月|年))|(?<![上下前后大小每多夜\d])半(个?(?:天|日|小时|钟头|工作日))(?=(?:之|以)?内(?!的))/y,
  0.5,
  (match) => match[1] ?? match[2] ?? null,
  'time',
];

/** Patterns of coverage by the word they begin with; the first that matches decides. */
const COVERAGES = entriesOf<readonly Coverage[]>([
  // 无禁区、全覆盖、零容忍: one of a row of watchwords, and of nothing in particular.
  ['全覆盖', [[/(?<!、)全覆盖/y, 100, percent]]],
  ['全部', [CLEARED, WHOLLY]],
  ['全面清零', [CLEARED]],
  ['动态清零', [CLEARED]],
  ['清零', [CLEARED]],
  [
    '零',
    [
      [
        /(?<![清归为从数零百千万亿十])零(?![一二三四五六七八九]|[一-龥]{1,4}?(?:行动|计划|工程|方案|活动)|距离|容忍|基础|基预算|起点|门槛|售|散|碳|食|件|工|花|接触|跑|突破|星|头|点|钱|部|乱|碎|售|下|上[^访]|的|度|时|担保|成本|元|首付|利率|关税|审批|投资|跑腿|见面|干预|等待|填报|报告)([一-龥]{1,4}?)(?=[，。；、”）“和与]|的“|目标|$)/y,
        0,
        (match) => (/^(?:发生|新增|增长|持有|登记|通报)$/.test(match[1] ?? '') ? null : (match[1] ?? null)),
      ],
      [/(?<=(?<!化整)[为归到至])零(?=[，。；、]|$)/y, 0, none],
    ],
  ],
  [
    '翻',
    [
      [/翻(?:了)?(?:一)?番(?!地)/y, 2, () => '倍'],
      [/翻了?(?:将近|接近|近|约|差不多|整整)?两番/y, 4, () => '倍'],
    ],
  ],
  ['一半', [HALF]],
  ['半数', [HALF]],
  ['过半', [OVER_HALF]],
  ['减半', [HALVED]],
  ['半', [HALF_TIME]],
  ['每', [EVERY, FOR_EACH]],
  ['所有', [ALL_HAVE]],
  ...['覆盖', '走遍', '跑遍', '访遍', '查遍', '走访', '遍访'].map((covers) => [covers, [COVERS]] as const),
  ...['村村', '户户', '组组', '乡乡', '镇镇', '校校', '人人', '家家'].map((each) => [each, [IN_ALL]] as const),
]);
const COVERAGE_FIRSTS = characters('全动清零翻一半减每所覆走跑访查遍过村户组乡镇校人家');
/** 每, 全, 一 and 动 begin many words: the next character tells … */
const COMMON = characters('全动一半减每所覆走跑访查遍过村户组乡镇校人家');
const OVER = characters('过');
const SECONDS = characters('遍访有一个名组人户所家位座村镇乡校县份项条支覆部面态半盖天日小钟工月年数');

/** … and a 都 or 有 not far behind, whether 每个 is more than a word. */
const EACH = characters('每');
const ALL = characters('都有');
const EVERY_REACH = 24;

function mayCover(syntax: Keyed, at: number): boolean {
  if (COMMON.has(syntax, at) && !SECONDS.has(syntax, at + 1)) return false;
  return !EACH.has(syntax, at) || ALL.find(syntax, at, at + EVERY_REACH) < at + EVERY_REACH;
}

export function coverages({ syntax }: Context): readonly Amount[] {
  const { length } = syntax.text;
  const found: Amount[] = [];
  for (let at = COVERAGE_FIRSTS.find(syntax, 0, length); at < length;) {
    const hit = mayCover(syntax, at) ? COVERAGES.startingAt(syntax, at) : null;
    if (hit !== null) {
      const amount = coverageAt(syntax, at, hit.value);
      if (amount !== null) found.push(amount);
    }
    at = COVERAGE_FIRSTS.find(syntax, hit?.end ?? at + 1, length);
  }
  return found;
}

/** 供暖前全部改造完毕: by when, and no rank. */
const BEFORE = characters('前');
const saidOf = (syntax: Keyed, at: number, comparator: Amount['comparator']): Amount['comparator'] => {
  if (comparator === '<=' && BEFORE.has(syntax, at - 1)) return '=';
  return comparator === '=' && OVER.has(syntax, at) ? '>=' : comparator;
};

function coverageAt(syntax: Keyed, at: number, patterns: readonly Coverage[]): Amount | null {
  for (const [pattern, value, unit, kind = 'coverage'] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(syntax.text);
    const own = at + (match?.[0].length ?? 0);
    if (match === null || (pattern === EVERY[0] && HAS_MORE.length(syntax, own) > 0)) continue;
    const within = kind === 'time' && syntax.text.startsWith('内', own);
    const { comparator, end } = within
      ? { comparator: '<=' as const, end: own + 1 }
      : comparatorOf(syntax, at, own, false);
    return {
      start: at,
      end,
      value,
      valueMax: null,
      unit: unit(match),
      kind,
      comparator: saidOf(syntax, at, comparator),
      placeholder: false,
      chinese: true,
    };
  }
  return null;
}
