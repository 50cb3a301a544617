/** Duties in a chain without modals: 党委统一领导、政府组织实施、部门各负其责. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import { OF } from './actor-ends.js';
import { isSomebody } from './actor-persons.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import { byBefore } from './actors.js';
import type { Context } from './context.js';
import { type Binding, DUN } from './duty-bounds.js';
import { behindTopic } from './duties-topics.js';
import { organsEnd } from './organs.js';
import { joined, maybe, skipWords, words } from './word-runs.js';

/** How those beside the one in charge take part, and those who run it. */
const ALONGSIDE = words(
  '协同配合 密切配合 积极配合 全力配合 主动配合 协助配合 通力配合 协同参与 协同负责 牵头抓总 牵头主抓 主抓 牵头协调 牵头实施 具体实施 参与 协同 协助',
);
/** 县纪委牵头，县审计局参与: a duty only beside the one in charge; 群众参与 is none. */
const BESIDE = wordSet('参与 协同 协助 主抓');
const LEADING = wordSet('牵头 主抓 负责 主责 总负责');
const LEADING_REACH = 40;

/** 亲自抓, 靠前指挥: how, and what. */
export const CHAINS = [
  ...ALONGSIDE,
  ...joined(
    '亲自 直接 具体 自觉 主动 共同 全力 带头 牵头 合力 靠前 协同 配合 分头 统筹 专门 全程 一线 上门 跟着 带着 一起'.split(
      ' ',
    ),
    '抓 管 上 办 干 督 负责 挂帅 部署 过问 督办 落实 协调 推进 推动 盯 研究 指挥 承办 监督 跟进 参与 保障'.split(' '),
  ),
];

/** Ends of 天天盯 and its like, before a mark; the two characters before them say how. */
export const CHAIN_ENDINGS = '抓管盯包督办守';

export const CHAIN_ENDS = characters(CHAIN_ENDINGS);

const CHAIN_STOPS = '、，。；';

export const CHAIN_MARKS = characters(CHAIN_STOPS);

export const CHAIN_LIMITS = characters(`${CHAIN_STOPS}的`);

/** 名单报镇应急办: an office by its short name does nothing here. */
export const BUREAUS = wordSet(
  '应急办 防火办 防汛办 信访办 综治办 文明办 创建办 扶贫办 党政办 环保办 安监办 教育办 卫健办 宣传办 整治办 禁毒办 维稳办 改革办 考核办 督查办 指挥部办 政府办 县委办 市委办 党委办 金融办 招商办 项目办 法制办 编办 国资办 人防办 外办 河长办 林长办 振兴办 营商办 双拥办 征兵办 人才办 网信办 创城办 创卫办 环委办 安委办 食安办 减灾办 就业办 医改办 农办 移民办 老龄办 招生办 重点办 优化办 物业办',
);

/** 书面报市食安办, 送县综治办: to whom something is sent. */
export const SENT = ending(/[报送交给][省市县区镇乡州局]?[一-龥]{1,3}办$/, '办', 6);
/** 弹药集中到区库保管, 村村有人管: one word with the character before it, or nobody named. */
export const WHOLE_WORDS = wordSet(
  '公室管 公室办 公室抓 公室盯 公室督 公室包 保管 看管 监管 托管 代管 掌管 尽管 不管 承包 发包 转包 分包 监督 有人管 没人管 无人管 有人抓 没人抓 有人办 没人办 有人盯 有人干 没人干 有人守 有人包',
);

/** Marks that no actor of a chain reaches over, and how far it reaches. */
export const CHAIN_BREAKS = characters('、，。：；！？\n“（');

const MAX_CHAINED = 24;

/** 镇（街道）书记, 村“两委”干部 */
const PAIRED = characters('）”');

