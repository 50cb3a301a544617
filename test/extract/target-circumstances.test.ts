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

describe('asked for all the same, though words stand there that tell', () => {
  rows(asked, [
    ['以前年度欠缴的租金要在9月底前收回2亿元。', ['goal 2 亿元']],
    ['原来一天办20件，改造后一天办60件。', ['reference 20 件', 'goal 60 件']],
    ['个别村还没有通气，9月底前要铺好管网12公里，完成入户改造800户。', ['goal 12 公里', 'goal 800 户']],
    ['这批项目年底前要全部开工，完成投资12亿元。', ['goal 100 %', 'goal 12 亿元']],
    ['本轮整治，全县拆除违建32处，改造泵站3座。', ['goal 32 处', 'goal 3 座']],
    ['非公税收占比要达到60%，其中30%来自新兴产业。', ['goal 60 %', 'goal 30 %']],
    ['主要预期目标是：生产总值增长6%，城镇登记失业率4.5%。', ['goal 6 %', 'goal 4.5 %']],
    ['绿化国道两侧12公里，清理河道两侧30公里。', ['goal 12 公里', 'goal 30 公里']],
    ['确保耕地面积30万亩，严守林地面积8万亩。', ['goal 30 万亩', 'goal 8 万亩']],
    ['全镇换了320盏路灯。', ['achieved 320 盏']],
    ['我们抽了120名干部下村。', ['achieved 120 名']],
    ['外市户籍学生入学率达到100%。', ['goal 100 %']],
    ['有的放矢抓培训，培训干部3000人次。', ['goal 3000 人次']],
    ['一个村一个月开展1次活动。', ['goal 1 次']],
    ['截至目前，完成投资30亿元。下半年，新建学校5所。', ['achieved 30 亿元', 'goal 5 所']],
    ['党员每年读书三本以上，干部精读两本以上理论书籍。', ['goal 3 本', 'goal 2 本']],
    ['追回损失300万元，补充教师200名。', ['goal 300 万元', 'goal 200 名']],
    ['排放量以每年5%的速度减少。', ['goal 5 %']],
    // Near misses: told.
    ['二本以上录取500人。', ['goal 500 人']],
    ['水灾损失300万元，还缺教师200名。', ['reference 300 万元', 'reference 200 名']],
    ['外县一年引进了12家企业，签约3亿元。', ['reference 12 家', 'reference 3 亿元']],
    ['一个窗口一天接待120人，有的村一年没来过1人。', ['reference 120 人']],
    ['截至目前，完成投资30亿元。新建学校5所。', ['achieved 30 亿元', 'achieved 5 所']],
    ['以往有的镇要跑七八趟。', ['reference 8 趟']],
    ['个别村去年换了3个书记，欠账80万元。', ['reference 3 个', 'reference 80 万元']],
    ['这次检查发现隐患120处。', ['reference 120 处']],
    ['城镇登记失业率4.5%，比全省高出1个百分点。', ['reference 4.5 %', 'reference 1 个百分点']],
    ['公路两侧500米是重点。', ['reference 500 米']],
    ['我们抽了20份卷子。', ['reference 20 份']],
  ]);
});

describe('results in a review, though words stand there that tell', () => {
  rows(reported, [
    ['审批事项减少到只有35项。', ['achieved 35 项']],
    ['我镇28个村，全部建起了卫生室，新修道路56公里。', ['reference 28 个村', 'achieved 100 %', 'achieved 56 公里']],
    ['农产品加工产值占了将近一半。', ['achieved 50 %']],
    ['灌区改造后，地下水位回升2米。', ['achieved 2 米']],
    ['这座投资3亿元的水厂建成投产。', ['achieved 3 亿元']],
    ['全年发放人才奖励500万元。', ['achieved 500 万元']],
    ['返乡创业人员已有3200多人。', ['achieved 3200 人']],
    ['我们花了3000万元，建起了体育馆。', ['achieved 3000 万元']],
    ['吨钢能耗比目标低5个百分点。', ['achieved 5 个百分点']],
    ['去年的目标就是8%，实际完成9%。', ['achieved 8 %', 'achieved 9 %']],
    ['新增林地面积3万亩。', ['achieved 3 万亩']],
    ['万元产值能耗只有0.3吨标准煤，城镇登记失业率仅3.2%。', ['achieved 0.3 吨标准煤', 'achieved 3.2 %']],
    ['欠款清了3000万元。', ['achieved 3000 万元']],
    // Near misses.
    ['村里还欠款3000万元。', ['reference 3000 万元']],
    ['全省只有3个县通了高铁，财政收入仅3.2亿元。', ['reference 3 个', 'reference 3.2 亿元']],
    [
      '我镇28个村，4.1万人，有初中2所、小学23所。',
      ['reference 28 个村', 'reference 4.1 万人', 'reference 2 所', 'reference 23 所'],
    ],
    ['45岁以上的占了近四成。', ['reference 40 %']],
    ['洪水来时水位涨到21.37米。', ['reference 21.37 米']],
    ['产值比目标低5个百分点。', ['reference 5 个百分点']],
  ]);
});
