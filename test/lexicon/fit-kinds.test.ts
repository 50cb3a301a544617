/** What units teach of their kinds. */
import { describe, expect, test } from 'vitest';
import { fitKinds, unitsOf, type UnitSigns } from '../../src/build/fit-kinds.js';
import { compileKindSigns, writeSigns } from '../../src/build/signs.js';
import { KINDS } from '../../src/extract/kind-weights.js';
import { keyOfKindSign, KIND_PLACES, kindSignOfKey } from '../../src/lexicon/kind-signs.js';
import { lexicon } from '../lexicon.js';

const [PROBLEM, REQUIREMENT] = [KINDS.indexOf('problem'), KINDS.indexOf('requirement')];

test('units are found by where their markers begin; those that no gold knows are left out', () => {
  const text = '一、抓紧春耕\n二、账目不清\n三、天气\n';
  const units = unitsOf(
    text,
    [
      { start: text.indexOf('一、'), kind: 'requirement' },
      { start: text.indexOf('二、'), kind: 'problem' },
    ],
    lexicon,
  );
  expect(units.map(({ kind }) => kind)).toEqual([REQUIREMENT, PROBLEM]);
  expect(units[1]?.signs).toContain(keyOfKindSign('tail', '不清'));
});

describe('signs of units', () => {
  const [BLAMES, BOTH, RARE] = [
    keyOfKindSign('heading', '不清'),
    keyOfKindSign('heading', '账目'),
    keyOfKindSign('head', '天'),
  ];
  const own: readonly UnitSigns[] = [
    { signs: [BLAMES, BOTH], kind: PROBLEM },
    { signs: [BOTH], kind: REQUIREMENT },
  ];
  const manuscripts = [...Array.from({ length: 6 }, () => own), [{ signs: [RARE], kind: REQUIREMENT }]];
  const signs = fitKinds(manuscripts);
  const weightsOf = (word: string): readonly number[] => signs.find((sign) => sign.word === word)?.weights ?? [];

  test('lean to the kinds they stand in', () => {
    expect(Math.max(...weightsOf('不清'))).toBe(weightsOf('不清')[PROBLEM]);
    expect(weightsOf('不清')[PROBLEM]).toBeGreaterThan(weightsOf('账目')[PROBLEM] ?? 0);
  });

  test('of few manuscripts are none', () => {
    expect(weightsOf('天')).toEqual([]);
  });

  test('are written and read again', () => {
    const { keys, weights } = compileKindSigns(writeSigns(signs, KIND_PLACES));
    expect(keys.toSorted()).toEqual([BLAMES, BOTH].toSorted());
    for (const [index, key] of keys.entries())
      expect(weights.slice(index * 4, index * 4 + 4)).toEqual(weightsOf(kindSignOfKey(key).word));
    expect(fitKinds(manuscripts)).toEqual(signs);
  });
});
