/**
 * What leads up to a list: it counts shortcomings (至少有三个问题绕不过去。一是…), results (干成了四件事：), or what asks nothing,
 * reasons, meanings, principles (我看有三条理由：).
 */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { cueTable } from './cues.js';
import { BINDS, BOUND } from './kind-binds.js';
import { isQuestion, WHY } from './kind-questions.js';
import { isSo } from './kind-faults.js';
import { opensWithVerb } from './kind-verbs.js';
import { isBlank } from './member-spans.js';
import { speaksOfMeeting } from './move-meeting.js';
import { warnsOf } from './lead-announced.js';
import { countsMatters, LEADS_OTHER, MATTER, onlyNames, reportsOthers, SHOWS, SPOKEN, WORK } from './lead-matters.js';
import { asks, asksForMore, blames, fallsShort, isTopic, REPORTS } from './lead-words.js';
import { wentWell } from './lead-well.js';
import { endsPressed, isPressing } from './pressing.js';
import { readsAloud } from './read-aloud.js';
import { isMatterTitle, isProblemTitle, isResultTitle } from './titles.js';
import { ACHIEVED } from './tone.js';

/** A situation may hold both what is wrong and what only stands so: each member tells. */
export type Lead = 'achievement' | 'problem' | 'other' | 'situation' | null;

const BLANKS = characters(SPACES);
const STOPS = characters('。！？；\n');

/** Longest stretch before a list that is read for what leads up to it, in characters. */
const REACH = 60;

/** Where its last clause begins: 对照…要求，我们的差距主要有三个方面. */
const CLAUSES = characters('，。！？；\n');

/** 看了几个点，有三点深刻印象。第一，行动快; 今天的会开得很好，有三个特点：一是准备充分: what went well, where no member falls short. */
const IMPRESSES =
  /(?:[一二两三四五六七八九几\d][点个条](?:深刻|突出|很深|强烈|总的|直观)?的?(?:印象|感受|感触|感想)|没想到|开得(?:很|非常|十分)?(?:好|成功|圆满)[^。；]{0,12}特点)[^。；]{0,4}[：。]?$/u;
export function impression(syntax: Syntax, first: Unit): 'achievement' | 'problem' | null {
  const { start, end } = leadOf(syntax, first);
  if (first.list.length < 2 || !IMPRESSES.test(syntax.text.slice(start, end))) return null;
  const short = first.list.filter((unit) => fallsShort(syntax, unit)).length;
  return short === 0 ? 'achievement' : short * 2 >= first.list.length ? 'problem' : null;
}

/** 我宣布三条：第一，停止审批新项目: rules that are laid down. */
const PROCLAIMS =
  /我(?:再|在此|在这里|郑重)*宣布[^，。；：]{0,6}[二两三四五六七八九十\d][条项](?:纪律|规定|禁令|规矩)?[：。，]?$/u;
export function proclaims(syntax: Syntax, first: Unit): boolean {
  const { start, end } = leadOf(syntax, first);
  return first.list.length > 1 && PROCLAIMS.test(syntax.text.slice(start, end));
}

