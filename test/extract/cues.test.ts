import { describe, expect, test } from 'vitest';
import { cueTable, joined, maybe, placesOf, words, wordTable, type Cue, type Tally } from '../../src/extract/cues.js';
import { keyedText } from '../../src/source/finder.js';

/** How often each sign is told in the text, or in a stretch of it. */
function counts(signs: readonly (readonly Cue[])[], text: string, from = 0, to = text.length): readonly number[] {
  const table = cueTable(signs);
  const places = placesOf(table.words);
  const keyed = keyedText(text);
  const tally: Tally = { counts: [], ends: [] };
  table.open(keyed, from, to, tally);
  for (let at = places.next(keyed, from, to); at < to; at = places.next(keyed, at + 1, to)) table.add(keyed, at, tally);
  return tally.counts;
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

test('words joined', () => {
  expect(joined(words('予以 给予'), maybe('充分'), words('肯定'))).toEqual([
    '予以肯定',
    '予以充分肯定',
    '给予肯定',
    '给予充分肯定',
  ]);
});

test('what words stand for comes in the order given', () => {
  const table = wordTable([
    ['今天召开', 1],
    ['今天', 2],
    ['今天', 3],
    ['召开', 4],
  ]);
  const keyed = keyedText('今天召开');
  expect([0, 1, 2].map((at) => table.at(keyed, at))).toEqual([[1, 2, 3], [], [4]]);
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
