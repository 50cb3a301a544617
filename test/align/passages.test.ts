import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWithin } from '../../src/align/edits.js';
import { fold, unfolded } from '../../src/align/fold.js';
import { indexGrams } from '../../src/align/grams.js';
import { findPassage } from '../../src/align/passages.js';

const SOURCE =
  '乡村要振兴，产业必振兴。要把发展富民产业作为头等大事，一村一策、一户一案，做到户户有门路、人人有活干。' +
  '路要一步一步走，事要一件一件办，不许愿、不折腾，让群众看得见、摸得着。';

const codesOf = (text: string): Uint16Array => fold(text).codes;
const wordsOf = (codes: Uint16Array): string => String.fromCharCode(...codes);

describe('folding', () => {
  test.each([
    ['要把“发展”抓好。', '要把发展抓好'],
    ['２０２１年 GDP 增长 8％', '2021年gdp增长8'],
    ['\u3000\n，。', ''],
  ])('%j', (text, expected) => {
    expect(wordsOf(codesOf(text))).toBe(expected);
  });

  test('every character knows its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'要把发展，。“”1Ａa \n') }), (text) => {
        const folded = fold(text);
        folded.offsets.forEach((offset, index) => {
          expect(wordsOf(fold(text.charAt(offset)).codes)).toBe(String.fromCharCode(folded.codes[index] ?? 0));
        });
      }),
    );
  });
});

describe('alignment', () => {
  test.each([
    ['乙丙丁', '甲乙丙丁戊', 3, '乙丙丁', []],
    ['乙庚丁', '甲乙丙丁戊', 2, '乙丙丁', [['庚', '丙']]],
    ['甲乙丁戊己', '甲乙丙丁戊己', 5, '甲乙丙丁戊己', [['', '丙']]],
    ['甲乙庚丙丁戊', '甲乙丙丁戊', 5, '甲乙丙丁戊', [['庚', '']]],
    ['甲乙丙寅卯辰', '甲乙丙子丑壬癸寅卯辰', 6, '甲乙丙子丑壬癸寅卯辰', [['', '子丑壬癸']]],
    ['庚辛', '甲乙丙', 0, null, null],
    ['乙丙', '', 0, '', [['乙丙', '']]],
  ])('%s in %s: %i', (short, text, matches, stretch, differences) => {
    const left = codesOf(short);
    const right = codesOf(text);
    const found = alignWithin(left, right, 0, right.length);
    expect(found.matches).toBe(matches);
    if (stretch === null) return;
    expect(wordsOf(right.subarray(found.start, found.end))).toBe(stretch);
    expect(
      found.differences.map(({ from, to, textFrom, textTo }) => [
        wordsOf(left.subarray(from, to)),
        wordsOf(right.subarray(textFrom, textTo)),
      ]),
    ).toEqual(differences);
  });

  const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 8 });

  test('the differences make the stretch of the short text', () => {
    fc.assert(
      fc.property(words, words, (short, text) => {
        const left = codesOf(short);
        const right = codesOf(text);
        const { start, end, differences, matches } = alignWithin(left, right, 0, right.length);
        let made = '';
        let at = 0;
        for (const { from, to, textFrom, textTo } of differences) {
          made += short.slice(at, from) + text.slice(textFrom, textTo);
          at = to;
        }
        expect(made + short.slice(at)).toBe(text.slice(start, end));
        expect(matches).toBeLessThanOrEqual(short.length);
      }),
    );
  });

  test('nothing costs less (against a plain recursion over every stretch)', () => {
    fc.assert(
      fc.property(words, words, (short, text) => {
        let least = Number.POSITIVE_INFINITY;
        for (let from = 0; from <= text.length; from++)
          for (let to = from; to <= text.length; to++) least = Math.min(least, costOf(short, text.slice(from, to)));
        expect(alignWithin(codesOf(short), codesOf(text), 0, text.length).cost).toBe(least);
      }),
      { numRuns: 60 },
    );
  });
});

/** Cost of turning one into the other by the weights 3 (change), 4 (gap begun), 2 or 1 (an extra, a missing one more). */
function costOf(left: string, right: string, gap = 0, known = new Map<string, number>()): number {
  if (left === '' && right === '') return 0;
  const key = `${left.length},${right.length},${gap}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const options = [Number.POSITIVE_INFINITY];
  if (left !== '' && right !== '')
    options.push((left[0] === right[0] ? 0 : 3) + costOf(left.slice(1), right.slice(1), 0, known));
  if (left !== '') options.push((gap === 1 ? 2 : 4) + costOf(left.slice(1), right, 1, known));
  if (right !== '') options.push((gap === 2 ? 1 : 4) + costOf(left, right.slice(1), 2, known));
  const least = Math.min(...options);
  known.set(key, least);
  return least;
}

describe('the passage a quotation comes from', () => {
  const sources = ['另一份材料，讲的是防汛抗旱和森林防火。', SOURCE].map((text) => ({ text, folded: fold(text) }));
  const indices = sources.map(({ folded }) => indexGrams(folded));
  const passageOf = (quote: string) => {
    const found = findPassage(fold(quote), indices);
    if (found === null) return null;
    const source = sources[found.index];
    if (source === undefined) return null;
    const { start, end } = unfolded(source.folded, found.alignment.start, found.alignment.end);
    return [found.alignment.cost === 0, source.text.slice(start, end)];
  };

  test.each([
    ['要把发展富民产业作为头等大事', true, '要把发展富民产业作为头等大事'],
    ['把发展富民产业当作头等大事', false, '把发展富民产业作为头等大事'],
    ['做到户户有门路，人人有活干', true, '做到户户有门路、人人有活干'],
    ['路要一步一步走，不许愿、不折腾', false, '路要一步一步走，事要一件一件办，不许愿、不折腾'],
    ['防汛抗旱和森林防火', true, '防汛抗旱和森林防火'],
  ])('%s', (quote, whole, passage) => {
    expect(passageOf(quote)).toEqual([whole, passage]);
  });

  test('nothing where no four characters are shared', () => {
    expect(passageOf('全面从严治党')).toBeNull();
  });
});
