/** Figures as they are told in talk: numbers in characters, none of them, what each is to do, and what is only mentioned; each with its near miss. */
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reading, reported } from './read.js';

const told = ({ targets }: Analysis): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(
      ({ status, metric, comparator, value, unit, deadline }) =>
        `${status} ${metric}: ${comparator} ${value} ${unit}${deadline === null ? '' : ` by ${deadline}`}`,
    );

describe('asked for', () => {
  test.each<[string, readonly string[]]>([
    // Numbers in characters: 来 inside them, parts behind the unit.
    ['今年要挣五十来万。', ['goal 挣: ~ 50 万 by 今年']],
    ['坝要加高一米二。', ['goal 坝要加高: = 1.2 米']],
    ['砂石料要码够五百方。', ['goal 砂石料: = 500 方']],
    ['八方力量要拧成一股绳。', []],
    // A share of whom; all of them.
    ['青工年底前百分之八十拿到合格证。', ['goal 青工拿到合格证: = 80 % by 年底前']],
    ['年底以前百分之九十拿到高中文凭。', ['goal 拿到高中文凭: = 90 % by 年底以前']],
    ['安全考试要全部及格。', ['goal 安全考试及格: = 100 %']],
    // How soon, how often, and what each is to do.
    ['救灾粮五天内到户。', ['goal 救灾粮到户: <= 5 天']],
    ['每个村演练一回。', ['goal 每个村演练: = 1 回']],
    ['学和用不是两回事。', []],
    [
      '每个团要帮建两个贫困村，修一条路，打一眼井，改一所小学，三年不脱钩。',
      ['goal 帮建贫困村: = 2 个', 'goal 修路: = 1 条', 'goal 打井: = 1 眼', 'goal 改小学: = 1 所'],
    ],
    ['有的人修一条路，打一眼井，就满足了。', []],
    // None.
    ['出口的瓷砖，退货一批也不许有。', ['goal 退货: = 0 批']],
    ['一个单位都不能少。', []],
    // Whose word leads in.
    ['年底以前，我要求消掉八十件。', ['goal 消掉: = 80 件 by 年底以前']],
    // 入冬以前, 礼拜五以前, 八月十五前: as it is said.
    ['入冬以前要修好四座桥。', ['goal 修好: = 4 座 by 入冬以前']],
    ['八月十五前要栽完六十亩。', ['goal 栽完: = 60 亩 by 八月十五前']],
    ['麦收前要检修六十台机子。', ['goal 检修机子: = 60 台 by 麦收前']],
    ['礼拜五以前要登记六十户。', ['goal 登记: = 60 户 by 礼拜五以前']],
    ['下个月十号以前要登记六十户。', ['goal 登记: = 60 户 by 下个月十号以前']],
    ['明天天黑以前要登记六十户。', ['goal 登记: = 60 户 by 明天天黑以前']],
    ['上冻以前要栽六十亩。', ['goal 栽: = 60 亩 by 上冻以前']],
    ['下雪天要清扫六十条街。', ['goal 清扫: = 60 条']],
    ['一亩地要打到八百斤。', ['goal 一亩地要打: = 800 斤']],
    ['今年的任务就是两条：一是修路十二里，二是打井八眼。', ['goal 修路: = 12 里 by 今年', 'goal 打井: = 8 眼 by 今年']],
    ['作业本一周批三次。', ['goal 作业本一周批: = 3 次']],
    ['一天能织八百米布。', []],
    ['两千四百口人，吃水要靠自己。', []],
    ['床位要加到两百四十张，护士要配到一百二十名。', ['goal 床位: = 240 张', 'goal 护士: = 120 名']],
    // Only mentioned.
    ['我代表全厂两千三百名职工，作三点表态。', []],
    ['这笔账金额不大，三千六百元，性质很坏。', []],
    ['全县仓容缺三千万斤，十月底以前补上。', []],
    ['水位现在高了两米三，明天早上以前降下来。', []],
    ['下游五个村，三百二十户，一户一张明白卡。', []],
    ['过去讲两条，现在还要加一条。', []],
    ['25名县级领导每人联系一个贫困村。', []],
    ['应整改问题97个，实际整改61个。', []],
    ['去年漏查37户。', []],
    ['办一次证要跑四十里路。', []],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('reported', () => {
  test.each<[string, readonly string[]]>([
    ['利润三百八十万，比前年多了四十来万。', ['achieved 利润: = 380 万', 'achieved 利润多: ~ 40 万']],
    [
      '户均停电时间5.3小时，比前年少了1.6小时。',
      ['achieved 户均停电时间: = 5.3 小时', 'achieved 户均停电时间少: = 1.6 小时'],
    ],
    ['没有死一个人，没有塌一间房。', ['achieved 死人: = 0 个', 'achieved 塌房: = 0 间']],
    ['没有打一张欠条。', ['achieved 打欠条: = 0 张']],
    ['规上工业增长3.9%，低于预期2.1个百分点。', ['achieved 规上工业增长: = 3.9 %']],
    ['对前三名分别奖励10万元、8万元、5万元。', []],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});

test('what went well among what is wrong', () => {
  const text =
    '同志们：\n下面，我通报检查情况。\n一、存在的问题\n总的看，形势是好的。到六月末，各项贷款余额21.3亿元，比年初增加1.7亿元。但是，有两个网点另立账册，放款860万元。\n二、抓好落实\n要扎实干。';
  expect(told(reading(text))).toEqual(['achieved 各项贷款余额: = 21.3 亿元', 'achieved 各项贷款余额增加: = 1.7 亿元']);
});
