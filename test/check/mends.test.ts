/** What holds for the mends of all rules together, over clean texts with damage and over random ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import type { Rule } from '../../src/check/rule.js';
import { randomText, RUNS } from '../random.js';
import { findingsIn } from './check.js';
import { mended, mendedOnce } from './mend.js';

const MENDING: readonly Rule[] = RULES.filter(({ fixable }) => fixable);

const CLEAN = [
  '同志们：\n今天召开会议，主要任务是总结去年工作，部署今年任务。下面，我讲三点意见。\n',
  '一、提高思想认识\n认识是行动的先导。要增强“四个意识”“四个自信”，做到‘两个维护’。\n二、狠抓工作落实\n落实是工作的关键，要联系1～2个村，增长10%～15%。\n',
  '（一）强化领导。党委（党组）书记要亲自抓；班子成员要配合抓。（二）强化督查。2019—2020年，完成8.5亿元……\n',
  '一是传递信息；二是确定关系；三是组织生活。第一，学习。第二，实干。首先，要稳；其次，要进；最后，要好。\n',
  '1.加强学习。\n2.改进作风。\n会议于10:30在https://a.cn/b?x=1,2召开，GDP（国内生产总值）增长3.5%，共1,234人。\n',
  '他强调：“要落实《关于印发〈条例〉的通知》，把‘三会一课’抓好。”印发县委办发〔2021〕21号文件，2020年1月5日起施行。\n',
  '　　农业、水利、交通等部门要坚持“把质量当生命”。县委书记　张　三\n',
];

/** Each turns one mark or place of a text into a wrong one. */
const DAMAGE: readonly (readonly [RegExp, string])[] = [
  [/，/, ','],
  [/，/, '，，'],
  [/，/, ' ，'],
  [/，/, '， '],
  [/。/, '.'],
  [/。/, '。。'],
  [/。/, '，。'],
  [/。/, '。”。'],
  [/；/, ';'],
  [/：/, ':'],
  [/（/, '('],
  [/）/, ')'],
  [/）/, '）、'],
  [/、/, '，'],
  [/、/, '、等'],
  [/、/, '、、'],
  [/“/, '"'],
  [/”/, '"'],
  [/[“”]/, '"'],
  [/‘/, '“'],
  [/’/, '”'],
  [/[‘’]/, "'"],
  [/”“/, '”、“'],
  [/〈/, '《'],
  [/〉/, '》'],
  [/……/, '...'],
  [/……/, '。。。'],
  [/……/, '…'],
  [/—/, '-'],
  [/～/, '~'],
  [/〔/, '['],
  [/〕/, ']'],
  [/\n/, ' \n'],
  [/\n/, '\n，'],
  [/\n/, '。\n'],
  [/月/, '月0'],
  [/\./, '、'],
  [/是/, '是，'],
  [/要/, '要 '],
  [/要/, '要\u200b'],
];

/** Damage by number, at the n-th place it fits. */
const damaged = fc
  .tuple(
    fc.shuffledSubarray(CLEAN, { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(DAMAGE.length - 1), fc.nat(20)), { maxLength: 12 }),
  )
  .map(([texts, wounds]) =>
    wounds.reduce((text, [which, place]) => {
      const [pattern, wrong] = DAMAGE[which] ?? [/$^/, ''];
      const places = [...text.matchAll(new RegExp(pattern.source, 'g'))];
      const found = places[place % Math.max(1, places.length)];
      if (found === undefined) return text;
      return text.slice(0, found.index) + wrong + text.slice(found.index + found[0].length);
    }, texts.join('')),
  );

const anyText = fc.oneof(damaged, randomText).map((text) => text.replace(/^\ufeff+/u, ''));

const BLANKS = /[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]/gu;
const WORDS = /[\p{L}\p{N}]/gu;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const wordsOf = (text: string): string => [...text.matchAll(WORDS)].map(([character]) => character).join('');

describe('nothing is found in clean text', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(findingsIn(text, MENDING).map(({ rule, span }) => [rule.id, text.slice(span.start, span.end)])).toEqual([]);
  });
});

test('mending comes to an end, and what is mended stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = mended(text);
      expect(mended(once)).toBe(once);
    }),
    RUNS,
  );
});

test('so it does with each rule alone', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...MENDING), (text, rule) => {
      const once = mended(text, [rule]);
      expect(mendedOnce(once, [rule]), rule.id).toBe(once);
    }),
    RUNS,
  );
});

test('no mend adds a blank, and none touches a word or figure', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { rule, span, fix } of findingsIn(text, MENDING)) {
        expect(span.end, rule.id).toBeGreaterThan(span.start);
        if (fix === undefined) continue;
        const before = text.slice(fix.span.start, fix.span.end);
        expect(fix.text, rule.id).not.toBe(before);
        expect(count(fix.text, BLANKS), rule.id).toBeLessThanOrEqual(count(before, BLANKS));
        // The naught of 2020年01月 is a figure, and the one thing mended that is.
        const bare = (stretch: string): string =>
          rule.id === 'date-form' ? wordsOf(stretch).replaceAll('0', '') : wordsOf(stretch);
        expect(bare(fix.text), rule.id).toBe(bare(before));
      }
    }),
    RUNS,
  );
});
