/** Counts with a remark between them and their list, and lists without markers that fill the sentence. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: words, declared, found }) => `${words} ${declared}/${found}`);

describe('a remark stands between the count and its list', () => {
  test.each([
    ['反映出来的问题有三个方面，我念一下：①底数不清；②措施不力；③监管不严。', ['有三个方面 3/3']],
    [
      '主要有三条，值得大家警惕。\n一是底数不清。要查。\n二是措施不力。要改。\n三是监管不严。要抓。',
      ['主要有三条 3/3'],
    ],
    // One too few, as the text says it wrongly.
    ['还有四个方面的问题比较突出，有的非解决不可。\n①底数不清。\n②措施不力。\n③监管不严。', ['有四个方面的问题 4/3']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));

  test.each([
    ['看了三个问题比较多的村。\n一、抓整改\n要快。\n二、抓督查\n要严。', []],
    ['这两件事，大家都清楚。\n一是抓整改。要快。\n二是抓督查。要严。\n三是抓考核。要实。', []],
    ['有六个乡镇值得表扬。\n一、抓整改\n要快。\n二、抓督查\n要严。', []],
  ])('near miss: %s', (text, expected) => expect(counts(text)).toEqual(expected));
});

test('what is said fills the sentence behind the count, as many as are told', () => {
  expect(counts('送大家三句话：学要深，做要实，守要严。')).toEqual(['送大家三句话 3/3']);
  expect(counts('我讲三点：抓学习、抓整改、抓落实。')).toEqual(['我讲三点 3/3']);
  expect(counts('我讲三点，一个是学习，一个是整改，一个是落实。')).toEqual(['我讲三点 3/3']);
  expect(counts('我讲三点：抓学习、抓整改、抓落实、抓考核，大家记一下。')).toEqual(['我讲三点 3/null']);
});

test('points told without markers cannot be counted', () => {
  expect(counts('我说三点意思。\n第一个意思，要稳。\n再一个就是要把链条拉长。\n还有一个，要有人。')).toEqual([
    '我说三点意思 3/null',
  ]);
});

test('首先, 其次 and 第三 are one list', () => {
  expect(counts('我讲三点。首先，抓学习。其次，抓整改。第三，抓落实。')).toEqual(['我讲三点 3/3']);
  expect(counts('要过好四关。首先是政治关。要忠诚。其次是作风关。要扎实。第三是廉洁关。要干净。')).toEqual([
    '四关 4/3',
  ]);
  expect(counts('我讲两点。首先，抓学习。其次，抓整改。第一，班子带头。第二，干部跟上。')).toEqual(['我讲两点 2/2']);
});

test('a bracket behind a name at the head of its clause promises nothing; under a verb it does', () => {
  expect(counts('“三无”人员（无家、无业、无亲）没有人管。')).toEqual([]);
  expect(counts('推行“三清”（清河、清沟、清塘）。')).toEqual(['“三清” 3/3']);
});
