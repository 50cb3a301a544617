/** What stands behind a quotation and rejects it, or says that it is mended, gone, punished. */
import { compounds } from '../source/compounds.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseEnd } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { MAX_BETWEEN } from './quote-blamed-before.js';
import type { Quotation } from './quote-governors.js';
import { asks, tellsFailure } from './quote-opinions.js';
import { joined, words } from './word-runs.js';

/** 不能没有“…”, 存在…的“…”: the frame is no condemnation of what is quoted. */
const NEEDED = /(?:不能没有|不要忘|不是要|存在[^，]*的)$/;

const NEEDED_ENDS = characters('有忘要的');

export const MERIT_BEHIND = wordSet(compounds(['', '的'], ['责任', '作用']));

/** 不能让“老实人”吃亏: who is to be kept from harm. */
export const SUFFERS = wordSet(
  '吃亏 受委屈 受冤 受气 寒心 心寒 流血 流汗 流泪 伤心 失望 掉队 吃苦头 为难 受损 背锅 犯难 跑冤枉路 成空 落空 断档 掉链子 变味 走样 缩水 见不到 得不到 享受不到 拿不到 落不了地 悬空 打水漂',
);

export const MENDED_BEHIND = wordSet(compounds(['', '的'], ['整治', '治理']));

/** Nouns of blame; one of them must stand among what is behind the quotation. */
const BLAME = wordSet(`
  问题 现象 倾向 错误 歪风 顽疾 怪 陋习 乱象 心态 行为 做法 主义 老套路 老路 老办法 老一套 老毛病 老黄历 老皇历 误区 架势 习气
  侥幸 弊病 恶习 毛病
`);

const BLAMED_BEHIND =
  /^(?!是|这[一个](?:个?)(?:根本|核心|重大|首要|时代|永恒|关键|基本|重要|现实))(?:的)?(?:等)?(?:[^，。；：“”]{0,6})?(?<![查找析]|[解破化]解|解决|发现|直面)(?:问题|现象|倾向|怪圈|怪象|歪风|陋习|错误|错误认识|行为|做法|心态|顽疾|顽症|思想|毛病|积弊|乱象|形式主义|官僚主义|作风|工程|思维|困境|尴尬|老套路|老路|老办法|老一套|老毛病|老黄历|老皇历|误区|架势|习气|侥幸|弊病|恶习)(?!导向|清单|整改)/;

export const SOLVED = wordSet(['解决']);

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

export const MEANS = characters('靠拼凭搞混吃');

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

/** 向“水课”说不, 同“酒桌文化”说再见: what is refused or fought. */
const AGAINST = characters('向对同与跟和');
const REFUSALS = '说不 说“不 说再见 说拜拜 亮剑 宣战 开刀 动真碰硬 划清界限 作斗争 做斗争 作坚决斗争 做坚决斗争'.split(
  ' ',
);
const IS_REFUSED = wordSet(REFUSALS);
/** 说不完的话, 说不清: the words of another verb. */
const REFUSED = new RegExp(
  `^(?:[、和与及]?“[^”]{1,8}”){0,2}等?[^，。；：“”]{0,6}?(?:${REFUSALS.join('|')})(?<!说不(?=[^，。；！？、的”]))`,
);
const MAX_REFUSAL = 40;
export const isRefused = (keyed: Keyed, { start, end }: Quotation): boolean =>
  AGAINST.has(keyed, start - 1) &&
  IS_REFUSED.test(keyed, end, end + MAX_REFUSAL) &&
  REFUSED.test(keyed.text.slice(end, end + MAX_REFUSAL));

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

const MAX_TOLD_OF = 8;

const IS_REJECTED = wordSet(REJECTIONS);

const IS_MENDED = wordSet(MENDING);

const IS_BYGONE = wordSet(BYGONE);

const IS_PUNISHED = wordSet([...ANSWERS, ...SANCTIONS]);

/** Without any of these nothing of the kind is said of it. */
const TOLD_BEHIND = wordSet([...REJECTIONS, ...MENDING, ...BYGONE, ...ANSWERS, ...SANCTIONS]);

