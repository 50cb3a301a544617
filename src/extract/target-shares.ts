/** Metrics of coverage (全部改造到位), of none (未发生一起), of shares (占从业人员的30%) and of limits of time. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Previous } from './target-carried.js';
import { behindLeads } from './target-edges.js';
import { about, EVERY, leansBack, topicOf } from './target-elsewhere.js';
import { OF, TAKES } from './target-own-words.js';
import { stopBefore, type Stretch } from './target-stretch.js';

/** Metrics of words of coverage, of nothing at all, of a share of something, of a limit of time. */
export function specialMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number): string | null {
  const { syntax, amount } = stretch;
  if (amount.kind === 'count' || amount.kind === 'money' || amount.kind === 'measure') return null;
  const own = syntax.text.slice(head, tail);
  switch (amount.kind) {
    case 'coverage':
      if (MULTIPLIES.has(syntax, amount.start)) return null;
      return coverageMetric(stretch, previous, head, tail);
    case 'none': {
      const none = `${own.replace(NO_SUCH, '')}${behindOf(stretch).replace(NOT_TO_BE, '')}`;
      return none.length < 2 ? topicOf(stretch, previous) : none;
    }
    case 'time':
      return syntax.text.startsWith('内', amount.end - 1) ? `${own}${behindOf(stretch).replace(MUST, '')}` : null;
    case 'share':
      return reachedShare(stretch, previous) ?? shareMetric(stretch, own, previous, tail);
    default:
      return null;
  }
}

const MUST = /^(?:必须|务必|应当?|要|须)/;

/** 一批也不许有 */
const NOT_TO_BE = /[也都]?再?不(?:许|准|能|得|允许)再?(?:有|出现|发生|存在|新增)$/u;

/** 未发生一起, 无一人 */
const NO_SUCH = /(?:[未不没]有?再?(?:发生|出现)|再发生|(?:杜绝|防止|避免)发生|无)$|(?:没有?|未)(?=[一-龥]{1,2}$)/;

const MAX_BEHIND = 18;

const BEHIND_STOPS = characters('，。；、：”）（“‘《');

/** The words behind the number in its clause. */
function behindOf({ syntax, amount, to }: Stretch): string {
  const start = amount.end;
  return syntax.text.slice(start, stopBefore(syntax, BEHIND_STOPS, start, Math.min(to, start + MAX_BEHIND)));
}

/** 全部改造到位 needs a subject, 全部取消非行政许可审批 has an object. */
const BARE_VERB = 5;

/** 翻一番 */
const MULTIPLIES = characters('翻');

const WHOLLY = '全部';

const COVER = '覆盖';

const ALL = '所有';
const ALSO = /都(?:要|必须|须|应当?|得|务必|能够?)?/;

function coverageMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number): string | null {
  const { syntax, amount, from } = stretch;
  const { text } = syntax;
  const own = text.slice(head, tail);
  if (amount.value === 0 && amount.unit !== null) return `${own.replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
  if (text.startsWith(EVERY, amount.start) || text.startsWith(ALL, amount.start))
    return `${own}${text.slice(amount.start, amount.end)}${behindOf(stretch)}`.replace(ALSO, '');
  const behind = behindOf(stretch);
  // 实现村村通班车
  if (text.charAt(amount.start) === text.charAt(amount.start + 1))
    return `${text.slice(amount.start, amount.end)}${behind}`;
  const wholly = text.startsWith(WHOLLY, amount.start) && amount.value !== 0;
  const leans = leansBack(stretch, head, tail) && !(wholly && behind.length > BARE_VERB);
  if (leans && amount.value === 0) return about(clearedOf(stretch, previous), own);
  const subject = leans ? about(topicOf(stretch, previous).replace(TO_COVER, ''), own) : own;
  // 完成改厕900户，10月底前全部完成
  if (wholly) {
    // 一季度开工率达到60%，二季度全部开工
    const of = subject.endsWith(`${behind}率`) ? subject.slice(0, -behind.length - 1) : subject;
    return `${behind === '完成' ? of.replace(/^完成/, '') : of}${behind}`;
  }
  if (text.startsWith(COVER, amount.start)) return `${subject}${COVER}${behind}`;
  if (HALVES.has(syntax, amount.start)) {
    if (HAVE_ENDS.has(syntax, amount.start - 1)) return `${own.replace(HAVE, '')}${behind.replace(HALF_OF, '')}`;
    return subject === '' ? null : ofWhole(stretch, subject);
  }
  return subject || text.slice(from, amount.start);
}

/** 问题整改率达到90%，年底前全部清零: the problems are cleared, not the rate. */
const RATE_OF_DOING = /[一-龥]{2}率$/;

/** 闲置土地要逐宗处置，年内清零 */
const TO_BE_DONE = /(?:要|必须|务必|应当|须).*$/;

/** 电子病历要覆盖70%，明年实现全覆盖 */
const TO_COVER = /(?:要|必须|应当|须)?(?:覆盖|达到)?$/;

const SHORT_WHO = 3;

/** 积案9月底前化解率 */
const DATE_END = /(?:\d{1,2}月(?:底|末|\d{1,2}日)?|年底)之?前$/;

const TOWARDS = /^对/;

/** What is brought to nothing: what a rate or a duty told before was of. */
function clearedOf(stretch: Stretch, previous: Previous | null): string {
  const topic = topicOf(stretch, previous);
  const rated = topic.replace(RATE_OF_DOING, '');
  const things = rated.replace(TO_BE_DONE, '').replace(DATE_END, '');
  if (things.length > SHORT_WHO || (things !== '' && rated.length === things.length)) return things;
  const { syntax, from } = stretch;
  if (previous === null || topic === '' || previous.end < sentenceAt(syntax, from).start) return topic;
  const told = previous.metric === topic ? previous.before : previous.metric;
  return told?.replace(TOWARDS, '') ?? topic;
}

const HALVES = characters('一半');
/** 青年农民中要有一半人掌握一门技术: those of whom half are to do so. */
const HAVE = /中?(?:要|须|应|力争|争取|确保|至少|必须)*有?$/u;
const HAVE_ENDS = characters('有');
const HALF_OF = /^(?:以上)?的?(?:人(?!口))?/u;

const GIVES = characters('把将');

/** Words by which something comes to a share of something else. */
const COMES_TO = wordSet(
  '达到 达 占到 占 仅占 只占 不低于 不少于 不高于 不超过 超过 不到 不足 接近 不得低于 不得少于 不得超过 不得高于 不能低于 不能少于 不能超过 不应低于 不应少于',
);
/** 不少于投资的3%: a share of it, however it is bounded. */
const BOUNDED = /^(?:不|超过|接近)/;
const MAKES_UP = '占';

const COMES_TO_REACH = 22;

/** 研发投入今年要 */
const LEADS_ON = /(?:今年|明年|年内|年底前|到20\d\d年底?)?(?:还|仅|只|就)?(?:要|必须|务必|力争|确保|应当?|须)*$/;

/** 技能人才要达到从业人员的30%, 完成投资12亿元，仅占年计划的38%: both, and what lies between them; null elsewhere. */
function reachedShare({ syntax, amount, from }: Stretch, previous: Previous | null): string | null {
  const of = amount.start - 1;
  if (!OF.has(syntax, of)) return null;
  const floor = Math.max(from, of - COMES_TO_REACH);
  const verb = COMES_TO.first(syntax, floor, of - 1);
  const end = verb < 0 ? -1 : COMES_TO.startingAt(syntax, verb);
  if (verb < 0 || of - end < 2) return null;
  const subject = syntax.text.slice(behindLeads(syntax, from, verb), verb).replace(LEADS_ON, '');
  if (subject === EACH_ITS) return null;
  const what = subject.length < 2 ? previous?.metric : subject;
  if (what === undefined) return null;
  const told = syntax.text.slice(verb, end).replace(ONLY, '');
  const how = BOUNDED.test(told) ? MAKES_UP : told;
  return `${what}${how}${syntax.text.slice(end, of)}`;
}

const ONLY = /^[仅只]/;
/** 分别占耕地面积的15%和10% */
const EACH_ITS = '分别';

/** 三分之二的教师参加了轮训, 把经费的一半以上投向企业 */
function shareMetric(stretch: Stretch, own: string, previous: Previous | null, tail: number): string | null {
  const { syntax, amount } = stretch;
  if (!OF.has(syntax, amount.end)) {
    if (COMES_BY.test(syntax, amount.end)) return `${whoComes(stretch, own, previous)}${behindOf(stretch)}`;
    return own === '' ? thoseWho(stretch) : ofWhole(stretch, own);
  }
  const rate = RATE_OF.startingAt(syntax, amount.end);
  if (own.length < 2 && rate >= 0 && previous !== null && !GROWS.test(previous.metric))
    return syntax.text.slice(amount.end + 1, rate);
  if ((own.length > 3 && SCOPES.endingAt(syntax, tail) < 0) || NO_SHARE_OF.startingAt(syntax, amount.end) >= 0)
    return null;
  return `${TAKES.test(syntax, stretch.from, amount.start) ? '' : own}${behindOf(stretch).slice(1)}`;
}

/** 青工年底前百分之八十拿到合格证: how many of them come by it. */
const COMES_BY = opening(
  /(?:要|能|都|都要|都能)?(?:拿到|取得|学会|掌握|领到|考上|考取|用上|喝上|住上|吃上|搬进|住进)(?=[一-龥]{2})/,
  '要能都拿取学掌领考用喝住吃搬',
);
const BY_WHEN = /(?:年底|月底|期末|[一-龥]{0,3}前|年内)(?:以前|之前)?$/u;
function whoComes(stretch: Stretch, own: string, previous: Previous | null): string {
  const who = own.replace(BY_WHEN, '');
  return who === '' ? topicOf(stretch, previous).replace(BY_WHEN, '') : who;
}

/** 全县70%左右有劳动能力的残疾人有活干, 80%以上行政村通公交: those of whom it is so many, without 的; null where no noun follows. */
function thoseWho(stretch: Stretch): string | null {
  const behind = behindOf(stretch);
  return THOSE.test(behind) ? behind : null;
}
const THOSE =
  /^(?![增提降升减压扩缩达到至用投是为的由从左以来自给归属在都已将应、和与]|有[了的]|要)[一-龥]{1,}(?:村|户|人|员|群众|社区|乡镇|学校|企业|单位|部门|学生|儿童|居民|农民|职工|耕地|农田|家庭|老人|妇女|党员|干部)[一-龥]{2,}/u;

/** 省、市两级80%以上的事项: where, not what. */
const SCOPES = wordSet('两级 三级 四级 五级 各级 各地 各县 各镇 各乡镇 各村 各校 城乡');

/** 能耗下降3%。6.5%的增速可以…: the speed is of nothing that falls. */
const RATE_OF = wordSet('的增速 的增长 的速度 的增幅 的增长率');

const GROWS = /增|涨|速度|经济/;

const NO_SHARE_OF = wordSet('的目标 的任务 的要求 的水平 的速度 的比例 的增长 的增速 的幅度 的底线');

/** 把经费的一半投向…: where it goes is measured too. */
function ofWhole(stretch: Stretch, own: string): string | null {
  const { syntax, amount, from } = stretch;
  if (!OF.has(syntax, amount.start - 1) || GIVES.find(syntax, from, amount.start) === amount.start) return null;
  return `${own}${behindOf(stretch)}`;
}
