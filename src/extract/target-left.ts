/**
 * Numbers of what is there of which it is said that it shall be done, behind the number: 剩余的420户危房，必须全部改造; 查出的126宗违建，年底前
 * 全部销号; 反馈的15项问题，10月底前整改到位; 剩下4件，十一月底以前要上线. Left out: those of which nothing is asked (反馈的15项问题，触目惊心).
 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { ACTIONS, type Stretch } from './target-stretch.js';

/** What is left is what is to be done. */
export const LEFT = wordSet('剩下 剩余 余下 其余 剩下的 剩余的 余下的 其余的 还剩 还剩下');
const LEFT_ENDS = characters('的下余剩');
const LEFT_BY_NOT = /(?:没有|尚未|还没|未)[^，。；的]{1,8}的$/;
/** What was found, given or begun, by whom or where. */
const GIVEN = wordSet(
  '第一批 第二批 首批 头批 这批 本批 查出来的 排查出来的 摸排出来的 梳理出来的 清理出来的 反映出来的 暴露出来的 查出的 发现的 反馈的 交办的 排查出的 梳理出的 摸排出的 转办的 移交的 挂牌的 督办的 存在的 指出的 提出的 遗留的 在建的 续建的 停工的 闲置的 占用的 列入计划的 列入规划的 纳入规划的 纳入计划的 点名的 通报的 曝光的 约谈的 拖欠的 下达的 分配的 确定的 认领的 承诺的 立行立改的 长期整改的 查实的 核实的 反弹的 涉及的',
);
const ALL_OF_THEM = /^[^，。；\d]{0,12}?，?[^，。；]{0,14}?(?:全部|悉数|一[个户人座处村件项宗]不[落漏少留剩])/;
const DONE =
  '(?:整改|整治|处置|处理|改造|复耕|清理|拆除|化解|安置|搬迁|通水|通电|通车)?(?:上线|销号|到位|完[成毕工]?|办结|复耕|复绿|拆除|[一-龥]完|搬出|搬迁|搬进|通水|通电|通车|开工|竣工|投用|投产|交付|解决|化解|落实|摘帽|脱贫|出列|达标|归还|清退|付清|补齐|补上|兑现|入库|接入|接上|建成|启用|验收|移交|供地|见效|落地|拿下|结案|审结|签约|打通|贯通|完成(?:全部)?(?:整改|整治|改造|搬迁|安置|安装|建设|拆除|清理|修复|治理|验收|交付|更换|化解|签约|复垦|复耕|回填|加固|装修|搬运|采收|入库))';
const BY =
  '(?:今年|明年|[到在于]|20\\d\\d年)?(?:\\d{1,2}月|[一二三四五六七八九十]{1,3}月|[年月季]|国庆节?|春节|元旦|中秋节?|主?汛期?|入冬|开学|“?[五七十]一”?|[本下]周|[\\d一二三四五六七八九十两半]{1,3}个?(?:天|日|周|月|工作日))(?:到来|来临|结束|开始)?(?:[底末份]|\\d{1,2}[日号]|[上中下]旬)?(?:(?:之|以)?前|(?:之|以)?内)?(?:都|也|均)?(?:要|必须|务必|须|应|得|确保|力争)?';
const MUST = '(?:都|也|均)?(?:要|必须|务必|须|得)(?:尽快|抓紧|按期|如期|限期|马上|立即)?';
const BY_THEN = new RegExp(
  `^(?:(?![的第到了])[一-龥“”]){0,12}?，?(?:${BY}|${MUST})[^，。；\\d]{0,4}?${DONE}(?=[，。；、]|$)`,
  'u',
);
/** 对8个后进村，由区级领导包联，年底前全部转化: what may stand between, and who is to do it (…，农业局要会同属地在8月底前全部关闭). */
const BETWEEN =
  '(?:，(?:由[^，。；\\d]{2,14}?(?:牵头|包联|包保|包抓|负责|组织|督办|挂牌)|(?:资金|手续|图纸|方案|任务|指标)[^，。；\\d]{0,4}?已经?(?:全部)?(?:下达|到位|落实|批复|办妥|确定)))?';
const WHO = '(?:[^，。；\\d的]{2,12}?(?:要|必须|务必|应)(?:会同[^，。；\\d]{2,12}?)?)?';
const WHOLLY_BY = new RegExp(
  `^(?:(?![第到了])[一-龥“”]){0,12}?${BETWEEN}，?${WHO}${BY}(?:全部|悉数|一律|逐[一家户个项处])[^，。；\\d]{0,4}?(?:${DONE}|关闭|关停|搬迁|淘汰|清理|处置|转化|取缔|清运|修复|治理|化解|走访)[^，。；\\d]{0,6}?(?=[，。；、]|$)`,
  'u',
);
/** 62个重点厂，最迟到九月底都要设检验员: asked of each. */
const EACH_BY = new RegExp(
  `^(?:(?![第到了])[一-龥“”]){0,12}?，(?:最迟|至迟|最晚)?(?:${BY})(?<=[都均](?:要|必须|务必|应|得))(?=[一-龥]{2})`,
  'u',
);
/** 4个村的小型污水处理站要在4月20日前开工 */
const ITSELF_BY = new RegExp(
  `^的?(?![^，。；]{0,1}[要把将])[一-龥]{2,12}?(?:要|必须|务必|力争|确保)${BY}(?:全部)?${DONE}(?=[，。；、]|$)`,
  'u',
);
const SORT_ENDS = characters('的出有');
const FAR_REACH = 64;
const REACH = 36;
const MOST_NOUN = 10;
const BREAKS = characters('，的有是已了');
const ENDS_DONE = new RegExp(`(?:${DONE}|清零|见底)$`, 'u');
const NOUN =
  /^(?![要都在]|必须|务必|全部)[一-龥]{1,10}?(?=，|\\d|年[底内末]|月底|本月|全部|都|要|必须|务必|国庆|春节|元旦|汛|月末|今年|十|$)/u;

