/** What the words of a unit lean to: which signs it holds, and what the fitted table does with them. */
import { describe, expect, test } from 'vitest';
import { kindSignReader, readKindSigns } from '../../src/extract/kind-signs.js';
import { keyOfKindSign, KIND_PLACES, kindSignOfKey } from '../../src/lexicon/kind-signs.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import type { FittedSigns } from '../../src/lexicon/signs.js';
import { parse } from '../../src/syntax/syntax.js';
import { lexicon } from '../lexicon.js';

const signsOf = (text: string, index: number): readonly string[] => {
  const syntax = parse(text);
  const unit = syntax.units[index];
  const told = new Set<number>();
  if (unit !== undefined) readKindSigns(syntax, unit, (key) => told.add(key));
  return [...told].map((key) => Object.values(kindSignOfKey(key)).join(' ')).toSorted();
};

describe('the signs of a unit', () => {
  const TEXT = '一、强作风\n有三个毛病。一是会风散。会议多，开会迟到。二是文风长。';

  test('of its heading, its first and last characters, its body, the lead of its list, the heading above', () => {
    expect(signsOf(TEXT, 1)).toEqual(
      [
        'above 作风',
        'above 强作',
        'body 会议',
        'body 开会',
        'body 会迟',
        'body 议多',
        'body 迟到',
        'clause 会',
        'clause 会议',
        'clause 开',
        'clause 开会',
        'head 会',
        'head 会风',
        'heading 会风',
        'heading 风散',
        'tail 散',
        'tail 风散',
        'lead 三个',
        'lead 个毛',
        'lead 作风',
        'lead 强作',
        'lead 有三',
        'lead 毛病',
        'lead 风有',
      ].toSorted(),
    );
  });

  test('the body of a unit ends at its first child', () => {
    expect(signsOf(TEXT, 0)).toContain('body 毛病');
    expect(signsOf(TEXT, 0)).not.toContain('body 会议');
  });

  test('no more of a heading above is read than so many characters, however many units stand under it', () => {
    const long = `一、${'田'.repeat(200)}水利\n（一）修渠。\n`;
    expect(signsOf(long, 1)).toContain('above 田田');
    expect(signsOf(long, 1)).not.toContain('above 水利');
  });

  test('numbers of signs go both ways', () => {
    for (const place of KIND_PLACES)
      for (const word of ['短板', '一龥', '要'])
        expect(kindSignOfKey(keyOfKindSign(place, word))).toEqual({ place, word });
  });
});

describe('what a unit leans to', () => {
  const leansOf = (text: string, kindSigns: FittedSigns | null, ofOneKind = true): readonly (readonly number[])[] => {
    const syntax = parse(text);
    const read = kindSignReader(
      syntax,
      lexiconOf(lexicon.dictionaries, 'test', { moveSigns: null, kindSigns, rowSigns: null }),
    );
    return syntax.units.map((unit) => {
      const scores = [0, 0, 0, 0];
      read(unit, ofOneKind, scores);
      return scores.map((score) => Math.round(score * 100));
    });
  };
  const signsOfBody = (words: readonly string[], weight: number): FittedSigns => ({
    keys: words.map((word) => keyOfKindSign('body', word)),
    weights: words.flatMap(() => [0, 0, weight, 0]),
  });
  const SIGN = signsOfBody(['麦子'], 1920);
  const TWO = '一、收成\n麦子，麦子。\n二、气象\n天晴。\n';

  test('a sign counts once in a unit, against the mean of the kinds, and alone tells a part of its weight', () => {
    expect(leansOf(TWO, SIGN, false)).toEqual([
      [-25, -25, 75, -25],
      [0, 0, 0, 0],
    ]);
  });

  test('most of it goes to the list where its units are of one kind', () => {
    expect(leansOf(TWO, SIGN)).toEqual([
      [-16, -16, 49, -16],
      [-9, -9, 26, -9],
    ]);
  });

  test('many signs tell their whole weight, yet none leans further than one and a half', () => {
    const body = Array.from({ length: 25 }, (_, index) => String.fromCharCode(0x5000 + index)).join('');
    const words = Array.from({ length: 24 }, (_, index) => body.slice(index, index + 2));
    const text = `一、收成\n${body}。\n`;
    expect(leansOf(text, signsOfBody(words, 4), false)).toEqual([[-30, -30, 90, -30]]);
    expect(leansOf(text, signsOfBody(words, 400), false)).toEqual([[-150, -150, 150, -150]]);
  });

  test('without a table none leans', () => {
    expect(leansOf(TWO, null)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});

test('the table holds four weights a sign, each sign once', () => {
  const { keys = [], weights = [] } = lexicon.kindSigns ?? {};
  expect(keys.length).toBeGreaterThan(800);
  expect(weights.length).toBe(keys.length * 4);
  expect(new Set(keys).size).toBe(keys.length);
});
