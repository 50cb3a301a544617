/** A lead that counts what is to be done: 下一步，重点做好两件事：, 上半年要办好这几件事：, 我提三点要求。 Left out: 办成了四件事, 主要做了三项工作. */
import { characters, finder } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { BOUND } from './kind-binds.js';
import { leadOf } from './list-leads.js';

const TO_DO = finder(
  /(?:抓好|办好|做好|打好|干好|落实好|完成好|把握好|处理好|突出抓|重点抓|着力抓|集中抓|抓紧抓|切实抓|做到)(?!了)[^，。；：了]{0,8}[二两三四五六七八九十几\d](?:件|项|个|条|点|场|篇|方面)[^，。；：了]{0,8}[：。，]?|(?:马上|立即|抓紧|尽快|集中|着力|突出|必须|要)[^，。；：了]{0,4}(?:办|抓|做|干|打|守|盯|突出|把住|管住|落实)[^，。；：了]{0,4}[二两三四五六七八九十几\d](?:件|项|条|点|个)[^，。；：了]{0,8}[：。，]?|分[二两三四五六七八九十\d](?:步|个?阶段|个?批次?)(?:走|推进|实施|进行|开展|完成)?[：。，]?|从[^，。；：]{0,6}[二两三四五六七八九十几\d]个?方面(?:入手|发力|着手|抓起|做起|推进|突破|用力|下功夫)[：。，]?|(?:要|当前)突出[^，。；：了]{0,6}[二两三四五六七八九十几\d](?:个|项|大)[^，。；：了]{0,4}重点[：。，]?|[二两三四五六七八九十几\d][条个项](?:处理|奖惩|具体|工作|保障|推进|落实)(?:办法|措施|举措|意见|要求)[：。，]?|(?:提出?|讲|强调|作|明确)[二两三四五六七八九十几\d](?:点|条|项|个)[^，。；：了]{0,4}(?:要求|希望|意见|建议)[：。，]?|(?:主要|总体|奋斗|预期|工作|总的)(?:目标|任务|指标)(?:任务)?(?:主要)?[是为有][：，]?/,
  '抓办做打干落完把处突重着集切提讲强作明马立尽必要分从当二两三四五六七八九十几0123456789主总奋预工',
);

/** Whether the sentence that leads up to the list that a unit opens ends so. */
export function leadsToWork(syntax: Syntax, first: Unit): boolean {
  const { start, end } = leadOf(syntax, first);
  let leads = false;
  TO_DO.each(syntax, start, end, ([found], at) => (leads ||= at + found.length >= end));
  return leads || binds(syntax, CLAUSES.behindLast(syntax, end - 1, start), end);
}

/** 今年要力争两个新突破。: a clause that binds and counts; 要看到三个变化, 要严防两种倾向 do not ask for what they count. */
const binds = (syntax: Syntax, from: number, to: number): boolean =>
  COUNTS.test(syntax, from, to) && BOUND.signsIn(syntax, from, to) !== 0 && !SEES.test(syntax, from, to);
const COUNTS = finder(/[二两三四五六七八九十几](?:个|[条项件点场篇])/, '二两三四五六七八九十几');
const SEES = wordSet(
  '看到 看清 认清 认识 讲清 弄清 搞清 算清 明白 懂得 知道 记住 把握 防止 防范 警惕 严防 谨防 克服 避免 反对 纠正 力戒 正视 直面 面对 说明 指出 回答 思考 研究 讲 说 谈 原则 关系 问题 账',
);
const CLAUSES = characters('，；。');