/** What is measured of them: the noun, and what they shall come to; '' where no verb tells it. */
export function leftMetric({ syntax, amount, from }: Stretch, all: number): string {
  const { text } = syntax;
  if (TOWARDS.has(syntax, from)) {
    const noun = text.slice(amount.end, COMMA.find(syntax, amount.end, all));
    return `${text.slice(from + 1, amount.start)}${noun}${text.slice(all, WORD_STOPS.find(syntax, all, all + MOST_NOUN))}`;
  }
  const end = WORD_STOPS.find(syntax, all, all + MOST_NOUN);
  const done = ENDS_DONE.exec(text.slice(amount.end, end))?.[0] ?? '';
  if (done === '') return '';
  const opened = Math.max(from, LEFT.startingAt(syntax, from));
  // 要完成余下的15公里管网，年底前通水: what is done first is no part of what is left.
  const left = LEFT.endingAt(syntax, amount.start);
  const lead = text.slice(left > opened && ACTIONS.endingAt(syntax, left) >= opened ? left : opened, amount.start);
  const noun = NOUN.exec(text.slice(amount.end, end))?.[0] ?? '';
  // 立行立改的15个问题要全部销号: told in one clause.
  if (
    noun !== '' &&
    COMMA.find(syntax, amount.end, all) === all &&
    WHOLLY.test(syntax, amount.end, all) &&
    amount.start > from
  )
    return '';
  if (OF_ALL.has(lead) && done !== '') return `${noun}${done}`;
  if (noun === '' && lead !== '' && !NO_NOUN.test(text.slice(amount.end, end))) return '';
  return `${LEFT.startingAt(syntax, from) === amount.start ? '' : lead.replace(OF_END, '')}${noun}${done}`;
}
/** 全县6座病险水库必须…完成加固: where they are is told by the place of the speech. */
const OF_ALL: ReadonlySet<string> = new Set([
  '全国',
  '全省',
  '全市',
  '全县',
  '全区',
  '全镇',
  '全乡',
  '全州',
  '我省',
  '我市',
  '我县',
  '我区',
]);
const COMMA = characters('，');
const TOWARDS = characters('对');
const WHOLLY = wordSet('全部 悉数');
const OF_END = /的$/u;
/** 300万元，要尽快落实: of what is not said. */
const MARKED = characters('，。；、');
/** No noun stands behind the number. */
const NO_NOUN = /^(?:[，\d年月要都在]|必须|务必|全部|国庆|春节|元旦|汛|今年|十)/u;
const WORD_STOPS = characters('，。；、');

/** Where it is said, in the same or the next clause, that all of them shall be done; -1 where it is not. */
export function allOfLeft(stretch: Stretch): number {
  const { syntax, amount, from } = stretch;
  const { kind, comparator, start, end } = amount;
  if ((kind !== 'count' && kind !== 'measure' && kind !== 'money') || comparator !== '=') return -1;
  const near = nearOfLeft(stretch);
  if (near >= 0 || kind === 'money') return near;
  // 不达标的6个市场, 排查出412处: of what sort they are, and no deed.
  if (ACTIONS.test(syntax, from, start) && !SORT_ENDS.has(syntax, start - 1)) return -1;
  const behind = syntax.text.slice(end, end + FAR_REACH);
  const wholly = WHOLLY_BY.exec(behind) ?? (kind === 'count' ? (EACH_BY.exec(behind) ?? ITSELF_BY.exec(behind)) : null);
  return wholly === null ? -1 : end + wholly[0].length;
}

function nearOfLeft({ syntax, amount, from }: Stretch): number {
  const { kind, start, end } = amount;
  const isBare = start === from;
  if (isBare && kind === 'money' && MARKED.has(syntax, end)) return -1;
  const opens = Math.max(LEFT.startingAt(syntax, from, start), GIVEN.startingAt(syntax, from, start));
  if (!isBare && opens < 0 && !LEFT_ENDS.has(syntax, start - 1) && !TOWARDS.has(syntax, start - 1)) return -1;
  const left =
    LEFT.endingAt(syntax, start) >= from ||
    GIVEN.endingAt(syntax, start) >= from ||
    (opens > 0 && start - opens <= MOST_NOUN && BREAKS.find(syntax, opens, start) === start) ||
    // 对居住农村的86名老干部，春节前全部走访到户
    (!isBare && TOWARDS.has(syntax, from) && COMMA.find(syntax, end, end + MOST_NOUN) < end + MOST_NOUN) ||
    (!isBare && LEFT_BY_NOT.test(syntax.text.slice(from, start)));
  const behind = syntax.text.slice(end, end + REACH);
  const all = left && kind === 'count' ? ALL_OF_THEM.exec(behind) : null;
  if (all !== null) return end + all[0].length;
  const done = left || isBare ? BY_THEN.exec(behind) : null;
  if (done === null || (isBare && !left && ACTIONS.test(syntax, end, end + 1))) return -1;
  return end + done[0].length;
}
