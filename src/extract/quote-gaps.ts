/**
 * What may stand between a verb and the quotation that it governs: 开展党员干部“大轮训”, 增强甲、乙、丙“三种能力”, 开展为期百天的“春雷行动”,
 * 实行值班和“零报告”制度. Left out: what says something of its own (班子建设摆上“三会一课”), what another verb did (推进改革形成的“羊群效应”).
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet, type Hit } from '../source/word-set.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import type { Quotation } from './quote-governors.js';
import { BESIDE, CLAUSE_STOPS } from './quote-notions.js';
import { HAN_COUNT } from './slogan-patterns.js';

/** Words between a verb and its quotation that do not break the government: 开展党员干部“大轮训”. */
const MAX_GAP = 14;

/** With one of these what stands between says something of its own: 班子建设摆上“三会一课”. */
const PREDICATES = wordSet(`
  必须 务必 应当 严格 不得 摆上 摆在 纳入 列入 融入 写进 写入 贯穿 放在 放到 作为 成为 当作 变成 看作 走上 进入 引入
  嵌入 带入 传导 由于 要给 要添 要尽 要加 要有 要把 要在 要做 要抓 要让 要用 要从 要以
`);
/** 落实省里关于“厕所革命”的批示, 推进项目开工暨“大会战”动员会: the object is another. */
const ABOUT = wordSet('关于 有关 对于 暨');
const DUN = characters('、');
const ETC = characters('等');
const COMMA = characters('，');
const OF = characters('的');
const SHIFTING = characters('是把将，');
const BREAKING = characters('的是把将，');
const LINKING = characters('为成与和在以向对从由靠按有');
const JOINING = characters('与同对向从');

/** Whether what stands between a verb and the quotation is an attribute of it: 党员干部, 甲、乙、丙. */
export function isAttribute(keyed: Keyed, from: number, to: number, single: boolean): boolean {
  if (from === to) return true;
  const lists = DUN.find(keyed, from, to) < to || ETC.has(keyed, to - 1);
  if (!lists && to - from > (single ? 4 : MAX_GAP)) return false;
  if (PREDICATES.test(keyed, from, to) || ABOUT.test(keyed, from, to)) return false;
  if (lists && to - from >= 2 && OF.has(keyed, to - 1) && !COMMA.has(keyed, to - 2))
    return SHIFTING.find(keyed, from, to) === to;
  return BREAKING.find(keyed, from, to) === to && !LINKING.has(keyed, to - 1) && !joins(keyed, from, to);
}

/** A member of the list, or the attribute, begins with 与, 对 or their like. */
function joins(keyed: Keyed, from: number, to: number): boolean {
  for (let at = from; at < to; at = DUN.find(keyed, at, to) + 1) if (JOINING.has(keyed, at)) return true;
  return false;
}

/** 当好政策落实的“监督员”: whose it is. */
export const isWhose = (keyed: Keyed, from: number, to: number): boolean =>
  OF.has(keyed, to - 1) && isAttribute(keyed, from, to - 1, false);

/** 提升新任干部的“四种能力”: whose it is, where a set is named. */
export const isOwned = ({ syntax, lexicon }: Context, from: number, to: number): boolean =>
  to - from <= MAX_GAP &&
  OF.find(syntax, from, to) === to - 1 &&
  SHIFTING.find(syntax, from, to) === to &&
  HAN_COUNT.has(syntax, to + 1) &&
  endsActor(lexicon, syntax, from, to - 1);

/** 为期百天的, 总投资2亿元的, 流动的: how much of it, or what it is like in a word; not 选拔出来的, 推动发展的. */
export function isMeasured({ syntax, lexicon }: Context, from: number, to: number): boolean {
  if (to - from < 2 || to - from > MAX_MEASURED || OF.find(syntax, from, to) !== to - 1) return false;
  if (SHIFTING.find(syntax, from, to) < to || DUN.find(syntax, from, to) < to || PREDICATES.test(syntax, from, to))
    return false;
  for (let at = from; at < to; at++) if (lexicon.verbs.startingAt(syntax, at) !== null) return false;
  return LIKE.startingAt(syntax, from) === to || MEASURE_OF.find(syntax, from, to) < to;
}
const MAX_MEASURED = 12;
const LIKE = wordSet(
  '新的 全新的 统一的 完整的 流动的 专门的 系统的 高水平的 常态化的 长效的 严格的 固定的 健全的 规范的 高效的 响亮的 自己的 本地的',
);
const MEASURE_OF = characters('0123456789一二两三四五六七八九十百千万半');

/** 抓复工复产和“六稳”: a set beside the first object of its verb. */
export function isCoordinated(keyed: Keyed, from: number, { start, end }: Quotation): boolean {
  if (!BESIDE.has(keyed, start - 1) || start - from > MAX_BESIDE || start - from < 3) return false;
  if (isOfOneKind(keyed, from, { start, end }) || isSetUpBeside(keyed, from, { start, end })) return true;
  if (!(HAN_COUNT.has(keyed, start + 1) || DOUBLE.has(keyed, start + 1)) || TOGETHER.startingAt(keyed, end) >= 0)
    return false;
  return BREAKING.find(keyed, from, start) === start && !PREDICATES.test(keyed, from, start);
}

/** 开展教育实践活动和“下基层、解民忧”主题活动: both are called the same. */
function isOfOneKind(keyed: Keyed, from: number, { start, end }: Pick<Quotation, 'start' | 'end'>): boolean {
  const kind = keyed.text.slice(start - 3, start - 1);
  if (!KINDS.has(kind) || BREAKING.find(keyed, from, start) < start) return false;
  const stop = CLAUSE_STOPS.find(keyed, end, end + MAX_KIND);
  return keyed.text.slice(end, stop).includes(kind);
}
const KINDS = new Set(['活动', '行动', '工程', '教育', '计划', '制度', '机制', '项目', '大赛']);
const MAX_KIND = 10;

const DOUBLE = characters('双');
const MAX_BESIDE = 12;
/** 推进城镇化与“三农”协调发展, 加强作风建设和“四风”整治: what is done with both, or against the set. */
const TOGETHER = wordSet(
  '协调 融合 结合 衔接 相 同步 互动 一体 贯通 并重 有机 深度 联动 整治 治理 纠治 查处 检查 考核 专项整治 反弹 之间 的关系 关系',
);

/** 实行24小时值班和“零报告”制度: what is set up is both. */
const isSetUpBeside = (keyed: Keyed, from: number, { start, end }: Pick<Quotation, 'start' | 'end'>): boolean =>
  SETS_UP.endingAt(keyed, from) >= 0 &&
  SYSTEMS.startingAt(keyed, end) >= 0 &&
  BREAKING.find(keyed, from, start) === start &&
  !PREDICATES.test(keyed, from, start);
const SETS_UP = wordSet('实行 执行 推行 落实 建立 健全 完善 坚持');
const SYSTEMS = wordSet('制度 机制 制 办法 模式');

/** 县里推行的“一窗受理”改革: the verb of a relative clause. */
export const isRelative = (keyed: Keyed, { start, end }: Hit<unknown>, to: number): boolean =>
  to === end + 1 && OF.has(keyed, end) && SETTING_UP.startingAt(keyed, start) >= 0;

/** Verbs of those who set something up; 形成的“羊群效应” just came about. */
const SETTING_UP = wordSet('推行 实施 开展 打造 推出 启动 创建 建立 举办 组建 创办 发起 落实');