/** Where the words of a chain begin: behind the last mark, remarks in brackets, words in marks and actors named with 、 stepped over (镇（街道）书记、村（社区）书记具体抓). */
function chainHead({ syntax, lexicon }: Context, at: number): number {
  const floor = Math.max(0, at - MAX_CHAINED);
  let limit = at;
  let head = CHAIN_BREAKS.behindLast(syntax, limit, floor);
  while (head > floor) {
    const close = PAIRED.behindLast(syntax, limit, head) - 1;
    const open = close >= head ? (syntax.partners[close] ?? 0) - 1 : -1;
    if (open === head - 1 && open > floor) limit = open;
    else if (DUN.has(syntax, head - 1) && listed(syntax, lexicon, head - 1, floor)) limit = head - 1;
    else return head;
    head = CHAIN_BREAKS.behindLast(syntax, limit, floor);
  }
  return head;
}

/** Whether an actor and no chain of its own ends before a 、. */
const listed = (keyed: Keyed, lexicon: Lexicon, end: number, floor: number): boolean =>
  endsActor(lexicon, keyed, floor, end) && !CHAIN_ENDS.has(keyed, end - 1) && !PACKED_BEFORE.test(keyed, end);

const CHAIN_LEADS = wordSet(
  '形成 构建 做到 坚持 健全 完善 建立 建立健全 健全完善 实行 推行 落实 真正做到 特别是 要 由 确保',
);

const PARTICLE = characters('地');

/** 一把手亲自抓、分管领导直接抓: actor and duty in one breath, between 、 or ，. */
export function chained(context: Context, at: number, end: number): Binding | null {
  const { syntax, lexicon } = context;
  const row = skipWords(CHAIN_LEADS, syntax, clauseStart(syntax, at), at);
  const isRow = organsEnd(syntax, row, at) === at;
  const head = isRow ? row : skipWords(CHAIN_LEADS, syntax, chainHead(context, at), at);
  // 请销假由县委组织部统一管
  const start = isRow ? row : Math.max(byBefore(syntax, head, at), belongsTo(syntax, head, at));
  // 高速出口县里直接管: what is in their charge stands before them.
  const within = WITHIN.endingAt(syntax, at);
  if (within > start && within - start >= 2) return chainOf(syntax, within, at, end);
  // 一个院子一个院子地管: how, told of nobody; 社会各界的监督 is a noun.
  if (PARTICLE.has(syntax, end - 2) || OF.has(syntax, at)) return null;
  if (SENT_ON.test(syntax, start) || WHOEVER.endingAt(syntax, at) >= start) return null;
  const isBeside = BESIDE.startingAt(syntax, at, end) === end;
  if (isBeside && !LEADING.test(syntax, Math.max(sentenceAt(syntax, at).start, at - LEADING_REACH), at)) return null;
  const isNoun = at - start >= 2 && endsActor(lexicon, syntax, start, at) && isNounPhrase(lexicon, syntax, start, at);
  if (BY.has(syntax, start - 1) && COMES.has(syntax, at)) return null;
  if (isRow || isNoun) return chainOf(syntax, start, at, end);
  const behind = behindTopic(context, at);
  if (behind !== null) return { ...chainOf(syntax, behind.start, at, end), actor: behind };
  return isSomebody(context, start, at) ? chainOf(syntax, start, at, end) : null;
}

const chainOf = ({ text }: Keyed, start: number, at: number, end: number): Binding => ({
  actor: { start, end: at },
  audience: false,
  modality: text.slice(at, end),
  modalityStart: at,
  dutyStart: at,
  dutyEnd: end,
});

/** 由党委来抓 is read by its 由. */
const BY = characters('由');
const COMES = characters('来');
/** 报主要负责同志把关: to whom it goes. */
const SENT_ON = opening(/报(?![社业刊馆])|送(?!变)|交(?![通警管投运易])/, '报送交');
/** 一名领导挂帅、一个专班推进: how it is to be run, whoever it is. */
const WHOEVER = wordSet(
  joined(words('一名 一位 一个'), maybe('省级 市级 县级 区级 镇级 班子'), words('领导 成员 干部')),
);

const WITHIN = wordSet('省里 市里 县里 区里 乡里 镇里 村里 局里 厂里 矿里 校里 院里 站里 所里');

