import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reading, reported } from './read.js';

/** Targets as `status value unit`. */
const told = ({ targets }: Analysis): readonly string[] =>
  (targets ?? []).map(({ status, value, valueMax, unit }) => `${status} ${valueMax ?? value} ${unit ?? ''}`.trim());

/** The sentence in a speech that has not begun to ask or to report. */
const opened = (sentence: string): Analysis => reading(`同志们：\n${sentence}`);

const rows = (read: (sentence: string) => Analysis, list: readonly [string, readonly string[]][]): void => {
  test.each<[string, readonly string[]]>(list)('%s', (sentence, expected) => {
    expect(told(read(sentence))).toEqual(expected);
  });
};

describe('what befell or stood, told among what is asked for', () => {
  rows(asked, [
    ['渔港滞留船只减少到35艘。', ['goal 35 艘']],
    ['一天只接待了3批。', ['reference 3 批']],
    ['去年收到投诉310件，比前年多了42件。', ['reference 310 件', 'reference 42 件']],
    ['去年我们镇着了6把火。', ['reference 6 把火']],
    ['上个月县里暗访了18个村。', ['reference 18 个村']],
    ['真正联网的只有21个。', ['reference 21 个']],
    ['以往办个证要跑五六趟，等上二三十天。', ['reference 6 趟']],
    ['有个村三年换了4个书记。', ['reference 4 个']],
    ['隔壁县去年死了3个人。', ['reference 3 个']],
    ['光会议费就花了46万元。', ['reference 46 万元']],
    ['这个月跑了14趟。', ['reference 14 趟']],
    ['这类问题里，70%是作风不实。', ['reference 70 %']],
    ['贫困发生率12.4%，比全省高出5个百分点。', ['reference 12.4 %', 'reference 5 个百分点']],
    ['这次调整涉及干部132名，其中提拔41名。', ['reference 132 名', 'reference 41 名']],
    ['一个窗口一天接待120人。', ['reference 120 人']],
    ['全市现有出租车3400辆，网约车6800辆。', ['reference 3400 辆', 'reference 6800 辆']],
    ['我们镇离县城68公里。', ['reference 68 公里']],
    ['把全县分成6个组，挨村过。', ['reference 6 个']],
    ['办得好的，各奖50万元。', ['reference 50 万元']],
    ['全镇3.8万亩玉米，离田还田要达到95%以上。', ['reference 3.8 万亩', 'goal 95 %']],
    // Near misses: asked for, or done.
    ['要把投诉控制在50件以内。', ['goal 50 件']],
    ['去年受理投诉310件。', ['achieved 310 件']],
    ['累计暗访120个村。', ['achieved 120 个村']],
    ['合同签了28份。', ['achieved 28 份']],
    ['土地流转了3万亩。', ['achieved 3 万亩']],
    ['更换了320台水表。', ['achieved 320 台']],
    ['要让80%的村有主导产业。', ['goal 80 %']],
    ['新增出租车300辆。', ['goal 300 辆']],
    ['一个村要建1个站点。', []],
    ['公路两侧绿化20公里。', ['goal 20 公里']],
    ['培训200人，合格率达到95%。', ['goal 200 人', 'goal 95 %']],
  ]);
});

describe('which cases, how wide, how late', () => {
  rows(asked, [
    ['凡一次过火面积超过100亩的，书记就地免职。', ['reference 100 亩']],
    ['单户500万元以上的贷款一律上收审批。', ['reference 500 万元']],
    ['2米以上都算高处作业。', ['reference 2 米']],
    ['一天以上找分管领导。', ['reference 1 天']],
    ['水库周边500米是重点。', ['reference 500 米']],
    ['审批一拖一两个月。', []],
    ['48小时之内全部开诊。', []],
    ['两个小时以内能办的，当场办。', []],
    ['送大家二十个字。', []],
    ['把台账查一遍。', []],
    ['二本以上上线率达到80%。', ['goal 80 %']],
    // Near misses.
    ['审批要压缩到5天以内。', ['goal 5 天']],
    ['30分钟内到达现场。', ['goal 30 分钟']],
    ['每季度排查一遍。', ['goal 1 遍']],
    ['群众满意度低于80%的单位不得评优。', ['goal 80 %']],
  ]);
});

describe('what is asked for in other words', () => {
  rows(asked, [
    ['今年争取有3个产品获奖。', ['goal 3 个']],
    ['省里要求今年13件。', ['goal 13 件']],
    ['返乡人员一律隔离观察14天。', ['goal 14 天']],
    ['教育费按上年人均收入的1.5%足额征收。', ['goal 1.5 %']],
    ['镇级河长一周一次。', ['goal 1 次']],
    ['保证学生每天体育活动1小时。', ['goal 1 小时']],
    ['今年的指标是160人。', ['goal 160 人']],
    ['完成今年计划的80%以上。', ['goal 80 %']],
  ]);
  test('by years to come', () => {
    expect(asked('三年后产值达到50亿元。').targets).toMatchObject([{ metric: '产值', deadline: '三年后' }]);
    expect(asked('到“七五”末，产值突破4亿元。').targets).toMatchObject([{ deadline: '到“七五”末' }]);
    expect(asked('开学时入学率提高到95%以上。').targets).toMatchObject([{ metric: '入学率', deadline: '开学时' }]);
  });
  test('how much more', () => {
    expect(asked('税收占全县的三分之一还多。').targets).toMatchObject([{ comparator: '>=' }]);
    expect(reported('粮食总产一下子过了3亿斤。').targets).toMatchObject([{ metric: '粮食总产', comparator: '>=' }]);
  });
});

describe('in a review', () => {
  rows(reported, [
    ['成立时只有38家会员。', ['reference 38 家']],
    ['入梅以来下了4场暴雨。', ['reference 4 场']],
    ['有3名同志因公牺牲。', ['reference 3 名']],
    ['45岁以上的占了将近一半。', ['reference 50 %']],
    ['全院现有职工420人，开放床位500张。', ['reference 420 人', 'reference 500 张']],
    ['力争到年底会员达到150家，带动就业5000人左右。', ['goal 150 家', 'goal 5000 人']],
    ['要定期体检，一年至少两次。', ['goal 2 次']],
    ['今年计划招1300人。', ['goal 1300 人']],
    // Near misses.
    ['全年发生事故42起，同比下降12%。', ['achieved 42 起', 'achieved 12 %']],
    ['完工的只有9个。', ['achieved 9 个']],
    ['签约2976户，占94.7%。', ['achieved 2976 户', 'achieved 94.7 %']],
  ]);
});

describe('before a speech has begun to ask', () => {
  rows(opened, [
    ['去年村里通了水泥路6.8公里，自来水入户率到了98%。', ['achieved 6.8 公里', 'achieved 98 %']],
    ['力争用两年时间，把负债率降到60%以下。', ['goal 60 %']],
    ['我今天表个态：年内再招护士60名，文书精简三分之一，夜班费提高一倍。', ['goal 60 名', 'goal 33.3 %', 'goal 1 倍']],
    ['目标就一个，零事故。', ['goal 0 事故']],
    // Near misses.
    ['村里通了水泥路6.8公里。', ['reference 6.8 公里']],
    ['会上将表彰20个先进集体。', ['reference 20 个']],
  ]);
});
