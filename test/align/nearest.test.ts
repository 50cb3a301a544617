/** Few passages looked at one by one give what a search of their index gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areFew, indexPassages, nearest, nearestOfFew } from '../../src/align/nearest.js';
import { rarityOf } from '../../src/align/rarity.js';
import { passageOf } from '../../src/align/similar.js';
import { countFilled, emptyVocabulary } from '../../src/align/vocabulary.js';

function passagesOf(texts: readonly string[]) {
  const vocabulary = emptyVocabulary();
  const counted = texts.map((text) => countFilled(vocabulary, text));
  const rarity = rarityOf(vocabulary);
  return counted.map((one) => passageOf(one, rarity));
}

const text = fc.array(fc.constantFrom('抓好', '河道', '保洁', '台账', '每月', '通报', '，', ''), { maxLength: 9 });

test('the same passages in the same order', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 12 }), fc.nat(11), fc.nat(11), (texts, from, to) => {
      const passages = passagesOf(texts.map((words) => words.join('')));
      const [asked] = passages;
      if (asked === undefined) return;
      expect(areFew(passages)).toBe(true);
      const range = { from, to: Math.min(to, passages.length) };
      const found = nearest(indexPassages(passages), asked, range, 4);
      expect(nearestOfFew(passages, asked, range, 4)).toEqual(found);
    }),
  );
});

test('many, or a long one, are not few', () => {
  expect(areFew(passagesOf(Array.from({ length: 13 }, () => '抓好河道保洁')))).toBe(false);
  const long = Array.from({ length: 80 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  expect(areFew(passagesOf([long, '抓好河道保洁']))).toBe(false);
});