/** What leads up to the list that a unit opens. */
export function leadTo(syntax: Syntax, first: Unit): Lead {
  if (holdsTo(syntax, first)) return 'other';
  if (teaches(syntax, first) || isOnlyNamed(syntax, first) || namesTopics(syntax, first)) return 'other';
  if (warnsOf(syntax, first, leadOf(syntax, first).start)) return 'problem';
  // 主要是四个方面：一是秩序乱。…四是材料虚: each of them falls short.
  if (
    !first.marker.opensParagraph &&
    first.list.length > 1 &&
    first.list.every(({ headingStart, headingEnd }) => isSo(syntax, headingStart, headingEnd))
  )
    return 'problem';
  const tone = toneOfLead(syntax, first) ?? (turnsToFaults(syntax, first) ? 'problem' : null);
  const matters = namesMatters(syntax, first);
  const short = (orElse?: typeof fallsShort): number =>
    first.list.filter((unit) => fallsShort(syntax, unit) || orElse?.(syntax, unit) === true).length;
  if (tone === null && isPressed(syntax, first)) return 'situation';
  if (matters === null)
    return tone === null && asksWhy(syntax, first) && short() * 2 <= first.list.length ? 'other' : tone;
  if (AGAINST.test(matters)) return 'problem';
  if (CAUSES.test(matters) && short() * 2 > first.list.length) return 'problem';
  if (tone === null && (SITUATION.test(matters) || SHOWS.test(matters))) {
    if (short(isPressing) * 2 >= first.list.length) return 'problem';
    const wentOn = first.list.filter(({ headingStart, headingEnd }) =>
      tellsSuccess(syntax, headingStart, headingEnd),
    ).length;
    return SHOWS.test(matters) && wentOn * 2 >= first.list.length ? 'achievement' : 'situation';
  }
  if (tone === 'problem' && SHOWS.test(matters)) return tone;
  if (FEATURES.test(matters) && first.list.some((unit) => !opens(syntax, unit)) && looksBack(syntax, first))
    return 'achievement';
  // 有三个变化: of the situation or of the work, the list itself must tell.
  return tone === 'achievement' ? null : 'other';
}

/** 不利因素是：. */
const AGAINST = /(?:不利|制约|消极)的?(?:因素|条件|方面|影响)[^，。；]{0,6}$/;
/** 为什么会这样？原因不外乎四条：一是不想见。二是不会谈: causes that are shortcomings themselves. */
const CAUSES = /原因|根源|根子|症结/;
/** 为什么要抓春耕？第一，…: what follows gives the reasons. */
function asksWhy(syntax: Syntax, { marker }: Unit): boolean {
  const at = marker.start - 1;
  return QUESTION.has(syntax, at) && WHY.test(syntax, startOf(syntax, at), at);
}
const QUESTION = characters('？');

/** 回顾一年的工作，主要有三个特点：一是审批提速。: of the year gone by, its features are its results. */
const FEATURES = /特点|特征|变化|亮点/;
const BACK = wordSet('回顾 回首 总结 过去 去年 一年来 两年来 三年来 五年来 几年来 今年以来 上半年');
/** …取得了突破性进展。主要呈现出以下五个特点： */
const TOLD = wordSet('取得了 取得的 完成了 实现了 成效明显 成效显著');
function looksBack(syntax: Syntax, first: Unit): boolean {
  const { start, end } = leadOf(syntax, first);
  if (BACK.test(syntax, start, end)) return true;
  const before = lastSentence(syntax, start);
  return TOLD.test(syntax, before.start, before.end);
}
const opens = (syntax: Syntax, { headingStart, headingEnd }: Unit): boolean =>
  opensWithVerb(syntax, headingStart, headingEnd);

/** 面临的形势依然严峻：一是案件居高不下。二是队伍不稳. */
const SITUATION = /形势|挑战|机遇|情况|压力/;

/** 还有不少短板，工期十分紧张，压力很大。 over what each of these is. */
function isPressed(syntax: Syntax, first: Unit): boolean {
  const { start, end } = leadOf(syntax, first);
  return endsPressed(syntax, start, end);
}
/** …作出了贡献。主要表现在：一是队伍建设得到加强。二是阵地建设取得突破. */
export const tellsSuccess = (keyed: Keyed, start: number, end: number): boolean =>
  SUCCESSES.signsIn(keyed, start, end) === 1;
const SUCCESSES = cueTable([ACHIEVED, BINDS]);

/** 关键要把握三条：第一，坚持问题导向；第二，坚持放管并重…: what the work is to keep to, told before the tasks. */
const KEEPS_TO =
  /(?:把握|遵循|坚持|恪守|秉持|明确|注意|牢记)(?:好|住)?[^，。；：]{0,6}[二两三四五六七八九几\d](?:[条点]|个?(?:基本|重要|重大|总)?(?:原则|坚持|关键|要领|遵循))[^，。；]{0,6}[：，。]?$/;
