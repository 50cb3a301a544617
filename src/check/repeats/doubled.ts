/** Words that stand twice in a row: 贯彻落实贯彻落实, 进一步进一步. Offsets of the reading; each span is the second of the two. */
import { KINDS } from '../chinese.js';
import { HAN, HAN_NUMERAL } from '../../source/chars.js';
import type { Span } from '../../source/span.js';

const SHORTEST = 4;
const LONGEST = 16;
const SLOTS = 0x1000;

/** Four to sixteen 汉字 twice in a row. Looked for where two characters stood together a few places before. */
export function doubledWords(text: string): readonly Span[] {
  const found: Span[] = [];
  const last = new Int32Array(SLOTS).fill(-SLOTS);
  for (let at = 0, done = 0; at + 1 < text.length; at++) {
    const slot = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (SLOTS - 1);
    const length = at - (last[slot] ?? 0);
    last[slot] = at;
    if (length < SHORTEST || length > LONGEST || at < done) continue;
    const start = repeatStart(text, at, length);
    if (start < 0 || !isWord(text.slice(start, start + length))) continue;
    found.push({ start, end: start + length });
    done = start + length;
  }
  return found;
}

/** Where the second of two equal stretches of this length begins, of which the place is in the second; -1 where they are not equal. */
function repeatStart(text: string, at: number, length: number): number {
  let start = at;
  while (start > length && at - start < length && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 - length))
    start--;
  let end = at;
  while (end - start < length && text.charCodeAt(end) === text.charCodeAt(end - length)) end++;
  return end - start === length ? start : -1;
}

/** 哈哈哈哈 and 研究研究 are repeats of less, 一个节点一个节点 is one by one; marks and figures are no words. */
function isWord(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const kind = KINDS[words.charCodeAt(at)];
    if (kind !== HAN && kind !== HAN_NUMERAL) return false;
  }
  return KINDS[words.charCodeAt(0)] !== HAN_NUMERAL && !/^(.+)\1+$/u.test(words);
}

/** What makes a longer word of a noun (农民工) and of a verb (推进会). */
const NOUN_GOES_ON = '[长业者员局厅院性化力网费站学史率型权观团队组室厂家工会年度令书]';
const VERB_GOES_ON = '[率度性力者员化会法令书表权局年]';

/**
 * Nouns and the like that no one doubles as verbs are (研究研究); 干部干部，先干一步 plays on the word at the head of a clause,
 * 没有没有困难的工作 denies twice.
 */
const NOUN_TWICE = new RegExp(
  `(问题|工作|情况|单位|部门|制度|机制|体系|措施|意识|能力|水平|作用|责任|任务|力度|我们|他们|进行|居民|村民|农民|群众|企业|总产|产量|收入|加强|要求|各级|全[县市省国区乡镇村党]|会议|目标|方面|方案|活动|精神|作风|环境|资金|没有(?!没有[^，。；]{0,10}的))\\1(?!再|${NOUN_GOES_ON})`,
  'y',
);

/** Adverbs that no one doubles, before what they belong to: 进一步进一步加强, 认真认真贯彻; 切实切实 is no emphasis of this style. */
const ADVERB_TWICE =
  /(认真|持续|全面|深入|坚决|积极|充分|努力|大力|扎实|严格|始终|更加|逐步|全力|继续|坚定|主动|及时|尽快|已经|正在|务必|由于|因此|如果|但是|并且|而且|其中|随着|经过)\1(?!再)(?=[一-龥])/y;
/** Never emphasis, whatever stands behind. */
const NEVER_TWICE =
  /(进一步|切实|不断|着力|必须|应当|以及|通过|按照|根据|关于|对于|围绕|聚焦|[抓做搞管建办]好|抓[实紧牢细]|压[紧实]|筑牢|夯实)\1(?!再|着|的?好)/y;

/** Verbs of work that are not doubled before what they work on: 推动推动工作; 大家推动推动, 再坚持坚持一下 try for a while. */
const VERB_TWICE = new RegExp(
  `(推动|推进|落实|贯彻|开展|强化|深化|促进|实现|确保|保障|实施|建立|健全|形成|突出|完成|履行|执行|构建|打造|增强|加快|加大|坚持|树立|弘扬|践行|召开|制定|出台|印发|发挥|指出|强调)\\1(?!\\1|再|一下|一番|[了着看就才]|${VERB_GOES_ON})(?=[一-龥])`,
  'y',
);
const TRIES = /(?:好好|[再帮替给来去多该得]|一起|互相|我们?|大家)$/u;

/** What two characters said twice may be the object of: 抓好落实落实, 加强管理管理. */
const GOVERNS =
  /(?:[抓做搞]好|[狠]抓|抓[实紧]|加强|强化|推进|推动|促进|确保|深化|开展|进行|实现|保障|落实|贯彻|完善|健全|提高|提升|增强|加大|加快)$/u;
const OBJECT_TWICE = /([一-龥])(?!\1)([一-龥])\1\2(?=[，。；！？、的和]|$)/y;

export function wordsTwice(text: string): readonly Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const at of twins(text)) {
    if (at < done) continue;
    const length = lengthTwice(text, at);
    if (length === 0) continue;
    done = at + 2 * length;
    found.push({ start: at + length, end: done });
  }
  return found;
}

/** Length of the word that stands twice where none may; 0 where none does. */
function lengthTwice(text: string, at: number): number {
  const always = wordAt(NEVER_TWICE, text, at) ?? wordAt(ADVERB_TWICE, text, at);
  if (always !== null) return always.length;
  const noun = wordAt(NOUN_TWICE, text, at);
  if (noun !== null) return isHead(text, at) && text.charAt(at + 2 * noun.length) === '，' ? 0 : noun.length;
  const before = text.slice(Math.max(0, at - 2), at);
  const verb = wordAt(VERB_TWICE, text, at);
  if (verb !== null) return TRIES.test(before) || before === verb ? 0 : verb.length;
  OBJECT_TWICE.lastIndex = at;
  const isObject = GOVERNS.test(before) && OBJECT_TWICE.test(text);
  return isObject && before !== text.slice(at, at + 2) && KINDS[text.charCodeAt(at)] === HAN ? 2 : 0;
}

function wordAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1] ?? null;
}

/** Where two or three characters stand twice in a row. */
function twins(text: string): readonly number[] {
  const places: number[] = [];
  let [third, second, first] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Of the place two, or three, before: its next is looked at only where it is the same itself.
    if (code === second && text.charCodeAt(at + 1) === first) places.push(at - 2);
    else if (code === third && text.charCodeAt(at + 1) === second && text.charCodeAt(at + 2) === first)
      places.push(at - 3);
    [third, second, first] = [second, first, code];
  }
  return places;
}

const isHead = (text: string, at: number): boolean => at === 0 || /[，。；：！？“\n]/u.test(text.charAt(at - 1));
