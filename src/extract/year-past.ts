/**
 * Years that are told as history, of somebody else, or in somebody's words, and are none of the speech: 2012年是我县的一个转折点，那一年…; “十三五”第一年，我们就拿下了…;
 * 汶川地震刚刚发生，我市就派出六十名官兵; 第30个教师节前夕，总书记来到北京师范大学; 总书记强调：“今年是改革开放40周年”.
 */
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import { DATED, type Statement } from './year-statement.js';

/** Words that look back from a later day, in the sentence. */
const LOOKS_BACK =
  /那一?年|那年|当年(?!的?(?:任务|计划|目标))|转折(?:点|之年|性的一年)|值得铭记|我(?:参加工作|入党|上大学|到任)|(?<![\d一二三四五六七八九十])[二两三四五六七八九](?:、[一二三四五六七八九])?年来|[二两三四五六七八九十]年(?:时间)?(?:已经?)?过去|经过[二两三四五六七八九十]{1,3}年|回想起来|心有余悸|延续到今天|至今(?:激励|难忘|记忆)/u;
/** … and in the next one. */
const SINCE_THEN =
  /^[^。！？\n]{0,6}(?:经过[二两三四五六七八九十]{1,3}年|[二两三四五六七八九]年过去了|[二三四五六七八九十]{1,3}年来)/u;
/** “十三五”第一年，我们拿下了…; “十四五”开局之年，…突破三百亿元；去年，…. */
const PLAN_YEAR =
  /“?(?:十[一二三四五]|[六七八九])五”?(?:计划|规划)?的?(?:第[一二三四五]年|头一年|开局之年|起步之年|收官之年|最后一年)，/u;
const TOLD = /了(?!解)|去年|突破|增长只有|摘帽|亏损|提出“/u;
const NOW = /今年|明年|今天|现在起|当前|正值|恰逢|要|必须|将/u;
/** 刚刚发生，我市就派出官兵; 发表不久，县里就办起了开发区. */
const STORY =
  /(?:刚刚?(?:闭幕|召开|发生|发表|结束|回归)|(?:发生|发表|召开|闭幕)(?:后)?不久)[^。；，]{0,4}，[^。；]{0,16}?就(?!要|必须|应|是要)/u;
/** What the leader did or said at the time. */
const LEADER =
  /(?:总书记|国家主席|总理|主席)(?:来到|到|给|向|对|在)[^。；]{2,40}?(?:看望|回信|致以|提出了|作出(?:重要)?(?:指示|批示)|强调|指出)|(?:前夕|来临之际|到来之际)，[^。；，]{0,6}(?:总书记|国家主席|总理)/u;

/** Whether the place stands in words that are quoted as somebody's (强调：“今年是…”). */
const SAYS = /(?:[：:]|[强指写说讲问登道]{1,2}着?(?:这样)?(?:一句话)?[：:]?)$/u;
function isQuoted({ text, partners }: Syntax, at: number, from: number): boolean {
  const open = from + text.slice(from, at + 1).lastIndexOf('“');
  if (open < from) return false;
  const close = (partners[open] ?? 0) - 1;
  return close > at && close - open > 12 && SAYS.test(text.slice(Math.max(from, open - 8), open));
}

const REACH = 80;

/** So much of its sentence is read on either side of a year, that a sentence without end stays linear. */
const AROUND = 160;
function around(syntax: Syntax, at: number): Span {
  const { start, end } = sentenceAt(syntax, at);
  return { start: Math.max(start, at - AROUND), end: Math.min(end, at + AROUND) };
}

/** Whether what is said of a year is history, another's deed or another's words. */
function isOfPast(syntax: Syntax, { relation, year, start }: Statement): boolean {
  const { text } = syntax;
  const sentence = around(syntax, start);
  const own = text.slice(sentence.start, sentence.end);
  const isNamed = relation === '=' && own.includes(`${year}年`);
  return (
    (isNamed && (LOOKS_BACK.test(own) || SINCE_THEN.test(text.slice(sentence.end, sentence.end + REACH)))) ||
    (PLAN_YEAR.test(own) && TOLD.test(own) && !NOW.test(own)) ||
    STORY.test(own) ||
    (LEADER.test(own) && !OF_NOW.test(own)) ||
    isQuoted(syntax, start, sentence.start)
  );
}
const OF_NOW = /[去今明]年/u;

/** 1998年那样的大洪水, 2005年时任…提出, 2018年只有86亿元，到去年已经130亿元: a year named from long after. */
const FROM_AFTER =
  /那样|那场|那次|那年|时任|(?:爆炸|火灾|矿难|溃坝|特大)[^。；]{0,12}(?:事故|教训|造成|死亡)|教训|[二两三四五六七八九十]{1,3}(?:多|几)?年(?:来|过去)|到现在|至今|满打满算|到(?:去年|今年)，?(?:已|整整)|考察时/u;

/** Whether the sentence that names the year looks back on it from a later one. */
function isLongAgo(syntax: Syntax, { year, start }: Statement): boolean {
  const sentence = around(syntax, start);
  const own = syntax.text.slice(sentence.start, sentence.end);
  return own.includes(`${year}年`) && FROM_AFTER.test(own);
}

/** Statements as they hold for the speech: what is told as history says only that it lies behind. */
export const ofNow = (syntax: Syntax, statements: readonly Statement[]): readonly Statement[] =>
  statements.flatMap((one): readonly Statement[] => {
    if (one.relation === '>=' && one.lasts !== true && isLongAgo(syntax, one)) return [{ ...one, lasts: true }];
    const binds = one.relation === '=' || one.relation === '<=';
    if (!binds || one.source === 'title' || one.weight >= DATED || !isOfPast(syntax, one)) return [one];
    return one.relation === '=' ? [{ ...one, relation: '>=', source: 'inferred', weight: 1, lasts: true }] : [];
  });
