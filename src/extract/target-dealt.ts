/**
 * What was found and dealt with, told in a row: 对31所学校作了检查，发现线索47件，立案12件; 查了40家单位，发现隐患120条，当场改掉90条. It was
 * done, though the passage is an opening or one of what is wrong. Left out: what was only found (查了12家，发现隐患30条).
 */
import { finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

const NUMBER = '(?=[\\d一二三四五六七八九十百])';
const LOOKED =
  '(?<![审考追普抽核清])查了|(?:检查|抽查|排查|核查|巡察|督查|暗访)了(?=[\\d一二三四五六七八九十百])|对(?=[\\d一二三四五六七八九十百][^，。；]{0,20}(?:作了|做了|进行了|开展了|搞了)[^，。；\\d]{0,8}(?:检查|核查|巡察|督查|抽查|排查|暗访|体检|评估|回头看))';
const FOUND = '(?:共|又|一共)?(?:发现|查出|查找出|排查出|揪出)了?[^，。；\\d]{0,10}';
const DEALT =
  '(?:当场|现场|已经|已|共|先后|依法|及时|立即)*(?:立案|移送|移交|转办|处分|给予[^，。；\\d]{0,10}处分|追缴|收缴|罚没|罚款|责令|查封|取缔|关停|约谈|问责|追责|改掉|整改|改正|纠正|销号|退还|清退|没收|下架|扣押|拘留|刑拘)(?:了|掉)?的?[^，。；\\d要]{0,10}';
/** Who did it may stand before it: 检查组查了12家. */
const LOOKS = new RegExp(`^(?:[^，。；\\d]{0,20}?(?:${LOOKED})|${FOUND})$`, 'u');
const DEALS = new RegExp(`^${DEALT}$`, 'u');
const LOOKED_INTO = finder(new RegExp(`(?:${LOOKED}|(?<=[，；])${FOUND})${NUMBER}`), '查检抽排核巡督暗对共又一发揪');
const DEALT_WITH = finder(
  new RegExp(`(?<=[，；])${DEALT}${NUMBER}`),
  '当现已共先依及立移处给追收罚责转查取关约问改整纠销退清没下扣拘刑',
);
const REACH = 120;
const MOST_LEAD = 32;
const LONGEST_LOOK = 3;

/** 2022年全县纪检监察机关立案386件，处分302人，其中科级干部57人: what an organ did in a year that is told of. */
const YEAR_TOLD = opening(
  /(?:去年|上年|(?:20)?\d\d年|今年(?:以来|上半年|一季度|前?[一二三四五六七八九\d]{1,2}个?月?[至到—-]{0,2}\d{0,2}月))(?:以来)?，?(?:全[市县省区国镇州]|我[市县省区州])/,
  '去上0123456789今',
);
const LAW = '立案|处分|留置|查处|挽回(?:经济)?损失|追缴|移送(?:司法|检察)|问责|起诉|批捕|审结|执结|破获|侦破|打掉';
const LAW_DEED = new RegExp(
  `(?:${LAW})[^，。；\\d]{0,24}(?:[\\d,.]+[件人起名个][^，。；]{0,4}，其中[^，。；\\d]{1,10})?$`,
  'u',
);
const LAW_GREW = new RegExp(
  `(?:${LAW})[^，。；\\d]{0,16}[\\d,.]+[件人起名个][^，。；\\d]{0,4}，(?:同比|比上年|较上年|比去年)(?:增长|上升|下降|增加|减少)$`,
  'u',
);
const LAW_REACH = 44;
export const tellsLaw = (syntax: Syntax, { kind, start }: Amount, sentence: Span): boolean =>
  YEAR_TOLD.test(syntax, sentence.start) &&
  (kind === 'share' ? LAW_GREW : LAW_DEED).test(syntax.text.slice(Math.max(sentence.start, start - LAW_REACH), start));

/** Whether the amount is one of such a row. */
export function isDealtWith(syntax: Syntax, { kind, start, end }: Amount, clause: Span, sentence: Span): boolean {
  if ((kind !== 'count' && kind !== 'money') || start - clause.start > MOST_LEAD) return false;
  const lead = syntax.text.slice(clause.start, start);
  // 对 sees what stands behind the number.
  if (DEALS.test(lead)) return LOOKED_INTO.test(syntax, Math.max(sentence.start, clause.start - REACH), clause.start);
  const looks = LOOKS.test(lead) || LOOKED_INTO.test(syntax, Math.max(clause.start, start - LONGEST_LOOK), start);
  return looks && DEALT_WITH.test(syntax, end, Math.min(sentence.end, end + REACH));
}
