import { describe, expect, test } from 'vitest';
import { bracketNumber } from '../../../src/check/rules/bracket-number.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['（一）、强化组织领导。\n（二）、强化督查。', ['（一）、', '（二）、']],
    ['（一）．强化组织领导', ['（一）．']],
    ['(一)、强化组织领导', ['(一)、']],
    ['（1）、抓班子；（2）、带队伍。', ['（1）、', '（2）、']],
    ['1）、抓班子；2）、带队伍。', ['1）、', '2）、']],
    ['⑴、抓班子。\n⑵、带队伍。', ['⑴、', '⑵、']],
  ])('%s', (text, spans) => {
    expect(marked(text, bracketNumber)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '（一）强化组织领导。',
    '（一）、（二）项规定的情形除外。',
    '按照（一）、（二）两项办理。',
    '①、抓班子。\n②、带队伍。',
    '党委（党组）、工会、团委',
    '（试行）、修订稿',
    '1）抓班子；2）带队伍。',
  ])('%s', (text) => {
    expect(marked(text, bracketNumber)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['（一）、强化。\n（二）、强化。', '（一）强化。\n（二）强化。'],
    ['(1)、抓班子', '(1)抓班子'],
  ])('%s', (text, right) => {
    expect(fixed(text, bracketNumber)).toBe(right);
  });
});
