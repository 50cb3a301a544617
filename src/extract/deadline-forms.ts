/** The forms of a deadline: 到2015年, 年底前, 今年, 6月30日前, 三年内, 从二季度起, 攻坚期内. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { skipWords } from './word-runs.js';

const YEAR = '(?:20\\d\\d|(?<!\\d)0\\d|[一二][〇零○0Oo一二三四五六七八九]{3})年';
/** A year whose figures are to be filled in. */
const BLANK_YEAR = '(?:20)?[XxＸ×*○]{2,4}年';
/** One class each: digits of two kinds in one number are not written, and three classes take three times as long to compile. */
const NUMBER = '[\\d一二两三四五六七八九十]{1,3}';
const DAY = `[\\d一二三四五六七八九十XxＸ×]{1,3}[日号]`;
const MONTH = `(?:[\\d一二三四五六七八九十XxＸ×]{1,2}|[元腊正冬])月`;
const BEFORE = '(?:(?:之?前|以前)(?!后))';
const SEASON =
  '(?:年|开春|年三十|除夕|年关|小年|过年|立春|立夏|立秋|夏至|春分|秋分|白露|寒露|大雪|小雪|麦收|开镰|收秋|插秧|上冻|封冻|解冻|下雪|落雪|下霜|放寒假|放暑假|放假|春节|元旦|元宵节?|雨季|台风季节?|冬季|入伏|入夏|入秋|供暖期?|采暖期?|国庆节?|中秋节?|(?:教师|重阳|劳动|儿童|护士|记者)节|汛期?|主汛期|入汛|入冬|清明节?|谷雨|小满|芒种|端午节?|立冬|冬至|惊蛰|霜降|暑假|寒假|高考|中考|期中考试|期末考试|(?:[春秋]季)?开学|“?(?:五一|七一|八一|十一|三夏|三秋|双抢|春耕|夏收|秋收|春播|秋播|秋种|春灌|冬灌|封冻)”?)';
/** 今年, 本学期, 年底: no 前 needed; not 今年以来, 年底的. */
const TERM =
  '(?:[今明]年(?:[上下]半年|首季度?末?|第?[一二三四]季度末?|年?[底末])|今年|明年|本年度|当年|全年(?!级)|本年|年内(?![乱战])|年底|年末|[这本](?:个)?(?:学期|季度|月|周)|新学年|本学年|上半年|下半年|后半年|学期末|[一二三四]季度末?|[一二三四]季末|首季度?末?|[头前][两二三四五六七八九]个月|今[冬春夏秋]明?[春]?)';
