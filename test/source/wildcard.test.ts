import { describe, expect, test } from 'vitest';
import { fitsPhrase, phraseFinder } from '../../src/source/wildcard.js';

describe('a phrase in a text', () => {
  test.each([
    ['安全', '安全生产，安全第一', ['安全', '安全']],
    ['抓*落实', '抓责任落实，抓\n落实', ['抓责任落实']],
    ['抓*落实', '抓好，再抓落实', ['抓好，再抓落实']],
    ['第?届', '第三届，第届，第十二届', ['第三届']],
    ['第?\n', '第三\n', []],
    ['*安全*', '讲安全', ['安全']],
    ['*', '讲安全', []],
    ['a*a', 'aaa', ['aa']],
    ['??', '一\n二三', ['二三']],
    ['?', '𠮷a', ['𠮷', 'a']],
    ['?a', '𠮷a', ['𠮷a']],
    ['\udfb7?', '𠮷a', []],
  ])('%j in %j', (phrase, text, expected) => {
    expect(phraseFinder(phrase)(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a hostile phrase in a hostile text comes to an end', () => {
    expect(phraseFinder(`${'*一'.repeat(50)}*二`)('一'.repeat(1_000_000))).toEqual([]);
  });
});

describe('a whole name', () => {
  test.each([
    ['工作回顾', '工作回顾', true],
    ['去年工作回顾', '工作回顾', false],
    ['去年工作回顾', '*回顾', true],
    ['回顾去年工作', '*回顾', false],
    ['回顾去年工作', '回顾*', true],
    ['回顾去年工作', '*去年*', true],
    ['第三部分', '第?部分', true],
    ['第十三部分', '第?部分', false],
    ['abab', 'ab*ab', true],
    ['ab', 'ab*ab', false],
    ['', '*', true],
    ['任意', '*', true],
    ['回顾与回顾', '*回顾', true],
    ['𠮷安', '?安', true],
    ['𠮷安', '??安', false],
    ['一𠮷', '一?', true],
    ['一𠮷', '*?', true],
    ['一𠮷', '一??', false],
    ['𠮷一𠮷', '?*?', true],
  ])('%s fits %s: %j', (name, phrase, expected) => {
    expect(fitsPhrase(name, phrase)).toBe(expected);
  });
});
