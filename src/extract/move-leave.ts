/** Where a speech takes leave: 同志们，让我们…, 今天就讲到这里, a last short paragraph behind its points. */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { paragraphsBefore } from '../syntax/ends.js';
import { trimBack } from '../syntax/headings.js';
import { asksMore, LEAVE_FIRSTS, takesLeave, TAKES_LEAVE_INSIDE } from '../syntax/leave.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { endsWith } from './move-said.js';

export interface Leave {
  /** The last paragraph, where it is short, numbers nothing and is not all that a heading has for a body; else the text's length. */
  readonly lastWords: number;
  /** Where the speech takes leave; else the text's length. */
  readonly closing: number;
  /** Where it stands in no unit any more: there, or with a few last words. */
  readonly outside: number;
}

/** What is known of the speech before: where it is over, whether others tell of it, whether it begins amid a speech. */
interface Told {
  readonly end: number;
  readonly byOthers: boolean;
  readonly isExcerpt: boolean;
}

export function leaveOf(syntax: Syntax, { end, byOthers, isExcerpt }: Told): Leave {
  const { units, paragraphs, text } = syntax;
  const very = paragraphsBefore(syntax, end) - 1;
  const thanks = text.slice(paragraphs.starts[very] ?? end, end).trim();
  // 希望大家…，交上一份合格的答卷。¶谢谢大家！
  const isThanked = thanks.length < LONGEST_THANKS && takesLeave(thanks, true);
  const last = isThanked ? very - 1 : very;
  const start = paragraphs.starts[last] ?? text.length;
  const unit = units.at(-1);
  const before = unit?.marker.paragraph ?? last;
  const isBody = before === last - 1 && (unit?.headingEnd ?? 0) + 1 >= (paragraphs.ends[before] ?? 0);
  // 我强调三点： and one of them: the rest is lost.
  const led = COLONS.has(syntax, (paragraphs.ends[last - 1] ?? 0) - 1);
  /** Whether the last unit has more than a heading in its paragraph. */
  const told = unit !== undefined && unit.marker.opensParagraph && unit.headingEnd + 1 < (paragraphs.ends[before] ?? 0);
  const extra = last - before > mostBehind(unit);
  const plain = before < last && last > 2 && !isBody && !led;
  const short = (paragraphs.ends[last] ?? start) - start < 260;
  // 同志们，会议就要结束了。下面，我讲三点意见：\n一要…: what is numbered behind it is no leave.
  const goesOn = units.some(
    ({ marker }) =>
      marker.opensParagraph &&
      marker.start > syntax.closingStart &&
      !LASTLY.test(text.slice(marker.start, marker.start + 4)),
  );
  const closing = Math.min(
    goesOn ? text.length : behindPoints(syntax, behindHopes(syntax)),
    leaveInside(syntax, end, byOthers),
  );
  // Words of leave inside the last paragraph say where it takes leave.
  const inside = !isThanked && closing > start && closing < text.length;
  // 大家都辛苦了，回去抓紧传达。散会。: with its last sentence the paragraph takes leave; one behind points that each
  // have a paragraph of their own does so whatever it says.
  const few = end - start < SHORT_LEAVE;
  const takes = inside
    ? few
    : calls(syntax, start, paragraphs.ends[last] ?? end) ||
      (few &&
        !isThanked &&
        !isExcerpt &&
        (told || extra) &&
        areSentences(syntax, last) &&
        !ORDERS.test(text.slice(start, end)));
  const lastWords = plain && short && takes && !asksMore(text.slice(start, start + 24)) ? start : text.length;
  // …，谁有话就在这儿说。没有就散会。: a few last words that dismiss all, numbered points before them or not.
  // Of two, 散会！ alone takes leave, and not what is asked before it.
  const words = isThanked ? (paragraphs.starts[very] ?? start) : start;
  const dismissed =
    few && last > 2 && !isBody && (dismisses(text, words, end) || endsSo(text, words, end)) ? words : text.length;
  return {
    lastWords,
    closing: Math.min(closing, dismissed),
    outside: few ? Math.min(closing, lastWords, dismissed) : closing,
  };
}