const KEEPS = wordSet('坚持 坚守 秉持 遵循');
const PRINCIPLES = wordSet('原则');
const ENDS_LEAD = characters('：。，条点则持键领循');

/** Whether a list within its paragraph names principles: each member keeps to something, and so says what leads up to it. */
function holdsTo(syntax: Syntax, { marker, list, parent }: Unit): boolean {
  if (list.length < 2 || !list.every(({ headingStart }) => KEEPS.startingAt(syntax, headingStart) >= 0)) return false;
  // 二、基本原则 over （一）坚持统筹兼顾.
  if (parent !== null && isMatterTitle(syntax, parent) && PRINCIPLES.endingAt(syntax, parent.headingEnd) >= 0)
    return true;
  if (marker.opensParagraph || !ENDS_LEAD.has(syntax, marker.start - 1)) return false;
  return KEEPS_TO.test(syntax.text.slice(startOf(syntax, marker.start - 1), marker.start));
}

/** 血的教训告诉我们：, 实践证明： over what is to be learnt. */
const TEACHES =
  /(?:告诉|警示|启示|昭示|教育|提醒|告诫|警醒)(?:了)?(?:我们|人们|大家|后人)[^，。；]{0,10}[：，]?$|(?:说明|证明|表明)(?:了)?[^，。；]{0,8}：$/;
const teaches = (syntax: Syntax, first: Unit): boolean =>
  !first.marker.opensParagraph &&
  TEACHES.test(syntax.text.slice(startOf(syntax, first.marker.start - 1), first.marker.start));

/** 和大家交流三个问题：一是为什么要讲廉，二是什么人容易不廉: what will be spoken of, each point asked. */
function namesTopics(syntax: Syntax, { marker, list }: Unit): boolean {
  const at = marker.start - 1;
  if (marker.opensParagraph || list.length < 2 || !ENDS_LEAD.has(syntax, at)) return false;
  const clause = syntax.text.slice(CLAUSES.behindLast(syntax, at, Math.max(0, at - REACH)), marker.start);
  return isTopic(clause) && list.every((unit) => isQuestion(syntax, unit));
}

const isOnlyNamed = (syntax: Syntax, first: Unit): boolean =>
  !first.marker.opensParagraph &&
  (onlyNames(syntax, startOf(syntax, first.marker.start - 1), first.marker.start) || countsObjects(syntax, first));

/** 重点查五个行业：（1）化肥专营单位；（2）名烟名酒批发: what the work is done to, by name alone. */
const OBJECTS =
  /[二两三四五六七八九十\d](?:个|类|种|处|条)(?:重点)?(?:行业|领域|部位|单位|地区|片区|对象|人群|产品|品种|品类|路段|区域|场所|点位|企业)[：，]$/u;
const LONGEST_NAME = 16;
function countsObjects(syntax: Syntax, { marker, list }: Unit): boolean {
  return (
    OBJECTS.test(syntax.text.slice(startOf(syntax, marker.start - 1), marker.start)) &&
    list.every(
      (unit) =>
        unit.headingEnd - unit.headingStart <= LONGEST_NAME && !opens(syntax, unit) && unit.end - unit.headingEnd <= 2,
    )
  );
}

/** Whether others asked for what the list that a unit opens holds. */
export const isReported = (syntax: Syntax, { marker }: Unit): boolean =>
  !marker.opensParagraph && reportsOthers(syntax, startOf(syntax, marker.start - 1), marker.start);

/** The sentence that leads up to a list: the one its first member stands in, or the one before it. */
export const leadOf = (syntax: Keyed, first: Unit): Span => lastSentence(syntax, first.marker.start);

