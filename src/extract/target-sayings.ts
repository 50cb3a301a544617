/** Small numbers that count nothing: 一亩都不能少; 发现一家处理一家; a saying in quotation marks. */
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Stretch } from './target-stretch.js';

/** 一亩都不能少, 一户不落: nothing is left out. */
const NOT_EVEN = opening(/[都也](?:不|没|别|未)|不(?:能|得|许|准|可|落|漏|少|差)/, '都也不');
/** 发现一家处理一家 */
const AS_THEY_COME = 2;
const OPENS = characters('“');
const CLOSES = characters('”');
/** 货比三家 */
const IDIOMS = wordSet('货比三家 约法三章 入木三分 退避三舍 狡兔三窟 三天两头');
/** 只要上下一条心 */
const ONE_MIND = wordSet('一条心');
/** How far a saying is read back to the mark that opens it. */
const SAID = 12;

/** What is said in small numbers and counts nothing: 一亩都不能少; 发现一家处理一家; “七八顶大盖帽管不住一顶破草帽”. */
export function isSaying({ syntax, amount }: Stretch): boolean {
  const { start, end, value, comparator } = amount;
  if (value === 1 && (NOT_EVEN.test(syntax, end) || isRepeated(syntax, start, end))) return true;
  if (IDIOMS.endingAt(syntax, end) >= 0 || (value === 1 && ONE_MIND.endingAt(syntax, end + 1) >= 0)) return true;
  if (value === 1 && STOPS.has(syntax, end) && (LOT.has(syntax, end - 1) || TOGETHER.test(syntax, start))) return true;
  if ((amount.kind !== 'count' && amount.kind !== 'measure') || comparator === '>=' || comparator === '<=')
    return false;
  const floor = Math.max(0, start - SAID);
  const open = OPENS.behindLast(syntax, start, floor);
  if (open <= floor || CLOSES.find(syntax, open, end) < end) return false;
  return !CLOSES.has(syntax, end) || CAMPAIGN.test(syntax, end + 1);
}

/** “成本再降一公里”行动: the name of what is carried out. */
const CAMPAIGN = opening(/(?:专项)?(?:行动|活动|工程|计划|战役|攻坚|竞赛)/, '专行活工计战攻竞');
/** 判一批、曝光一批: how many is left open. */
const LOT = characters('批');
const STOPS = characters('，。；、！”');
/** 把劲使到一处, 心往一处想 */
const TOGETHER = ending(/[使拧想用聚凝汇集走坐说捆绑贴][^，。；、\d]{0,2}[到在往]$/, '到在往', 5);

/** The same again, one verb further on or back. */
function isRepeated({ text }: Syntax, start: number, end: number): boolean {
  const own = text.slice(start, end);
  const gap = AS_THEY_COME;
  return text.startsWith(own, end + gap) || text.startsWith(own, start - gap - own.length);
}

/** 局里再加四条：…: what is counted follows. */
const ADDS = ending(
  /(?:(?:再|另|又)(?:加|提|讲|说|送|补充|强调|明确|立|定)|做到|办好|抓好|干好|记住)了?$/,
  '加提讲说送充调确立定了到好住',
  5,
);
/** 现在还要加一条，…: what is counted follows, too. */
const MORE_OF_THAT = ending(/(?:要|再|还|得|我)(?:补充?|[加添讲说提])(?:上|说|讲)?$/, '补充加添讲说提上', 5);
const SAYINGS = /^[条点句]$/u;
const COLON = characters('：');
export const isTold = ({ syntax, amount }: Stretch): boolean =>
  (amount.chinese && isOfWisdom(syntax, amount)) ||
  (COLON.has(syntax, amount.end) && ADDS.test(syntax, amount.start)) ||
  (SAYINGS.test(amount.unit ?? '') && STOPS.has(syntax, amount.end) && MORE_OF_THAT.test(syntax, amount.start));

/** 二万五千里长征 */
const THE_MARCH = wordSet('长征 余里长征');
/** 万分之一的失误, 足以摧毁九十九个公正裁判, 其恶果超过十次犯罪: figures of speech. */
const ONE_IN_MANY =
  /^[百千万]分之一的?(?:失误|失职|差错|错误|疏忽|疏漏|大意|闪失|懈怠|偏差|希望|可能|机会|侥幸|不公|隐患)/u;
const AS_GREAT = /(?:足以[^，。；、]{1,6}|其(?:恶果|危害|后果|祸害|影响)[^，。；]{0,6})$/u;
/** 杜甫诗云：“安得广厦千万间，…”: verse and maxims; what one in office said (书记曾说：“…”) is none. */
const WISE_WORDS =
  /(?:云|曰|写道|有言|有诗|名言|格言|谚语|古语说?|古训|俗话说|常言道|[说讲]过|曾经?[说讲言]|说得好)[：，]?“$/u;
const IN_OFFICE = /书记|主席|总理|县长|市长|省长|部长|主任|局长|同志|领导|会议|[省市县]委|中央/u;
const BACK = 12;
const VERSE = 40;
const AHEAD = 14;
function isOfWisdom(syntax: Syntax, { start, end }: Span): boolean {
  const { text } = syntax;
  if (THE_MARCH.startingAt(syntax, end) >= 0) return true;
  if (ONE_IN_MANY.test(text.slice(start, start + AHEAD)) || AS_GREAT.test(text.slice(Math.max(0, start - BACK), start)))
    return true;
  const floor = Math.max(0, start - VERSE);
  const open = OPENS.behindLast(syntax, start, floor);
  if (open <= floor || CLOSES.find(syntax, open, start) < start) return false;
  const said = text.slice(Math.max(0, open - VERSE_LEAD), open);
  return WISE_WORDS.test(said) && !IN_OFFICE.test(said);
}
const VERSE_LEAD = 20;
