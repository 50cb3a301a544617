import { expect, test } from 'vitest';
import { soundAlike } from '../../src/lexicon/sounds.js';

test.each([
  ['识', '时'],
  ['识', '思'],
  ['实', '时'],
  ['课', '刻'],
  ['责', '则'],
  ['做', '作'],
  ['心', '新'],
  ['性', '信'],
  ['啊', '阿'],
  ['座', '坐'],
])('%s and %s sound alike', (one, other) => {
  expect(soundAlike(one, other)).toBe(true);
  expect(soundAlike(other, one)).toBe(true);
});

test.each([
  ['识', '见'],
  ['查', '制'],
  ['维', '护'],
  ['课', '科目'],
  // Not among the common characters.
  ['龘', '龘'],
  ['，', '，'],
])('%s and %s do not', (one, other) => {
  expect(soundAlike(one, other)).toBe(false);
});
