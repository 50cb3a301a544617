/**
 * What a quotation is used for, read off the words around it and its own: condemned (防止“两张皮”), urged as a maxim
 * (“谁签字、谁负责”的原则), a figure of speech (下好“先手棋”), the name of a plan (“十四五”规划).
 */
import type { Move } from '../model/types.js';
import { characters, finder, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { moveAt } from './moves.js';
import { asks, isDismissed, isHeldBySome, tellsFailure } from './quote-opinions.js';
import { holdsGoalVerb, SPIRITS, type Quotation } from './quote-governors.js';
import { isJudged } from './quote-verdicts.js';
import { joined, words } from './word-runs.js';

const innerLength = ({ start, end }: Quotation): number => end - start - 2;
const innerText = ({ text }: Keyed, { start, end }: Quotation): string => text.slice(start + 1, end - 1);

const PLAN = opening(/[一二三四五六七八九十]五(?:”?规划|计划|时期)?[”’]|十[一二三四五]五/, '一二三四五六七八九十');

/** 十三五, 十四五规划: the name of a plan. */
export const isPlanName = (keyed: Keyed, { start }: Quotation): boolean => PLAN.test(keyed, start + 1);

const SEPARATORS = characters('，、；');
const QUESTION = characters('？');
const URGING = wordSet('必须 才能 不 要 是');
const PROBLEM_BEHIND = wordSet(['等问题', ...joined(['', '的'], ['问题', '现象'])]);
const PRINCIPLE_BEHIND = wordSet(
  joined(['', '的'], '理念 意识 思想 观念 精神 原则 导向 思路 信念 责任意识 发展理念 要求'.split(' ')),
);
/** “板凳要坐十年冷”的定力: what a motto of some length gives; “刀刃向内”的勇气 is a figure. */
const SPIRIT_BEHIND = wordSet(joined(['的'], SPIRITS));
const MIN_MOTTO = 5;
const EVENT_BEHIND = opening(
  /(?:主题|专题|学习)教育|活动|工程|行动|计划|品牌|大讨论|竞赛|评选|专项|集中|百日|大(?:排查|检查|整治|走访|调研)|(?:消防|执法|安全|宣传|志愿)[^，。]{0,4}(?:行动|活动)/,
  '主专学活工行计品大竞评集百消执安宣志',
);

/** A maxim that the speech urges or argues from: a saying of some length, or one that a notion is made of. */
export function isMaxim(keyed: Keyed, quotation: Quotation): boolean {
  const { start, end } = quotation;
  const length = innerLength(quotation);
  if (length < 4) return false;
  const isSaying =
    length >= 10 &&
    !QUESTION.has(keyed, end - 2) &&
    (SEPARATORS.find(keyed, start + 1, end - 1) < end - 1 || URGING.test(keyed, start + 1, end - 1)) &&
    PROBLEM_BEHIND.startingAt(keyed, end) < 0;
  if (length >= MIN_MOTTO && SPIRIT_BEHIND.startingAt(keyed, end) >= 0) return true;
  return (isSaying || PRINCIPLE_BEHIND.startingAt(keyed, end) >= 0) && !EVENT_BEHIND.test(keyed, end);
}

/** Frames of condemnation right before the mark: 不搞“…”, 绝不是“…”, 满足于“…”. */
const CONDEMNING = wordSet(`
  不搞 不能搞 不能 别 莫要 绝不 决不 不得 不许 不准 搞成 不能当 不当 不做 不报 不说 不讲 不念 不玩 不耍 不唱 不摆 不图 莫做
  不要 切莫 切勿 切忌 谨防 严防 力戒 绝非 不是 满足于 热衷于 简单当作 沦为 只会 只想 充当 习惯于
  少说 少念 少讲 少提 少搞 少些 少一些 不撒 不打 不吹 不演 不走 不刮 不贴 不吃 不挂 不踢 不掺 不凑 不绕
  流于 异化为 异化成 演变成 混同于 等同于 活成 停留在 停留于 光靠 单靠 只靠 只凭 所谓的
`);
/** What is called so only by those who do it: 美其名曰“集体研究”, 开口闭口喊“老板”. */
const DERIDING = wordSet(`
  美其名曰 自诩 自封 标榜 打着 假借 开口闭口 张口闭口 动不动 动辄 一口一个
  挖苦 讽刺 讥讽 讥笑 嘲笑 调侃 吐槽
`);
const MAX_DERIDED = 12;
/** 把读书会开成“茶话会”: a change that is condemned only behind words that deter. */
const BECOMING = wordSet(joined([...'当念变开办做看写干喊弄唱演建修说搞抓学改走'], ['成', '成了', '作', '为']));
const DETERRING = wordSet(`
  防止 避免 不能 不要 别 莫 不可 切忌 切莫 岂能 不得 不许 不准 谨防 绝不 决不 警惕
`);
/** 把“A”念成“B”: not A is condemned. */
const SHIFTING = characters('把将');
/** 论文的“流水线” behind 不是: with an attribute. */
const NOT_AN = /(?:^|[^是无要能])不是[^，。；：的]{1,8}的$/;
const OF = characters('的');
const NOT_BE = wordSet('不是');
/** 不执行也是“纸糊的笼子”: all it comes to where something is left undone. */
const COMES_TO = wordSet(`
  也是 也只是 也只能是 只能是 就成了 也成了 就等于 也等于 等于 只会是 终究是 无非是 不过是 都是
`);
const LEFT_UNDONE =
  /[不没未](?!是|仅|但|只|光|论|管|少|忘|变|同|断|怕|外|搞|要|能|图|求|讲|说|为|靠|有别|有什么)[^，。；：“”]{1,6}，?[^，。；：“”]{0,4}$/;
/** 落不了地就是“墙上画饼”: 就是 says it only right behind what is not done; 不慌就是“定心丸” is praise. */
const NOT_DONE = /(?:[不没未](?=[落执抓管做干动练学用兑查办推守到实了改])|没有(?!别|什么))[^，。；：“”]{1,4}$/;
const MAX_LEFT_UNDONE = 24;
const MIN_EMPTY = 3;
const THAT_IS = wordSet('就是');
/** Words that end like such a frame and are none. */
const NOT_CONDEMNING = wordSet('减少说 告别 惜别 离别 送别 能不能 各别 差别 分别 区别 类别 特别');
/** What may stand between the frame or verb and the mark. */
const PARTICLES = wordSet('了 过 着 新的 一些 各种 个别 那种 这种 工作 简单 任何');
/** How far before the mark a condemnation may stand, and how much may stand between it and the mark. */
const MAX_CONDEMNING = 20;
const MAX_VERB_REACH = 18;
const MAX_BETWEEN = 14;
const BETWEEN_BREAKS = characters('，。；：“”的要好');

/** A verb of condemnation governs the mark: right before it, or with its object's attribute between. */
function condemnsBefore(context: Context, from: number, at: number): boolean {
  const { syntax, lexicon } = context;
  let bare = at;
  for (let start = at; start >= from; start = PARTICLES.endingAt(syntax, bare)) {
    bare = start;
    if (CONDEMNING.endingAt(syntax, bare) >= from && NOT_CONDEMNING.endingAt(syntax, bare) < 0) return true;
  }
  const becoming = BECOMING.endingAt(syntax, bare);
  if (becoming >= from && DETERRING.test(syntax, from, becoming)) return true;
  if (DERIDING.test(syntax, Math.max(from, at - MAX_DERIDED), at)) return true;
  if (OF.has(syntax, at - 1) && NOT_BE.test(syntax, from, at) && NOT_AN.test(syntax.text.slice(from, at))) return true;
  const adjacent = lexicon.condemnations.endingAt(syntax, bare);
  if (adjacent !== null && adjacent.start >= from) return true;
  for (let start = Math.max(from, at - MAX_VERB_REACH); start < at; start++) {
    const hit = lexicon.condemnations.startingAt(syntax, start);
    if (
      hit !== null &&
      hit.end - hit.start >= 2 &&
      hit.end <= at &&
      at - hit.end <= MAX_BETWEEN &&
      BETWEEN_BREAKS.find(syntax, hit.end, at) === at &&
      !holdsGoalVerb(context, hit.end, at)
    )
      return true;
  }
  return false;
}

/** 不能没有“…”, 存在…的“…”: the frame is no condemnation of what is quoted. */
const NEEDED = /(?:不能没有|不要忘|不是要|存在[^，]*的)$/;
const NEEDED_ENDS = characters('有忘要的');
const MERIT_BEHIND = wordSet(joined(['', '的'], ['责任', '作用']));
/** 不能让“老实人”吃亏: who is to be kept from harm. */
const SUFFERS = wordSet(
  '吃亏 受委屈 受冤 受气 寒心 心寒 流血 流汗 流泪 伤心 失望 掉队 吃苦头 为难 受损 背锅 犯难 跑冤枉路 成空 落空 断档 掉链子 变味 走样 缩水',
);
const MENDED_BEHIND = wordSet(joined(['', '的'], ['整治', '治理']));
/** Nouns of blame; one of them must stand among what is behind the quotation. */
const BLAME = wordSet(`
  问题 现象 倾向 错误 歪风 顽疾 怪 陋习 乱象 心态 行为 做法 主义 老套路 老路 老办法 老一套 老毛病 老黄历 老皇历 误区 架势 习气
  侥幸 弊病 恶习
`);
const BLAMED_BEHIND =
  /^(?:的)?(?:等)?(?:[^，。；：“”]{0,6})?(?:问题|现象|倾向|怪圈|怪象|歪风|陋习|错误|错误认识|行为|做法|心态|顽疾|顽症|思想|毛病|积弊|乱象|形式主义|官僚主义|作风|工程|思维|困境|尴尬|老套路|老路|老办法|老一套|老毛病|老黄历|老皇历|误区|架势|习气|侥幸|弊病|恶习)(?!导向|清单|整改)/;
const SOLVED = wordSet(['解决']);

/** “等靠要”要不得, “人情税”没有绝迹: what is said of it condemns it. */
const REJECTIONS = words(`
  要不得 使不得 行不通 走不通 吃不开 不可取 没有市场 没市场 没有出路 混不下去 无处遁形 无处藏身 无所遁形 寸步难行 靠边站
  害人 误事 误人 销声匿迹 绝迹 屡禁不止 时有发生
`);
const REJECTED_BEHIND =
  /^(?:[、和与及]?“[^”]{1,8}”){0,2}(?:等|之类)?的?(?:[^，。；：“”]{0,8}?(?:要不得|使不得|行不通|走不通|吃不开|不可取|没有?市场|没有出路|混不下去|无处遁形|无处藏身|无所遁形|寸步难行|靠边站|害人|误事|误人)|(?:问题|现象|行为|做法)?(?:仍|还|依旧|依然|至今|尚|也|都|没有|未|在一些[^，。]{1,6}上?)*(?:销声匿迹|绝迹|屡禁不止|时有发生))/;
/** “黑车”“宰客”. */
const ROW = characters('”、');
const MENDING = words('整治 遏制 治理 纠正 查处 打击 根治 惩治');
/** “黑车”“宰客”得到有力整治. */
const MENDED =
  /^(?:[、和与及]?“[^”]{1,8}”){0,2}(?:等)?[^，。；：“”]{0,4}(?:得到|受到)[^，。；：“”]{0,4}(?:整治|遏制|治理|纠正|查处|打击|根治|惩治)/;
/** 靠“人海战术”抓安全的日子过去了. */
const BYGONE = words('日子 时代 年代 光景');
const BYGONE_BEHIND =
  /^[^，。；：“”]{0,12}(?:日子|时代|年代|光景)(?:已经|早已|早就|已|就|都|也)*(?:过去|一去不|结束|到头|翻篇|不复)/;
const MEANS = characters('靠拼凭搞混吃');
const MAX_MEANS = 6;
const MAX_REJECTED = 28;

function isRejected(keyed: Keyed, { start, end, clause }: Quotation): boolean {
  const limit = end + MAX_REJECTED;
  if (IS_REJECTED.test(keyed, end, limit) && REJECTED_BEHIND.test(keyed.text.slice(end, limit))) return true;
  if (
    (start === clause || ROW.has(keyed, start - 1)) &&
    IS_MENDED.test(keyed, end, limit) &&
    MENDED.test(keyed.text.slice(end, limit))
  )
    return true;
  return (
    IS_BYGONE.test(keyed, end, limit) &&
    MEANS.find(keyed, start - MAX_MEANS, start) < start &&
    BYGONE_BEHIND.test(keyed.text.slice(end, limit))
  );
}

/** What is answered with force is condemned: “宰客”露头就打, “黑导游”一律清退. */
const ANSWERS = [
  ...'零容忍 露头就打 严查 严惩 严处 严肃 发现一起'.split(' '),
  ...joined(['从严', '从重'], ['查处', '处理']),
  ...joined(['坚决'], '打击 查处 纠正 制止 取缔'.split(' ')),
];
const SANCTIONS = '换人 追责 问责 处理 通报 免职 约谈'.split(' ');
const PUNISHED_BEHIND = new RegExp(
  `^(?:[“”、和与及]|[^，。；：“”]{1,8}”)*等?[^，。；]{0,6}，?(?:${ANSWERS.join('|')}|的，?要?(?:及时)?(?:${SANCTIONS.join('|')}))`,
);
const MAX_ANSWER = 16;

const IS_REJECTED = wordSet(REJECTIONS);
const IS_MENDED = wordSet(MENDING);
const IS_BYGONE = wordSet(BYGONE);
const IS_PUNISHED = wordSet([...ANSWERS, ...SANCTIONS]);
/** Without any of these nothing of the kind is said of it. */
const TOLD_BEHIND = wordSet([...REJECTIONS, ...MENDING, ...BYGONE, ...ANSWERS, ...SANCTIONS]);

/** What stands behind a quotation condemns it: it is answered with force (what is carried out, 实行“一票否决”, is the answer), rejected or of the past. */
const isCondemnedBehind = (keyed: Keyed, quotation: Quotation, governed: boolean): boolean =>
  TOLD_BEHIND.test(keyed, quotation.end, quotation.end + MAX_REJECTED) &&
  ((!governed && isPunished(keyed, quotation.end)) || isRejected(keyed, quotation));

/** What is held up as an example is not condemned, whatever noun of treatment stands before it. */
const PRAISE = wordSet('样板 示范 标杆 先进 典型 新模式 模式 大数据 金山 银山 亲人');
const MAX_BEFORE_PRAISE = 4;
const STOPS = characters('，。');

const FAULTS = wordSet(`
  两张皮 两层皮 一张皮 二层皮 一头热 两头空 灯下黑 一刀切 走过场 中梗阻 吃拿卡要 门难 脸难看 事难办 庸懒 懒政 怠政 推诿 扯皮 形式主义 官僚主义 面子
  政绩工程 形象工程 半拉子 烂尾 老好人 太平官 和稀泥 躺平 等靠要 假大空 空转 空壳 走样 打折扣 上有政策
  只听楼梯响 雷声大 雨点小 只打雷 不下雨 数字脱贫 虚假 盒子 台账 痕迹 纸面 纸上 口号 口头 应付 敷衍 甩手掌柜
  传声筒 二传手 击鼓传花 踢皮球 拍脑袋 拍胸脯 拍屁股 带病 破窗 圈子 码头 山头 潜规则 好人主义 差不多 过得去 看客
  过客 旁观者 局外人 天价 宰客 黑中介 黑导游 霸王条款 人情 关系户 独角戏 一阵风 中看不中用 花架子 老大难 慢作为
  乱作为 不作为 微腐败 苍蝇 蝇贪 围猎 大锅饭 大水漫灌 歇歇脚 松口气 软骨病 大呼隆 一锅煮 层层加码 腐败 歪风
  指尖上 新衙门 玻璃门 弹簧门 旋转门 僵尸 肠梗阻 抓而不实 不想 不敢 不会 不愿
  和事佬 好好先生 南郭先生 开明绅士 墙头草 老油条 骑墙派 逍遥派 撒胡椒面 撒芝麻盐 散兵游勇 穿靴戴帽 纸上谈兵 隔靴搔痒
  走马观花 蜻蜓点水 雨过地皮湿 三天打鱼 头痛医头 打太极 躲猫猫 捉迷藏 新瓶装旧酒 换汤不换药 半吊子 夹生饭 豆腐渣 胡子工程
  吃空饷 擦边球 小算盘 小九九 数字游戏 一言堂 家长制 各吹各的号 各管一段 九龙治水 稻草人 墙上挂 下不为例 遮羞布 挡箭牌
  拍脑门 橡皮筋 橡皮图章 磨洋工 混日子 铁饭碗 铁交椅 胡椒面 空头支票 脏乱差 一锤子买卖 等客上门
`);
/** Numbers in them notwithstanding these are no numeric slogans. */
const NICKNAMES = wordSet('二政府 二传手 三脚猫 二道贩子 二衙门');

export const isNickname = (keyed: Keyed, { start, end }: Quotation): boolean =>
  NICKNAMES.startingAt(keyed, start + 1) === end - 1;

/** 重建设轻管理, 重形式轻实效. */
const HEAVY_LIGHT = finder(/重[^”’]{1,4}轻/, '重');

export function isCondemned(context: Context, quotation: Quotation, governed: boolean): boolean {
  const { syntax } = context;
  const { start, end } = quotation;
  const from = Math.max(quotation.clause, start - MAX_CONDEMNING);
  if (isPraised(syntax, quotation)) return false;
  if (condemnsBefore(context, from, start) && !turnsInto(syntax, quotation))
    return (
      !isNeeded(syntax, from, start) && MERIT_BEHIND.startingAt(syntax, end) < 0 && SUFFERS.startingAt(syntax, end) < 0
    );
  const isFault = !isClass(syntax, quotation) && holdsFault(syntax, quotation);
  if (isFault && MENDED_BEHIND.startingAt(syntax, end) < 0) return true;
  if (isDismissed(syntax, quotation) || isHeldBySome(syntax, quotation)) return true;
  if (isCondemnedBehind(syntax, quotation, governed) || isEmpty(syntax, quotation) || isJudged(syntax, quotation))
    return true;
  const seeks = governed && !(tellsFailure(syntax, quotation) && SOLVED.endingAt(syntax, start) >= from);
  return !seeks && innerLength(quotation) >= 3 && isBlamedBehind(context, from, quotation);
}

const holdsFault = (keyed: Keyed, { start, end }: Quotation): boolean =>
  FAULTS.test(keyed, start + 1, end - 1) || HEAVY_LIGHT.test(keyed, start + 1, end - 1);

/** “僵尸企业”, “空壳村”: a class that policy has a name for, whatever its name says. */
const CLASSES = wordSet('企业 村 户');
const isClass = (keyed: Keyed, { start, end }: Quotation): boolean => CLASSES.endingAt(keyed, end - 1) > start + 1;

const isNeeded = (keyed: Keyed, from: number, start: number): boolean =>
  NEEDED_ENDS.has(keyed, start - 1) && NEEDED.test(keyed.text.slice(from, start));

/** 防止把“A”念成“B”, 把“A”办税当成了“B”: of the two B is condemned. */
function turnsInto(keyed: Keyed, { start, end }: Quotation): boolean {
  if (!SHIFTING.has(keyed, start - 1)) return false;
  const becoming = BECOMING.first(keyed, end, end + MAX_SHIFTED);
  return becoming >= 0 && BETWEEN_BREAKS.find(keyed, end, becoming) === becoming;
}
const MAX_SHIFTED = 9;

function isEmpty(scan: Scan, quotation: Quotation): boolean {
  const { start } = quotation;
  const comesTo = COMES_TO.endingAt(scan, start);
  const at = comesTo >= 0 ? comesTo : THAT_IS.endingAt(scan, start);
  if (at < 0 || innerLength(quotation) < MIN_EMPTY) return false;
  const before = scan.text.slice(Math.max(sentenceAt(scan, start).start, at - MAX_LEFT_UNDONE), at);
  return comesTo >= 0 ? LEFT_UNDONE.test(before) : NOT_DONE.test(before);
}

function isPraised(keyed: Keyed, { start, end }: Quotation): boolean {
  const at = PRAISE.first(keyed, start + 1, end - 1);
  return at >= 0 && at - start - 1 <= MAX_BEFORE_PRAISE && STOPS.find(keyed, start + 1, at) === at;
}

const isPunished = (keyed: Keyed, end: number): boolean =>
  IS_PUNISHED.test(keyed, end, end + MAX_ANSWER) && PUNISHED_BEHIND.test(keyed.text.slice(end, end + MAX_ANSWER));

/** 介绍了“板凳议事”的做法: what is shown to others is no fault. */
const PRESENTED = wordSet('介绍 推广 推介 交流 借鉴 学习 总结 探索 推行 采取 分享 首创 创新');
const MAX_PRESENTED = 6;

const MAX_SOLVING = 8;

/** “…”等问题, “…”的现象, unless it is solved: 解决“…”问题. */
function isBlamedBehind({ syntax }: Context, from: number, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (asks(syntax, quotation) || !BLAME.test(syntax, end, end + MAX_BETWEEN)) return false;
  const limit = Math.min(clauseEnd(syntax, end), end + MAX_BETWEEN);
  return (
    BLAME.test(syntax, end, limit) &&
    BLAMED_BEHIND.test(syntax.text.slice(end, limit)) &&
    !PRESENTED.test(syntax, Math.max(from, start - MAX_PRESENTED), start) &&
    (!SOLVED.test(syntax, Math.max(from, start - MAX_SOLVING), start) || tellsFailure(syntax, quotation))
  );
}

const FIGURES = wordSet(`
  先手棋 主动仗 牛鼻子 主阵地 责任田 金字招牌 金钥匙 防火墙 压舱石 助推器 定盘星 指挥棒 风向标 晴雨表 试金石
  硬骨头 攻坚战 持久战 组合拳 最先一公里 最后一公里 主心骨 领头雁 排头兵 急先锋 快车道 加速度 新引擎 主引擎
  动力源 稳定器 桥头堡 排头 软实力 硬实力 硬支撑 含金量 紧箍咒 高压线 红线 底线 防护网 护城河 蓄水池 孵化器
  大熔炉 绣花 钉钉子 加油站 充电桩 度量衡 总开关 金饭碗 生命线 短板 弱项 必答题 必修课 答卷 施工图 路线图 时间表
  任务书 军令状 第一 关键少数 最大 最强 头等 一把手 一盘棋 一张网 一张图 一股绳 一条心 同台戏 将相和 大合唱
  重头戏 主力军 生力军 突击队 最美 精气神 正能量 钱袋子 菜篮子 米袋子 饭碗 靶心 心结 疙瘩 枢纽 棋 仗
`);
const FIGURE_ENDS = characters('关线田阀');
const SERVICE_LINES = wordSet('热线 专线 航线');
const MAX_FIGURE = 6;
/** What is built under such a name: “先手棋”工程. */
const BUILT_BEHIND = wordSet(`
  工程 行动 计划 活动 机制 制度 品牌 模式 学校 项目 战略 平台 建设 体系 工作法 改革 主题 竞赛 大讨论 专项 示范
  服务 讲堂 课堂 基地 中心 大会战 攻坚 创建 格局 产业 集群 经济
`);

/** Under a verb of drawing or holding, or short and figurative with nothing built behind it: 下好“先手棋”. */
export const isMetaphor = (keyed: Keyed, quotation: Quotation): boolean =>
  innerLength(quotation) <= MAX_FIGURE &&
  ((FIGURE_ENDS.has(keyed, quotation.end - 2) && SERVICE_LINES.endingAt(keyed, quotation.end - 1) < 0) ||
    FIGURES.test(keyed, quotation.start + 1, quotation.end - 1)) &&
  BUILT_BEHIND.startingAt(keyed, quotation.end) < 0;

/** 实现“家门口”缴费点全覆盖: of the thing that is to be everywhere the name is but an attribute. */
const COVERED_BEHIND =
  /^的?[一-龥]{2,10}?(?:实现)?(?:全覆盖|全部覆盖|应建尽建|动态清零|清零|归零|全达标|达标|翻一?番|提档升级|提质增效)/;
const COVERS = wordSet('覆盖 应建尽建 清零 归零 达标 翻番 翻一番 提档升级 提质增效');
const MAX_COVERED = 16;

export const isAttributeOfCovered = (keyed: Keyed, { end }: Quotation): boolean =>
  COVERS.test(keyed, end, end + MAX_COVERED) &&
  BUILT_BEHIND.startingAt(keyed, end) < 0 &&
  COVERED_BEHIND.test(keyed.text.slice(end, end + MAX_COVERED));

const WEAK_POINTS = wordSet(`
  短板 弱项 牛鼻子 最后一公里 先手棋 主阵地 指挥棒 试金石 第一 责任田 硬骨头 主心骨 末梢神经 一把手
`);
/** “健康码”, “12345”, “十四五”. */
const CODE = /^(?:[一-龥]{2,4}码$|十.五|[\d·]+$)/;
const MAY_OPEN_CODE = characters('十0123456789·');
const MAY_END_CODE = characters('码');

const isWeakPoint = (keyed: Keyed, quotation: Quotation): boolean =>
  WEAK_POINTS.startingAt(keyed, quotation.start + 1) >= 0 ||
  ((MAY_OPEN_CODE.has(keyed, quotation.start + 1) || MAY_END_CODE.has(keyed, quotation.end - 2)) &&
    CODE.test(innerText(keyed, quotation)));

/** What falls short of it is the problem, not the thing named: 不适应“全灾种”的新任务, 嘴上挂着“立德树人”. */
const FALLS_SHORT = wordSet(`
  不适应 不符合 离 距 距离 对照 按照 达到 落实 贯彻 推进 执行 嘴上挂着 嘴里喊着 口头喊着
`);
/** “最多跑一次”改革推进不快. */
const NAMED_BEHIND = wordSet(
  joined(['', '的'], '改革 制度 政策 行动 平台 系统 战略 规划 机制 计划 新任务 新要求'.split(' ')),
);

/** What is quoted among the problems is blamed, save the figures of speech for weak points and what is fallen short of. */
const isBlamed = (keyed: Keyed, quotation: Quotation): boolean =>
  (innerLength(quotation) >= 2 || MEANS.has(keyed, quotation.start - 1)) &&
  FALLS_SHORT.endingAt(keyed, quotation.start) < 0 &&
  NAMED_BEHIND.startingAt(keyed, quotation.end) < 0 &&
  !turnsInto(keyed, quotation) &&
  !isShortOf(keyed, quotation) &&
  !asks(keyed, quotation) &&
  !isWeakPoint(keyed, quotation);

/** “首违不罚”清单用得不好: what is done with the thing named falls short, not the thing. */
const SHORTFALL =
  /^的?[一-龥]{0,6}?(?:(?:用|落|做|抓|办|建|开|推|走|运转|运行|使用|落实|执行|推进|推行|发挥|衔接|兑现|进展)得?还?不(?!少)|还?不够|滞后|跟不上|没有?跟上|打了?折扣|缓慢|走了?样|没有?落地|落不了地|流于形式|走过场|走形式|浮于表面|虚化|空转)/;
const FALLS = wordSet('不 滞后 跟上 折扣 缓慢 走样 走了样 落地 流于形式 走过场 走形式 浮于表面 虚化 空转');
const MAX_SHORTFALL = 14;

const isShortOf = (keyed: Keyed, { end }: Quotation): boolean =>
  FALLS.test(keyed, end, end + MAX_SHORTFALL) && SHORTFALL.test(keyed.text.slice(end, end + MAX_SHORTFALL));

/** Blamed by its place: among the problems, or as what some are said to do (有的…“敲敲边鼓”就行, 个别人员“见车就拦”). */
export function isBlamedByPlace({ syntax }: Context, quotation: Quotation, moves: readonly Move[]): boolean {
  const ofPlace =
    moveAt(moves, quotation.start) === 'problems' || (innerLength(quotation) >= 3 && isOfSome(syntax, quotation));
  return ofPlace && isBlamed(syntax, quotation);
}

const SOME = wordSet('有的 有些 个别 少数 有人');
const OF_SOME =
  /(?:^|[，；：])[^，；：。]{0,6}(?<![没只所仅固原现特拥具享占共国应既键])(?:有的|有些|个别|少数|有人)(?!地方探索|同志说|群众|民族|[说问讲提形称把比])[^；]{0,40}$/;
/** What some have to their credit: 有的村打出了“共享农庄”品牌. */
const CREDITED = wordSet(`
  打出 打出了 种出 种出了 用上 用上了 建起 建起了 办起 办起了 开出 开出了 迎来 换来 走出了 闯出 闯出了 唱响 评为 获评 荣获 荣膺 获得 创出 总结出 探索 推出 誉为 称赞 叫响 夸 点赞
`);
const MAX_SOME = 60;

function isOfSome(scan: Scan, { start }: Quotation): boolean {
  const from = Math.max(sentenceAt(scan, start).start, start - MAX_SOME);
  return (
    SOME.test(scan, from, start) &&
    OF_SOME.test(scan.text.slice(from, start)) &&
    !CREDITED.test(scan, Math.max(from, clauseStart(scan, start)), start)
  );
}

/** Shortest half of a balanced saying, in characters. */
const MIN_HALF = 3;

/** Shortest saying that fills a sentence by itself. */
const MIN_ALONE = 5;

const FULL_STOP = characters('。');

/** “打铁还需自身硬”。 or “打铁还需自身硬。” — a sentence of its own, said by nobody. */
export function standsAlone(scan: Scan, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (innerLength(quotation) < MIN_ALONE || !(FULL_STOP.has(scan, end) || FULL_STOP.has(scan, end - 2))) return false;
  return start === sentenceAt(scan, start).start || CALLING.endingAt(scan, start) >= 0;
}

const CALLING = wordSet('同志们， 学员， 各位代表， 老师们，');

/** Halves of one length: “谁签字、谁负责”, “一人当兵，全家光荣”. */
export function isBalanced(keyed: Keyed, quotation: Quotation): boolean {
  const from = quotation.start + 1;
  const to = quotation.end - 1;
  const half = SEPARATORS.find(keyed, from, to) - from;
  if (half < MIN_HALF || half === to - from || (to - from + 1) % (half + 1) !== 0) return false;
  for (let at = from; at < to; at += half + 1) if (SEPARATORS.find(keyed, at, to) - at !== half) return false;
  return /^[一-龥，、；]+$/.test(innerText(keyed, quotation));
}
