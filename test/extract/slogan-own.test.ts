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
  // How a named thing is carried out is none of its members.
  ['要抓好“两个责任”的落实，一要层层签字背书，二要严格考核，三要严肃问责。', ['两个责任: ']],
  [
    '要抓好“两个责任”的落实，一要党委主体责任到位，二要纪委监督责任到位。',
    ['两个责任: 党委主体责任到位 纪委监督责任到位'],
  ],
])('%s', (text, expected) => {
  expect(members(text)).toEqual(expected);
});
