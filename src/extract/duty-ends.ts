/**
 * Where a duty ends before the sentence does: at the clause in which another is said to act without a word of modality.
 * 县督查室要逐项核查，县政府将约谈负责人; 一把手要亲自挂帅，班子成员分兵把口; 消防大队负责出警，各乡镇组建30人的分队.
 * Left out: those who are only dealt with (做到…，群众满意), nouns made of an actor and what is done (干部培训), what is measured.
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { actorEndsOf } from './actor-ends.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import { skipOpeners } from './actors.js';
import type { Context } from './context.js';
import { deadlineLength } from './deadline-forms.js';
import { organsEnd } from './organs.js';
import { stopBefore } from './target-stretch.js';
import { joined } from './word-runs.js';

/** How somebody acts: what follows an actor and begins no noun with it. */
const ACTS = wordSet([
  ...'各管 各包 各领 各挑 各负 各占 各抓 各守 各带 各盯 将 拟 按季 按月 按期 按时 按职责 至少 按照 依据 会同 联合 每晚 每夜 具体 全程 亲自 带头 牵头 靠前 分头 分工 分片 分别 主动 自觉 同步 随时 定期 适时 及时 尽快 各司其职 各负其责 各尽其责 各尽其职 各展所长 各扫门前雪 各自 自行 分兵把口 密切配合 积极配合 协同配合 通力协作 通力合作 全力配合 全力支持 齐抓共管 抓具体 管具体 抓日常 抓总 无权 跟踪到底 跟踪督办 跟进督办 陪着 陪同 派人 派员 兜底'.split(
    ' ',
  ),
  ...joined(
    ['每', '每个', '每半', '每两'],
    ['年', '月', '周', '天', '日', '旬', '季度', '学期', '星期', '人', '名', '位'],
  ),
]);
/** What somebody is to put together or bring up: 组建一支队伍. */
const FOUNDS = opening(
  /(?:组建|成立|设立|抽调|选派|拿出|制定|出台|配备|储备)(?:好|出)?(?:至少|不少于)?(?:\d|[一两二三四五六七八九十])/,
  '组成设抽选拿制出配储',
);
/** 市科技局、市财政局参加 */
const JOINS_IN = wordSet('参加 参与 协助 协同');
const DATES = characters('在于');
const BODIES = characters('局厅委办部院处科队司心行社校站所府会');
/** 项目单位是责任主体 */
const CHARGED = opening(/是[^，。；]{0,8}(?:责任人|责任主体|责任单位|实施主体|实施者)/, '是');
/** 初中每天作业控制在90分钟以内: what is measured acts not. */
const MEASURED = wordSet('控制在 保持在 稳定在 不低于 不超过 不高于');
const CLAUSES = characters('，；“（‘《');
const MARKS = characters('，；');
const MAX_ACTOR = 24;

/** Start of the first clause behind `from` in which another acts; `to` where there is none. */
export function nextDoer(context: Context, own: Span, from: number, to: number): number {
  const { syntax } = context;
  for (let at = stopBefore(syntax, CLAUSES, from, to); at < to && MARKS.has(syntax, at);) {
    const end = stopBefore(syntax, CLAUSES, at + 1, to);
    const doer = doerIn(context, own, at + 1, end);
    if (doer >= 0) return doer;
    at = end;
  }
  return to;
}

/** Start of the actor that a clause opens with and says to act; -1 where it does not. */
function doerIn(context: Context, own: Span, clause: number, end: number): number {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const start = skipOpeners(context, clause, end);
  const row = organsEnd(syntax, start, end);
  if (row > 0 && ACTS.startingAt(syntax, row) >= 0) return start;
  const ends = actorEndsOf(lexicon);
  const limit = Math.min(end, start + MAX_ACTOR);
  for (let last = ends.find(syntax, start + 1, limit); last < limit; last = ends.find(syntax, last + 1, limit)) {
    const behind = last + 1;
    const acts = ACTS.startingAt(syntax, behind) >= 0 || FOUNDS.test(syntax, behind) || CHARGED.test(syntax, behind);
    // 省财政厅11月15日前拨付3000万元: an office and by when it acts.
    const isBody = BODIES.has(syntax, last);
    if (
      !acts &&
      !(
        isBody &&
        (deadlineLength(syntax, DATES.skip(syntax, behind, behind + 1)) > 0 ||
          JOINS_IN.startingAt(syntax, behind) === end)
      )
    )
      continue;
    if (MEASURED.test(syntax, behind, end)) return -1;
    if (!endsActor(lexicon, syntax, start, behind) || !isNounPhrase(lexicon, syntax, start, behind)) continue;
    return DEALT_WITH.has(syntax, last) || isSame(text, own, start, behind) ? -1 : start;
  }
  return -1;
}

/** 搬迁户每户有1人就业 */
const DEALT_WITH = characters('户');

/** 8个宣传组要走遍全省，每个组至少…: each of those who were named. */
const isSame = (text: string, own: Span, start: number, end: number): boolean =>
  text.slice(start, end) === text.slice(own.start, own.end) ||
  (text.charAt(start) === '每' && text.charAt(end - 1) === text.charAt(own.end - 1));
