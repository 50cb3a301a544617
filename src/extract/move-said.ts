/**
 * What stands before the words that tell the move of a sentence: whom it speaks to (同志们，今年是…), or, where a speech is told by
 * others, who said it (他指出，去年以来…). The head of the sentence is then behind it.
 */
import { characters } from '../source/finder.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';

/** 同志们，; 老师们、同学们，; 各位委员，. */
const VOCATIVE = /^(?:各位[^，。！：、]{1,8}|(?:[^，。！：、们]{1,5}们、){0,3}[^，。！：、们]{1,5}们)，/u;
/** 他指出，; 张明在讲话中强调，; 会议最后要求：. */
const SAID = /^[^，。；：！？“”、]{1,20}?(?:指出|强调|表示|要求|认为|提出|提到|谈到|说)(?:道)?[，：]/u;
/** 她希望，…; 李校长希望全体教师…: the hope is the head. */
const HOPED = /^(?!我|你|咱|大家)[^，。；：！？“”、]{1,14}?(?=希望|期望)(?!(?:希望|期望)(?:的|与|工程))/u;
/** 他指出; 她希望; 他提出三点要求. 他对工作精益求精 and 他代表支部 may be told of a model. */
const HE = /^(?:随后，|最后，|会上，)?[他她](?:还|又|首先|最后|同时|进一步)?(?:指出|强调|表示|要求|认为|提出|希望|说)/u;
const LONGEST = 30;
/** 我认为，; 大家说，; 党中央要求，; 总书记指出，: what the speech itself says, or cites. */
const OWN = /^[^，：]{0,10}?(?:我|你|咱|大家|有人|总书记|中央|国务院|省委|市委|县委|精神|群众|同志们)/u;

const COMMA = characters('，');
const MANY = characters('们');
const EVERY = characters('各');

/** Where the head of a sentence is behind whom it speaks to; the sentence's start where it does not. */
export function behindVocative(syntax: Syntax, start: number, end: number): number {
  const { text } = syntax;
  // Most sentences are told by their first comma.
  const limit = Math.min(end, start + LONGEST);
  const comma = COMMA.find(syntax, start, limit);
  if (comma === limit || (!MANY.has(syntax, comma - 1) && !EVERY.has(syntax, start))) return start;
  const found = VOCATIVE.exec(text.slice(start, limit));
  return found === null ? start : start + found[0].length;
}

/** … or behind who said it. */
export function behindSaid({ text }: Pick<Syntax, 'text'>, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const found = SAID.exec(head) ?? HOPED.exec(head);
  return found === null || OWN.test(found[0]) ? start : start + found[0].length;
}

/** 我再强调三点: a speaker's own words. */
const SPEAKS_SELF =
  /(?:^|[，。：；\n])我(?:再|想|就|要|先|来|们?一直|在这里)?(?:讲|谈|说|提|强调|代表|觉得|感到|认为|希望|相信)/u;

/** Whether others tell of the speech: it greets nobody, nobody says 我讲, and sentences open with who said it. */
export function isToldByOthers(syntax: Syntax): boolean {
  const { front, sentences, bodyEnd } = syntax;
  if (front.salutation !== null || SPEAKS_SELF.test(syntax.text)) return false;
  let told = 0;
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = Math.max(sentences.starts[index] ?? 0, front.bodyStart);
    if (start >= bodyEnd) break;
    const end = sentences.ends[index] ?? start;
    if (HE.test(syntax.text.slice(start, Math.min(end, start + 12)))) return true;
    if (behindSaid(syntax, start, end) > start && ++told === 2) return true;
  }
  return false;
}

/** 会议由副县长主持。 会上，还审议了… 参加会议的有…: how the news of a speech ends. */
const ENDS_NEWS =
  /^(?:会议由|会上，|会后，|会前，|会议还?(?:传达|审议|听取|通报|学习|宣读|表彰|研究了)|据悉|[^，。；：]{2,40}(?:参加|出席|列席)了?(?:会议|座谈会|活动|仪式|大会|调研|考察|检查|慰问|此次|本次|上述))/u;
/** 会后，各单位要抓紧…: part of the speech. */
const SAYS_MORE = /指出|强调|要求|希望|务必|必须|(?<![重主需首纪摘概])要(?![求点素闻])/u;

/** Where what is told behind the speech begins: its last paragraph, or the body's end. */
export function newsEnd({ text, paragraphs }: Syntax, from: number, last: number, bodyEnd: number): number {
  const start = paragraphs.starts[last] ?? bodyEnd;
  if (start <= from) return bodyEnd;
  const line = text.slice(start, Math.min(bodyEnd, start + 200)).trimStart();
  return ENDS_NEWS.test(line) && !SAYS_MORE.test(line) ? start : bodyEnd;
}

/** 最后，他希望…; 报告最后强调…: with what the speech ended. */
const LASTLY = /^(?:最后，|[^，。；：]{0,8}最后)[^，。；：]{0,10}(?:强调|指出|希望|表示|要求|号召|说)/u;
export const endsWith = ({ text }: Syntax, start: number): boolean => LASTLY.test(text.slice(start, start + LONGEST));
