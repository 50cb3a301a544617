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
    // Other words with 负.
    '企业负担明显减轻。',
    '当事人负法律责任。',
  ])('%s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});
