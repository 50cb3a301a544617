/**
 * Headings that state, though they open with a verb: what a thing is or brings (推进改革是…的重大举措, 为转型开辟了空间), what was
 * done well (充分肯定去年的成绩), what others said (市委会议精神). 肯定成绩，正视不足 is none of these: it urges.
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';

/** 这是落实部署的必然要求, 学习是干好工作的需要; but 安全是关键，要落实责任. */
const MEANS =
  /^[^，。；]{0,30}?，?(?<![要但可还于凡不总只就])是(?![^。；]*，(?:要|必须|务必|切实|全力|坚决))[^。；]{2,60}(?:要求|需要|应有之义|题中之义|题中应有之义|内容|保证|保障|支撑|必由之路|必然选择|选择|途径|路径|抓手|载体|标志|责任|任务|使命|职责|所在|前提|基础|规矩|警钟|举措|行动|实践|体现|动力|引擎|关键|关键之举|战略|大势|大势所趋|趋势|底线|生命线|工程|问题|法宝|根本|源泉|力量|依据|遵循)$/;
/** （一）是发展所需: the heading says of what it is about. */
const IS_FOR = /^是[^，。；]{1,16}(?:所需|所向|所趋|所系|所盼|所在|之举|之策|之要|之基|之本|使然|需要|要求)$/;
const BE = characters('是');
const MEANS_END = characters(
  '向趋系盼策基然求需要义容证障撑路择径手体志任务命职责在提础矩钟措动践现力引擎键举略势趋线程题宝本泉量据循',
);
const CONCERNS = wordSet('事关 关乎 关系到 关系着 攸关');
const ASKED = wordSet('要 必须 务必 切实 应当');
/** 推进改革将为转型开辟广阔空间: 将 or 了 tells that it is stated; 为企业提供服务 is to be done. */
const BRINGS =
  /^[^，。；]{2,30}?(?:(?:将|必将|正|正在|已经|已)(?:会)?[为给][^，。；]{2,24}(?:开辟|提供|奠定|创造|带来|注入|指明|赋予|搭建|打下|积累|打开|拓宽|拓展|留下|留住)|[为给][^，。；]{2,24}(?:开辟|提供|奠定|创造|带来|注入|指明|提出|赋予|搭建|打下|积累|打开|拓宽|拓展|留下|留住)了)[^，。；]{2,24}$/;
const BRING = wordSet('开辟 提供 奠定 创造 带来 注入 指明 提出 赋予 搭建 打下 积累 打开 拓宽 拓展 留下 留住');
/** 充分认识平安建设是…的保证: what is to be seen is asked for. */
const SEES = wordSet('认识 深刻 充分 清醒 认清 看清 牢记 明确 理解 把握 看到 懂得 坚信 坚持 牢固 树立 要 必须 务必');

/** 为谁用权，这是立场问题: the body answers. */
const ASKS = wordSet('为谁 靠谁 怎么 怎样 如何 凭什么 靠什么 做什么 干什么');

/** 一是补短板的需要: the marker holds the 是. */
const NEEDS = wordSet(
  '的需要 迫切需要 现实需要 客观需要 必然要求 内在要求 客观要求 必然选择 重要举措 重大举措 有力抓手 具体行动 应有之义 根本途径 有效途径 重要保证 重要保障',
);

/** Whether a heading says what a thing is, or what it brings. */
export function tellsMeaning(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  if (NEEDS.endingAt(keyed, headingEnd) > headingStart && BE.has(keyed, headingStart - 1)) return true;
  if (BE.has(keyed, headingStart) && IS_FOR.test(keyed.text.slice(headingStart, headingEnd))) return true;
  // 一是事关群众切身利益: why, and nothing to be done.
  if (CONCERNS.startingAt(keyed, headingStart) >= 0 && !ASKED.test(keyed, headingStart, headingEnd)) return true;
  const means = MEANS_END.has(keyed, headingEnd - 1) && BE.find(keyed, headingStart, headingEnd) < headingEnd;
  if (!means && !BRING.test(keyed, headingStart, headingEnd)) return false;
  if (SEES.startingAt(keyed, headingStart, headingEnd) >= 0 || ASKS.startingAt(keyed, headingStart) >= 0) return false;
  const heading = keyed.text.slice(headingStart, headingEnd);
  return (means && MEANS.test(heading)) || BRINGS.test(heading);
}

