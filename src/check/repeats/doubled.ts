/** Words that stand twice in a row: 贯彻落实贯彻落实, 的的. Offsets of the reading; each span is the second of the two. */
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

/** 目的的, 的的确确, 为了了解, 不了了之, 总和和, 主要要, 参与与 hold them rightly. */
const TWICE = [
  ['的的', /(?<![目标真打])的的(?![确士])/y],
  ['了了', /(?<=[^，。；：、！？“\n])(?<![不完为除])了了(?![解如然却结断之得事账])/y],
  ['们们', /们们/y],
  [
    '和和',
    /(?<![总饱温缓调谐柔平共祥谦随中暖融亲议讲附应不维])(?<!政通人|地利人)和和(?![谐睦平气美顺谈缓解好约蔼煦声])/y,
  ],
  ['要要', /(?<![主重需必首纲概摘简紧险机提次扼纪])要要(?![求素点领件闻害塞义地道紧])/y],
  ['与与', /(?<![参赋给授付])与与(?![会否])/y],
] as const;

/** Nouns and the like that no one doubles as verbs are (研究研究); 干部干部，先干一步 plays on the word at the head of a clause. */
const NOUN_TWICE =
  /(问题|工作|情况|单位|部门|制度|机制|体系|措施|意识|能力|水平|作用|责任|任务|力度|我们|他们|进行)\1(?!再)/y;

/** Adverbs that no one doubles, before what they belong to: 进一步进一步加强, 认真认真贯彻; 切实切实 is no emphasis of this style. */
const ADVERB_TWICE =
  /(进一步|认真|切实|不断|持续|全面|深入|坚决|积极|充分|努力|大力|扎实|严格|着力|始终|必须|应当|以及|通过|按照|根据|关于|对于)\1(?=[一-龥])/y;

export function doubledParticles(text: string): readonly Span[] {
  const found = particles(text);
  let done = 0;
  for (const at of twins(text)) {
    if (at < done) continue;
    const adverb = wordAt(ADVERB_TWICE, text, at);
    const word = adverb ?? wordAt(NOUN_TWICE, text, at);
    if (word === null) continue;
    const start = at + word.length;
    done = start + word.length;
    if (adverb !== null || !(isHead(text, at) && text.charAt(done) === '，')) found.push({ start, end: done });
  }
  return found;
}

function wordAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1] ?? null;
}

function particles(text: string): Span[] {
  const found: Span[] = [];
  for (const [twice, pattern] of TWICE)
    for (let at = text.indexOf(twice); at >= 0; at = text.indexOf(twice, at + 1)) {
      pattern.lastIndex = at;
      if (pattern.test(text)) found.push({ start: at + 1, end: at + 2 });
    }
  return found;
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
