/**
 * What the words right behind quoted sayings say of them: “地震报不准”，“抓了也白抓”。这是典型的侥幸心理; “多一事不如少一事”，
 * 这种心态害死人. Left out: what they are praised for, what is to be prevented by them (这是防止形式主义的关键).
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';

const MARKS = characters('，、；。！？');
const OPENING = characters('“');
const POINTS = characters('这此那');
/** A row of sayings is judged together. */
const MAX_ROW = 4;
const MAX_VERDICT = 40;

/** What is wrong with what is said so. */
const FAULTS =
  '侥幸 麻痹 错误 糊涂 误区 歪理 借口 托词 形式主义 官僚主义 本位主义 好人主义 教条主义 经验主义 享乐主义 懒政 怠政 懒汉 不作为 不负责任 ' +
  '失职 渎职 自欺欺人 掩耳盗铃 短视 偏见 畏难 懈怠 厌战 松劲 惰性 消极 狭隘 片面 危险 有害 要不得 不对的 推卸 推诿 甩锅 敷衍 应付 躺平 狡辩 谬论';
/** What a saying is called where it is rejected. */
const KINDS =
  '思想|想法|心态|认识|观点|说法|论调|心理|做法|态度|看法|念头|情绪|现象|言论|苗头|倾向|作风|风气|话|道理|逻辑|算盘|账';
const REJECTED =
  '要不得|使不得|不可取|不可有|不能有|行不通|害死?人|害了|误事|误人|有害|危险|错误|不对|糊涂|站不住脚|错了|错的|(?:必须|坚决|要|务必|应当)[^，。；]{0,4}(?:纠正|克服|扭转|摒弃|破除|改|批)';

const IS_FAULT = wordSet(FAULTS);
const IS_REJECTED = wordSet(
  '要不得 使不得 不可取 不可有 不能有 行不通 害人 害死人 害了 误事 误人 有害 危险 错误 不对 糊涂 站不住脚 错了 错的 纠正 克服 扭转 摒弃 破除 改 批',
);
/** 这是典型的侥幸心理, 这就是形式主义; what is to be prevented is not what they are. */
const CALLED = new RegExp(
  `^.(?:就|正|都|也|其实|完全|实际上|恰恰|无疑|分明|显然|说到底|本质上|往往)*(?:是|属于)[^，。；！？防避力克反纠杜警破解摒治]{0,14}?(?:${FAULTS.split(' ').join('|')})[^，。；！？]{0,8}(?:[，。；！？\\n]|$)`,
);
const TREATED = new RegExp(`^.(?:种|类|些|样的?)?[^，。；！？]{0,6}?(?:${KINDS})[^，。；！？]{0,12}?(?:${REJECTED})`);

/** Whether the next words condemn what is quoted. */
export function isJudged(scan: Scan, { end }: Span): boolean {
  const at = behindRow(scan, end);
  if (!POINTS.has(scan, at)) return false;
  const limit = Math.min(scan.text.length, at + MAX_VERDICT);
  if (!IS_FAULT.test(scan, at, limit) && !IS_REJECTED.test(scan, at, limit)) return false;
  const verdict = scan.text.slice(at, limit);
  return CALLED.test(verdict) || TREATED.test(verdict);
}

const SOME = wordSet('有人 有的 有些 个别 少数 一些 某些 不少人 很多人 许多人 部分');
const SAYS = wordSet('说 讲 认为 觉得 议论 嘀咕 嘲笑 笑话 讥讽 质问 抱怨 埋怨 念叨');
/** Whom they said it of, or how often, may stand between. */
const MAX_SOME = 40;
const STOPS = characters('。！？');
/** What goes on behind the saying up to the end of its sentence is no longer. */
const MAX_GOING_ON = 30;
const OUTRIGHT = wordSet(
  '大错特错 完全错 纯属错 错了 荒唐 糊涂 谬论 一派胡言 胡说 不对 其实不然 这不对 这就错了 这话错',
);
/** 这种论调要不得: of what has been said, whatever stands between. */
const SAYINGS =
  /^[，。]?(?:这|那|此)(?:种|类|些|样的?|个)?[^，。；！？]{0,4}?(?:说法|论调|观点|看法|想法|认识|言论|话)/;

/** Whether some are told to say it. */
function isSaidBySome(scan: Scan, { start }: Span): boolean {
  const from = Math.max(sentenceAt(scan, start).start, start - MAX_SOME);
  const some = SOME.first(scan, from, start);
  return some >= 0 && SAYS.test(scan, some, start);
}

/** What some say, and the words behind it or the next sentence reject: 有人说改革是“瞎折腾”，不如不改。这种论调要不得。 */
export function isRejectedSaying(scan: Scan, quotation: Span): boolean {
  if (!isSaidBySome(scan, quotation)) return false;
  const at = behindRow(scan, quotation.end);
  if (isJudged(scan, quotation) || OUTRIGHT.startingAt(scan, at) >= 0) return true;
  const limit = Math.min(scan.text.length, at + MAX_GOING_ON);
  const stop = STOPS.find(scan, at, limit);
  if (stop === limit) return false;
  const verdict = scan.text.slice(stop + 1, stop + 1 + MAX_VERDICT);
  return SAYINGS.test(verdict) && TREATED.test(verdict);
}

/** Behind a quotation, those that follow it in its row, and the marks that part them. */
function behindRow(scan: Scan, end: number): number {
  let at = MARKS.skip(scan, end, end + 2);
  for (let count = 0; count < MAX_ROW && OPENING.has(scan, at); count++) {
    const close = scan.partners[at] ?? 0;
    if (close <= at) break;
    at = MARKS.skip(scan, close, close + 2);
  }
  return at;
}