/** The sentence that ends at a place, or before the blanks and stops before it. */
function lastSentence(syntax: Keyed, at: number): Span {
  let end = at;
  while (end > 0 && (STOPS.has(syntax, end - 1) || BLANKS.has(syntax, end - 1))) end--;
  const start = STOPS.behindLast(syntax, end, Math.max(0, end - REACH));
  return { start: BLANKS.skip(syntax, start, end), end };
}

/** A list that opens a paragraph may stand behind anything: only its title tells it, or what it runs on behind. */
function toneOfLead(syntax: Syntax, first: Unit): Lead {
  if (first.marker.opensParagraph) return toneOfTitle(syntax, first) ?? toneAbove(syntax, first);
  const { start, end } = leadOf(syntax, first);
  if (end - start > LONGEST_LINK || !LINK.test(syntax.text.slice(start, end))) return toneUpTo(syntax, start, end);
  const before = lastSentence(syntax, start);
  return toneUpTo(syntax, before.start, before.end);
}

/** 但是也要看到：1.质量不高。2.重栽轻管。: behind what went well, where a member falls short by itself. */
const TURNS =
  /^(?:但|但是|然而|可是|不过|不容忽视的是|与此同时)[，,]?(?:我们|大家)?(?:也|还|更|又)?(?:要|应|应当|应该|必须|需要)?(?:也|还)?(?:清醒|冷静|客观|充分)?(?:地)?(?:看到|看见|认识到|意识到|正视|承认)[，：:]?$/;
const TURNED = characters('到见视认：，');
function turnsToFaults(syntax: Syntax, first: Unit): boolean {
  const { start, end } = leadOf(syntax, first);
  return TURNED.has(syntax, end - 1) && TURNS.test(syntax.text.slice(start, end)) && fallsShort(syntax, first);
}

/** 二、问题 over a list of its own. */
function toneOfTitle(syntax: Syntax, { parent, list }: Unit): Lead {
  if (parent === null) return null;
  if (isProblemTitle(syntax, parent)) return 'problem';
  if (facesProblems(syntax, parent) && !list.some((unit) => opens(syntax, unit))) return 'problem';
  return isResultTitle(syntax, parent) ? 'achievement' : null;
}

/** 二、正视困难和不足 over what they are. */
const FACES =
  /^(?:清醒|充分|深刻|认真|客观)?(?:认识|正视|直面|看到|认清|查摆|剖析)[^，。；]{0,12}(?:问题|不足|差距|短板|困难)$/;
const FACED = characters('题足距板难');
const facesProblems = (syntax: Syntax, { headingStart, headingEnd }: Unit): boolean =>
  FACED.has(syntax, headingEnd - 1) && FACES.test(syntax.text.slice(headingStart, headingEnd));

/** 存在的主要问题是：, 一年来，我们做了以下工作：, 还面临不少困难。 in the paragraph above. */
function toneAbove(syntax: Syntax, first: Unit): Lead {
  const { start, end } = lastSentence(syntax, first.marker.start);
  if (readsAloud(syntax, start, end)) return toneOfRead(syntax, { start, end });
  const text = syntax.text.slice(start, end);
  return text.endsWith('：') || PRESENTS.test(text) ? toneUpTo(syntax, start, end) : null;
}

/** 检查发现的问题不少，归纳起来有七条。我念给大家听：: of what is read out its own sentence tells, or the one before. */
function toneOfRead(syntax: Syntax, own: Span): Lead {
  const before = lastSentence(syntax, own.start);
  for (const { start, end } of [own, before]) {
    if (asks(syntax, start, end)) return null;
    if (blames(syntax, start, end)) return isTopic(syntax.text.slice(start, end)) ? null : 'problem';
  }
  return null;
}
const PRESENTS =
  /(?:存在|面临|还有|仍有|有)(?:着|以下|一些|不少|许多|诸多|几个)*[^，。；]{0,8}(?:问题|不足|短板|差距|困难|挑战)$/;