const RESULTS = '成绩|成效|成就|成果|进展|进步|变化';
const RESULT = wordSet(RESULTS.split('|'));
/** 充分肯定去年工作取得的成绩. */
const AFFIRMS = new RegExp(
  `^(?:充分|全面|客观|认真|高度|回顾|总结|和|、)*(?:肯定|总结|回顾|看到|评价)[^，。；]{0,20}(?:${RESULTS})(?:[和与及、]?(?:经验|特点|亮点))?$`,
);
const AFFIRMING = wordSet('正视成 正视业 肯定 总结 回顾 回望 回首 盘点 看到 看清 充分 全面 客观 认真 高度');
const COMMA = characters('，、');
/** A clause that goes on from the successes: 正视不足, 坚定信心. */
const GOES_ON = wordSet(
  '正视 直面 清醒 清楚 深刻 看清 认清 看准 看到 查找 找准 找出 查摆 分析 剖析 把握 准确 科学 坚定 振奋 鼓足 提振 提高 提升 增强 进一步 不断 切实 明确 理清 始终 保持 再接再厉 乘势 抢抓 统一 凝聚 迎难 鼓舞 激发 总结',
);
const AFFIRMED = new RegExp(
  `^(?:充分|全面|客观|认真|清醒)*(?:肯定|总结|回顾|回望|回首|盘点|看到|正视)[^，。；、]{0,12}?(?:${RESULTS}|经验|工作|优势|过去|过往|来路|历程|一年)`,
);

export type Affirms = 'tells' | 'urges' | null;

/** 要看到成绩，更要看到差距. */
const TO_SEE = opening(/(?:我们|大家)?(?:既|不仅|不但)?[要应]/, '我大既不要应');
const TO_SEE_TOO = opening(/(?:但|更|又|也|还|同时|还是)*[要应]/, '但更又也还同要应');

/** What a heading does that opens with the successes: tells them alone, or urges with what it goes on with. */
export function affirms(keyed: Keyed, unit: Unit): Affirms {
  const { headingStart, headingEnd } = unit;
  if (isAffirmed(keyed, unit)) return 'tells';
  const from = headingStart + Math.max(0, TO_SEE.length(keyed, headingStart));
  if (AFFIRMING.startingAt(keyed, from, headingEnd) < 0) return null;
  const comma = COMMA.find(keyed, from, headingEnd);
  const first = keyed.text.slice(from, comma);
  if (comma === headingEnd) {
    if (from > headingStart) return null;
    return RESULT.test(keyed, headingStart, headingEnd) && AFFIRMS.test(first) ? 'tells' : null;
  }
  if (!AFFIRMED.test(first)) return null;
  const then = comma + 1 + Math.max(0, TO_SEE_TOO.length(keyed, comma + 1));
  return GOES_ON.startingAt(keyed, then, headingEnd) >= 0 ? 'urges' : null;
}

/** 过去一年干得不错，要充分肯定; 成绩来之不易，值得珍惜: what is to be affirmed is told. 问题要正视，成绩要肯定 does more. */
const AFFIRMED_LAST =
  /(?:要|应|应当|应该|应予|理应|值得|必须|需要)(?:给予|予以|加以|倍加|格外|特别|我们|大家)*(?:充分|高度|热情|大力)?(?:肯定|珍惜|表扬|赞扬|点赞)$/;
const AFFIRMED_END = wordSet('肯定 珍惜 表扬 赞扬 点赞');
/** 总的是好的, 干得不错, 成绩来之不易, 去年的工作. */
const WENT =
  /^(?:对|关于)?[^，。；]{0,14}(?:成绩|成效|成果|进步|变化|[干做抓办搞打]得|来之不易|不容易|不简单|是好的|很好|不错|(?:去年|过去|上年|上半年|[一几][年]来?|以来|前一?阶段|前段)[^，。；]{0,10})，?[^，。；]{0,8}$/;