/** Whether the last sentences of a paragraph send everybody home, and nothing in it is ordered. */
const dismisses = (text: string, start: number, end: number): boolean =>
  DISMISSES.test(text.slice(Math.max(start, end - DISMISSAL), end)) &&
  !ORDERS.test(text.slice(start, end)) &&
  !CHARGES.test(text.slice(start, end));
/** 时间不早了，我就讲到这里; 讲得不对的地方，请批评指正; 春天已经来临，让我们乘势而上！: what last words say, whatever stood before them. */
const LAST_WORDS =
  /让我们|(?:就|先)(?:讲|说|谈)(?:到这[里儿]?|这些|这么多|这[几两三四五]句)|(?:讲话|讲|说|发言)完了|批评指正|拜个[早大]?年|拜托(?:大家|各位)/u;
const endsSo = (text: string, start: number, end: number): boolean => {
  const words = text.slice(start, end);
  return LAST_WORDS.test(words) && !ORDERS.test(words) && !CHARGES.test(words);
};
/** 会后，请督查室把任务分解下去。散会。 */
const CHARGES = /会后，|请[^。，]{2,12}(?:把|将|抓|尽快|负责|牵头)/u;
const DISMISSES =
  /(?:散会|散了|下课|放(?:下)?电话|解散|休会|收工|开饭|吃饭|吃(?:捞)?面)[^。！？]{0,14}[。！？]?[”）]?\s*$/u;
const DISMISSAL = 30;

const COLONS = characters('：');
/** 谢谢大家！, 散会。: no longer, in characters, is a last paragraph that only says so. */
const LONGEST_THANKS = 10;
/** No longer, in characters, is a last paragraph all of which takes leave by its last sentence, or by its place alone. */
const SHORT_LEAVE = 120;

/** The most paragraphs behind its own that a point has which another of its list follows; as many as one likes, where none does. */
function mostBehind(unit: Unit | undefined): number {
  const list = unit?.list ?? [];
  if (list.length < 2 || list.some(({ marker }) => !marker.opensParagraph)) return Infinity;
  return Math.max(
    ...list.slice(1).map(({ marker }, index) => marker.paragraph - (list[index]?.marker.paragraph ?? 0) - 1),
  );
}

/** 最后，让我们…: the last of 首先 … 最后, and no task. */
const LASTLY = /^最后，[我让祝再衷预谢]/u;
const HOPES = wordSet('希望 期望');
const CALLED = wordSet('让我们 相信 奋斗 携手 必将 定能 谢谢');

/** 同志们，扶困济困是…。希望各村…。¶最后，让我们…: where a paragraph that only hopes stands before the last, it takes no leave yet. */
function behindHopes({ closingStart, paragraphs, text, keys }: Syntax): number {
  if (closingStart >= text.length) return closingStart;
  const index = indexAt(paragraphs, closingStart);
  const [end, next] = [paragraphs.ends[index] ?? text.length, paragraphs.starts[index + 1] ?? text.length];
  const hopes = HOPES.test({ text, keys }, closingStart, end) && !CALLED.test({ text, keys }, closingStart, end);
  return hopes && LASTLY.test(text.slice(next, next + 4)) ? next : closingStart;
}

/** 就落实好会议精神，我再强调三点：一要…: such points are asked, whoever was spoken to or thanked before. */
const ANNOUNCES = /[讲谈说提强调][^，。；：最]{0,6}[二两三四五六七八几]点[^，。；：]{0,4}[：，。；]/u;

