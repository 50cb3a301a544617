import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Responsibilities as `actor | modality | duty`. */
const duties = (sentence: string): readonly string[] =>
  (reading(`同志们：\n${sentence}\n`).responsibilities ?? []).map(
    ({ actor, modality, duty }) => `${actor} | ${modality} | ${duty}`,
  );

describe('words of spoken duty', () => {
  test.each<[string, readonly string[]]>([
    ['村干部得挨家挨户上门。', ['村干部 | 得 | 挨家挨户上门']],
    ['各镇都得拿出真金白银。', ['各镇 | 得 | 拿出真金白银']],
    ['干部得支持企业发展。', ['干部 | 得 | 支持企业发展']],
    ['各部门得项目化推进。', ['各部门 | 得 | 项目化推进']],
    ['各村别搞一刀切。', ['各村 | 别 | 搞一刀切']],
    ['各级领导干部千万别脱离群众。', ['各级领导干部 | 别 | 脱离群众']],
    ['每位公民有义务报告火情。', ['每位公民 | 有义务 | 报告火情']],
    ['学校有义务教育好学生。', ['学校 | 有义务 | 教育好学生']],
    ['各级党组织有责任把好关。', ['各级党组织 | 有责任 | 把好关']],
    // Near misses: what one gets, other words, nouns.
    ['企业得补贴资金，职工得岗位。', []],
    ['干部得群众信任，队伍得社会好评。', []],
    ['各单位得A等次的，不超过三分之一。', []],
    ['各村得项目倾斜。', []],
    ['各部门别出心裁抓创新。', []],
    ['各部门别无选择。', []],
    ['各级领导干部别具匠心地设计载体。', []],
    ['各乡镇有义务教育学校3所。', []],
    ['各村有义务护林员。', []],
    ['各单位有责任制、有台账。', []],
    ['各级党组织有责任清单。', []],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});

describe('who leads and who helps, who takes what upon himself', () => {
  test.each<[string, readonly string[]]>([
    ['完善县领导包片、部门包村、干部包户的工作机制。', ['县领导 | 包 | 包片', '部门 | 包 | 包村', '干部 | 包 | 包户']],
    ['教师包班、包学生，校长包校。', ['教师 | 包 | 包班、包学生', '校长 | 包 | 包校']],
    ['纪委牵头、宣传部门配合的工作格局已经形成。', ['纪委 | 牵头 | 牵头', '宣传部门 | 配合 | 配合']],
    ['县住建局负责的旧改要开工。', ['县住建局 | 负责 | 旧改要开工']],
    // Near misses.
    ['包村干部、包户党员要上门。', ['包村干部、包户党员 | 要 | 上门']],
    ['县供电公司包工包料。', []],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});

describe('who does nothing', () => {
  test.each<[string, readonly string[]]>([
    ['村官要选准。', []],
    ['支部书记要选好配强。', []],
    ['党员要占总数的30%以上。', []],
    ['特事特办要有依据。', []],
    ['全县应参保41280人。', []],
    ['法院裁判必须公正。', []],
    ['全过程监理必须到位。', []],
    // Near misses.
    ['组织部门要选准。', ['组织部门 | 要 | 选准']],
    ['支部书记要选好培养对象。', ['支部书记 | 要 | 选好培养对象']],
    ['党员要占领宣传阵地。', ['党员 | 要 | 占领宣传阵地']],
    ['各校应参加3次演练。', ['各校 | 应 | 参加3次演练']],
    ['县财政应补助每村5万元。', ['县财政 | 应 | 补助每村5万元']],
    ['城管办要联合执法。', ['城管办 | 要 | 联合执法']],
    ['全体裁判必须公正。', ['全体裁判 | 必须 | 公正']],
    ['监理必须全程旁站。', ['监理 | 必须 | 全程旁站']],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});
