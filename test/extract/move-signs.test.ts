/** What words lean to: which signs a sentence holds, and what the fitted table does with them. */
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/extract/context.js';
import { landmarksOf } from '../../src/extract/move-landmarks.js';
import { readWords, SCALE, signReader, type Signs } from '../../src/extract/move-signs.js';
import { segmentsOf } from '../../src/extract/move-segments.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { CHANGES, keyOfSign, PARTS, signOfKey, type SIGN_PLACES } from '../../src/lexicon/move-signs.js';
import type { FittedSigns } from '../../src/lexicon/signs.js';
import { parse } from '../../src/syntax/syntax.js';
import { lexicon } from '../lexicon.js';

const signsIn = (sentence: string): readonly string[] => {
  const told = new Set<number>();
  readWords(sentence, { start: 0, end: sentence.length }, (key) => told.add(key));
  return [...told].map((key) => Object.values(signOfKey(key)).join(' ')).toSorted();
};

describe('the signs of a sentence', () => {
  test('two characters anywhere, the first of it, the first of each clause', () => {
    expect(signsIn('刚才，发言')).toEqual([
      'any 刚才',
      'any 发言',
      'clause 刚',
      'clause 刚才',
      'clause 发',
      'clause 发言',
      'head 刚',
      'head 刚才',
    ]);
  });

  test.each(['一是严管。', '（二）严管。', '3.严管。', '一、严管。'])('its number is no head: %s', (sentence) => {
    expect(signsIn(sentence)).toContain('head 严管');
    expect(signsIn(sentence)).not.toContain('head 一是');
  });

  test('a line end that the page put in parts nothing, a figure does', () => {
    expect(signsIn('落\n实')).toContain('any 落实');
    expect(signsIn('落3实')).not.toContain('any 落实');
  });

  test('numbers of signs go both ways', () => {
    for (const sign of [
      'any 还有',
      'head 刚',
      'clause 要抓',
      ...PARTS.map((part) => `part ${part}`),
      ...CHANGES.map((change) => `change ${change}`),
    ]) {
      const [place = '', word = ''] = sign.split(' ');
      expect(signOfKey(keyOfSign(place as (typeof SIGN_PLACES)[number], word))).toEqual({ place, word });
    }
  });
});

describe('what a speech leans to', () => {
  const SIGNS: FittedSigns = {
    keys: [keyOfSign('any', '麦子'), keyOfSign('head', '麦'), keyOfSign('change', 'amid-behind-opening')],
    weights: [0, 0, 50, 0, 0, 0, 0, 900, 0, 0, -60, 30, 0, 0, 0],
  };
  /** How the speech begins: greeting, as told by others, amid something. */
  type Beginning = 'greets' | 'told' | 'midway';
  const read = (sentences: readonly string[], beginning: Beginning): Signs => {
    const context = contextOf(
      parse(sentences.join('')),
      lexiconOf(lexicon.dictionaries, 'test', { moveSigns: SIGNS, kindSigns: null, rowSigns: null }),
    );
    const landmarks = {
      ...landmarksOf(context.syntax),
      byOthers: beginning === 'told',
      begins: beginning === 'midway' ? 'midway' : 'opens',
    } as const;
    const segments = segmentsOf(context.syntax, new Map(), context.syntax.text.length);
    return signReader(context, segments, { kinds: new Map(), landmarks });
  };
  /** What the first sentence leans to, in the measure of the fit. */
  const leanOf = (sentences: readonly string[], beginning: Beginning = 'greets'): readonly number[] => {
    const scores = new Float64Array(5);
    read(sentences, beginning).lean(0, scores);
    return [...scores].map((score) => Math.round(score * SCALE * 100) / 100);
  };
  const REST = Array.from({ length: 16 }, () => '天晴。');

  test('a sign counts once in a sentence, against the mean of the moves', () => {
    expect(leanOf(['种麦子，收麦子。', ...REST])).toEqual([-0.1, -0.1, 0.4, -0.1, -0.1]);
  });

  test('no sentence leans further than one, less where others tell or the text begins amid something', () => {
    expect(leanOf(['麦子熟了。', ...REST])).toEqual([-1, -1, 1, -1, -1]);
    expect(leanOf(['麦子熟了。', ...REST], 'told')).toEqual([-0.3, -0.3, 0.3, -0.3, -0.3]);
    expect(leanOf(['麦子熟了。', ...REST], 'midway')).toEqual([-0.3, -0.3, 0.3, -0.3, -0.3]);
  });

  test('what begins with a sentence makes changes dearer or cheaper, in a whole speech', () => {
    const toReview = (beginning: Beginning): number => {
      const { costs } = read(['麦子熟了。', ...REST], beginning);
      return Math.round(((costs[1]?.[1] ?? 0) - (costs[1]?.[0] ?? 0)) * 100) / 100;
    };
    expect(toReview('told') - toReview('greets')).toBeCloseTo(0.9 / SCALE);
    expect(toReview('midway')).toBe(toReview('told'));
  });

  test('a text of few sentences leans to nothing', () => {
    expect(leanOf(['麦子熟了。', ...REST.slice(0, 14)])).toEqual([0, 0, 0, 0, 0]);
  });
});

test('the table holds five weights a sign, each sign once', () => {
  const { keys = [], weights = [] } = lexicon.moveSigns ?? {};
  expect(keys.length).toBeGreaterThan(500);
  expect(weights.length).toBe(keys.length * 5);
  expect(new Set(keys).size).toBe(keys.length);
});
