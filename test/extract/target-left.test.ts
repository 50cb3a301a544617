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
