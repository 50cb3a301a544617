/** Which places a pattern finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternFinder } from '../../src/corpus/pattern.js';

const keys = (pattern: string, text: string): readonly string[] =>
  patternFinder(pattern)(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['抓落实', '抓落实，抓好落实。抓落实', ['抓落实', '抓落实']],
  ['抓落实', '抓落 实', []],
  // * stays inside a sentence, and what it stands for is as short as it can be.
  ['抓*落实', '先抓学习，再抓作风，落实责任。', ['抓作风，落实']],
  ['抓*落实', '抓学习。落实责任', []],
  ['抓*落实', '抓学习！落实责任', []],
  ['抓*落实', '抓学习\n落实责任', []],
  ['抓*落实', '抓学习；落实责任', ['抓学习；落实']],
  ['抓*落实', '抓落实', ['抓落实']],
  ['抓*落实', '抓一项落实一项，抓一件落实一件。', ['抓一项落实', '抓一件落实']],
  ['一*二*三', '一，一，二，二，三；三', ['一，二，二，三']],
  ['坚持*。', '坚持改革。坚持开放！', ['坚持改革。']],
  // ? is one character, * at an end is nothing.
  ['三个??', '三个务必，三个必。', ['三个务必', '三个必。']],
  ['第?届', '第十二届，第三届，第届', ['第三届']],
  ['第?届', '第\n届', []],
  ['*攻坚*', '脱贫攻坚战', ['攻坚']],
  // Nothing else is special.
  ['a.b', 'a.b axb', ['a.b']],
  ['[0-9]+', '2019 [0-9]+', ['[0-9]+']],
  ['（一）', '（一）强化', ['（一）']],
  ['aa', 'aaaa', ['aa', 'aa']],
  // A character beyond the basic plane is one; half of it is none.
  ['三个??', '三个𠮷好，三个𠮷', ['三个𠮷好']],
  ['吉?利', '吉𠮷利，吉𠮷𠮷利，吉利', ['吉𠮷利']],
  ['吉??利', '吉𠮷利，吉𠮷𠮷利', ['吉𠮷𠮷利']],
  ['吉?*利', '吉利，吉𠮷好利', ['吉𠮷好利']],
  ['𠮷?*利', '𠮷😀，𠮷好利', ['𠮷好利']],
  ['？?', '？𠮷', ['？𠮷']],
  ['吉?', '吉𠮷利', ['吉𠮷']],
  ['?利', '吉𠮷利', ['𠮷利']],
])('%j in %j', (pattern, text, expected) => {
  expect(keys(pattern, text)).toEqual(expected);
});

test.each(['*', '?', '*?*', '', ' ', '**??'])('%j finds everything or nothing, and is refused', (pattern) => {
  expect(() => patternFinder(pattern)).toThrow(expect.objectContaining({ code: 'bad-pattern' }));
});

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom('抓', '落', '实', '，', '。', '\n'), maxLength: 60 });
  const pattern = fc
    .string({ unit: fc.constantFrom('抓', '落', '实', '*', '?'), minLength: 1, maxLength: 6 })
    .filter((value) => /[抓落实]/u.test(value));

  /** The same by a regular expression, which may take its time on texts as short as these. */
  const matchOf = (value: string): RegExp => {
    const inner = value
      .replace(/^\*+|\*+$/gu, '')
      .replaceAll('?', '[^\\n]')
      .replace(/\*+(?!\])/gu, '[^。\\n]*');
    return new RegExp(`^${inner}$`, 'u');
  };

  test('places are in order, apart, and each is what the pattern says', () => {
    fc.assert(
      fc.property(text, pattern, (given, wanted) => {
        let last = 0;
        for (const { start, end } of patternFinder(wanted)(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(given.slice(start, end)).toMatch(matchOf(wanted));
          last = end;
        }
      }),
    );
  });

  test('nothing that is there is missed: each sentence with a place has a hit', () => {
    fc.assert(
      fc.property(text, pattern, (given, wanted) => {
        fc.pre(!/\?/u.test(wanted));
        const anywhere = new RegExp(matchOf(wanted).source.slice(1, -1), 'u');
        expect(patternFinder(wanted)(given).length > 0).toBe(anywhere.test(given));
      }),
    );
  });
});

test('a hostile pattern in a hostile text comes to an end', () => {
  const text = '一'.repeat(300_000);
  expect(keys(`${'*一'.repeat(30)}*二`, text)).toEqual([]);
  expect(keys(`${'一*'.repeat(30)}一`, text)).toHaveLength(Math.floor(300_000 / 31));
});
