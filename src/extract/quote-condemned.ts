/** Whether a quotation is what is blamed: by the words around it, faults within it, or where it stands. */
import type { Move } from '../model/types.js';
import { compounds } from '../source/compounds.js';
import { characters, finder, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { moveAt } from './moves.js';
import { condemnsBefore, isEmpty, MAX_CONDEMNING, turnsInto } from './quote-blamed-before.js';
import { namesCampaign } from './quote-campaigns.js';
import type { Quotation } from './quote-governors.js';
import { innerLength, innerText, STOPS } from './quote-inner.js';
import { asks, CHANGING, isDismissed, isHeldBySome, tellsFailure } from './quote-opinions.js';
import {
  isBlamedBehind,
  isCondemnedBehind,
  isNeeded,
  isRefused,
  MEANS,
  MENDED_BEHIND,
  MERIT_BEHIND,
  SOLVED,
  SUFFERS,
} from './quote-rejected.js';
import { tellsShortcomings } from './quote-shortcomings.js';
import { struckTogether } from './quote-together.js';
import { isJudged, isRejectedSaying } from './quote-verdicts.js';

/** What is held up as an example is not condemned, whatever noun of treatment stands before it. */
const PRAISE = wordSet('样板 示范 标杆 先进 典型 新模式 模式 大数据 金山 银山 亲人');

const MAX_BEFORE_PRAISE = 4;

const FAULTS = wordSet(`
  两张皮 两层皮 一张皮 二层皮 一头热 两头空 灯下黑 一刀切 走过场 中梗阻 吃拿卡要 门难 脸难看 事难办 庸懒 懒政 怠政 推诿 扯皮 形式主义 官僚主义 面子
  政绩工程 形象工程 半拉子 烂尾 老好人 太平官 和稀泥 躺平 等靠要 假大空 空转 空壳 走样 打折扣 上有政策
  只听楼梯响 雷声大 雨点小 只打雷 不下雨 数字脱贫 虚假 盒子 台账 痕迹 纸面 纸上 口号 口头 应付 敷衍 甩手掌柜
  传声筒 二传手 击鼓传花 踢皮球 拍脑袋 拍胸脯 拍屁股 带病 破窗 圈子 码头 小山头 拉山头 立山头 山头主义 搞山头 潜规则 好人主义 差不多 过得去 看客
  过客 旁观者 局外人 天价 宰客 黑中介 黑导游 霸王条款 人情 关系户 独角戏 一阵风 中看不中用 花架子 老大难 慢作为
  乱作为 不作为 微腐败 苍蝇 蝇贪 围猎 大锅饭 大水漫灌 歇歇脚 松口气 软骨病 大呼隆 一锅煮 层层加码 腐败 歪风
  指尖上 新衙门 玻璃门 弹簧门 旋转门 僵尸 肠梗阻 抓而不实 不想 不敢 不会 不愿
  和事佬 好好先生 南郭先生 开明绅士 墙头草 老油条 骑墙派 逍遥派 撒胡椒面 撒芝麻盐 散兵游勇 穿靴戴帽 纸上谈兵 隔靴搔痒
  走马观花 蜻蜓点水 雨过地皮湿 三天打鱼 头痛医头 打太极 躲猫猫 捉迷藏 新瓶装旧酒 换汤不换药 半吊子 夹生饭 豆腐渣 胡子工程
  守株待兔 闭门造车 好大喜功 虎头蛇尾 袖手旁观 得过且过 弄虚作假 华而不实
  吃空饷 擦边球 小算盘 小九九 数字游戏 一言堂 家长制 各吹各的号 各管一段 九龙治水 稻草人 墙上挂 下不为例 遮羞布 挡箭牌
  人车同 飞线 私拉乱接 私搭乱建 乱搭乱建 乱堆乱放 群租 住改商 住改仓 黑作坊 黑诊所 黑加油 黑网吧 黑摩的 号贩子 偷排 滥采乱挖 带病运行 带病上岗 跑冒滴漏
  拍脑门 橡皮筋 橡皮图章 磨洋工 混日子 铁交椅 胡椒面 空头支票 脏乱差 一锤子买卖 等客上门
`);

/** Numbers in them notwithstanding these are no numeric slogans. */
const NICKNAMES = wordSet('二政府 二传手 三脚猫 二道贩子 二衙门');

export const isNickname = (keyed: Keyed, { start, end }: Quotation): boolean =>
  NICKNAMES.startingAt(keyed, start + 1) === end - 1;

/** 重建设轻管理, 重形式轻实效. */
const HEAVY_LIGHT = finder(/重[^”’]{1,4}轻/, '重');

/** 消除“短板”: a label for what is wanting, whatever is done about it. */
const WANTING = wordSet('短板 弱项 瓶颈 痛点 堵点 难点 卡点 断点 空白点');
/** 紧盯“关键少数”: who is watched, and is not blamed by it. */
const WATCHED = wordSet('关键少数 关键岗位 关键环节');
/** “总开关”问题解决不好: what all else hangs on, whatever is told of it. */
const HINGES = wordSet('总开关 总闸门 总阀门 主心骨 定盘星 压舱石 生命线');
/** “不想腐”靠的是信仰: what is sought of all, though it says what they will not. */
const ABSTAINING = wordSet('不敢腐 不能腐 不想腐 不敢贪 不能贪 不想贪');

/** 有的干部把“不出事”当作最高追求: what some live by. */
const LIVED_BY = opening(
  /(?:当[作成]|作为|视为|看作|奉为)(?:自己的?)?(?:座右铭|最高追求|最高目标|人生信条|处世哲学|为官之道|护身符|挡箭牌|借口|托词|口头禅|信条)/,
  '当作视看奉',
);
const TAKES = characters('把将以');
const SOME_REACH = 24;
const MERIT = opening(/[，；][^，。；]{0,6}(?:值得|难能可贵|令人敬佩|是我们的榜样)/, '，；');
function isHeldUp(scan: Scan, { start, end, clause }: Quotation): boolean {
  const length = TAKES.has(scan, start - 1) ? LIVED_BY.length(scan, end) : -1;
  if (length > 0)
    return SOME.test(scan, Math.max(clause, start - SOME_REACH), start) && !MERIT.test(scan, end + length);
  return BELIEVE.endingAt(scan, start) >= 0 && SOME.test(scan, Math.max(clause, start - SOME_REACH), start);
}
/** 一些人信奉“有权不用、过期作废” */
const BELIEVE = wordSet('信奉 奉行 崇尚 迷信 推崇');

export function isCondemned(context: Context, quotation: Quotation, governed: boolean): boolean {
  const { syntax } = context;
  const { start, end } = quotation;
  if ([WANTING, WATCHED, HINGES].some((words) => words.startingAt(syntax, start + 1) === end - 1)) return false;
  if (ABSTAINING.endingAt(syntax, end - 1) > start || struckTogether(syntax, quotation)) return false;
  if (isHeldUp(syntax, quotation)) return true;
  const from = Math.max(quotation.clause, start - MAX_CONDEMNING);
  if (isPraised(syntax, quotation) || arePersons(syntax, quotation) || namesCampaign(syntax, quotation)) return false;
  const isFault = !isClass(syntax, quotation) && holdsFault(syntax, quotation);
  if (condemnsBefore(context, from, start) && !turnsInto(syntax, quotation))
    return (
      isFault ||
      (!isNeeded(syntax, from, quotation) &&
        MERIT_BEHIND.startingAt(syntax, end) < 0 &&
        SUFFERS.startingAt(syntax, end) < 0)
    );
  if (isFault && MENDED_BEHIND.startingAt(syntax, end) < 0) return true;
  if (isFoughtWith(syntax, quotation)) return false;
  if (isPointOfFaults(context, quotation) || isRootOfTrouble(syntax, quotation) || isNotToBeSaid(syntax, quotation))
    return true;
  if (isDismissed(syntax, quotation) || isHeldBySome(syntax, quotation) || isRefused(syntax, quotation)) return true;
  if (isCondemnedBehind(syntax, quotation, governed) || isEmpty(syntax, quotation) || isJudged(syntax, quotation))
    return true;
  if (isRejectedSaying(syntax, quotation) || tellsShortcomings(syntax, quotation)) return true;
  const seeks = governed && !(tellsFailure(syntax, quotation) && SOLVED.endingAt(syntax, start) >= from);
  return !seeks && innerLength(quotation) >= 3 && isBlamedBehind(context, from, quotation);
}

/** 以“零容忍”严查, 用“刀刃向内”剑指…问题: what evils are fought with; 以“开会”应付问题, 以“协调”为名 are evils themselves. */
const BY = characters('以用');
const FIGHTS = opening(
  /(?:的?(?:态度|决心|力度|姿态|精神|劲头|勇气|标准|手段|方式|办法)?，?)(?:[坚从全着]?[决严力]?|深入|持续|严肃|有效|精准|直接|向)?(?:剑指|直指|直面|严查|严惩|严处|严肃|查处|惩治|整治|治理|根治|破解|化解|解决|攻克|打击|打赢|清除|铲除|扫除|消除|纠治|纠正|遏制|倒逼|开刀|亮剑)/,
  '的态决力姿精劲勇标手方办，坚从全着严深持有直向剑查惩整治根破化解攻打清铲扫消纠遏倒开亮',
);
const isFoughtWith = (keyed: Keyed, { start, end }: Quotation): boolean =>
  BY.has(keyed, start - 1) && FIGHTS.test(keyed, end);

/** 问题就出在“凭印象画像”上: where the trouble comes from; 出在“最后一公里”上 names a place in the work. */
const COMES_FROM = wordSet('出在 坏在 败在 毁在 输在 栽在 误在');
const UPON = characters('上');
const PLACES = characters('里路段环线口关');
const isRootOfTrouble = (keyed: Keyed, { start, end }: Quotation): boolean =>
  COMES_FROM.endingAt(keyed, start) >= 0 && UPON.has(keyed, end) && !PLACES.has(keyed, end - 2);

/** “这事不归我管”的话，谁也不许再说: what nobody is to say. */
const SAYING = opening(
  /的?(?:[这那][种类样]的?)?话，?[^，。；“]{0,8}?(?:不能|不许|不准|不要|不得|不应|不该|别|休)(?:再|乱|随便|从[^，。；“]{1,10}|轻易|在[^，。；“只]{1,6})?(?:说|讲|出口|挂在|出现)/,
  '的这那话',
);
const isNotToBeSaid = (keyed: Keyed, { end }: Quotation): boolean => SAYING.test(keyed, end);

/** 防止三种倾向：一是“上下一般粗”，…: what opens a point of a list of faults that are to be prevented. */
const FAULTS_COUNTED =
  /[几两三四五六七八九十](?:种|个|类|股)[^，。；：、]{0,4}?(?:倾向|思想|心态|心理|现象|观念|做法|误区|苗头|毛病|陋习|作风|风气|行为|情绪|论调)[：，。]\s*$/;
const LEADS_ON = characters('：，。\n');
const MAX_LEAD = 20;

function isPointOfFaults(context: Context, { start }: Quotation): boolean {
  const { syntax } = context;
  const unit = unitAt(syntax.units, start);
  if (unit === null || unit.headingStart !== start) return false;
  const first = unit.list[0]?.marker.start ?? 0;
  if (!LEADS_ON.has(syntax, first - 1)) return false;
  const from = Math.max(0, first - MAX_LEAD);
  const counted = FAULTS_COUNTED.exec(syntax.text.slice(from, first));
  return counted !== null && condemnsBefore(context, from, from + counted.index);
}

const holdsFault = (keyed: Keyed, { start, end }: Quotation): boolean =>
  FAULTS.test(keyed, start + 1, end - 1) || HEAVY_LIGHT.test(keyed, start + 1, end - 1);

/** “僵尸企业”, “空壳村”: a class that policy has a name for, whatever its name says. */
const CLASSES = wordSet('企业 村 户');

const isClass = (keyed: Keyed, { start, end }: Quotation): boolean => CLASSES.endingAt(keyed, end - 1) > start + 1;

function isPraised(keyed: Keyed, { start, end }: Quotation): boolean {
  const at = PRAISE.first(keyed, start + 1, end - 1);
  return at >= 0 && at - start - 1 <= MAX_BEFORE_PRAISE && STOPS.find(keyed, start + 1, at) === at;
}

/** 严禁“老、弱、病、残、幼”上山: those who are to be spared. */
const PERSONS = /^(?:[老弱病残幼孕妇童、，]|儿童|学生|青少年|未成年人?)+$/;

const MOST_PERSONS = 12;

const PERSON_OPENS = characters('老弱幼孕妇儿学青未');

const arePersons = (keyed: Keyed, quotation: Quotation): boolean =>
  PERSON_OPENS.has(keyed, quotation.start + 1) &&
  innerLength(quotation) <= MOST_PERSONS &&
  PERSONS.test(innerText(keyed, quotation));

const WEAK_POINTS = wordSet(`
  压舱石 定盘星 稳定器 护身符 紧箍咒 关键少数 顶梁柱 火车头 领头雁 排头兵 金字招牌 金钥匙 高压线 风向标 晴雨表
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
  compounds(['', '的'], '改革 制度 政策 行动 平台 系统 战略 规划 机制 计划 新任务 新要求'.split(' ')),
);

/** What is quoted among the problems is blamed, save the figures of speech for weak points and what is fallen short of. */
const isBlamed = (keyed: Keyed, quotation: Quotation): boolean =>
  (innerLength(quotation) >= 2 || MEANS.has(keyed, quotation.start - 1)) &&
  FALLS_SHORT.endingAt(keyed, quotation.start) < 0 &&
  NAMED_BEHIND.startingAt(keyed, quotation.end) < 0 &&
  !turnsInto(keyed, quotation) &&
  !isShortOf(keyed, quotation) &&
  !isMissed(keyed, quotation) &&
  !TURNED.test(keyed, quotation.end) &&
  FINE_THINGS.endingAt(keyed, quotation.start) < 0 &&
  !asks(keyed, quotation) &&
  (isSpoiled(keyed, quotation) || !isWeakPoint(keyed, quotation));

/** “主题党日”变成了“聚餐日”: of the two the second is blamed. */
const TURNED = opening(
  /(?:[也都就又却竟已]|早已|已经|往往)*(?:变成|变为|变作|成|沦为|蜕变成|演变成|演变为|异化成|异化为)了?(?:[^，。；：“”]{1,6}的)?“/,
  '也都就又却竟已早往变成沦蜕演异',
);
/** 成了“摆设”, 成了“护身符”: what is blamed nowhere else, or too short to be. */
const SPOILED = wordSet('护身符 摆设 空谈 空话 幌子 借口 累赘 包袱 鸡肋 儿戏 笑话');
const TURNS = wordSet(compounds('变成 变为 变作 成 沦为 蜕变成 演变成 异化成 异化为'.split(' '), ['', '了']));
const isSpoiled = (keyed: Keyed, { start, end }: Quotation): boolean =>
  TURNS.endingAt(keyed, start) >= 0 && SPOILED.startingAt(keyed, start + 1) === end - 1;

/** “首违不罚”清单用得不好: what is done with the thing named falls short, not the thing. */
const SHORTFALL =
  /^的?[一-龥]{0,6}?(?:(?:用|落|做|抓|办|建|开|推|走|拧|守|扎|筑|绷|运转|运行|使用|落实|执行|推进|推行|发挥|衔接|兑现|进展|研究|认识|理解|把握|掌握|运用|重视|了解|学习|领会|转化|培育|引进|覆盖)得?还?不(?!少)|(?:起步|见效|进展|推进|建设|发展)(?:还|较|偏|比较|相对|太)*(?:晚|慢|迟)|(?:没有|未|尚未|没能|未能)(?:突破|破解|见效|形成|落地|打通|完成|建立|建成|到位|拧紧|上紧|守住|守牢|筑牢|扎牢|扎紧|关紧)|[必也就]?(?:难保|不保|难固|难立|难成)|还?不够|滞后|跟不上|没有?跟上|打了?折扣|缓慢|走了?样|没有?落地|落不了地|流于形式|走过场|走形式|浮于表面|虚化|空转)/;

const FALLS = wordSet(
  '不 难 晚 慢 迟 没有 未 没能 滞后 跟上 折扣 缓慢 走样 走了样 落地 流于形式 走过场 走形式 浮于表面 虚化 空转',
);

const MAX_SHORTFALL = 14;

const isShortOf = (keyed: Keyed, { end }: Quotation): boolean =>
  FALLS.test(keyed, end, end + MAX_SHORTFALL) && SHORTFALL.test(keyed.text.slice(end, end + MAX_SHORTFALL));

/** 是一座“富矿”: what has such a measure is prized. */
const FINE_THINGS = wordSet(compounds(['是'], '一座 一把 一扇 一片 一笔 一块 一张 一面 一本'.split(' ')));

/** 缺少“领军人才”, “拳头产品”不多, 与“全省一流”的目标相比有差距: what there is too little of, or what is measured against. */
const LACKING = wordSet('缺 缺少 缺乏 欠缺 没有 少有 缺了 缺的是 还没有 尚无 短缺 没能 未能 形不成 没有形成 尚未形成');

const MAX_LACKED = 12;

const SCARCE =
  /^的?[一-龥]{0,6}?(?:还|仍|尚|太|偏|较|很|过|更|比较|相对|明显|依然|仍然)*(?:不多|太少|偏少|较少|很少|更少|不强|不大|不优|不响|不足|不全|不亮|短缺|紧缺|匮乏|断层|缺位)/;

const IS_SCARCE = wordSet('不多 少 不强 不大 不优 不响 不足 不全 不亮 短缺 紧缺 匮乏 断层 缺位');

const MEASURED = characters('与同和跟较比');

const MEASURED_BEHIND = wordSet('相比 差距 不相适应 不适应 不相匹配 不匹配 不相称 有距离 不符');

const MAX_MEASURED = 18;

function isMissed(keyed: Keyed, { start, end, clause }: Quotation): boolean {
  const from = Math.max(clause, start - MAX_LACKED);
  const lacking = LACKING.first(keyed, from, start);
  // 没有摆脱“靠天吃饭”的路子: what is not got rid of is blamed.
  const isKept = lacking >= 0 && CHANGING.test(keyed, lacking, start);
  if (lacking >= 0 && !isKept && BETWEEN.find(keyed, lacking, start) === start) return true;
  if (MEASURED.has(keyed, start - 1) && MEASURED_BEHIND.test(keyed, end, end + MAX_MEASURED)) return true;
  return IS_SCARCE.test(keyed, end, end + MAX_SHORTFALL) && SCARCE.test(keyed.text.slice(end, end + MAX_SHORTFALL));
}

const BETWEEN = characters('，；：“”');

/** Blamed by its place: among the problems, or as what some are said to do (有的…“敲敲边鼓”就行, 个别人员“见车就拦”). */
export function isBlamedByPlace({ syntax }: Context, quotation: Quotation, moves: readonly Move[]): boolean {
  const ofPlace =
    moveAt(moves, quotation.start) === 'problems' ||
    ((innerLength(quotation) >= 3 || isSpoiled(syntax, quotation)) && isOfSome(syntax, quotation));
  return ofPlace && isBlamed(syntax, quotation);
}

const SOME = wordSet('有的 有些 个别 少数 有人 一些 部分');

const OF_SOME =
  /(?:^|[，；：])[^，；：。]{0,6}(?<![没只所仅固原现特拥具享占共国应既键])(?:(?:有的|有些|个别|少数|有人)(?!放矢|地方探索|同志说|群众|民族|[说问讲提形称把比])[^；]{0,40}|(?:一些|部分)(?=地方|单位|部门|村|乡镇|干部|同志|党员|企业|窗口|领导|基层|学校|医院|机关)(?![^“]{0,8}(?:探索|创新|形成|建立|有了|叫|称|说|提出))[^；]{0,40}(?<!的))$/;

/** 有的代表讲，这个报告“…”, 有的同志讲到“…”: what they tell of the meeting is no fault of theirs. */
const TELL =
  /有的[^，。；：“”]{0,6}(?:(?:代表|委员|专家|学员|群众|客商|企业家|老党员)[^，。；：“”]{0,6}(?:[讲说谈]|反映)|同志[^，。；：“”]{0,4}(?:[讲说谈]到|[讲说]，(?:这次|这场|这个|这样的?|今天的?|昨天的?)(?:会|报告|培训|活动|课|学习|参观|讲话)))[^。；]*$/u;

/** What some have to their credit: 有的村打出了“共享农庄”品牌. */
const CREDITED = wordSet(`
  打出 打出了 种出 种出了 用上 用上了 建起 建起了 办起 办起了 开出 开出了 迎来 换来 走出了 闯出 闯出了 唱响 评为 获评 荣获 荣膺 获得 创出 总结出 探索 推出 誉为 称赞 叫响 夸 点赞
`);

const MAX_SOME = 60;

function isOfSome(scan: Scan, { start }: Quotation): boolean {
  const from = Math.max(sentenceAt(scan, start).start, start - MAX_SOME);
  return (
    SOME.test(scan, from, start) &&
    !TELL.test(scan.text.slice(from, start)) &&
    OF_SOME.test(scan.text.slice(from, start)) &&
    !CREDITED.test(scan, Math.max(from, clauseStart(scan, start)), start)
  );
}