/** 教师归县里统一管: behind the word for whose they are; the head where there is none. */
const BELONGS = characters('归');
function belongsTo(keyed: Keyed, head: number, at: number): number {
  const behind = BELONGS.behindLast(keyed, at, head);
  return behind > head + 1 && at - behind >= 2 ? behind : head;
}

/** What each of a row takes upon himself: 县级领导包乡、科级干部包村、一般干部包户; alone (干部包村) it may be a noun. */
const PACKED =
  '包(?:乡镇?|镇街?|村组?|组|农?户|水?库|堤[段坝]?|大坝|险[段情]|积?案件|群众|职工|病区|病房|渔?船|矿井?|工地|片区?|街道?|校|班级?|路段?|线|点|段|区|县|案|队|河段?|山头|塘|库|企业?|项目|网格|楼[栋道]?|地块|学生|学校|科室|车间|台区|小区|社区|院落?|岗|巷道?|屯|寨|班组|机组|机台|车辆?|船|园|课题?|链)';
export const PACKS = characters('包');
const PACK = opening(
  new RegExp(`${PACKED}(?:、${PACKED}){0,4}(?=[、，。；”]|的?(?:工作|责任|包保)*(?:机制|制度|体系|责任制|办法|格局))`),
  '包',
);
const PACKED_BEFORE = ending(
  new RegExp(`${PACKED}$`),
  '乡镇街村组户片区道校班级路段线点县案队河头塘库企业项目网格楼栋块学生科室车间台社院落堤坝险情件群众职工病房船矿井地岗巷屯寨机车辆园课题链',
  5,
);
const ROW_REACH = 16;

/** One of such a row, with 包 alone for its modality; null where no other stands beside it. */
export function packed(context: Context, at: number): Binding | null {
  const { syntax } = context;
  const length = PACK.length(syntax, at);
  if (length < 0) return null;
  const next = PACKS.find(syntax, at + 1, at + ROW_REACH);
  const before = PACKS.behindLast(syntax, at, Math.max(0, at - ROW_REACH)) - 1;
  if (!(PACK.test(syntax, next) || (PACKS.has(syntax, before) && PACK.test(syntax, before)))) return null;
  const one = chained(context, at, at + 1);
  // 省包市、市包县: the row is of places.
  const isActor = one !== null && PACKS.find(syntax, one.actor.start, one.actor.end) === one.actor.end;
  return isActor ? { ...one, dutyEnd: at + length } : null;
}

/** 配合的工作格局, 负责的联防体系 */
export const ARRANGED = opening(
  /(?:、[一-龥]{4,8}){0,3}的(?:工作|长效|协同|运行|联动|联防|责任|领导|推进|管理|治理|共管)*(?:格局|机制|体系|体制|制度|局面|模式|办法|原则|责任制)/,
  '的、',
);

/** Whom each of a row looks after: 股长管科员，局长管股长. Alone it is none (党管干部). */
export const WATCHES = characters('管');
const LONGEST_WATCHED = 8;

export function watching(context: Context, at: number): Binding | null {
  const end = watchedEnd(context, at);
  if (end < 0) return null;
  const before = WATCHES.behindLast(context.syntax, at, Math.max(0, at - ROW_REACH)) - 1;
  const next = WATCHES.find(context.syntax, end, end + ROW_REACH);
  if (watchedEnd(context, next) < 0 && !(before > 0 && watchedEnd(context, before) > 0)) return null;
  const one = chained(context, at, at + 1);
  return one === null ? null : { ...one, dutyEnd: end };
}

/** End of those who are looked after by whoever stands before the place; -1 where these are no persons. */
function watchedEnd({ syntax, lexicon }: Context, at: number): number {
  if (!WATCHES.has(syntax, at)) return -1;
  const end = CHAIN_STOPPED.find(syntax, at + 1, at + LONGEST_WATCHED);
  if (!CHAIN_STOPPED.has(syntax, end)) return -1;
  return endsActor(lexicon, syntax, at + 1, end) && isNounPhrase(lexicon, syntax, at + 1, end) ? end : -1;
}
const CHAIN_STOPPED = characters(`${CHAIN_STOPS}\n”`);
