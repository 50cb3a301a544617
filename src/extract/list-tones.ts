/**
 * What a list does as a whole: its members report (一是规模上了台阶。二是质量有了起色。), blame (一是苗情弱。二是地力薄。) or
 * ask alike. Told by how its members are headed and by what leads up to it (至少有三个问题绕不过去。); a single heading
 * often does not tell.
 */
import { SPACES } from '../source/chars.js';
import { characters, type Keyed } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { headingTone, isProblemTitle, isResultTitle, type Tone } from './tone.js';

/** 主要问题有三个：; 反映最多的是“三难”：. */
const BLAMES = wordSet(
  '问题 短板 不足 差距 困难 隐患 毛病 症结 矛盾 教训 难题 难点 弱项 漏洞 难处 顾虑 不够 不适应 不能令人满意 不尽如人意 不尽人意 不如人意 三难 四难 五难 病根 通病',
);
/** 概括起来有四个方面的进展：; 干成了四件事。 */
const REPORTS = wordSet('成绩 成效 进展 突破 变化 亮点 收获 起色 成果 新提升 干成了 办成了 做成了 抓了 办了 做了 干了');
/** 要解决三个问题：; 围绕这些短板，…: what is blamed is to be mended. */
const ASKS = wordSet('要 必须 务必 力争 确保 需要 解决 整改 破解 针对 围绕 防止 克服 化解 着力 补齐 避免 应当');

/** 家里的难处也要摆到桌面上: what is also to be seen is not asked for. */
const ALSO = wordSet('也要 更要 还要 同样要');

const BLANKS = characters(SPACES);
const STOPS = characters('。！？；\n');

/** Longest stretch before a list that is read for what leads up to it, in characters. */
const REACH = 60;

/** Where its last clause begins: 对照…要求，我们的差距主要有三个方面. */
const CLAUSES = characters('，。！？；\n');

/** The sentence that leads up to a list: the one its first member stands in, or the one before it. */
export const leadOf = (syntax: Keyed, first: Unit): Span => lastSentence(syntax, first.marker.start);

/** The sentence that ends at a place, or before the blanks and stops before it. */
function lastSentence(syntax: Keyed, at: number): Span {
  let end = at;
  while (end > 0 && STOPS.has(syntax, end - 1)) end--;
  const start = STOPS.behindLast(syntax, end, Math.max(0, end - REACH));
  return { start: BLANKS.skip(syntax, start, end), end };
}

/** A list that opens a paragraph may stand behind anything: only its title tells it, or what it runs on behind. */
function leadTone(syntax: Keyed, first: Unit): Tone {
  if (first.marker.opensParagraph) return titleTone(syntax, first.parent);
  const { start, end } = leadOf(syntax, first);
  if (end - start > LONGEST_LINK || !LINK.test(syntax.text.slice(start, end))) return toneUpTo(syntax, start, end);
  const before = lastSentence(syntax, start);
  return toneUpTo(syntax, before.start, before.end);
}

/** 二、问题 over a list of its own. */
function titleTone(syntax: Keyed, parent: Unit | null): Tone {
  if (parent === null) return null;
  if (isProblemTitle(syntax, parent)) return 'problem';
  return isResultTitle(syntax, parent) ? 'achievement' : null;
}

/** 短板不少。主要表现在：; …成效明显。具体地说，: it only leads on from the sentence before. */
const LINK =
  /^(?:主要|具体|集中|突出|概括|归纳)(?:表现|体现|反映|地?说|来说|来看|起来)?(?:在|为|是|有)?(?:以下)?[，：]?$/;
const LONGEST_LINK = 10;

/** What the last clause of a stretch leads up to. */
function toneUpTo(syntax: Keyed, floor: number, end: number): Tone {
  const start = CLAUSES.behindLast(syntax, end, floor);
  if (ASKS.test(syntax, start, end) && !ALSO.test(syntax, start, end)) return null;
  if (BLAMES.test(syntax, start, end)) return 'problem';
  return REPORTS.test(syntax, start, end) ? 'achievement' : null;
}

/** Tone of the list a unit belongs to; null where its members do not speak alike. Each list is read once. */
export function listTones(syntax: Syntax): (unit: Unit) => Tone {
  const known = new Map<readonly Unit[], Tone>();
  return ({ list }) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const made = toneOfList(syntax, list);
    known.set(list, made);
    return made;
  };
}

/** 一、成绩 二、任务: the chapters of a speech do not do the same. */
const isChapter = ({ parent, marker }: Unit): boolean => parent === null && marker.opensParagraph;

function toneOfList(syntax: Syntax, list: readonly Unit[]): Tone {
  const [first] = list;
  if (first === undefined || list.length < 2 || isChapter(first)) return null;
  const votes = { achievement: 0, problem: 0, requirement: 0 };
  for (const unit of list) {
    const tone = headingTone(syntax, unit);
    if (tone !== null) votes[tone]++;
  }
  const lead = leadTone(syntax, first);
  const { achievement, problem, requirement } = votes;
  const most = list.length / 2;
  if (achievement === 0 && requirement < most && (lead === 'problem' || (problem > most && requirement === 0)))
    return 'problem';
  if (problem === 0 && requirement < most && (lead === 'achievement' || (achievement > most && requirement === 0)))
    return 'achievement';
  return null;
}