/** What stands behind a quotation condemns it: it is answered with force (what is carried out, 实行“一票否决”, is the answer), rejected or of the past. */
export const isCondemnedBehind = (keyed: Keyed, quotation: Quotation, governed: boolean): boolean =>
  TOLD_BEHIND.test(keyed, quotation.end, quotation.end + MAX_REJECTED) &&
  ((!governed && isPunished(keyed, quotation.end)) || isRejected(keyed, quotation));

/** 不能忘了“共产党员”这个身份, 不要小看这个“小切口”: what is not to be lost sight of. */
const KEPT = wordSet(
  compounds(
    '不能 不要 不可 不得 不应 不许 别 莫 切莫 切勿'.split(' '),
    '忘 忘了 忘记 忘掉 丢 丢了 丢掉 丢失 小看 小瞧 看轻 看低 忽视 忽略 低估 轻视 没有 少了 缺 缺少 离开 放松 辜负 淡化 弱化 失去 动摇 冷落 怠慢 落下 亏待'.split(
      ' ',
    ),
  ),
);

/** 不能只当“指挥员”，还要当“战斗员”: both are wanted. */
const NOT_ONLY = wordSet('不能只 不能光 不仅 不光 不只 不单 不止 不能仅 不要只 不要光 不可只');

const TOO = wordSet(compounds(['，'], '还 更 也 又 而且 并且 同时 要 必须 关键'.split(' ')));

const MAX_TO_COMMA = 8;

export const isNeeded = (scan: Scan, from: number, { start, end }: Quotation): boolean =>
  (NEEDED_ENDS.has(scan, start - 1) && NEEDED.test(scan.text.slice(from, start))) ||
  KEPT.test(scan, from, start) ||
  (NOT_ONLY.test(scan, from, start) && TOO.test(scan, end, Math.min(clauseEnd(scan, end), end + MAX_TO_COMMA) + 3));

/** “十佳标兵”评选情况的通报: what is only told of. */
const TOLD_OF = wordSet('情况的通报 情况通报 评选 评比 表彰 推荐');

const isPunished = (keyed: Keyed, end: number): boolean =>
  !TOLD_OF.test(keyed, end, end + MAX_TOLD_OF) &&
  IS_PUNISHED.test(keyed, end, end + MAX_ANSWER) &&
  PUNISHED_BEHIND.test(keyed.text.slice(end, end + MAX_ANSWER));

/** 介绍了“板凳议事”的做法: what is shown to others is no fault. */
const PRESENTED = wordSet('介绍 推广 推介 交流 借鉴 学习 总结 探索 推行 采取 分享 首创 创新');

const MAX_PRESENTED = 6;

/** 积极推行选聘优秀书记担任“特聘组织员”的做法: the verb may have a clause of its own between. */
const PRACTICE = opening(/等?的?(?:好|新|成功|有效|具体)?(?:做法|经验|办法)/, '等的好新成有具做经办');
const PRESENTS = wordSet('介绍 推广 推介 交流 借鉴 学习 总结 探索 推行 采取 分享 首创 创新 实行');

const isPresented = (keyed: Keyed, from: number, { start, end }: Quotation): boolean =>
  PRESENTED.test(keyed, Math.max(from, start - MAX_PRESENTED), start) ||
  (PRACTICE.test(keyed, end) && PRESENTS.test(keyed, from, start));

const MAX_SOLVING = 8;

/** “…”等问题, “…”的现象, unless it is solved: 解决“…”问题. */
export function isBlamedBehind({ syntax }: Context, from: number, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (asks(syntax, quotation) || !BLAME.test(syntax, end, end + MAX_BETWEEN)) return false;
  const limit = Math.min(clauseEnd(syntax, end), end + MAX_BETWEEN);
  return (
    BLAME.test(syntax, end, limit) &&
    BLAMED_BEHIND.test(syntax.text.slice(end, limit)) &&
    !isPresented(syntax, from, quotation) &&
    (!SOLVED.test(syntax, Math.max(from, start - MAX_SOLVING), start) || tellsFailure(syntax, quotation))
  );
}