/** 短板不少。主要表现在：; …成效明显。具体地说，: it only leads on from the sentence before. */
const LINK =
  /^(?:主要|具体|集中|突出|概括|归纳)(?:表现|体现|反映|地?说|来说|来讲|来看|起来)?(?:在|为|是|有)?(?:以下|如下)?(?:[几一二两三四五六七八九]个?(?:方面|点|条|种|类))?[，：]?$|^(?:主要)?(?:包括|有|表现在|体现在|是)(?:以下|如下|这样)[几一二两三四五六七八九]?个?(?:方面|点|条|种|类)[：，。]?$/;
const LONGEST_LINK = 14;

/** What the last clause of a stretch leads up to. */
function toneUpTo(syntax: Keyed, floor: number, to: number): Lead {
  let end = to;
  // 有的单位还存在问题，一是…
  while (end > floor && COMMA.has(syntax, end - 1)) end--;
  const start = clauseOf(syntax, floor, end);
  if (asksForMore(syntax, start, end)) return null;
  if (blames(syntax, start, end)) return isTopic(syntax.text.slice(start, end)) ? null : 'problem';
  if (wentWell(syntax, { start, end }, floor)) return 'achievement';
  // 一季度开局良好，可圈可点：.
  const succeeds = COLON.has(syntax, end - 1) && tellsSuccess(syntax, floor, end);
  if (!REPORTS.test(syntax, start, end)) return succeeds ? 'achievement' : null;
  // 要把项目摆在首位，抓紧抓好，抓出成效。: results that are asked for.
  return BOUND.signsIn(syntax, floor, start) !== 0 ? null : 'achievement';
}

/** The last clause; where it only leads on (取得了明显成绩，主要体现在四个方面：), with the one before it. */
function clauseOf(syntax: Keyed, floor: number, end: number): number {
  const start = CLAUSES.behindLast(syntax, end, floor);
  const leadsOn = start > floor && end - start <= LONGEST_LINK && LINK.test(syntax.text.slice(start, end));
  return leadsOn ? CLAUSES.behindLast(syntax, start - 1, floor) : start;
}

const SENTENCE_STOPS = characters('。！？\n');

/** Start of what stands before a place in its sentence, 40 characters back at most. */
const startOf = (syntax: Syntax, at: number): number => SENTENCE_STOPS.behindLast(syntax, at, Math.max(0, at - 40));

/** 总结本次会议，有三个特点：¶一是…: what the paragraph above says of the meeting goes on in paragraphs that are no chapters. */
export function isIntroduced(syntax: Syntax, first: Unit): boolean {
  const { marker, parent } = first;
  if (!marker.opensParagraph || parent !== null || marker.style === 'cn-dun' || marker.style === 'cn-ordinal')
    return false;
  let end = marker.start;
  while (end > 0 && isBlank(syntax, end - 1)) end--;
  return COLON.has(syntax, end - 1) && speaksOfMeeting(syntax, leadOf(syntax, first).start, end);
}
const COLON = characters('：');
const COMMA = characters('，');

/** The lead-in where it names reasons, meanings and the like; null where it does not. */
function namesMatters(syntax: Syntax, first: Unit): string | null {
  const { marker, parent } = first;
  const introduced = isIntroduced(syntax, first);
  if (marker.opensParagraph && parent === null && !introduced) return null;
  let end = marker.start;
  if (marker.opensParagraph) while (end > 0 && isBlank(syntax, end - 1)) end--;
  let start = startOf(syntax, end);
  if (start === end) start = startOf(syntax, --end);
  if (!MATTER.test(syntax, start, end) || SPOKEN.test(syntax, start, end)) return null;
  const lead = syntax.text.slice(start, end);
  const names =
    countsMatters(lead) ||
    ((!marker.opensParagraph || introduced) && !WORK.test(syntax, start, end) && LEADS_OTHER.test(lead));
  return names ? lead : null;
}
