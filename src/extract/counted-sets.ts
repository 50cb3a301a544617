/**
 * Counts that are no slogans, with the list they promise: 我讲五点意见; 主要表现在以下几个方面; “农村大讲堂”这两个载体.
 * Left out: counts that promise no list.
 */
import { compounds } from '../source/compounds.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { askedBehind, questionsBehind } from './counted-asked.js';
import type { Draft, Place } from './counted-drafts.js';
import { fewAtColon, rowAtColon } from './counted-colon.js';
import { countPlaces } from './counted-places.js';
import { lostBefore } from './counted-lost.js';
import { named, unmarked } from './counted-named.js';
import { rowOf } from './counted-rows.js';
import { fieldsBehind, namedParts } from './counted-nouns.js';
import { headed, THINGS } from './counted-headings.js';
import { inParts, saidParts } from './counted-parts.js';
import { behindRemark, isNearly, tellsMore } from './counted-remarks.js';
import { withoutOthers } from './counted-others.js';
import { openBefore, pointedLists, severalBefore } from './counted-several.js';
import { pointsOf } from './counted-agenda.js';
import { colonBehind, sidesOf } from './counted-sides.js';
import { endOfTail, LIST_NOUNS, NOUN_MARKS } from './counted-tails.js';
import { calledOff } from './members-called.js';
import { loneBehind } from './lone-members.js';
import { isBlank } from './member-spans.js';
import { thusTold } from './members-thus.js';
import { joined, maybe, words } from './word-runs.js';
import {
  countedOff,
  dashList,
  farOrdinals,
  listBelow,
  membersOf,
  nextUnitStart,
  opensDashes,
  ordinalList,
  partList,
  piecesBehind,
  verbsBehind,
  type Members,
} from './members.js';

/** Whether a stretch overlaps one of the spans; asked with ascending stretches, so each span is passed once. */
function overlapsAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return (start, end) => {
    while (next < ordered.length && (ordered[next]?.start ?? 0) < end)
      reach = Math.max(reach, ordered[next++]?.end ?? 0);
    return reach > start;
  };
}

/** 参观了三个专业村; 观摩了3个园区、7个项目: where one has been. */
const VISITED = ending(
  /(?:参观|观摩|考察|走访|察看|视察)(?:了|过|学习)?(?:[\d一二两三四五六七八九十]{1,2}[个家处][^，。；、\n]{1,5}[、和])?$/,
  '观摩察访看视了过习、和',
  20,
);

