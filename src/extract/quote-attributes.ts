/**
 * Quotations that are not what their clause is about: “规矩”两个字 are letters, “厕所革命”的批示 a paper's or a meeting's matter,
 * and a “铁饭碗” that is to be held on to is no fault.
 */
import { opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Quotation } from './quote-governors.js';
import { innerLength } from './quote-inner.js';

const LETTERS_BEHIND = wordSet(
  '字 一字 二字 两字 两个字 三个字 四个字 几个字 这个字 这两个字 这三个字 这四个字 这个词 一词',
);
const MOST_LETTERS = 4;

/** 牢记“规矩”两个字, “严”字当头. */
export const isLetters = (keyed: Keyed, quotation: Quotation): boolean =>
  innerLength(quotation) <= MOST_LETTERS && LETTERS_BEHIND.startingAt(keyed, quotation.end) >= 0;

const OF_PAPER = opening(
  /的?(?:重要|系列|有关|相关)*(?:批示|指示|讲话|文件|通知|会议|工作会议?(?!制度)|动员会|动员大会|推进会|座谈会|现场会|启动仪式|誓师大会|总结大会|领导小组|领导责任)|(?:有关|相关)(?:的|工作|事项|各项)/,
  '的重系有相批指讲文通会工动推座现启誓总领',
);

/** 贯彻落实关于“厕所革命”的批示, 召开“项目大会战”动员大会: a paper or a meeting is carried out, whatever it is about. */
export const isOfPaper = (keyed: Keyed, { end }: Quotation): boolean => OF_PAPER.test(keyed, end);

const KEEPS = wordSet('端稳 端牢 端好 守住 守牢 守好 捧牢 捧稳 捧好 筑牢 保住');
/** Between the verb and the mark: 端稳粮食安全的. */
const MAX_KEPT = 12;

/** 端稳粮食安全的“铁饭碗”. */
export function isKept(keyed: Keyed, { start, clause }: Quotation): boolean {
  const from = Math.max(clause, start - MAX_KEPT);
  return KEEPS.test(keyed, from, start);
}
