/** Duties as officials write them: who, by which word, what; and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

/** Duties as `actor | modality | duty`. */
const duties = (text: string): readonly string[] =>
  (asked(text).responsibilities ?? [])
    .filter(({ audience }) => !audience)
    .map(({ actor, modality, duty }) => `${actor} | ${modality} | ${duty}`);

describe('duties', () => {
  test.each<[string, readonly string[]]>([
    // 不 within a name forbids nothing.
    ['不动产登记、税务等部门要把接口在9月底前接通。', ['不动产登记、税务等部门 | 要 | 把接口在9月底前接通']],
    ['护理、检验各专业要服从统一调度。', ['护理、检验各专业 | 要 | 服从统一调度']],
    // Classes of persons.
    ['农村妇女要多学一点实用技术。', ['农村妇女 | 要 | 多学一点实用技术']],
    ['技术尖子要以一带三。', ['技术尖子 | 要 | 以一带三']],
    // A season, or 今天回去就, between actor and modal.
    ['蔬菜公司今冬要储备大白菜。', ['蔬菜公司 | 要 | 今冬要储备大白菜']],
    ['各乡镇今天回去就要开会。', ['各乡镇 | 要 | 今天回去就要开会']],
    // So many times a year.
    ['销售口的同志每年走访客户不得少于60家。', ['销售口的同志 | 不得 | 每年走访客户不得少于60家']],
    // What somebody answers for.
    [
      '一是县粮食局负行业监管责任，每季度普查一次；二是县农发行负资金供应责任。',
      ['县粮食局 | 负 | 行业监管责任，每季度普查一次', '县农发行 | 负 | 资金供应责任'],
    ],
    ['七件实事由区督查室负责督办。', ['区督查室 | 负责 | 督办']],
    ['三块资金进一个专户，任何人不准挪用。', ['任何人 | 不准 | 挪用']],
    ['任务定了，每个乡镇至少建成1个样板，县直各部门要全力支持。', ['县直各部门 | 要 | 全力支持']],
    // The row of organs goes on behind 等部门.
    ['财政、审计等部门和项目单位要加强监管。', ['财政、审计等部门和项目单位 | 要 | 加强监管']],
    ['教育、卫健等部门以及各社区要做好防控。', ['教育、卫健等部门以及各社区 | 要 | 做好防控']],
    ['由县委组织部会同人社局提出意见。', ['县委组织部 | 由 | 会同人社局提出意见']],
    // Times that are no part of the actor.
    ['各级干部任何时候都不能脱离群众。', ['各级干部 | 不能 | 任何时候都不能脱离群众']],
    ['各镇街这段时间要集中精力抓征地。', ['各镇街 | 要 | 这段时间要集中精力抓征地']],
    // Levels and bodies.
    ['村一级要组织好群众。', ['村一级 | 要 | 组织好群众']],
    ['各大超市要保障供应。', ['各大超市 | 要 | 保障供应']],
    ['组织部门要选准。', ['组织部门 | 要 | 选准']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each([
    // What a team is to be like, how much it is for one, what a rate must reach, how many there are to be.
    '队伍要过得硬。',
    '一个人要盯130家，看得见的管不住。',
    '所有学生每天晨检率必须达到100%。',
    '高新技术企业不得少于300家。',
    // What must is a thing, though its name begins like an adverbial.
    '全市经济要保持平稳增长。',
    '各县区因灾倒损房屋要在入冬前全部重建。',
    '各乡镇为民服务中心的流程要简化。',
    '县区对接要主动。',
    '违法行为要严厉打击。',
    '各种人为因素要坚决排除。',
    '组织领导要加强。',
    // Whom something is done to.
    '困难职工要应帮尽帮。',
    '领导班子要配强。',
    '工作专班要组建。',
    '汽车站要搬迁。',
    '农村党员是骨干力量，要把他们的作用充分发挥出来。',
    // What it takes, what a burden it is, what is lacking.
    '干部要成长，必须经受磨练。',
    '民警一年要处理上千起警情，非常不容易。',
    '中小企业普遍需要资金支持。',
    '职工不能正常上班。',
    // Told.
    '县医院承担着急危重症救治任务。',
    '县妇联配合县法院开展了反家暴宣传。',
    '市公安局牵头开展的行动取得明显成效。',
    // Other words with 负.
    '企业负担明显减轻。',
    '当事人负法律责任。',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});