/** Counts that are no slogans: what is said (讲五点意见), 以下几个方面, and counted nouns with their list before or behind. */
export function counted(context: Context, taken: readonly Span[], sets: readonly Span[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const inSet = overlapsAny(sets);
  const inSlogan = overlapsAny(taken);
  for (const place of countPlaces(context)) {
    const own = inSlogan(place.start, place.end);
    if (inSet(place.start, place.end) || VISITED.length(context.syntax, place.start) > 0) continue;
    const draft =
      spoken(context, place) ??
      unmarked(context, place) ??
      following(context, place) ??
      headed(context, place) ??
      fewAtColon(context, place) ??
      (own
        ? null
        : (named(context, place) ??
          severalBefore(context, place) ??
          openBefore(context, place) ??
          inParts(context, place) ??
          rowOf(context, place) ??
          rowAtColon(context, place) ??
          lostBefore(context, place)));
    if (draft !== null) drafts.push(draft);
  }
  const pointed = pointedLists(context).filter(
    ({ start, end }) => !drafts.some((draft) => draft.start < end && start < draft.end),
  );
  return withoutOthers(
    context.syntax,
    [...drafts, ...pointed].sort((one, other) => one.start - other.start),
  );
}

/** 我讲五点意见; 再提几点要求; 强调四句话; 谈几点想法. The numeral stands at the end. */
const SPOKEN = ending(
  /(?:我)?(?:再|就|只|先|还|也|想|要|来|主要|重点|着重|简要|郑重|在此|(?:给|向|跟|和|对|同)(?:大家|同志们|各位))*(?:讲|谈|提出?|强调|说|扯|聊|唠|唠叨|念叨|叨叨|絮叨|拉|摆|作|汇报|交代|交待|啰嗦|啰唆|嘱咐|叮嘱|布置|作出|做出|表|明确|重申|交流|通报|部署|讨论|分享|(?:列|理|梳理|归纳|总结|概括|数|整理|准备)(?:了|出)|送给?(?:大家|同志们|各位|你们))(?:以下|如下)?$/,
  '讲谈提出调说扯聊唠叨拉摆作报代待嗦唆咐嘱置布表确申流署论享了出下家志位们',
  14,
);
const SPOKEN_TAIL = opening(
  /(?=点|个(?:大的?)?方面|方面|条|句|个问题|项要求|件事)(?:点|个(?:大的?(?=方面))?|条|方面|句|项|件(?:事情)?)(?:方面的?|个方面的?)?(?:(?:[一-龥]{1,8}?(?=(?:意见|要求|建议|希望|想法|体会|看法|认识|感受|部署|安排|说明|提示|表态)(?:[和与及、，。：；\n]|$)))?(?:部署|安排|说明|提示|表态|意见|要求|建议|希望|想法|体会|问题|话|看法|打算|认识|感受|期望|纪律|意思|理由|道理|指导意见|工作要求|具体要求|贯彻意见|工作意见|工作|情况|内容|任务|事|注意事项|思考|精神)(?:[和与及、](?:具体|工作)?(?:意见|要求|建议|希望|想法|体会|看法|打算|认识|感受|措施|期望))?)?/,
  '点个条方句项件',
);
/** 提三个要求, 宣布三条纪律, 表三个态: said by the speaker, or by nobody else. */
const SPOKEN_PIECES = opening(
  /个(?:小|具体)?(?:要求|建议|希望|想法|观点|体会|意见|意思|看法|感受|期望|道理|话题|事情?|态)(?=[，。；：！\n]|$|[和与供])|层意思|条(?:具体)?纪律|点承诺|项(?:具体|重点)?(?:工作|任务|要求|措施)(?=[，。；：！\n]|$)/,
  '个层条点项',
);
const SPEAKER = /我|下面|最后|在此|这里|借此/u;
function piecesEnd(syntax: Context['syntax'], { start, end }: Place, lead: number): number {
  const length = SPOKEN_PIECES.length(syntax, end);
  if (length < 0) return -1;
  const said = start - lead;
  const before = syntax.text.slice(clauseStart(syntax, said), said);
  return before === '' || SPEAKER.test(before) || syntax.text.startsWith('我', said) ? length : -1;
}

const BEHIND_SPOKEN = characters('，。；：！\n的与供—');

/** 我讲五点意见: found is the list that follows. */
function spoken(context: Context, place: Place): Draft | null {
  const { syntax } = context;
  const sides = sidesOf(context, place);
  if (sides !== null)
    return withList(context, sides, place.declared, toldBehind(context, sides.end, place), MAX_SPEECH);
  const lead = SPOKEN.length(syntax, place.start);
  const tail = lead < 0 ? -1 : Math.max(SPOKEN_TAIL.length(syntax, place.end), piecesEnd(syntax, place, lead));
  if (tail < 0) return null;
  const end = place.end + tail;
  if (tail < 2 && end < syntax.text.length && !BEHIND_SPOKEN.has(syntax, end) && !isBlank(syntax, end)) return null;
  const told =
    toldBehind(context, end, place) ?? (COLON.has(syntax, end) ? saidParts(context, end + 1, place.declared) : null);
  const draft = withList(context, { start: place.start - lead, end }, place.declared, told, MAX_SPEECH);
  if (isMoreSaid(syntax, place) && draft.found !== place.declared) return null;
  const isIdle =
    (HANDLED.has(syntax, place.start - 1) && MADE.endingAt(syntax, place.start) < 0) ||
    (place.declared === 2 && SENTENCES.startingAt(syntax, place.end) === end);
  return draft.found === null && isIdle ? null : draft;
}
/** 一趟拉三条, 列了五条: what is handled in the hands, or done already, is told only where a list is. */
const HANDLED = characters('拉摆扯了出');
const MADE = wordSet('作出 做出 提出');
/** 我也说两句: a few words. */
const SENTENCES = wordSet('句 句话');
/** 这一条我多说两句: a few words more, and no two of them. */
const MORE_SAID = wordSet('多说 多讲 多谈 多提 多说上 多讲上');
const isMoreSaid = (syntax: Context['syntax'], { start, end, declared }: Place): boolean =>
  declared === 2 && MORE_SAID.endingAt(syntax, start) >= 0 && SENTENCES.startingAt(syntax, end) > 0;

/** The list told without markers behind a count: 第一句话，…; 一项是…，一项是…; paragraphs with dashes. */
const toldBehind = (context: Context, end: number, place: Place): Members | null =>
  ordinalList(context, end, place.declared) ??
  partList(context, end, place.end, place.declared) ??
  piecesBehind(context, end, place.declared) ??
  verbsBehind(context, end, place.declared) ??
  namedParts(context, end) ??
  fieldsBehind(context, end, place.declared) ??
  dashList(context, end) ??
  askedBehind(context, end, place) ??
  questionsBehind(context, end, place.declared) ??
  thusTold(context, end) ??
  calledOff(context, end, place.declared) ??
  countedOff(context, end, place.declared) ??
  farOrdinals(context, end, context.syntax.text.slice(place.end, end), place.declared);

/** A list begins within so many characters behind what announces it: right there, or after an opening of its own. */
const MAX_BETWEEN = 40;
const MAX_SPEECH = 700;

/** 以下, 下面 and their like before a count, with 的 or 这. */
const POINTED = wordSet(['以下', '下面', '下列', '如下'].flatMap((word) => [word, `${word}的`, `${word}这`]));
const VERB =
  /(?:主要|重点|着重|着力|突出|切实|集中)?(?:[一-龥]{0,2}出在|最?(?:突出|主要|关键|要紧|重要|根本)的?是|靠的?就?是?|拣|办好?|打好|突出|(?:呈现|暴露|总结|提|摸索|探索|体现|表现|反映|显现|凸显)出|使|用好?|(?:表现|体现|集中|反映)在|抓好?|做好|有|存在|是|分|从|把握好?|坚持|注意|处理好|落实好?(?!要)|(?<=抓落实)要有|完成|(?:抓|办|做|干)[成好]?了|要?做到|解决好?|包括|实施|讲清|围绕|开展|(?:意义|原因|理由|好处|目的)(?:有|无非)|无非)(?:以下|下面|下列|这|好)*$/;
const MAX_VERB = 14;

/** 归纳起来有七条，我念给大家听：: what is summed up is told. */
const SUMMED_UP = wordSet(
  compounds(
    joined(words('归纳 概括 梳理 汇总 总结 归结 集中 合并 总'), ['起来', '一下', '下来', '了一下']),
    joined(joined(['', '，'], maybe('主要 大体 大致 一共 总共 共 突出的 主要的')), ['', '有', '是', '为']),
  ),
);

/** 主要表现在以下几个方面; 做好下面三项工作; 有三个方面的原因：一是…. */
function following(context: Context, place: Place): Draft | null {
  const { syntax } = context;
  // 我多说两句: `spoken` has said that no two are told.
  if (isMoreSaid(syntax, place)) return null;
  const summed = SUMMED_UP.endingAt(syntax, place.start);
  const pointed = summed >= 0 || POINTED.endingAt(syntax, place.start) >= 0;
  const end = endOfCount(context, place, pointed);
  if (end < 0) return null;
  const told = toldBehind(context, end, place);
  const colon = told === null ? colonBehind(context, place) : -1;
  const remark = told === null && colon < 0 && !pointed ? behindRemark(context.syntax, place, end) : -1;
  const near = Math.max(colon, remark, end);
  if (!pointed && told === null && !introduces(context, near) && loneBehind(context, near) === null) return null;
  const from = Math.max(clauseStart(syntax, place.start), place.start - MAX_VERB);
  const verb = VERB.exec(syntax.text.slice(from, place.start));
  const start = verb === null ? (summed >= 0 ? summed : pointed ? place.start - 2 : place.start) : from + verb.index;
  if (
    told === null &&
    colon < 0 &&
    OTHER_COUNT.test(syntax.text.slice(Math.max(0, place.start - MAX_OTHER), place.start))
  )
    return null;
  const draft = withList(context, { start, end }, place.declared, told, pointed ? MAX_SPEECH : MAX_BETWEEN);
  // 新签约项目27个，其中亿元以上11个。一是…: a figure in digits promises no list of another length.
  const isFigure =
    verb === null &&
    !pointed &&
    told === null &&
    FIGURES.has(syntax, place.start) &&
    !THINGS.test(syntax, place.end) &&
    !COLON.has(syntax, end);
  if (isFigure && draft.found !== place.declared) return null;
  if (remark >= 0 && place.declared !== null && draft.found !== place.declared && !isNearly(context.syntax, draft))
    return null;
  return draft.found === null && (!pointed || summed >= 0) ? null : draft;
}

const FIGURES = characters('0123456789');

/** 突出一个确保、两个杜绝、三个强化。: the chapters behind several counts are none of the last one's. */
const OTHER_COUNT = /[一二两三四五六七八九十][个大项][一-龥]{2,4}、$/;
const MAX_OTHER = 8;

/** 无非三，; 分为两。: what is counted is left out. */
const HAVING = wordSet('有 无非 不外乎 分 分为');
const STOPS = characters('：。，');
const POINTED_NOUN = opening(/[个项条点件种类][^，。；：、（“]{2,4}/, '个项条点件种类');

/** Where the words of a count that promises a list end; -1 where it promises none. */
function endOfCount(context: Context, place: Place, pointed: boolean): number {
  const { syntax } = context;
  const { start, end, declared } = place;
  if (STOPS.has(syntax, end) && HAVING.endingAt(syntax, start) >= 0) return end;
  const noun = endOfNoun(syntax, end);
  if (noun >= 0 && isOver(syntax, noun, Math.min(nextMarker(context, end), noun + MAX_BETWEEN))) return noun;
  const isTold = (): boolean =>
    opensDashes(syntax, noun) ||
    namedParts(context, noun) !== null ||
    fieldsBehind(context, noun, declared) !== null ||
    questionsBehind(context, noun, declared) !== null ||
    partList(context, noun, end, null) !== null ||
    ordinalList(context, noun, null) !== null ||
    thusTold(context, noun) !== null ||
    verbsBehind(context, noun, null) !== null;
  if (noun >= 0 && isTold()) return noun;
  const tail = endOfTail(syntax, end);
  if (!pointed) return tail > end && LIST_NOUNS.endingAt(syntax, tail) >= 0 ? tail : -1;
  const length = tail - end < 3 ? Math.max(tail - end, POINTED_NOUN.length(syntax, end)) : tail - end;
  return length > 0 ? end + length : -1;
}

const NOUN_COUNTERS = wordSet(
  '个 大 点 条 项 方面 种 层 对 句 件 道 重 招 样 处 步 手 股 组 套 块 把 张 堂 本 笔 桩 关 篇 剂 副 声',
);
/** 只有11个月。提高2个百分点。: time and shares are not listed. */
const TIMES = wordSet('百分点 基点 月 小时 星期 季度 工作日 年头 昼夜 钟头 学期 交易日');
const MAX_NOUN = 5;

/** End of a counter with a short noun before a stop: 三招： 五件实事。; -1 where none stands. */
function endOfNoun(keyed: Keyed, at: number): number {
  const noun = NOUN_COUNTERS.startingAt(keyed, at);
  if (noun < 0 || TIMES.startingAt(keyed, noun) >= 0) return -1;
  const end = NOUN_MARKS.find(keyed, noun, noun + MAX_NOUN + 1);
  return STOPS.has(keyed, end) && end <= noun + MAX_NOUN ? end : -1;
}

const nextMarker = (context: Context, at: number): number => nextUnitStart(context, at) ?? context.syntax.text.length;

/** Whether nothing but a stop and blanks stands in the stretch. */
function isOver(keyed: Keyed, from: number, to: number): boolean {
  let at = from < to && STOPS.has(keyed, from) ? from + 1 : from;
  while (at < to && isBlank(keyed, at)) at++;
  return at >= to;
}

const INTRODUCTION_MARKS = characters('，。；\n');

/** Whether a list with markers begins right behind a place, after four characters and a stop at most. */
function introduces(context: Context, at: number): boolean {
  const { syntax } = context;
  const to = nextMarker(context, at);
  return isOver(syntax, INTRODUCTION_MARKS.find(syntax, at, Math.min(to, at + 4)), to);
}

const FIRST = /第一(?:个方面|条|点|句|件|个|项)/;

/**
 * The draft with the list told in words behind it, else with the one with markers that begins soon enough. Of what is
 * announced outright one point may be there alone: 我讲三点意见。\n一、….
 */
function withList(
  context: Context,
  { start, end }: Span,
  declared: number | null,
  told: Members | null,
  reach: number,
): Draft {
  if (told !== null && (told.items.length > 1 || !tellsMore(context, end)))
    return { start, end, declared, members: told, found: told.items.length };
  const next = nextUnitStart(context, end);
  const near = next !== null && next - end <= reach;
  const list = near ? listBelow(context, end, reach === MAX_SPEECH ? 1 : 2) : null;
  const first = list?.[0]?.marker.start ?? end;
  if (list === null || first - end > reach || FIRST.test(context.syntax.text.slice(end, first)))
    return alone(context, { start, end }, declared);
  if (list.length === 1 && tellsMore(context, end)) return { start, end, declared, members: null, found: null };
  return { start, end, declared, members: membersOf(context, list), found: pointsOf(context, list, declared) };
}

/** One point alone of those announced, or none. */
function alone(context: Context, { start, end }: Span, declared: number | null): Draft {
  if (tellsMore(context, end)) return { start, end, declared, members: null, found: null };
  const colon = COLON.find(context.syntax, end, Math.min(context.syntax.text.length, end + MAX_BETWEEN));
  const lone = loneBehind(context, end) ?? (isWithin(context.syntax, end, colon) ? loneBehind(context, colon) : null);
  const members = isCalledUp(context.syntax, end, lone) ? null : lone;
  return { start, end, declared, members, found: members === null ? null : 1 };
}

/** 会议有四项议程。首先，请…: the others are called up as the meeting goes. */
const isCalledUp = ({ text }: Context['syntax'], end: number, lone: Members | null): boolean =>
  text.endsWith('议程', end) && text.startsWith(CALL, (lone?.items[0]?.start ?? 0) - CALL.length);
const CALL = '首先，';

const COLON = characters('：');
const LINE_OR_STOP = characters('。！？\n');
const isWithin = (keyed: Keyed, from: number, to: number): boolean => LINE_OR_STOP.find(keyed, from, to) === to;