/** 5月25日至6月20日, 6月至9月: as long as something is done; 据6月至9月监测 tells of months gone by. */
const SPAN = `(?<![\\d据按照对经比较依由]|[去上前]年)(?:今年|明年)?${MONTH}(?:${DAY})?(?:至|到|—+|－|-|~|～)(?:今年|明年|次年)?(?:${MONTH}(?:${DAY}|底|末)?|${DAY})(?![之以]?[前的])`;
const ON_DAY = `(?:到|至)(?:今年|明年|后年)?${MONTH}(?:${DAY}|底|末)(?:${BEFORE}|(?![的，]?(?:累计|已)))`;
const DEADLINE = new RegExp(
  [
    SPAN,
    // 2018年到2020年: no day of its own.
    `(?<![比较自从于])${YEAR}(?:到|至|—+|－|-|~|～)${YEAR}(?:底|末)?(?![来以]|的)`,
    `(?<![比较自从于])(?:到|至|在)?${YEAR}(?:${MONTH}(?:底|末|份|${DAY})?|底|末|年底|上半年|[春秋]季)?${BEFORE}?(?![来以]|建成的|的(?![^。]{0,6}(?:目标|任务|指标|底线)))`,
    `(?:到|至)${BLANK_YEAR}(?:${MONTH}(?:底|末|份|${DAY})?|底|末|年底)?${BEFORE}?(?![的来以])`,
    `(?:在)?${BLANK_YEAR}(?:(?:${MONTH})?[底末]${BEFORE}?|(?:${MONTH}(?:${DAY})?)?${BEFORE})(?![的来以])`,
    ON_DAY,
    // 到明年6月, 明早六点以前, 今天下午6点之前, 腊月二十三以前
    `(?:到|至)(?:明年|后年)${MONTH}(?!${DAY}|[底末份])`,
    `(?:[今明后]天|[今明](?=[早晚]))(?:[早晚]上?|上午|中午|下午|晚上|凌晨)?${NUMBER}(?:点|时)钟?半?${BEFORE}`,
    `${MONTH}(?:初|二十|廿|三)?[一二三四五六七八九十]{1,2}${BEFORE}`,
    // 礼拜五以前, 下个月十号以前, 明天天黑以前, 月中以前.
    `(?:[本下这]个?)?(?:礼拜|星期)[一二三四五六日天末]${BEFORE}`,
    `[本下这]个?月(?:${DAY}|[上中下]旬)${BEFORE}`,
    `[今明后]天(?:天黑|天亮|下班|收工|早上|中午|晚上)${BEFORE}`,
    `(?<![每个])月中${BEFORE}`,
    `(?:[本这下]个?)(?:礼拜|星期)(?:之?内|以内|(?=要|必须|务必|就要|得))`,
    // 下周五之前; 三年翻两番, 五年实现全覆盖.
    `(?:[本下]周[一二三四五六日末]?|周[一二三四五六日末])(?:下班)?${BEFORE}`,
    `(?<=[，。；：、！“\\n]|^|要|须|力争|争取|确保|努力|计划|力求|务必)用?${NUMBER}年(?=实现|完成|建成|改造|新建|整治|培[育训养]|引进|打造)`,
    `(?<![\\d第近过去今明后每前几续了时头满]|[一二三四五六七八九十])${NUMBER}年(?=见成效|见效|大变样|(?:实现)?(?:翻番|翻一番|翻两番|倍增|全覆盖))`,
    // 中秋、国庆前
    `(?:元旦|春节|“?五一”?|端午节?|中秋节?|国庆节?)[、和](?:春节|元宵节?|端午节?|中秋节?|国庆节?|元旦)(?:两节)?${BEFORE}`,
    `(?:今年|明年)?${MONTH}(?:${DAY}(?:\\d{1,2}(?:时|点))?|底|末|上旬|中旬|下旬|份)?${BEFORE}`,
    `(?<![\\d一二三四五六七八九十几多余来]|(?:去|上|前)(?=年))(?:今年|明年)?(?:${SEASON}|${TERM}|${MONTH}|学期|届|“?十[一二三四五]五”?)(?:底|末|年底|中|初|份|内|结束|到来|来临)?(?:${BEFORE}|内)`,
    // 今后五年, 今明两年, 通过三到五年的努力, 明年10月建成.
    `(?:在?今后|未来)(?:的)?${NUMBER}(?:[到至—-]${NUMBER})?年(?:里|之?内|时间)?`,
    `今明两年`,
    `(?:通过|经过)${NUMBER}(?:[到至—-]${NUMBER})?(?:个?月|年)(?:左右)?的?(?:努力|奋斗|时间|攻坚|建设)`,
    `(?:到|至)?本届(?:政府|县委|市委|党委|班子)?任期?末`,
    `本学[期年]末`,
    `(?:今年|明年)${MONTH}(?=建成|通车|投产|投用|投入使用|竣工|完工|开工|交付)`,
    `(?:到|至)(?:今年|明年)?(?:年底|年末|月底|“?(?:十[一二三四五]?|[六七八九])五”?期?末|本?世纪[末中]叶?|本届任期末)`,
    `“?(?:十[一二三四五]?|[六七八九])五”?(?:期?末)`,
    // 三年后产值达到50亿元, 开学时.
    `(?<![\\d第近过去今明后每前几续了时头满]|[一二三四五六七八九十])(?:再过)?${NUMBER}年(?:之|以)?后(?![的又再才来就我他])`,
    `(?:(?:[春秋]季)?开学|年终|期末|届满)时`,
    `(?:用|利用)?${NUMBER}(?:[到至—]${NUMBER})?(?:个)?(?:年|个月|月)(?:左右)?(?:的?时间|内|之内|以内)(?![乱战])(?:的时间)?`,
    `[\\d一二两三四五六七八九十百]{1,4}(?:个)?(?:天|日|周|小时|个工作日)(?:时间|内|之内|以内)`,
    `(?<![至从自于比较是截])${MONTH}(?:底|末|上旬|中旬|下旬|${DAY})(?=全部|全面|完成|实现|建成|要|必须|务必|力争|确保|达到|达标|不低于|累计要|基本|[净新]增|突破|降[到至]|集中开工|开工|竣工|完工|通车|投产|投用|封顶|贯通|交付)`,
    // 月底前报齐, not 每月底前.
    `(?<![\\d一二三四五六七八九十XxＸ×每个各本下上去])月[底末]${BEFORE}`,
    `(?:今年|明年)?${MONTH}(?:${DAY})?起(?![以至到])`,
    `${MONTH}份`,
    `(?<!(?:去|上|前)年?(?=年[底末]))(?!全年(?:计划|任务|目标|预算)(?:总?[数额量])?的)${TERM}(?![以起来]|的(?!.{0,14}(?:目标|任务|指标|计划|安排|底线|：))|年初)`,
  ].join('|'),
);
const FIRSTS =
  '到至在再12一二百今明年本这上下三四当教重劳暑寒春夏秋双汛入元腊正首头前国中高期主开学届清除小过立白大夏秋麦收插上封解下落放礼星后谷芒端立冬惊霜小“十0123456789五六七八九两用力利全新周月XxＸ×*○儿护记后封雨台冬供采通经未';
