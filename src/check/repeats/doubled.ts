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

/**
 * Nouns and the like that no one doubles as verbs are (研究研究); 干部干部，先干一步 plays on the word at the head of a clause,
 * 没有没有困难的工作 denies twice.
 */
const NOUN_TWICE =
  /(问题|工作|情况|单位|部门|制度|机制|体系|措施|意识|能力|水平|作用|责任|任务|力度|我们|他们|进行|居民|村民|农民|群众|企业|总产|产量|收入|加强|要求|没有(?!没有[^，。；]{0,10}的))\1(?!再)/y;

/** Adverbs that no one doubles, before what they belong to: 进一步进一步加强, 认真认真贯彻; 切实切实 is no emphasis of this style. */
const ADVERB_TWICE =
  /(进一步|认真|切实|不断|持续|全面|深入|坚决|积极|充分|努力|大力|扎实|严格|着力|始终|必须|应当|以及|通过|按照|根据|关于|对于)\1(?!再)(?=[一-龥])/y;

export function wordsTwice(text: string): readonly Span[] {
  const found: Span[] = [];
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
