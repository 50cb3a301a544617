import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpted, marked, piecesOf } from '../../../src/report/compare/marked.js';

test.each([
  ['看见问题不报告是渎职', '看见问题不报告是失职', '看见问题不报告是〔失→渎〕职'],
  ['看见问题不报告是失职', '看见问题不报告是失职', '看见问题不报告是失职'],
  ['谁破坏环境就摘谁的帽子', '谁破坏环境就砸谁的饭碗', '谁破坏环境就〔砸→摘〕谁的〔饭碗→帽子〕'],
  ['坚持发现一起、通报一起、处理一起', '坚持发现一起、通报一起', '坚持发现一起、通报一起〔→、处理一起〕'],
  ['坚持发现一起、通报一起', '坚持发现一起、通报一起、处理一起', '坚持发现一起、通报一起〔、处理一起→〕'],
  ['切实把责任扛起来', '把责任扛起来', '〔→切实〕把责任扛起来'],
  ['真抓实干', '真抓实干', '真抓实干'],
  ['达到90%', '达到95%', '达到〔95→90〕%'],
  ['压减2.5万件', '压减2万件', '压减〔2→2.5〕万件'],
  ['是甲是乙是', '是丙是丁是', '是〔丙是丁→甲是乙〕是'],
])('%s beside %s', (variant, passage, expected) => {
  expect(marked(variant, passage)).toBe(expected);
});

test.each([
  [
    '抓早抓小是本分，查不出问题是能力不够，看见问题不报告是渎职',
    '抓早抓小是本分，查不出问题是能力不够，看见问题不报告是失职',
    '…够，看见问题不报告是〔失→渎〕职',
  ],
  ['真抓实干', '真抓快干', '真抓〔快→实〕干'],
])('%s beside %s, in short', (variant, passage, expected) => {
  expect(excerpted(variant, passage)).toBe(expected);
});

test('the pieces are the variant, and what they stand for is the passage', () => {
  const text = fc.string({ unit: fc.constantFrom('抓', '实', '，', '责', '任', 'a') });
  fc.assert(
    fc.property(text, text, (variant, passage) => {
      const pieces = piecesOf(variant, passage);
      expect(pieces.map((piece) => piece.text).join('')).toBe(variant);
      expect(pieces.map((piece) => piece.was).join('')).toBe(passage);
    }),
  );
});