const DEADLINES = opening(DEADLINE, FIRSTS);
/** 从现在到6月底, 从明年起 */
const SINCE = opening(
  new RegExp(
    `从[^，。；]{1,4}起?${ON_DAY}|[从自](?!起|开始)(?:今年|明年|后年|本月|下月|下个月|本周|下周|本学期|下学期|新学期|新学年|下学年|本学年|即日|(?:今年|明年)?(?:${YEAR})?(?:${MONTH}(?:${DAY}|份)?)?(?:[春秋]季学期|入学新生)?|(?:今年|明年)?(?:[一二三四]季度|下半年))(?:起|开始)`,
  ),
  '从自',
);
/** First characters of deadlines. */
export const ANY_FIRST = characters(`${FIRSTS}从自`);
/** Second characters of deadlines: 到位 and 学习 are told by them … */
const SECONDS = characters(
  '0123456789XxＸ×*一二两三四五六七八九十〇零○“今明年月日天周个小本学季半度底末中初份内结到来之前以春夏秋冬汛期入元旦国庆节假明早晚雨满种午至蛰降考暑寒高主开双收抢耕届争用师阳动童士者风伏暖宵三除夕关春夏秋分露雪收镰秧冻霜假拜期礼个后百过来届',
);
/** … and most numbers by what they count. */
const UNTIL = characters('到至在');
const DIGITS = characters('0123456789');
const COUNTED = characters('年月日天周小个');
const YEAR_DIGITS = 4;
/** 20xx年 */
const BLANK = characters('XxＸ×*○');
/** 三个月, 这个学期, 5个工作日; not 三个村 */
const PIECE = characters('个');
const OF_TIME = characters('年月天日周小工个学季');
/** “七一”, “十三五”; not “三个 */
const QUOTE = characters('“');
const QUOTED = characters('一二三四五夏秋抢耕收');

function mayBegin(syntax: Keyed, at: number): boolean {
  const number = UNTIL.has(syntax, at) ? at + 1 : at;
  const counted = DIGITS.has(syntax, number);
  const second = counted ? DIGITS.skip(syntax, number, number + YEAR_DIGITS) : at + 1;
  if (counted && BLANK.has(syntax, second)) return true;
  if (!(counted ? COUNTED : SECONDS).has(syntax, second)) return false;
  if (PIECE.has(syntax, second)) return OF_TIME.has(syntax, second + 1);
  return !QUOTE.has(syntax, at) || QUOTED.has(syntax, at + 2);
}

/** 集中整改期内, 攻坚期内, “百日攻坚”行动期间: a period with a name of its own. */
const PERIOD =
  /(?:在)?(?:本|该|整个)?(?:“[一-龥]{2,8}”)?(?:[一-龥]{2,6}期内|(?<=”)期间|(?:[春夏秋冬]防|[春暑]运|三夏|三秋|双抢|春播|秋收|节日|假日|节假日|假期|汛期|防火期|采暖期|供暖期|两会|换届|任期)期?间|[一-龥]{0,4}(?:整改|攻坚|行动|整治|试点|过渡|规划|活动|排查|建设|实施|集中)期间?内?)(?![的间内]|以来)/y;
const PERIOD_SIGN = characters('期');
const PERIOD_ENDS = characters('内间');
const PERIOD_MARKS = characters('，。；：、！？\n）');
const PERIOD_REACH = 16;
/** 同期内, 长期内, 学期内 */
const NO_PERIOD = /(?<!合)同期|[长近短早中后前学上下周日定分]期/;

/** Length of the named period that begins at a place; -1 where none does. */
function periodLength(syntax: Keyed, at: number): number {
  const sign = PERIOD_SIGN.find(syntax, at + 2, at + PERIOD_REACH);
  if (sign >= at + PERIOD_REACH || !PERIOD_ENDS.has(syntax, sign + 1)) return -1;
  PERIOD.lastIndex = at;
  const period = PERIOD.exec(syntax.text)?.[0];
  return period === undefined || NO_PERIOD.test(period) ? -1 : period.length;
}

