/**
 * What the words right behind quoted sayings say of them: “地震报不准”，“抓了也白抓”。这是典型的侥幸心理; “多一事不如少一事”，
 * 这种心态害死人. Left out: what they are praised for, what is to be prevented by them (这是防止形式主义的关键).
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
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
const KINDS = '思想|想法|心态|认识|观点|说法|论调|心理|做法|态度|看法|念头|情绪|现象|言论|苗头|倾向|作风|风气|话';
const REJECTED =
  '要不得|使不得|不可取|不可有|不能有|行不通|害死?人|害了|误事|误人|有害|危险|错误|不对|糊涂|站不住脚|(?:必须|坚决|要|务必|应当)[^，。；]{0,4}(?:纠正|克服|扭转|摒弃|破除|改)';

const IS_FAULT = wordSet(FAULTS);
const IS_REJECTED = wordSet(
  '要不得 使不得 不可取 不可有 不能有 行不通 害人 害死人 害了 误事 误人 有害 危险 错误 不对 糊涂 站不住脚 纠正 克服 扭转 摒弃 破除 改',
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
