import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/align/likeness.js';
import { indexPassages, nearest } from '../../src/align/nearest.js';
import { rarityOf } from '../../src/align/rarity.js';
import { contained, cosine, type Passage, passageOf, sharedTerms } from '../../src/align/similar.js';
import { termsOf, termText } from '../../src/align/terms.js';
import { countPassage, emptyVocabulary, readPassage } from '../../src/align/vocabulary.js';

const shown = (text: string): readonly string[] => Array.from(termsOf(text), termText);
const inOrder = (...terms: readonly string[]): readonly string[] => terms.toSorted();

describe('terms', () => {
  test.each([
    ['抓实评议', inOrder('抓实', '实评', '评议')],
    ['抓“实”评议', inOrder('抓实', '实评', '评议')],
    ['抓实，评议', inOrder('抓实', '评议')],
    ['党的建设', inOrder('党', '建设')],
    ['增长8%', inOrder('增长', '长0')],
    ['增长 １２.5 ％以上', inOrder('增长', '长0', '0以', '以上')],
    ['GDP', inOrder('gd', 'dp')],
    ['', []],
    ['，。', []],
  ])('%j', (text, expected) => {
    expect(shown(text).toSorted()).toEqual(expected);
  });

  test('several stretches are one passage, and no term crosses them', () => {
    const text = '甲乙丙丁戊己';
    const keys = termsOf(text, [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
    expect(Array.from(keys, termText).toSorted()).toEqual(['戊己', '甲乙'].toSorted());
  });
});

const POOL = [
  '推进厕所革命，完成农户改厕三千户，建好管护队伍。',
  '整治农村厕所，改造旱厕，完成农户改厕任务。',
  '加强组织领导，落实工作责任，强化督查考核。',
  '治理黑臭水体，管住入河排污口，让清水入河。',
  '加强组织领导，落实工作责任，办好学前教育。',
];
const vocabulary = emptyVocabulary();
for (const text of POOL) countPassage(vocabulary, text);
const rarity = rarityOf(vocabulary);
const of = (text: string): Passage => passageOf(readPassage(vocabulary, text), rarity);
const [toilets = '', latrines = '', generic = '', rivers = '', schools = ''] = POOL;

describe('similarity', () => {
  test.each([
    ['a reworded passage above one of another matter', [toilets, latrines], [toilets, rivers]],
    ['what is rare above what every speech says', [toilets, latrines], [generic, schools.slice(-8)]],
    ['a changed number is no change', [toilets, toilets], [toilets, latrines]],
  ])('%s', (_, [a = '', b = ''], [c = '', d = '']) => {
    expect(cosine(of(a), of(b))).toBeGreaterThan(cosine(of(c), of(d)));
  });

  test('marks and numbers do not count', () => {
    expect(cosine(of('到2019年，增长 8％。'), of('到２０２０年,增长7.5%'))).toBeCloseTo(1, 6);
  });

  test('a part is contained in the whole, not the whole in the part', () => {
    const whole = of(toilets + rivers);
    expect(contained(of(rivers), whole)).toBeCloseTo(1, 6);
    expect(contained(whole, of(rivers))).toBeLessThan(0.7);
  });

  test('shared terms are those of both texts', () => {
    const shared = sharedTerms(of(latrines), of(toilets)).map((number) => termText(vocabulary.keys[number] ?? 0));
    expect(shared.toSorted()).toEqual(['完成', '成农', '农户', '户改', '改厕', '厕所'].toSorted());
    expect(sharedTerms(of(latrines), of(rivers))).toEqual([]);
  });

  test('many passages held against each other in turn do not mix', () => {
    const all = POOL.map(of);
    const alone = all.map((left) => all.map((right) => cosine(of(POOL[all.indexOf(left)] ?? ''), right)));
    expect(all.map((left) => all.map((right) => cosine(left, right)))).toEqual(alone);
    expect(all.map((right) => all.map((left) => cosine(left, right)))).toEqual(alone);
  });

  test('a generic heading needs its body, one that names something does not', () => {
    const unit = (heading: string, body: string) => ({ heading: of(heading), body: of(`${heading}。${body}`) });
    const own = likeness(unit('推进厕所革命', rivers), unit('推进厕所革命', toilets));
    const any = likeness(unit('加强组织领导', rivers), unit('加强组织领导', toilets));
    expect(own.score).toBeGreaterThan(0.4);
    expect(any.score).toBeLessThan(0.2);
    expect(likeness(unit('加强组织领导', rivers), unit('加强组织领导', rivers)).score).toBe(1);
    expect(likeness(unit('推进厕所革命', ''), unit('推进厕所革命', '')).score).toBe(1);
    expect(likeness(unit('', rivers), unit('', rivers)).score).toBe(1);
    expect(likeness(unit('', ''), unit('', '')).score).toBe(0);
  });

  const words = fc.string({ unit: fc.constantFrom(...'推进厕所革命农户改的，8'), maxLength: 20 });

  test('laws: 0 to 1, symmetric, 1 with itself', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [of(left), of(right)];
        expect(cosine(a, b)).toBe(cosine(b, a));
        for (const value of [cosine(a, b), contained(a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        if (a.norm > 0) expect(cosine(a, a)).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('nearest', () => {
  const passages = POOL.map(of);
  const index = indexPassages(passages);
  const near = (text: string, from = 0, to = POOL.length) => nearest(index, of(text), { from, to }, 3);

  test('the likest first, within the range alone', () => {
    expect(near(toilets)).toEqual([0, 1]);
    expect(near(toilets, 1)).toEqual([1]);
    expect(near(toilets, 2)).toEqual([]);
    expect(near(generic, 0, 5)).toEqual([2, 4]);
    expect(near('')).toEqual([]);
  });

  test('finds what is all the same, and whatever shares a term', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'推进厕所革命农户改造旱清水入河'),
      minLength: 6,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(), (texts, place) => {
        const all = texts.map(of);
        const asked = all[place % all.length] ?? of('');
        const found = nearest(indexPassages(all), asked, { from: 0, to: all.length }, all.length);
        const shares = all.flatMap((passage, at) => (cosine(passage, asked) > 0 ? [at] : []));
        expect(found.toSorted((a, b) => a - b)).toEqual(shares);
      }),
    );
  });

  test('long passages are found by their heaviest terms', () => {
    const han = (from: number, length: number) => String.fromCharCode(...Array.from({ length }, (_, at) => from + at));
    const all = [han(0x4e00, 300), han(0x5000, 300), han(0x5200, 300)].map(of);
    const asked = of(han(0x5000, 290));
    expect(nearest(indexPassages(all), asked, { from: 0, to: 3 }, 3)).toEqual([1]);
  });
});