const FAULTS = wordSet('问题 不足 差距 短板 教训');
const isAffirmed = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  AFFIRMED_END.endingAt(keyed, headingEnd) > headingStart &&
  !FAULTS.test(keyed, headingStart, headingEnd) &&
  AFFIRMED_LAST.test(keyed.text.slice(headingStart, headingEnd)) &&
  WENT.test(keyed.text.slice(headingStart, headingEnd).replace(AFFIRMED_LAST, '').replace(/，$/, ''));

/** 分析不足，改进工作; 正视差距、补齐短板. */
const FACES =
  /^(?:清醒|深刻|认真|客观|坦诚|准确)*(?:正视|直面|分析|查找|剖析|认清|看清|看到|认识到|找准|找出|查摆)[^，。；、]{0,8}(?:问题|不足|差距|短板|困难|弱项)$/;
const FACING = wordSet('正视 直面 分析 查找 剖析 认清 看清 找准 找出 查摆 清醒 深刻 认真 客观 坦诚 准确');

/** Whether a heading turns first to what falls short, whatever it asks then. */
export const facesShortcomings = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  FACING.startingAt(keyed, headingStart, headingEnd) >= 0 &&
  FACES.test(keyed.text.slice(headingStart, COMMA.find(keyed, headingStart, headingEnd)));

/** 市委全会精神, 张书记讲话的主要精神: what others said is told under it; 贯彻落实全会精神 is to be done. */
const SPIRIT = wordSet('会议精神 全会精神 大会精神 讲话精神 主要精神 文件精神 批示精神 指示精神');
/** 主题教育的经验启示: what was learnt is told under it. */
const LEARNT = wordSet(
  '经验启示 经验体会 几点经验 主要经验 基本经验 宝贵经验 几点启示 几点体会 工作体会 主要体会 深刻启示 重要启示 认识和体会 主要启示',
);
const TAKES_UP = wordSet(
  '贯彻 落实 学习 领会 传达 弘扬 把握 吃透 对标 践行 宣传 发扬 按照 统一 推广 总结 借鉴 交流 运用 坚持',
);

/** Whether a heading only names what others said. */
export const namesSpirit = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  Math.max(SPIRIT.endingAt(keyed, headingEnd), LEARNT.endingAt(keyed, headingEnd)) > headingStart &&
  !TAKES_UP.test(keyed, headingStart, headingEnd);

/** 感谢大家的付出, 向获奖者表示祝贺, 说声辛苦: the speaker does it with these words, and nobody is asked to. */
const BEFORE_GREETING =
  /^(?:是|再次|首先|在此|我(?:想|要|还想)?|，)*(?:(?:代表|向|对)[^，。；]{1,30}，?){0,2}(?:真诚|诚挚|衷心|热烈|深深|由衷|特别|的|地|表示|表达|[道说]?一?声|致以?|崇高)*$/u;
const LONGEST_BEFORE = 48;
const GREETING = wordSet('感谢 祝贺 致敬 祝福 祝愿 问候 恭喜 道贺 拜年 谢谢 感激 敬意 慰问 大家辛苦');
/** 感谢支持，请继续监督: it goes on to ask. */
const ASKS_THEN = wordSet('希望 请 务必 必须 要求 切实 要 一定 期待 盼望 恳请');
/** 第二句话是祝贺: the word alone. */
const GREETING_ALONE = wordSet('感谢 祝贺 慰问 致敬 问候 祝福 道歉 致歉 道谢 感恩 拜年');

/** Whether a heading thanks or congratulates, and asks nothing. */
export function greets(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  if (GREETING_ALONE.startingAt(keyed, headingStart) === headingEnd) return true;
  const word = GREETING.first(keyed, headingStart, headingEnd);
  return (
    word >= 0 &&
    word - headingStart <= LONGEST_BEFORE &&
    BEFORE_GREETING.test(keyed.text.slice(headingStart, word)) &&
    !ASKS_THEN.test(keyed, word, headingEnd)
  );
}