/** Where one of the last paragraphs announces points and holds them, leave is taken behind it at the earliest. */
function behindPoints({ closingStart, paragraphs, units, text }: Syntax, closing: number): number {
  let leave = closing;
  if (closing !== closingStart || closing >= text.length) return leave;
  for (let index = indexAt(paragraphs, closing); (paragraphs.starts[index] ?? text.length) < text.length; index++) {
    const [start, end] = [paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? text.length];
    const first = units.find(({ marker, list }) => marker.start > start && marker.start < end && list.length > 1);
    if (first !== undefined && ANNOUNCES.test(text.slice(start, first.marker.start + 1))) leave = text.length;
    else if (leave === text.length && takesLeave(text.slice(start, start + 24), false)) leave = start;
  }
  return leave;
}

/** What a last paragraph calls to, or looks forward to … */
const CALLS = wordSet('让我们 相信 谢谢 祝 奋斗 携手 篇章 必将 定能 同志们 拜托 共勉 ！');
/** … and what does so only beside another of these: 大家要有危机感 and 我们的差距 do not. */
const LOOKS_FORWARD = wordSet('希望 行动起来 贡献 团结 局面 信心 使命 同心 一定 未来 明天 胜利 决心 期待 努力');

/** 希望大家…，为…作出新贡献。: whether the last paragraph calls to all. */
function calls(syntax: Syntax, start: number, end: number): boolean {
  if (CALLS.test(syntax, start, end)) return true;
  const first = LOOKS_FORWARD.first(syntax, start, end);
  return first >= 0 && LOOKS_FORWARD.test(syntax, first + 2, end);
}

/** 对工作不力的，一律从严追究; 本月20日前报县安委办; 联系电话：…: by its place alone such a paragraph takes no leave. */
const ORDERS =
  /一律|追究|问责|通报|考核|上报|[报送][^，。；]{0,12}(?:办|局|处|科|部|组|室)|[日月底]前|将对|电话|联系人|必须|不得|严禁/u;

/** Whether a paragraph and the one before it end as sentences do: the last of some lines, or a word left of a page, takes no leave. */
function areSentences(syntax: Syntax, last: number): boolean {
  return [last - 1, last].every((index) => {
    const { starts, ends } = syntax.paragraphs;
    return STOPS.has(syntax, trimBack(syntax, starts[index] ?? 0, ends[index] ?? 0, BLANKS) - 1);
  });
}
const STOPS = characters('。！？”）');
const BLANKS = characters(SPACES);

/** Of a text of one or two paragraphs, where its end begins. */
const LATE = 0.7;

const leaves = (text: string, at: number): boolean => takesLeave(text.slice(at, at + 24), true);

const TAKES_LEAVE = opening(TAKES_LEAVE_INSIDE, LEAVE_FIRSTS);

/** A sentence behind the last marker, in the last two paragraphs, that speaks to all again; else the text's length. */
function leaveInside(syntax: Syntax, bodyEnd: number, byOthers: boolean): number {
  const { units, paragraphs, sentences, text } = syntax;
  const lastTwo = paragraphsBefore(syntax, bodyEnd) - 2;
  // A speech that numbers nothing takes leave behind its third paragraph; one of few paragraphs, late.
  const numbered = units.at(-1)?.headingEnd ?? (lastTwo < 2 && !byOthers ? bodyEnd * LATE : 0);
  const floor = Math.max(numbered, paragraphs.starts[lastTwo] ?? 0);
  // Where breaks are lost, what would open the last paragraph stands inside.
  const late = lastTwo <= 0 ? bodyEnd * LATE : bodyEnd;
  for (let index = Math.max(0, indexAt(sentences, floor)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? 0;
    if (start >= bodyEnd) break;
    const inside = units.length > 0 || paragraphs.starts[indexAt(paragraphs, start)] !== start;
    if (start > floor && inside && (TAKES_LEAVE.test(syntax, start) || (start > late && leaves(text, start))))
      return start;
    if (byOthers && start >= floor && endsWith(syntax, start)) return start;
  }
  return text.length;
}
