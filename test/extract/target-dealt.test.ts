import { describe, expect, test } from 'vitest';
import { asked, reading, reported } from './read.js';

const told = ({ targets }: ReturnType<typeof asked>): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, metric, value, unit }) => `${status} ${metric} ${value} ${unit}`);

const opened = (text: string): readonly string[] =>
  told(
    reading(
      `同志们：\n今天这个会专讲问题。${text}归纳起来，有两个方面。\n一、后厨脏。地面有油污。\n二、台账假。记录是补的。`,
    ),
  );

describe('found and dealt with, in an opening', () => {
  test.each<[string, readonly string[]]>([
    [
      '年初以来，县纪委对12个乡镇进行了专项巡察，发现问题96个，移交线索23条，处分干部14人。',
      [
        'achieved 县纪委乡镇进行了专项巡察 12 个',
        'achieved 发现问题 96 个',
        'achieved 移交线索 23 条',
        'achieved 处分干部 14 人',
      ],
    ],
    [
      '节前，检查组查了68家餐馆，发现隐患140条，当场整改95条。',
      ['achieved 检查组查餐馆 68 家', 'achieved 发现隐患 140 条', 'achieved 当场整改 95 条'],
    ],
    // Nothing was done about it.
    ['节前，检查组查了12家餐馆，发现隐患140条。', []],
    ['检查组查了12家餐馆，6家后厨不合格。', []],
    // Nothing was looked into.
    ['县里反复讲，不能再出现处分9人的事。', []],
  ])('%s', (text, expected) => {
    expect(opened(text)).toEqual(expected);
  });
});

describe('praised in an opening', () => {
  const speech = (text: string): readonly string[] =>
    told(
      reading(
        `同志们：\n刚才两位同志讲得很好。${text}下面，请县文旅局×××局长通报情况。\n同志们，暑期快到了。一要抓安全。\n二要抓服务。`,
      ),
    );
  test.each<[string, readonly string[]]>([
    [
      '一场村晚带火一个乡，接待游客8.6万人次，带动消费2300万元，说明路子走对了。',
      ['achieved 接待游客 8.6 万人次', 'achieved 带动消费 2300 万元'],
    ],
    ['院子里有个监督小组，三十几个人，天天守着，大家说干得不错。', []],
  ])('%s', (text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe('asked for without a verb of goals', () => {
  test.each<[string, readonly string[]]>([
    // Small numbers for each.
    ['班子成员每人包两个村。', ['goal 班子成员每人包 2 个村']],
    ['每个村办好两个夜校。', ['goal 每个村办好夜校 2 个']],
    ['每个人都有两个选择。', []],
    // … and by a day.
    ['设计院要在国庆节前搞出三个方案。', ['goal 搞出方案 3 个']],
    ['国庆节前有两个会要开。', []],
    // By when it is on the wall.
    ['账目10天以内上墙。', ['goal 账目上墙 10 天']],
    // What was found, and is to be done.
    ['排查出来的27处隐患，汛前一处不留整改到位。', ['goal 排查出来隐患整改到位 27 处']],
    ['排查出来的27处隐患，触目惊心。', []],
    // In all of them.
    ['年内实现组组通水泥路。', ['goal 组组通水泥路 100 %']],
    ['做到户户有敬老院。', ['goal 户户有敬老院 100 %']],
    ['村村通工程要扫尾。', []],
    ['做到人人有责任心。', []],
    ['做到校校有、天天有。', []],
    // Who does it, an idiom, the name of a campaign.
    ['移民搬迁由库区5个乡镇包干负责。', []],
    ['采购要货比三家。', []],
    ['开展隐患百日清零行动。', []],
    ['隐患年底前清零。', ['goal 隐患 0 null']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('told of those that are named', () => {
  test.each<[string, readonly string[]]>([
    ['符合条件的86名士兵全部安置。', ['achieved 符合条件士兵全部安置 86 名']],
    ['86名士兵全部妥善安置。', ['achieved 士兵全部妥善安置 86 名']],
    ['完成产值2100万元，只有年计划的八成。', ['achieved 完成产值 2100 万元', 'achieved 只有年计划 80 %']],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});
