import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Sets of a text, as `name: form members`, and its announcements, as `text declared/found`. */
const sets = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
  );
const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found }) => `${name} ${declared}/${found}`);

describe('so many ones', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      '做到“四个一”：每周一次例会，每月一次检查，每季一次通报。',
      ['四个一: list-after 每周一次例会 | 每月一次检查 | 每季一次通报'],
      ['做到“四个一” 4/3'],
    ],
    [
      '做到“三个一”，一名干部包一个村，一本台账管到底，一张清单对到账。',
      ['三个一: list-after 一名干部包一个村 | 一本台账管到底 | 一张清单对到账'],
      ['做到“三个一” 3/3'],
    ],
    [
      '做好“五个一”：一次走访、一次谈心、一份清单、一次体检，一个都不能少。',
      ['五个一: list-after 一次走访 | 一次谈心 | 一份清单 | 一次体检'],
      ['做好“五个一” 5/4'],
    ],
    ['做到“四个一”，一个都不能少，一个也不能拖。', ['四个一'], []],
  ])('%s', (text, slogans, announcements) => {
    expect(sets(text)).toEqual(slogans);
    expect(counts(text)).toEqual(announcements);
  });
});

describe('members of one build behind the name or before it', () => {
  test.each<[string, readonly string[]]>([
    ['打好“三大战役”，春季造林、夏季防汛、秋季禁烧。', ['三大战役: list-after 春季造林 | 夏季防汛 | 秋季禁烧']],
    ['过好“三关”，就是要过好思想关、能力关和作风关。', ['三关: list-after 思想关 | 能力关 | 作风关']],
    ['“两项改革”要搞好：一项是产权改革，一项是供销社改革。', ['两项改革: list-after 产权改革 | 供销社改革']],
    ['统一供种、统一育秧、统一防治，“三统一”一个也不能少。', ['三统一: list-before 统一供种 | 统一育秧 | 统一防治']],
    [
      '落实“三定三统一”，定时间、定地点、定讲人，统一进度、统一重点、统一作业。',
      ['三定三统一: list-after 定时间 | 定地点 | 定讲人 | 统一进度 | 统一重点 | 统一作业'],
    ],
    ['产业振兴、人才振兴、文化振兴，“三大振兴”一起抓。', ['三大振兴: list-before 产业振兴 | 人才振兴 | 文化振兴']],
    [
      '围绕产业、人才、文化、生态、组织“五个振兴”，干出样子。',
      ['五个振兴: list-before 产业 | 人才 | 文化 | 生态 | 组织'],
    ],
    ['我县有“三宝”，茶叶、竹子、石头。', ['三宝: list-after 茶叶 | 竹子 | 石头']],
    [
      '落实“四议两公开”，支委提议、两委商议、党员审议、村民决议，决议公开、结果公开。',
      ['四议两公开: list-after 支委提议 | 两委商议 | 党员审议 | 村民决议 | 决议公开 | 结果公开', '两委'],
    ],
    [
      '党政一把手负总责、分管领导具体抓、业务科室抓落实的“三级责任制”要建起来。',
      ['三级责任制: list-before 党政一把手负总责 | 分管领导具体抓 | 业务科室抓落实'],
    ],
    ['国有、集体、个体、私营四个轮子一起转。', ['四个轮子: list-before 国有 | 集体 | 个体 | 私营']],
    ['要抓“两头”，一头抓减量，一头抓处置。', ['两头: list-after 一头抓减量 | 一头抓处置']],
    ['严格“三统一”，即各车间统一着装、统一工具、统一台账。', ['三统一: list-after 统一着装 | 统一工具 | 统一台账']],
    [
      '推进“五化”建设——设置规范化、队伍专业化、活动经常化、阵地标准化。',
      ['五化: list-after 设置规范化 | 队伍专业化 | 活动经常化 | 阵地标准化'],
    ],
    ['推进“五化”建设——队伍要专业，活动要经常，阵地要标准。', ['五化']],
    // Those who are to act, members that run on, a predicate.
    ['我们村有“三大件”，路、水、电，今年都办了。', ['三大件']],
    ['县、乡、村三级都要有人管。', []],
    ['打好“三大战役”，县委书记、县长、分管县长都要上。', ['三大战役']],
    ['抓好“三大任务”，农业局、林业局、水利局。', ['三大任务']],
    ['落实“三项制度”，各村支部、各村委会、各监委会要管好。', ['三项制度']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('what is beside a name and none of its members', () => {
  test.each<[string, readonly string[]]>([
    ['坚持“三早”“四不放过”“两个百分之百”。', ['三早', '四不放过', '两个百分之百']],
    ['落实“清单制”“销号制”“两项制度”。', ['两项制度: list-before 清单制 | 销号制']],
    ['前两个做到了，后一个还差一点。', []],
    ['今后三个务必，一个也不能少。', ['三个务必']],
    ['前三个强化，说的是作风。', []],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('one for each', () => {
  test.each<[string, readonly string[]]>([
    ['一镇一业、一村一品搞了三年。', ['一镇一业', '一村一品']],
    ['一户一宅要守住。', ['一户一宅']],
    ['一人一张桌、一人一盏灯，条件苦。', []],
    ['一年一个样。', []],
    ['一户三口，都是老人。七沟八梁都走遍了。', []],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('things to be done, told in the clauses behind their count', () => {
  test.each<[string, readonly string[]]>([
    ['今年要干三件大事，修一条路，建一座桥，办一所学校。', ['三件大事 3/3']],
    ['今年要办好三件实事，修路，架桥，通水。', ['三件实事 3/3']],
    ['聚焦“衣食住行”四件事。', ['“衣食住行”四件事 4/4']],
    ['我宣布三条纪律，不准请假，不准迟到，不准早退。', ['三条纪律 3/3']],
    ['这次比武设三个项目，灭火、救人、供水。', ['三个项目 3/3']],
    ['分三个阶段进行：动员部署阶段，自查自纠阶段，总结验收阶段。', ['三个阶段 3/3']],
    [
      '接下来抓四个环节。批发环节，一证到底。运输环节，一车一单。零售环节，分店建档。燃放环节，划区管。',
      ['抓四个环节 4/4'],
    ],
    ['我就讲三点，概括起来就是“三个再”：再动员、再部署、再落实。', ['我就讲三点 3/3', '“三个再” 3/3']],
    ['我就讲三点。大家要做到“三个再”：再动员、再部署、再落实。', ['我就讲三点 3/null', '做到“三个再” 3/3']],
    ['接下来抓四个环节。批发环节，一证到底。运输要跟上。零售要管住。', []],
    ['我宣布三条纪律，请大家遵守，不准请假。', []],
    ['这次比武设三个项目，灭火、救人、供水都要练。', []],
    ['今年要干三件大事，县里支持，镇里配合，村里落实，一件也不能拖。', []],
    ['今年要干三件大事，时间紧，任务重，大家要抓紧。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
