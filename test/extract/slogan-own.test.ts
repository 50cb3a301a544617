import { expect, test } from 'vitest';
import { reading } from './read.js';

/** Slogans with their members. */
const members = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(
    ({ text: slogan, expansion }) => `${slogan}: ${(expansion?.items ?? []).map((item) => item.text).join(' ')}`,
  );

test.each<[string, readonly string[]]>([
  // A name of three packs or more is told by each pack, or by all they hold; two words beside it are no members.
  ['我想从务虚与务实的角度讲几点，归纳起来就是“一家人、二原则、三理念”。', ['一家人、二原则、三理念: ']],
  // A name that is one of the counted stands for none of them.
  ['“双报到”“双培双带”两项制度要落实。', ['双报到: ', '双培双带: ']],
  ['“学习好”“工作好”“作风好”三个好要做到。', ['三个好: 学习好 工作好 作风好']],
  // The word right before a name in marks is to it what those before are to theirs.
  ['实现首季“开门红”、半年“双过半”。', ['双过半: ']],
  ['打好“当头炮”、念好“紧箍咒”、走好“三步棋”。', ['三步棋: ']],
  ['公路沿线、集镇周边“两个重点”要抓好。', ['两个重点: 公路沿线 集镇周边']],
  ['“甲级”“乙级”“丙级”三步棋要走好。', ['三步棋: 甲级 乙级 丙级']],
  // A known name without marks.
  ['确保双过半：时间过半、任务过半。', ['双过半: 时间过半 任务过半']],
  ['任务完成双方过半。', []],
  // 好 of the verb, and of each member.
  ['要落实好农业、工业、服务业三大产业的扶持政策。', ['三大产业: 农业 工业 服务业']],
  ['好政策、好环境、好服务三个优势，要保持。', ['三个优势: 好政策 好环境 好服务']],
  // What is done with them all.
  ['抓好“五小”行业。对小餐饮、小旅馆、小浴室、小理发、小网吧进行整治。', ['五小: 小餐饮 小旅馆 小浴室 小理发 小网吧']],
  ['管好“三车”。对电动车、摩托车、三轮车开展整治。', ['三车: 电动车 摩托车 三轮车']],
  // Heads of paragraphs that each open with the one word of a name without a counter.
  ['要突出“三招”：\n招大商。盯住龙头企业。\n招好商。严把环保关。\n招真商。重履约。', ['三招: 招大商 招好商 招真商']],
  ['要突出“三招”：\n大会定了调子。盯住龙头企业。\n任务很重。严把环保关。\n时间很紧。重履约。', ['三招: ']],
  // How a named thing is carried out is none of its members.
  ['要抓好“两个责任”的落实，一要层层签字背书，二要严格考核，三要严肃问责。', ['两个责任: ']],
  [
    '要抓好“两个责任”的落实，一要党委主体责任到位，二要纪委监督责任到位。',
    ['两个责任: 党委主体责任到位 纪委监督责任到位'],
  ],
])('%s', (text, expected) => {
  expect(members(text)).toEqual(expected);
});
