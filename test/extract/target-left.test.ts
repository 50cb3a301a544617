import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

/** Targets as `status metric: value unit by deadline`. */
const told = (sentence: string): readonly string[] =>
  (asked(sentence).targets ?? []).map(
    ({ status, metric, value, unit, deadline }) =>
      `${status} ${metric}: ${value}${unit === null ? '' : ` ${unit}`}${deadline === null ? '' : ` by ${deadline}`}`,
  );

describe('what is there shall be done', () => {
  test.each<[string, readonly string[]]>([
    ['查出的126宗违建，年底前全部销号。', ['goal 查出违建销号: 126 宗 by 年底前']],
    ['反馈的15项问题，10月底前整改到位。', ['goal 反馈问题整改到位: 15 项 by 10月底前']],
    ['占用的耕地320亩，9月底前复耕。', ['goal 占用的耕地复耕: 320 亩 by 9月底前']],
    ['占用的320亩耕地，9月底前复耕。', ['goal 占用耕地复耕: 320 亩 by 9月底前']],
    ['剩下4件，十一月底以前要上线。', ['goal 上线: 4 件 by 十一月底以前']],
    ['其余20户，国庆前务必搬完。', ['goal 搬完: 20 户 by 国庆前']],
    ['列入规划的58座，年底前全部开工。', ['goal 列入规划开工: 58 座 by 年底前']],
    ['涉及的412户在7月底前全部签约。', ['goal 涉及签约: 412 户 by 7月底前']],
    ['首批3个试点村，年底前要全部通水。', ['goal 首批试点村通水: 3 个 by 年底前']],
    ['拖欠的3000万元工程款，春节前要付清。', ['goal 拖欠工程款付清: 3000 万元 by 春节前']],
    ['2个项目，月底前要开工。', ['goal 开工: 2 个项目 by 月底前']],
    // What is done to what is left, the verb before it.
    ['年底前完成剩余68家食堂的改造。', ['goal 完成剩余食堂的改造: 68 家 by 年底前']],
    ['6月底前，完成其余32个村的改厕任务。', ['goal 完成其余改厕任务: 32 个 by 6月底前']],
    ['9月底前完成剩下12所学校的食堂改造。', ['goal 完成剩下学校的食堂改造: 12 所 by 9月底前']],
    ['抓紧完成其余47户的搬迁安置。', ['goal 抓紧完成其余搬迁安置: 47 户']],
    ['今年拆除剩余的3.2万平方米违建。', ['goal 拆除剩余违建: 3.2 万平方米 by 今年']],
    ['剩余的68家食堂，年底前完成改造。', ['goal 食堂完成改造: 68 家 by 年底前']],
    ['要完成余下的15公里管网，年底前全部通水。', ['goal 余下管网通水: 15 公里 by 年底前']],
    ['已改造132家，年底前再完成剩余的68家。', ['achieved 改造: 132 家', 'goal 改造: 68 家 by 年底前']],
    // Near misses: nothing is asked of them, or nothing said of what they are.
    ['300万元，要尽快落实。', ['goal 300万元: 300 万元']],
    ['反馈的15项问题，触目惊心。', ['reference 反馈问题: 15 项']],
    ['剩余68家食堂情况复杂。', ['reference 剩余食堂情况复杂: 68 家']],
    ['其余32个村条件较好。', ['reference 其余村条件较好: 32 个']],
    ['已改造132家，剩余68家。', ['achieved 改造: 132 家', 'reference 剩余: 68 家']],
    ['剩余的20户，分散在山上。', ['reference 剩余: 20 户']],
    ['剩下的7项任务，11月底前清零。', ['reference 剩下任务: 7 项', 'goal 剩下的任务: 0 by 11月底前']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who does it and by when behind what is left; what there is', () => {
  test.each<[string, readonly string[]]>([
    ['禁养区内的63家猪场，农业局要会同乡镇在8月底前全部关闭。', ['goal 禁养区内猪场: 63 家 by 8月底前']],
    ['对9个薄弱村，由县级领导包联，年底前全部转化。', ['goal 薄弱村: 9 个 by 年底前']],
    ['今年安排的30座塘坝，资金已经下达，4月份必须全部开工。', ['goal 今年安排塘坝开工: 30 座 by 4月份']],
    ['不达标的7个菜场，8月底前必须全部改造到位。', ['goal 不达标菜场改造到位: 7 个 by 8月底前']],
    ['六十个重点厂，最迟到九月底都要配备安全员。', ['goal 重点厂: 60 个 by 到九月底']],
    ['河东、河西等4个村的泵站要在4月20日前开工。', ['goal 河东、河西等村的泵站开工: 4 个 by 4月20日前']],
    ['建成区20蒸吨以下燃煤锅炉全部淘汰。', ['goal 建成区20蒸吨以下燃煤锅炉淘汰: 100 %']],
    [
      '全县露天矿山共29处，面积1640亩，今年治理12处。',
      ['reference 露天矿山: 29 处', 'reference 面积: 1640 亩', 'goal 治理: 12 处 by 今年'],
    ],
    ['要打好垃圾清零仗。', []],
    ['平均受教育年限从9.8年提高到10.5年。', ['goal 平均受教育年限: 10.5 年']],
    [
      '今年的任务是600座，目前只完成了110座，不到两成。',
      ['goal 任务: 600 座 by 今年', 'reference 任务: 110 座', 'reference 任务: 20 %'],
    ],
    ['完成对8个乡镇12个县直单位的巡察。', ['goal 完成乡镇: 8 个', 'goal 县直单位的巡察: 12 个']],
    ['问题整改了20个，还有7个需要长期坚持。', ['reference 问题整改: 20 个', 'reference 需要长期坚持: 7 个']],
    ['确保供暖前全部改造完毕。', ['goal 改造完毕: 100 % by 供暖前']],
    ['东片区4个乡镇负责造林5000亩。', ['reference 东片区乡镇负责造林: 4 个', 'goal 造林: 5000 亩']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('how many for each, and which ones', () => {
  test.each<[string, readonly string[]]>([
    ['今年每个分局都要有1名以上业务能手。', ['goal 每个分局业务能手: 1 名 by 今年']],
    ['每个村都要有一名村医。', ['goal 每个村有一名村医: 100 %']],
    ['把监控面扩大到600户，覆盖全部税收的七成以上。', ['goal 监控面: 600 户', 'goal 覆盖全部税收: 70 %']],
    ['我提五条要求，每一条都有数、有期限。', []],
    ['上半年至少拿下3起案值千万元以上的大要案。', ['goal 拿下案值千万元以上的大要案: 3 起 by 上半年']],
    ['县委书记要每年走遍所有乡镇。', ['goal 走遍乡镇: 100 %']],
    ['我省家禽存栏3.2亿只，防疫任务很重。', ['reference 家禽存栏: 3.2 亿只']],
    ['今年全县生猪存栏要稳定在120万头。', ['goal 生猪存栏: 120 万头 by 今年']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is told beside it, and what it costs to fail', () => {
  test.each<[string, readonly string[]]>([
    ['确保不发生较大安全事故、确保资产负债率控制在63%以内、确保改革行动9月底前全面收官。', ['goal 资产负债率: 63 %']],
    ['办公室要在10月15日之前修订工作规则，人事科要抓好轮岗，轮岗率不得低于80%。', ['goal 轮岗率: 80 %']],
    ['逾期一天通报一次。', ['reference 逾期一天通报: 1 次']],
    ['完不成的降薪三成。', ['reference 完不成的降薪: 30 %']],
    ['每月通报一次。', ['goal 每月通报: 1 次']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
