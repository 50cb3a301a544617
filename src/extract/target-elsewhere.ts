/** What an amount measures where its own clause does not say: told in the clause before, at the head of its paragraph, or further up in its sentence. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseBody, sentenceAt, unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Previous } from './target-carried.js';
import { type Cues, MODAL } from './target-cues.js';
import { DIRECTION_END } from './target-directions.js';
import { behindLeads } from './target-edges.js';
import { isWho } from './target-nouns.js';
import { COMPLETES, MAX_NOUN, MODALS, NOUN_STOPS } from './target-own-words.js';
import { endsClause, stopBefore, type Stretch } from './target-stretch.js';

export const EVERY = '每';

/** Words that measure nothing without what the clause before is about: 每月, 占比; 办了, 收回. */
const LEANING = wordSet(
  '人均 户均 亩均 村均 最高 最低 上限 下限 每人 每户 每月 每年 每周 每季度 每天 每日 每半年 每学期 降幅 增幅 涨幅 占比 比重 比例 权重 年内 总数 总量 平均 其中 连续五年 连续三年 连续 一年 一月 一周 一天 一季度 一个月 一个季度 半年 半月 一学期 一个学期 一星期 三年后 五年后 十年后 两年后 一年后',
);

const SHORT_VERBS = wordSet('办 办了 先办 再办 建 建了 收回 化解 推出 完成 办结 整改 解决 销号 安置 发放 力争突破');

const LISTS = characters('、');

/** 占国内生产总值的比重: a share is of something. */
const SHARES = characters('占');

const SHARE_ENDS = wordSet('比重 比例');

export const leansBack = (stretch: Stretch, head: number, tail: number): boolean =>
  tail - head < 2 ||
  (SHARES.has(stretch.syntax, head) && SHARE_ENDS.endingAt(stretch.syntax, tail) > head) ||
  LEANING.endingAt(stretch.syntax, tail) === head ||
  (SHORT_VERBS.startingAt(stretch.syntax, head) === tail &&
    endsClause(stretch) &&
    !LISTS.has(stretch.syntax, stretch.amount.end));

const MAX_TOPIC = 24;

/** 就业占比15%，占比20%: said once. */
export const about = (topic: string, own: string): string => {
  if (topic.endsWith(own)) return topic;
  // 每月组织应急疏散演练，每学期不少于4次: how often is no part of what is done.
  if (PERIOD.test(own) && PERIOD_FIRST.test(topic)) return topic.replace(PERIOD_FIRST, '');
  if (OF_ALL.test(own)) return `${topic.replace(ADDED, '').replace(YEARLY, '')}${own}`;
  // 家访率达到100%，每人不少于3户: each has homes, not a rate.
  return `${own.startsWith(EVERY) ? topic.replace(RATE_END, '') : topic}${own}`;
};

const PERIOD = /^每(?:个?(?:月|季度?|学期|学年|星期)|半?年|周|天|日)$/;
const PERIOD_FIRST = /^每(?:个?(?:月|季度?|学期|学年|星期)|半?年|周|天|日)(?=[一-龥]{3})/;

const RATE_END = /率$/;
/** 净增规上企业35家，总数突破300家: of all there are. */
const OF_ALL = /^(?:总数|总量|累计总数|存量)$/;
const YEARLY = /(?:年均|每年|同比)$/;
/** 新增加规上企业, but 新增加工企业. */
const ADDED = /^(?:(?:净增|新增)(?:加(?![工油气氢盟密固]))?|新认定|新?(?:培育|引进)|新建成?|建成|发展)了?/;

const COMMAS = characters('，,');

const NUMBERS = /\d+(?:\.\d+)?[%‰]?(?:余|多)?[万亿]?(?:[个名家件项起条户处座所]|(?=$))?/g;

/** What the clause before is about: 剩下的7项任务，11月底前清零. */
export function topicOf(stretch: Stretch, previous: Previous | null): string {
  const { syntax, cues, from } = stretch;
  if (!COMMAS.has(syntax, from - 1)) return '';
  const end = from - 1;
  const start = clauseBody(syntax, syntax.units, end);
  // 剩下的5处隐患，由分管副校长负责，9月10日前全部清零: who answers for it is passed over.
  if (BY_WHOM.length(syntax, start) === end - start && COMMAS.has(syntax, start - 1))
    return topicOf({ ...stretch, from: start }, previous);
  if (previous !== null && !previous.fact && previous.end > start)
    return previous.metric.replace(DIRECTION_END, '').slice(-MAX_TOPIC);
  const measured = beforeModal(stretch, start, end);
  if (measured !== '') return measured;
  const told = behindModal(syntax, cues, start, end);
  return syntax.text
    .slice(Math.max(behindLeads(syntax, told, end), end - MAX_TOPIC), end)
    .replace(NUMBERS, '')
    .replace(/、(?=[、，])/gu, '');
}

