/** Words of coverage in place of a number: 全覆盖, 全部…, 清零, 零事故, 翻一番, 一半, 每个…都有. */
import { characters, type Keyed } from '../source/finder.js';
import { entriesOf } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Amount } from './target-amounts.js';
import { comparatorOf } from './target-comparators.js';

type Coverage = readonly [pattern: RegExp, value: number, unit: (match: RegExpExecArray) => string | null];

const percent = (): string => '%';
const none = (): null => null;

const WHOLLY: Coverage = [
  /全部(?=覆盖|改造|公开|向社会公开|兑现|化解|拆除|落地|恢复|安置|达标|脱贫|完成|销号|清零|建成|整改|办结|退出|摘帽|实现|到位|纳入|投用|开工|竣工|出列|入库)/y,
  100,
  percent,
];
const CLEARED: Coverage = [/(?:动态|全部|全面)?清零/y, 0, none];
const HALF: Coverage = [/(?<![另前后下上这那对写])(?:一半|半数)(?=[，。；、]|$|以上|左右|以内)/y, 50, percent];

/** Patterns of coverage by the word they begin with; the first that matches decides. */
const COVERAGES = entriesOf<readonly Coverage[]>([
  ['全覆盖', [[/全覆盖/y, 100, percent]]],
  ['全部', [CLEARED, WHOLLY]],
  ['全面清零', [CLEARED]],
  ['动态清零', [CLEARED]],
  ['清零', [CLEARED]],
  [
    '零',
    [
      [
        /(?<![清归为从数零])零(?!距离|容忍|基础|起点|门槛|售|散|碳|食|件|工|花|接触|跑|突破|星|头|点|钱|部|乱|碎|售|下|上[^访]|的|度|时|担保|成本|元|首付|利率|关税)([一-龥]{1,4}?)(?=[，。；、”）和与]|目标|$)/y,
        0,
        (match) => (/^(?:发生|新增|增长|持有)$/.test(match[1] ?? '') ? null : (match[1] ?? null)),
      ],
      [/(?<=[为归到至])零(?=[，。；、]|$)/y, 0, none],
    ],
  ],
  [
    '翻',
    [
      [/翻(?:了)?(?:一)?番(?!地)/y, 2, () => '倍'],
      [/翻两番/y, 4, () => '倍'],
    ],
  ],
  ['一半', [HALF]],
  ['半数', [HALF]],
  [
    '每',
    [[/每(?:个|一个|名|一名|户|一户|所|家|位|一位|座|村|镇)[^，。；]{0,20}?都(?:有|能|达)(?!点|些)/y, 100, percent]],
  ],
]);
const COVERAGE_FIRSTS = characters('全动清零翻一半每');

export function coverages({ syntax }: Context): readonly Amount[] {
  const { length } = syntax.text;
  const found: Amount[] = [];
  for (let at = COVERAGE_FIRSTS.find(syntax, 0, length); at < length;) {
    const hit = COVERAGES.startingAt(syntax, at);
    if (hit !== null) {
      const amount = coverageAt(syntax, at, hit.value);
      if (amount !== null) found.push(amount);
    }
    at = COVERAGE_FIRSTS.find(syntax, hit?.end ?? at + 1, length);
  }
  return found;
}

function coverageAt(syntax: Keyed, at: number, patterns: readonly Coverage[]): Amount | null {
  for (const [pattern, value, unit] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(syntax.text);
    if (match === null) continue;
    const { comparator, end } = comparatorOf(syntax, at, at + match[0].length, false);
    return {
      start: at,
      end,
      value,
      valueMax: null,
      unit: unit(match),
      kind: 'coverage',
      comparator,
      placeholder: false,
      chinese: true,
    };
  }
  return null;
}
