/**
 * What a list is announced as across a sentence or two (不讲成绩，专讲问题。查了四十家。归纳起来，突出的是六个方面。¶（一）…), what it warns
 * of (严防三种倾向：), and what it is called behind its last member (这些问题不解决，…). Left out: 下面讲几点意见, which leads on to what is
 * asked, whatever was told before it.
 */
import { characters, finder, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { indexAt } from '../syntax/scan.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { firstFrom } from './context.js';
import { cueTable } from './cues.js';
import { BOUND } from './kind-binds.js';
import { opensWithVerb } from './kind-verbs.js';
import { countsMatters, SHOWS } from './lead-matters.js';
import { asksForMore, blames, isTopic, REPORTS } from './lead-words.js';
import { readsAloud } from './read-aloud.js';
import { ACHIEVED, PROBLEMATIC } from './tone.js';
import { words } from './word-runs.js';

export type Announced = 'achievement' | 'problem' | 'other';

/** Sentences before a list that may tell what it counts, and characters of each that are read. */
const SENTENCES = 3;
const REACH = 90;

const CLAUSE_ENDS = characters('，；：。！？');
const COLON = characters('：');

/** 下面讲几点意见, 说怎么办, 主要任务是: what is asked. */
const TO_WORK = finder(
  /意见|要求|任务|措施|举措|希望|建议|打算|安排|部署|办法|表态|承诺|怎么[办干抓改做]|今后|下一?步|接下来|今年|明年|下半年|做到|做好|抓好|办好|打好|(?:讲|谈|说|提|强调)[^，。；]{0,4}(?:[二两三四五六七八九十几\d](?:[点条句件]|个)|一[讲谈说])/,
  '意要任措举希建打安部办表承怎今下接明做抓讲谈说提强',
);
const SPEAKS = opening(
  /(?:我|这里|在这里)?(?:也|就|先|只|再)*(?:讲|谈|说|点|摆|举)(?:了|上)?[二两三四五六七八九十几\d](?:[点条件句]|个(?!问题))[。：]?/,
  '我这在也就先只再讲谈说点摆举',
);
/** 请大家对号入座, 要引起重视: no matter of the list. */
const CALLS = finder(/对号入座|引起|引以|重视|警[惕醒]|为戒|反思|听[一好清着]|记[一好下]/, '对引重警为反听记');
/** 有六个方面, 概括为四条, 三个“不”; 三个小时, 新增两个 count nothing that follows. */
const COUNTS = finder(
  /[二两三四五六七八九十几](?:个?方面|[条点类种宗桩件处块项场篇笔步](?!线|钟|以)|个(?=问题|不足|短板|漏洞|毛病|亮点|变化|特点|突出|明显|主要|[重大新字没不“，。：]|$))|\d{1,2}(?:个方面|个问题|[条点类])|“[二两三四五六七八九十几][个种]/,
  '二两三四五六七八九十几0123456789“',
);
/** 实现三个突破, 力争新进展: results that are to come. */
const AIMS = cueTable([
  [{ words: words('实现'), notBehind: '了' }, { words: words('力争 争取 确保 推动 打造 夺取 谋求 追求 再创') }],
]);
/** 看到的情况叫人睡不着觉, 还有不少短板. */
const PRESENTS = finder(
  /(?:看到|查到|发现|听到|掌握|反映|暴露)(?:出来)?的?[^，。；]{0,6}(?:情况|现象|问题|事)|(?:存在|面临|还有|仍有|也有)(?:着|以下|一些|不少|许多|诸多|几个)*[^，。；]{0,8}(?:问题|不足|短板|差距|困难|苗头|现象)|(?:先|再|接着|专|只|就|重点)(?:来|要)?[说讲谈摆点](?:一?[说讲谈摆点]|一下)?问题/,
  '看查发听掌反暴存面还仍也先再接专只就重',
);
/** 打了三场硬仗, 去年的做法. */
const DID = finder(
  /[干办做抓打唱写建修](?:成|好|完|实)?了[^，。；]{0,4}[一二两三四五六七八九十几\d](?:[件场项个条座篇步]|大)|(?:去年|上年|上半年|我们|一年来|主要|具体)的?做法/,
  '干办做抓打唱写建修去上我一主具',
);
const FAULTS = cueTable([PROBLEMATIC]);
const RESULTS = cueTable([ACHIEVED]);

/** What the paragraph above a list of lines announces, or what stands before one that runs along. */
export function announcedAbove(syntax: Syntax, first: Unit): Announced | null {
  const { sentences } = syntax;
  const { start } = first.marker;
  if (first.list.length < 2) return null;
  let index = indexAt(sentences, start - 1);
  // 三条教训：一是…；二是…。¶一、…: what holds a list of its own announces that one.
  const floor = listBefore(syntax, start);
  const paragraph = paragraphOf(syntax, index);
  // 不点名，只说事。: a short word between.
  if (isAside(syntax, sentences.starts[index] ?? 0, sentences.ends[index] ?? 0)) index--;
  for (let step = 0; step < SENTENCES && index >= 0; step++, index--) {
    const from = sentences.starts[index] ?? 0;
    if (paragraphOf(syntax, index) !== paragraph || from < floor) return null;
    const { told, leads } = toldBy(
      syntax,
      from,
      Math.min(start, sentences.ends[index] ?? 0),
      first.marker.opensParagraph,
    );
    if (step === 0 && !leads) return null;
    if (told === 'other' && first.parent !== null) return null;
    if (told !== 'nothing') return told === null || mostlyAsk(syntax, first.list, told) ? null : told;
  }
  return null;
}

/** Behind the last marker before a place, or where it begins if it opens a paragraph; 0 where there is none. */
function listBefore({ markers }: Syntax, place: number): number {
  const last = markers[firstFrom(markers, place) - 1];
  return last === undefined ? 0 : last.opensParagraph ? last.start : last.end;
}

const paragraphOf = ({ paragraphs, sentences }: Syntax, index: number): number =>
  indexAt(paragraphs, sentences.starts[index] ?? 0);

interface Told {
  /** Null where what is told leads up to no such list. */
  readonly told: Announced | 'nothing' | null;
  /** It counts, presents or reads out what follows. */
  readonly leads: boolean;
}

/** Reads a sentence from its last clause on: the first that tells something is what it comes to. Before a list that runs along the last one must lead up to it. */
function toldBy(syntax: Syntax, start: number, end: number, lines = true): Told {
  const floor = Math.max(start, end - REACH);
  const lead = syntax.text.slice(floor, end);
  let told: Told['told'] = countsMatters(lead) && !SHOWS.test(lead) ? 'other' : 'nothing';
  let leads = COLON.has(syntax, end - 1) || readsAloud(syntax, floor, end) || PRESENTS.test(syntax, floor, end);
  if (told === 'other') return { told, leads: true };
  let isSpoken = false;
  for (let to = end; to > floor && (told === 'nothing' || !leads);) {
    const from = CLAUSE_ENDS.behindLast(syntax, to - 1, floor);
    // 不好的方面，我也说三点。: what is spoken of stands before.
    const speaks = to === end && from > start && SPEAKS.test(syntax, from);
    if (told === 'nothing' && !speaks && !CALLS.test(syntax, from, to)) told = toldByClause(syntax, from, to);
    if (speaks) isSpoken = true;
    leads ||= (lines || to === end) && COUNTS.test(syntax, from, to);
    to = from;
  }
  if (isSpoken && told === 'nothing') return { told: null, leads };
  const calls = told === 'nothing' && APPLIES.test(syntax, floor, end);
  return { told: calls ? 'problem' : told, leads };
}

/** 请对号入座: only faults are told so. */
const APPLIES = wordSet('对号入座');
const LONGEST_ASIDE = 12;
const isAside = (syntax: Syntax, start: number, end: number): boolean =>
  end - start <= LONGEST_ASIDE && toldBy(syntax, start, end).told === 'nothing' && !toldBy(syntax, start, end).leads;

function toldByClause(syntax: Syntax, from: number, to: number): Announced | 'nothing' | null {
  if (TO_WORK.test(syntax, from, to) || asksForMore(syntax, from, to)) return null;
  if (blames(syntax, from, to)) return isTopic(syntax.text.slice(from, to)) ? null : 'problem';
  if (FAULTS.signsIn(syntax, from, to) !== 0) return 'problem';
  if (AIMS.signsIn(syntax, from, to) !== 0) return null;
  const reports = REPORTS.test(syntax, from, to) || DID.test(syntax, from, to);
  return reports || RESULTS.signsIn(syntax, from, to) !== 0 ? 'achievement' : 'nothing';
}

/** Whether most members of a list say what is to be done; 建机制, 强队伍 may as well have been done. */
const mostlyAsk = (syntax: Keyed, list: readonly Unit[], told: Announced): boolean =>
  list.filter(
    ({ headingStart, headingEnd }) =>
      (told !== 'achievement' && opensWithVerb(syntax, headingStart, headingEnd)) ||
      BOUND.signsIn(syntax, headingStart, headingEnd) !== 0,
  ).length *
    2 >
  list.length;

/** 要严防三种倾向：, 警惕几种错误认识。 */
const WARNS = finder(
  /(?:防止|严防|谨防|防范|警惕|克服|反对|纠正|力戒|摒弃|杜绝|避免|破除|消除|抵制)[^，。；：]{0,10}[二两三四五六七八九十几\d](?:种|个|类|股)[^，。；：]{0,8}(?:倾向|现象|问题|思想|情绪|心态|做法|苗头|毛病|认识|误区|观念|心理|病|风)[：。，]?/,
  '防严谨警克反纠力摒杜避破消抵',
);

/** Whether a lead warns of what the members of the list are: 一是等上面拨钱; but 一是克服等靠思想 asks itself. */
export function warnsOf(syntax: Syntax, { list, marker }: Unit, from: number): boolean {
  let warns = false;
  WARNS.each(syntax, from, marker.start, ([found], at) => (warns ||= at + found.length >= marker.start));
  return warns && !mostlyAsk(syntax, list, 'problem');
}

const THESE = '(?:对|针对|说到)?(?:这些|以上|上述|这几[个类种条]|这[二两三四五六七八九十]+[个类种条])';
const PROBLEMS_BEHIND = opening(
  new RegExp(`${THESE}[^，。；了]{0,8}(?:问题|不足|短板|毛病|现象|隐患|差距|乱象|苗头|教训|行为)`),
  '对针说这以上',
);
const RESULTS_BEHIND = opening(
  new RegExp(`${THESE}[^，。；]{0,4}(?:成绩|成效|进展|变化|成果)|成绩(?:的取得|来之不易)`),
  '对针说这以上成',
);

/** No more is read of what stands behind the last heading, in characters. */
const REACH_BEHIND = 400;

/** What a list is called behind the first sentence of its last member, up to where the next paragraph begins. */
export function calledBehind(syntax: Syntax, list: readonly Unit[]): Announced | null {
  const { sentences, paragraphs } = syntax;
  const last = list.at(-1);
  if (last === undefined || list.length < 2) return null;
  const own = last.marker.paragraph;
  const limit = Math.min(last.headingEnd + REACH_BEHIND, (paragraphs.starts[own + 1] ?? syntax.text.length) + 1);
  for (let index = indexAt(sentences, last.headingEnd) + 1; (sentences.starts[index] ?? limit) < limit; index++) {
    const start = sentences.starts[index] ?? 0;
    if (callsProblems(syntax, start)) return mostlyAsk(syntax, list, 'problem') ? null : 'problem';
    if (RESULTS_BEHIND.test(syntax, start)) return mostlyAsk(syntax, list, 'achievement') ? null : 'achievement';
  }
  // …6、值班只有一个人。¶念完了。大家想一想，这些问题是头一回说吗？
  const next = paragraphs.starts[own + 1] ?? limit;
  if (next >= limit || !fillsLines(list)) return null;
  const reach = Math.min(next + NEXT_REACH, paragraphs.ends[own + 1] ?? next);
  for (let at = next; at < reach; at = Math.min(reach, CLAUSE_ENDS.find(syntax, at, reach) + 1))
    if (callsProblems(syntax, at)) return mostlyAsk(syntax, list, 'problem') ? null : 'problem';
  return null;
}

/** Whether a list of three or more fills one paragraph with each member. */
const fillsLines = (list: readonly Unit[]): boolean =>
  list.length > 2 &&
  list.every(
    ({ marker }, index) =>
      marker.opensParagraph &&
      marker.paragraph === (list[0]?.marker.paragraph ?? 0) + index &&
      marker.style !== 'cn-dun',
  );

/** 修路、架桥、通水。¶这些问题解决了，…: what was to be done. */
const SOLVED = wordSet('解决了 解决好 迎刃而解 就能 才能 就会 都能');

const callsProblems = (syntax: Syntax, at: number): boolean =>
  PROBLEMS_BEHIND.test(syntax, at) && !SOLVED.test(syntax, at, Math.min(at + NEXT_REACH, syntax.text.length));

/** How far into the next paragraph a list may be called so, in characters. */
const NEXT_REACH = 40;
