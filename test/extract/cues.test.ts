import { describe, expect, test } from 'vitest';
import { cueTable, type Cue } from '../../src/extract/cues.js';
import { placesOf } from '../../src/extract/word-places.js';
import { words, joined, maybe } from '../../src/extract/word-runs.js';
import { keyedText } from '../../src/source/keys.js';

/** How often each sign is told in the text, or in a stretch of it. */
function counts(signs: readonly (readonly Cue[])[], text: string, from = 0, to = text.length): readonly number[] {
  const table = cueTable(signs);
  const tally = table.tally();
  table.read(keyedText(text), from, to, tally);
  return [...tally.counts];
}

describe('one cue', () => {
  test.each<[string, Cue, string, number]>([
    ['every place', { words: words('要 必须') }, '要必须要', 3],
    ['not before', { words: words('要'), notBefore: '重 主' }, '重要，要', 1],
    ['not behind', { words: words('要'), notBehind: '求 点' }, '要求要', 1],
    ['before', { words: words('加快'), before: '， 。' }, '加快，加快', 1],
    ['behind', { words: words('隐患'), behind: '仍 突出' }, '隐患排查，隐患突出', 1],
    ['tail', { words: words('压力'), tail: /[^，。]{0,4}大/ }, '压力很大，压力。大', 1],
    ['tails do not overlap', { words: words('完成'), tail: /[^，]{1,16}\d/ }, '完成完成12，完成了3', 2],
    ['only the head', { words: words('但'), head: true }, '但要，但是', 1],
    ['a word of one character at the end', { words: words('要') }, '要', 1],
  ])('%s', (_, cue, text, expected) => {
    expect(counts([[cue]], text)).toEqual([expected]);
  });

  test('at the head lies in the stretch whole; elsewhere it runs on', () => {
    expect(counts([[{ words: words('近日'), head: true, tail: /[^。]{0,9}?召开/ }]], '近日，召开', 0, 4)).toEqual([0]);
    expect(counts([[{ words: words('近日'), tail: /[^。]{0,9}?召开/ }]], '近日，召开', 0, 4)).toEqual([1]);
  });
});

test('a word counts for each sign that has it, and the shorter ones it begins with', () => {
  const signs = [[{ words: words('有 有待') }], [{ words: words('有待加强') }], [{ words: words('加强') }]];
  expect(counts(signs, '有待加强')).toEqual([1, 1, 1]);
});

test('of two cues of one sign at one place the first given counts', () => {
  const long: Cue = { words: words('完成'), tail: /[^，]*\d/ };
  const short: Cue = { words: words('完成了') };
  expect(counts([[short, long]], '完成了完成1')).toEqual([2]);
  expect(counts([[long, short]], '完成了完成1')).toEqual([1]);
});

test('what is weighed counts once in a stretch, and only where it lies in it whole', () => {
  const weighed = [
    { word: '成绩', head: false, kind: 0, weight: 2 },
    { word: '成绩单', head: false, kind: 1, weight: 3 },
    { word: '去年', head: true, kind: 1, weight: 0.5 },
  ];
  const table = cueTable([], weighed);
  const weights = (text: string, from = 0, to = text.length): readonly number[] => {
    const tally = table.tally();
    table.read(keyedText(text), from, to, tally);
    return [...tally.weights];
  };
  expect(weights('去年成绩，成绩单')).toEqual([2, 3.5]);
  expect(weights('成绩在去年')).toEqual([2, 0]);
  expect(weights('成绩单', 0, 2)).toEqual([2, 0]);
});

test.each<[string, Cue, string, number, number, number]>([
  ['a word that runs on', { words: words('短板') }, '补短板', 0, 2, 0],
  ['what stands before the stretch', { words: words('短板'), notBefore: '补' }, '补短板', 1, 3, 1],
  ['what stands behind it', { words: words('隐患'), behind: '突出' }, '隐患突出', 0, 2, 0],
  ['a tail up to its end', { words: words('完成'), tail: /[，。]|$/ }, '完成投资', 0, 2, 1],
  ['a tail that runs on', { words: words('完成'), tail: /[^，]{1,9}\d/ }, '完成投资3亿', 0, 4, 0],
])('a stretch read as if nothing stood around it: %s', (_, cue, text, from, to, signs) => {
  expect(cueTable([[cue]]).signsIn(keyedText(text), from, to)).toBe(signs);
});

test('words joined', () => {
  expect(joined(words('予以 给予'), maybe('充分'), words('肯定'))).toEqual([
    '予以肯定',
    '予以充分肯定',
    '给予肯定',
    '给予充分肯定',
  ]);
});

test('no place where a word begins is passed over', () => {
  const list = words('要 加强 加快 不够 进一步');
  const places = placesOf(list);
  const text = '要加强、加快，进一步要不够';
  const keyed = keyedText(text);
  const found: number[] = [];
  for (let at = places.next(keyed, 0, text.length); at < text.length; at = places.next(keyed, at + 1, text.length))
    found.push(at);
  const expected = [...text].flatMap((_, at) => (list.some((word) => text.startsWith(word, at)) ? [at] : []));
  expect(expected.filter((at) => !found.includes(at))).toEqual([]);
  expect(places.next(keyed, 8, 8)).toBe(8);
});

test.each<[string, readonly string[]]>([
  ['要 加强', ['要', '加强']],
  ['  要\n    加强 加快\n  ', ['要', '加强', '加快']],
  ['要  加强', ['要', '加强']],
  ['要\t加强　加快', ['要', '加强', '加快']],
])('words of %j', (list, expected) => {
  expect(words(list)).toEqual(expected);
});
