/** The fitting of signs: the least of a function by its slope, and what chains of moves teach. */
import { describe, expect, test } from 'vitest';
import { fitSigns, type Chain } from '../../src/build/fit-moves.js';
import { minimize } from '../../src/build/minimize.js';
import { compileMoveSigns, writeSigns } from '../../src/build/signs.js';
import { keyOfSign, SIGN_PLACES, signOfKey } from '../../src/lexicon/move-signs.js';

test('finds the least of a bowl', () => {
  const least = minimize(
    3,
    (at, slope) => {
      let value = 0;
      for (let index = 0; index < 3; index++) {
        const off = (at[index] ?? 0) - index;
        value += (index + 1) * off * off;
        slope[index] = 2 * (index + 1) * off;
      }
      return value;
    },
    50,
  );
  expect([...least].map((value) => Math.round(value * 1000) / 1000)).toEqual([0, 1, 2]);
});

describe('signs of chains', () => {
  const [WORD, OTHER, RARE] = [keyOfSign('any', '还有'), keyOfSign('any', '我们'), keyOfSign('head', '刚才')];
  const costs = new Float64Array(25);
  const chain: Chain = { signs: [[WORD, OTHER], [OTHER]], moves: [2, 1], costs: [costs, costs], beginnings: [0, 5] };
  const chains = [...Array.from({ length: 10 }, () => chain), { ...chain, signs: [[RARE], [OTHER]] }];
  const signs = fitSigns(chains);
  const weightsOf = (word: string): readonly number[] => signs.find((sign) => sign.word === word)?.weights ?? [];

  test('lean to the moves they stand in', () => {
    expect(Math.max(...weightsOf('还有'))).toBe(weightsOf('还有')[2]);
    expect(weightsOf('我们')[1]).toBeGreaterThan(0);
  });

  test('tell which move follows which, by what begins there', () => {
    const [paragraph, amid] = [weightsOf('paragraph-behind-problems'), weightsOf('amid-behind-problems')];
    expect(Math.max(...paragraph)).toBe(paragraph[1]);
    expect(paragraph[1]).toBeGreaterThan(0);
    expect(amid).toEqual([]);
  });

  test('of few manuscripts are none', () => {
    expect(weightsOf('刚才')).toEqual([]);
  });

  test('are written and read again', () => {
    const { keys, weights } = compileMoveSigns(writeSigns(signs, SIGN_PLACES));
    const changes = keys.filter((key) => signOfKey(key).place === 'change');
    expect(keys.filter((key) => !changes.includes(key)).toSorted()).toEqual([WORD, OTHER].toSorted());
    expect(changes.every((key) => signOfKey(key).word.startsWith('paragraph-behind-'))).toBe(true);
    for (const [index, key] of keys.entries())
      expect(weights.slice(index * 5, index * 5 + 5)).toEqual(weightsOf(signOfKey(key).word));
    expect(fitSigns(chains)).toEqual(signs);
  });
});
