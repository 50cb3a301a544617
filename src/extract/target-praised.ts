/**
 * What is praised was done, though it stands in an opening or among what is wrong: 今年种植烤烟4.2万亩，…这些成绩是在大旱中取得的. Asked for
 * openings and problems alone. Left out: what stands behind a turn (但…, 不足是…), and praise of a day or of those who are there.
 */
import { finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt, sentenceAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';

const PRAISES = wordSet(
  '这些成绩 成绩是 成绩的取得 取得的成绩 走对了 路子是对的 干得不错 做得不错 干得很好 好的方面 好的一面 很有说服力 令人振奋 可喜可贺 应当肯定 应该肯定 值得肯定 值得称道 值得点赞 来之不易 很不简单 很不容易 真不简单 实属不易 殊为不易 记一功 记头功 功不可没 功劳簿 可圈可点 有目共睹 不是没有打好 不是没有亮点 不是没有成绩 不是没有进步 也有亮点 形势是平稳的 形势是好的 形势总的是好的 总的是好的 总体是好的 总体上是好的 情况是好的 主流是好的 势头是好的 总的是不错的 总的讲是不错的 总体是不错的 开局是好的 总体平稳 是平稳的 是有进步的 先说成绩 先讲成绩 先说好的 先说亮点 好的一面 特点是 亮点是 打了一个漂亮仗 打了一场漂亮仗 交出了一份 就没有今天的',
);
const TURNS = finder(
  /(?:[，。；\n]|^)(?:但是?|然而|可是|不过|同时也?要看到|与此同时|再讲差距|再说问题)|不足[是之，。；]|差距[是，。；]|问题[是更也摆]|短板|成绩的同时|不够|薄弱|毛病|存在|没有绝迹|时有发生/,
  '，。；\n但然可不同与再差问短成薄毛存没时',
);
/** 去年同期是5起、过火六十多亩: what it is compared with. */
const SAME_TIME = wordSet('同期是 同期为 同期有 同期发生');
const SAME_TIME_REACH = 20;
const REACH = 240;
/** 监督小组，二十几个人，: how many there are. */
const PERSONS_ALONE = opening(/[，；][\d一二三四五六七八九十百几来多]{1,5}(?:个人|人|名|位)[，；]/, '，；');

/** Whether the words around an amount, from the turn before it to the turn behind it, say that it was well done. */
export function isPraised(syntax: Syntax, { start, end }: Span): boolean {
  if (PERSONS_ALONE.test(syntax, start - 1)) return false;
  if (SAME_TIME.test(syntax, Math.max(0, start - SAME_TIME_REACH), start)) return false;
  const paragraph = paragraphAt(syntax, start);
  let from = Math.max(paragraph.start, start - REACH);
  let to = Math.min(paragraph.end, end + REACH);
  TURNS.each(syntax, from, to, (_, at) => {
    if (at < start) from = at + 1;
    else if (at < to) to = at;
  });
  return PRAISES.test(syntax, from, to);
}

/** 你们这几年干得不错，我随便说几个数。经营主体…: a paragraph that opens so tells what was done. */
const TELLS = finder(
  /(?:干得|做得|抓得|搞得)(?:不错|很好|很扎实|有声有色)|(?:说|讲|报|摆|念|举)(?:[几一]个|[几一]组|点)(?:数字?|数据)|(?:成绩|变化|进步|成效)(?:有目共睹|摆在那|是实实在在|是明显|很明显)/,
  '干做抓搞说讲报摆念举成变进',
);
const LOOKS_AHEAD = wordSet('今年 明年 下一步 目标 任务 今后 接下来 指标 要求 问题 不足 差距');
const OPENING_REACH = 60;
/** Of the last paragraph asked for: where it begins, and where its first sentence ends if that praises; -1 if not. */
const asked = new WeakMap<Syntax, Span>();
export function opensPraised(syntax: Syntax, { start }: Span): boolean {
  const paragraph = paragraphAt(syntax, start);
  let first = asked.get(syntax);
  if (first?.start !== paragraph.start) {
    first = { start: paragraph.start, end: praisedTo(syntax, paragraph) };
    asked.set(syntax, first);
  }
  if (first.end < 0 || first.end > start) return false;
  let isTurned = false;
  TURNS.each(syntax, first.end - 1, start, () => (isTurned = true));
  return !isTurned;
}

function praisedTo(syntax: Syntax, { start, end }: Span): number {
  if (!TELLS.test(syntax, start, Math.min(end, start + OPENING_REACH))) return -1;
  const to = sentenceAt(syntax, start).end;
  return TELLS.test(syntax, start, to) && !LOOKS_AHEAD.test(syntax, start, to) && to - start <= OPENING_REACH ? to : -1;
}

/** 应该说，这几年投入不小，新修道路46公里: granted before the turn, where nothing of it is wanting. */
const GRANTS = opening(
  /(?:但|当然，?|不过，?)?(?:应[该当](?:说|承认|肯定)|平心而论|说句公道话|公道地?[说讲]|客观地?[说讲]|不可否认|不能否认|诚然|固然|公正地[说讲]|凭良心[说讲]|实事求是地?[说讲])，?/,
  '但当不应平说公客诚固凭实',
);
const WANTING = wordSet(
  '差距 问题 不足 落后 困难 毛病 只有 仅有 还有 不够 不到 拖欠 欠账 短板 薄弱 隐患 滞后 低于 才 但 可是 然而 没有 下滑 不容乐观',
);
export const isGranted = (syntax: Syntax, { end }: Span, sentence: Span): boolean =>
  GRANTS.test(syntax, sentence.start) && !WANTING.test(syntax, sentence.start, end);
