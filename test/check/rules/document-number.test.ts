import { describe, expect, test } from 'vitest';
import { documentNumber } from '../../../src/check/rules/document-number.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['县委办发[2021]21号文件', ['[2021]']],
    ['县委办发【2021】21号文件', ['【2021】']],
    ['县委办发（2021）21号文件', ['（2021）']],
    ['县委办发(2021)第21号文件', ['(2021)']],
    ['XX办发[XXXX]XX号', ['[XXXX]']],
  ])('%s', (text, spans) => {
    expect(marked(text, documentNumber)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '县委办发〔2021〕21号文件',
    '（2021）京01民初21号',
    '见文献[2021]',
    '本届任期（2021）很短',
    '[2021](https://a.cn)',
    '今年（2021）3号线开通',
  ])('%s', (text) => {
    expect(marked(text, documentNumber)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['县委办发[2021]21号', '县委办发〔2021〕21号'],
    ['国发 （2021）2号', '国发 〔2021〕2号'],
  ])('%s', (text, right) => {
    expect(fixed(text, documentNumber)).toBe(right);
  });
});
