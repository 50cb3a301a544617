/**
 * How the body of a unit speaks: it binds (各单位要…, 6月底前…), tells what was done (了, 同比, figures), blames (有的…, 至今没有…)
 * or gives reasons (…就会…, 因为…, a question). Signs are counted against the clauses; what others are cited with binds nobody here.
 */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Context } from './context.js';
import { cueTable, type Cue, type Tally } from './cues.js';
import { BINDS } from './kind-binds.js';
import { isFigure } from './move-cues.js';
import { ACHIEVED, PROBLEMATIC } from './tone.js';
import { words } from './word-runs.js';

/** What is set for a day to come. */
const DATED: readonly Cue[] = [
  { words: words('月底前 年底前 年内 到年底 上旬前 中旬前 下旬前 今后 下一步 下半年 明年'), notBefore: '从' },
  { words: words('月 日'), tail: /前/ },
  {
    words: words('国庆前 国庆节前 春节前 元旦前 五一前 七一前 开学前 汛期前 入汛前 入冬前 春耕前 冬至前 封冻前 供暖前'),
  },
  // 控制在3%以内, 不少于150人: what holds is measured, what is to hold is bounded.
  { words: words('控制在'), notBefore: '已 均 都', tail: /[^，。；]{1,12}(?:以内|以下|之内)/ },
  {
    words: words('不少于 不得少于 不低于 不得低于 不超过 不得超过'),
    notBefore: '已 均 都',
    tail: /[^，。；]{0,3}[\d０-９百千万一二三四五六七八九十两]/,
  },
  // 今年完成造林2万亩左右，森林覆盖率提高到42%以上: a bound is set, not reached.
  {
    words: words('今年'),
    notBefore: '比 较',
    tail: /(?!以来|上半年|前|[一二三四]季度|\d|已|我们已)[^。；了已]{2,60}?\d[^，。；\d]{0,6}(?:以上|以内|左右|以下)(?![^。；]{0,40}(?:同比|比去年|比上年))/,
  },
];

/** 有的, 个别: somebody is blamed, not named. */
const SOME: readonly Cue[] = [
  { words: words('有的 个别 少数 有些 某些 有人 极少数'), notBehind: '放矢 会问 要问 问' },
  {
    words: words('一些 部分 不少 许多'),
    behind:
      '人 干部 同志 党员 领导 单位 部门 地方 企业 村 乡镇 基层 职工 群众 教师 老师 学生 司机 驾驶员 窗口 班组 项目',
  },
];
/** 没有, 至今: what is not as it should be. */
const LACKS: readonly Cue[] = [
  {
    words: words(
      '没有 还没 没人 没把 没到 没见 至今 仍 仍然 依然 依旧 不到 不足 不够 只有 才 光 却 反而 反倒 生怕 拖 差 难 靠',
    ),
    // 没有一团和气，没有评功摆好: praised.
    notBehind: '关系 攻 过 退路 发 一团和气 评功摆好 避重就轻 遮遮掩掩 怨言 叫苦 退缩 推诿 讲条件 讲价钱',
  },
  { words: words('逾期未 未改 未整改 未落实 未完成 未开工 未到位 宽松软') },
  { words: words('只 仅'), notBefore: '不 一', notBehind: '要 有 争', tail: /[^，。；]{0,6}\d/ },
];
/** 了, 达到, 同比: what has been done. */
const TELLS: readonly Cue[] = [
  { words: words('了'), notBefore: '为 除 罢 不', notBehind: '解 然 结 望 如' },
  {
    words: words(
      '达到 提高到 下降到 增加到 降到 降至 升至 增至 由 同比 比上年 比去年 较上年 较去年 增长 下降 净增 新增 累计 完成 共 全年 去年 上年 今年以来 首次 突破 占 获 建成 名列 位居',
    ),
  },
];
/** 去年, 截至目前, 已完成: of a time gone by, whatever the heading opens with. */
const GONE: readonly Cue[] = [
  {
    words: words(
      '去年 上年 今年以来 一年来 几年来 截至 截止 累计 已完成 已建成 已实现 已达到 完成了 建成了 实现了 取得了',
    ),
    notBefore: '比 较 在 与 未',
    notBehind: '同期 底前 末前',
  },
];
/** 是…, 就会…, 因为…, ？: reasons are given. */
const EXPLAINS: readonly Cue[] = [
  {
    words: words('是'),
    notBefore: '要 但 可 还 于 凡 不 总 只 就 更 就要 一 二 三 四 五 六 七',
    notBehind: '否 非',
  },
  {
    words: words(
      '就会 就是 就能 才能 才会 因为 由于 如果 要是 一旦 意味着 决定 关系到 关乎 不是 只会 势必 必然 就要 说到底 归根 无非 据 预测 历史 告诉 越来越 已经 前所未有 ？',
    ),
  },
];
/** 总书记强调, 省委要求: what these ask is not asked here. */
const CITES: readonly Cue[] = [
  { words: words('指出 强调 讲过 常说 说过 总书记 党中央 国务院 明确提出 国家 省委 省里 上级 中央') },
];
/** 这些成绩来之不易: what was told before are successes. */
const THANKS: readonly Cue[] = [
  { words: compounds(words('这些 上述 以上 这'), words('成绩 成效 变化 进步 成果')) },
  { words: words('道一声辛苦 表示衷心 表示感谢 来之不易') },
];
/** 这些问题不解决: what was told before are shortcomings. */
const REGRETS: readonly Cue[] = [
  { words: compounds(words('这些 上述 以上 这种 此类'), words('问题 毛病 现象 不足 短板 情况 做法 苗头')) },
];

