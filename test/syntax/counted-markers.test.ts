/** 第一个问题，… and its like number a list where several stand in order with one noun; each with its near misses. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';

/** Units as `path marker heading`. */
const outline = (text: string): readonly string[] => {
  const { text: reading, units } = parse(text);
  return units.map(
    ({ path, marker, headingStart, headingEnd }) =>
      `${path} ${reading.slice(marker.start, marker.end)} ${reading.slice(headingStart, headingEnd)}`,
  );
};

describe('several in order', () => {
  test.each<[string, readonly string[]]>([
    [
      '第一个问题，关于形势。雨多。\n第二个问题，关于任务。要抓实。',
      ['1 第一个问题， 关于形势', '2 第二个问题， 关于任务'],
    ],
    ['第一句话：帽子戴好。\n第二句话：绳子系牢。', ['1 第一句话： 帽子戴好', '2 第二句话： 绳子系牢']],
    ['第一件，修路\n要修到户。\n第二件，通水\n要通到村。', ['1 第一件， 修路', '2 第二件， 通水']],
    [
      '要算三本账。第一本是经济账。第二本是环境账。第三本，是感情账。',
      ['1 第一本是 经济账', '2 第二本是 环境账', '3 第三本，是 感情账'],
    ],
    ['分两步走：第一步，摸底；第二步，整改。', ['1 第一步， 摸底', '2 第二步， 整改']],
    ['两件事：第一件事就是修路，第二件事就是通水。', ['1 第一件事就是 修路', '2 第二件事就是 通水']],
    // Apart from 第一， around it.
    [
      '第一，要抓紧。\n第二，要抓实。两件事：第一件事，修路；第二件事，通水。\n第三，要抓细。',
      ['1 第一， 要抓紧', '2 第二， 要抓实', '2/1 第一件事， 修路', '2/2 第二件事， 通水', '3 第三， 要抓细'],
    ],
    [
      '第一点，守时。第二点，守规：第一条，不迟到；第二条，不早退。第三点，守廉。',
      ['1 第一点， 守时', '2 第二点， 守规', '2/1 第一条， 不迟到', '2/2 第二条， 不早退', '3 第三点， 守廉'],
    ],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

test.each([
  // Alone, though it opens a paragraph.
  '第一个问题是钱从哪里来，这个问题讨论过多次。\n大家都在想。',
  '第一件是小事，大家都知道。',
  // Other nouns, no noun, nothing told.
  '第一件，修路。\n第二条，通水。',
  '他第一次来，没人理。第二次来，都认识了。',
  '第一名，城关小学；第二名，柳林小学。',
  '第一个是老王，第二个是老李。',
  '第一步怎么走，讨论了很久，第二步怎么走，还没定。',
  '按照条例第一条、第二条的规定处理。',
  '他第一句话就问人在不在，第二句话才问东西。',
  // Said by somebody.
  '他说：“第一件事，修路；第二件事，通水。”',
])('none in %s', (text) => {
  expect(outline(text)).toEqual([]);
});