/** 由分管副校长负责: all there is between two commas. */
const BY_WHOM = opening(/由[^，。；、]{2,14}(?:负责|牵头|包保|督办|包案|牵头负责)(?=，)/, '由');

/** 固定资产投资要保持两位数增长，确保完成480亿元: a sum or a share is of what is told before the modal. */
function beforeModal({ syntax, cues, amount }: Stretch, start: number, end: number): string {
  if (amount.kind !== 'money' && amount.kind !== 'share') return '';
  const modal = cues.last(MODAL, start, end);
  const head = behindLeads(syntax, start, end);
  return modal - head >= 4 && MEASURES.endingAt(syntax, modal) > head && !isWho(syntax, head, modal)
    ? syntax.text.slice(head, modal)
    : '';
}

/** What has a size of its own. */
const MEASURES = wordSet(
  '投资 收入 支出 产值 总值 增加值 销售额 零售额 税收 利润 规模 总量 产量 贷款 存款 余额 经费 出口 进出口 消费 超支 成本 费用 开支 债务 库存 欠款 亏损 率 比例 比重 覆盖面 满意度',
);

/** 各级党委要把要求写进章程: what must be done, where words are left behind the modal; not who must. */
function behindModal(syntax: Syntax, cues: Cues, start: number, end: number): number {
  const last = cues.last(MODAL, start, end);
  const behind = last < 0 ? -1 : MODALS.startingAt(syntax, last);
  return behind > start && end - behind > 3 && isWho(syntax, start, last) ? behind : start;
}

/** 抓好, 加快: how it is to be done, before what. */
const HOW = /^(?:要|抓好|抓实|抓紧|做好|加快|推进|加快推进|大力推进|强力推进|统筹推进|突出|强化|加强)+/;

const MAX_HEAD = 14;

const HEAD_ENDS = characters('，。；：、\n');

const LINES = characters('\n');

const PARAGRAPH_REACH = 400;

/** 改厕要改一个成一个。…5月底前完成900户: what the unit or paragraph opens with, before its modal or behind it; '' where the number has a verb of its own. */
export function headTopic({ syntax, cues, amount, from }: Stretch): string {
  const verb = COMPLETES.endingAt(syntax, amount.start);
  if (verb < from) return '';
  const line = LINES.behindLast(syntax, from, Math.max(0, from - PARAGRAPH_REACH));
  const unit = unitAt(syntax.units, from);
  const start = unit !== null && unit.headingStart > line ? unit.headingStart : line;
  const end = HEAD_ENDS.find(syntax, start, Math.min(start + MAX_NOUN + MAX_HEAD, from));
  if (end >= from) return '';
  const head = behindLeads(syntax, start, end);
  const modal = cues.last(MODAL, head, end);
  const behind = modal < 0 ? head : MODALS.startingAt(syntax, modal);
  const before = modal - head >= 2 && !isWho(syntax, head, modal) ? syntax.text.slice(head, modal) : '';
  const thing = before !== '' ? before : syntax.text.slice(Math.max(head, behind), end).replace(HOW, '');
  return thing.length < 2 || thing.length > MAX_HEAD ? '' : `${syntax.text.slice(verb, amount.start)}${thing}`;
}

/** 要配齐保洁员，…，一共要配123名: verbs of one character lean on the noun they had before. */
const LEANING_VERBS = characters('配建改种修招栽植拆清装设补选聘育办');

const TOTALS =
  /(?:^|[，。；：])(?:全[县市省区镇乡校院]|各地|今年|明年|年内)?(?:一共|总共|共计|合计|共|至少)?(?:还|仍)?(?:要|需|须|应|得|必须|需要|计划|拟)*.$/;

const TOTALS_REACH = 16;

const VERB_REACH = 60;

/** The object such a verb had further up in its sentence; '' where it had none. */
export function itsNoun({ syntax, amount, from }: Stretch): string {
  const verb = amount.start - 1;
  if (amount.kind !== 'count' || !LEANING_VERBS.has(syntax, verb)) return '';
  if (!TOTALS.test(syntax.text.slice(Math.max(0, from - 1, verb - TOTALS_REACH), verb + 1))) return '';
  const floor = Math.max(sentenceAt(syntax, verb).start, verb - VERB_REACH);
  const up = syntax.text.slice(floor, from).lastIndexOf(syntax.text.charAt(verb));
  if (up < 0) return '';
  const at = floor + up;
  const end = stopBefore(syntax, NOUN_STOPS, at, Math.min(from, at + MAX_NOUN));
  return end - at < 3 ? '' : syntax.text.slice(at, end);
}