const COUNTED = [
  'binds',
  'dated',
  'some',
  'lacks',
  'tells',
  'explains',
  'thanks',
  'regrets',
  'blames',
  'achieves',
] as const;
const TABLE = cueTable([
  BINDS,
  DATED,
  SOME,
  LACKS,
  TELLS,
  EXPLAINS,
  THANKS,
  REGRETS,
  PROBLEMATIC,
  ACHIEVED,
  CITES,
  GONE,
]);
const [CITED, GONE_BY] = [COUNTED.length, COUNTED.length + 1];
const ACHIEVES = COUNTED.indexOf('achieves');

export const BODY_SIGNS = [
  ...COUNTED,
  'figures',
  'binds at all',
  'never binds',
  'somebody',
  'only tells',
  'gone by',
] as const;
export type BodySign = (typeof BODY_SIGNS)[number];

/** No more of a body is read, in characters. */
const REACH = 200;
/** A shorter body cannot be said to leave anything out. */
const SHORT = 14;

const CLAUSE_ENDS = characters('，。；：！？');

/** 1.有盲区。… 6.执法偏软。¶这些问题必须整改。: where each of its sisters fills one paragraph, what follows the last one is none of its body. */
function ownParagraph({ paragraphs }: Syntax, { marker, list }: Unit): number {
  const endOf = ({ marker: { paragraph } }: Unit): number => paragraphs.ends[paragraph] ?? 0;
  const last = list.at(-1);
  if (last === undefined || last.marker !== marker || list.length < 2) return Infinity;
  const areShort = list.slice(0, -1).every((unit) => unit.marker.opensParagraph && unit.end <= endOf(unit));
  return marker.opensParagraph && areShort ? endOf(last) : Infinity;
}

/** Filled anew for every sentence of every text. */
let filled: Tally | null = null;

/** Reads the signs of bodies, each between 0 and 1, in the order of their names; a body's children are not of it. */
export function bodyReader({ syntax, numerals }: Context): (unit: Unit) => readonly number[] {
  const tally = (filled ??= TABLE.tally());
  const { sentences } = syntax;
  let numeral = 0;

  const figuresIn = (from: number, to: number): number => {
    let count = 0;
    while ((numerals[numeral]?.start ?? from) < from) numeral++;
    for (let index = numeral; (numerals[index]?.start ?? to) < to; index++)
      if (isFigure(syntax, numerals[index]?.start ?? 0)) count++;
    return count;
  };

  return (unit) => {
    const { headingStart, headingEnd, end, children } = unit;
    const limit = Math.min(children[0]?.marker.start ?? end, end, headingEnd + REACH, ownParagraph(syntax, unit));
    // 另一方面，老城区水压还没有上来；: where there is no body, a long heading is one.
    const bare = limit - headingEnd <= 2 && headingEnd - headingStart > SHORT;
    const start = bare ? headingStart : headingEnd;
    const counts = COUNTED.map(() => 0);
    let gone = 0;
    let clauses = 0;
    for (let index = Math.max(0, indexAt(sentences, start)); index < sentences.length; index++) {
      const from = Math.max(start, sentences.starts[index] ?? 0);
      if (from >= limit) break;
      const to = Math.min(limit, sentences.ends[index] ?? limit);
      TABLE.read(syntax, from, to, tally);
      const isCited = (tally.counts[CITED] ?? 0) > 0;
      gone += tally.counts[GONE_BY] ?? 0;
      counts.forEach((count, sign) => {
        if (sign > 0 || !isCited) counts[sign] = count + (tally.counts[sign] ?? 0);
      });
      for (let at = from; at < to; at++) if (CLAUSE_ENDS.has(syntax, at)) clauses++;
    }
    const share = (count: number): number => Math.min(1, (2 * count) / Math.max(2, clauses));
    const [binds = 0, dated = 0, some = 0, , tells = 0] = counts;
    const achieves = counts[ACHIEVES] ?? 0;
    const asks = binds + dated > 0;
    return [
      ...counts.map(share),
      share(figuresIn(start, limit)),
      Number(asks),
      Number(!asks && limit - start > SHORT),
      Number(some > 0),
      Number(!asks && tells + achieves > 0),
      Number(!asks && gone > 0),
    ];
  };
}