/**
 * 开海前, 5月征期前, 在台风登陆之前: what happens once and for all, named at the head of a clause. Left out: places (门前, 沿线前列), what is
 * done over and over (上岗前, 班前), what is long past (解放前), and words that only end so (目前, 提前).
 */
const EVENT =
  /(?!(?:[此目当眼以之面跟提超空生史]|[\d一二三四五六七八九十百几多数]+(?:个?月|[年天日周])|解放|建国|新中国|改革|抗战|上世纪|很久|不久|从)(?:之|以)?前|下一步|同志)(?:\d{1,2}月份?|[一-龥“”](?<![要须把将了的是有和与向对比由就都也不我你他在到]))(?:[一-龥“”](?<![要须把将了的是有和与向对比由就都也不我你他])){1,8}?(?<![目当眼面跟提超空生史门房屋村楼窗床桌台幕店坟岗班课饭睡井场会事向居列位学孕诉靠备婚术赛战阵席庭年月日天周底末旬号])(?:之前|以前|前)(?![列提期面进移置后沿线景途身言辈端者台排半头方院门场所卫锋奏夕茅瞻述几两三四五六七八九十\d的年天])/y;
const EVENT_SIGN = characters('前');
const EVENT_MARKS = characters('，。；：、！？\n）要须');
const EVENT_REACH = 13;
/** 确保洪峰到来前: asks, and names no event. */
const EVENT_LEADS = wordSet('在 赶在 确保 力争 争取 务必 必须 我们 大家 各地 各级 各单位 各部门 还 再 请 应 应当 一定');
/** Over and over: before each of them. */
const EACH_TIME =
  /(?:上[岗班课车船]|作业|下[井矿乡]|入[井库园场学]|出[车厂门海航]|进[场厂门村]|开[会车]|值班|用药|手术|发车|起飞|操作|使用|食用|注射|每.*)(?:之|以)?前$/u;

/** Length of such an event from the place on; -1 where none begins. */
function eventLength(syntax: Keyed, at: number): number {
  if (at > 0 && !EVENT_MARKS.has(syntax, at - 1) && EVENT_LEADS.endingAt(syntax, at) < 0) return -1;
  if (EVENT_LEADS.startingAt(syntax, at) >= 0) return -1;
  const sign = EVENT_SIGN.find(syntax, at + 2, at + EVENT_REACH);
  if (sign >= at + EVENT_REACH) return -1;
  EVENT.lastIndex = at;
  const event = EVENT.exec(syntax.text)?.[0];
  return event === undefined || EACH_TIME.test(event) ? -1 : event.length;
}

/** Length of the deadline that begins at a place; -1 where none does. */
export function deadlineLength(syntax: Keyed, at: number): number {
  const period = periodLength(syntax, at);
  if (period >= 0) return period;
  const length = formLength(syntax, at);
  return length >= 0 ? length : eventLength(syntax, at);
}

function formLength(syntax: Keyed, at: number): number {
  const since = SINCE.length(syntax, at);
  return since >= 0 || !mayBegin(syntax, at) ? since : DEADLINES.length(syntax, at);
}

/** The deadline that begins at a place; null where none does. */
export const deadlineAt = (syntax: Keyed, at: number): string | null =>
  (SINCE.exec(syntax, at) ?? (mayBegin(syntax, at) ? DEADLINES.exec(syntax, at) : null))?.[0] ?? null;

/** Every named period, and event to come, that stands at the head of a clause in the range. */
export function eachPeriod(
  syntax: Keyed,
  from: number,
  to: number,
  visit: (start: number, end: number) => unknown,
): void {
  for (let at = PERIOD_SIGN.find(syntax, from, to); at < to; at = PERIOD_SIGN.find(syntax, at + 1, to)) {
    if (!PERIOD_ENDS.has(syntax, at + 1)) continue;
    const start = PERIOD_MARKS.behindLast(syntax, at, Math.max(0, at - PERIOD_REACH));
    const end = start + periodLength(syntax, start);
    if (end > at && end <= to) visit(start, end);
  }
  for (let at = EVENT_SIGN.find(syntax, from, to); at < to; at = EVENT_SIGN.find(syntax, at + 1, to)) {
    const start = skipWords(EVENT_LEADS, syntax, EVENT_MARKS.behindLast(syntax, at, Math.max(0, at - EVENT_REACH)), at);
    const end = start + eventLength(syntax, start);
    if (end > at && end <= to && formLength(syntax, start) < 0) visit(start, end);
  }
}
