import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { clausesOf, sourceSpan } from '../../src/align/clauses.js';

const keys = (text: string): readonly string[] => clausesOf(text).clauses.map(({ key }) => key);

describe('clauses', () => {
  test.each([
    ['一是健全制度，管好队伍；', ['健全制度', '管好队伍']],
    ['（一）强化“四个意识”。', ['', '强化四个意识']],
    ['1．抓学习', ['抓学习']],
    ['增长3.5%', ['增长35']],
    ['医保、养老、住房', ['医保养老住房']],
    ['一是一，二是二', ['', '']],
    ['第一责任人', ['责任人']],
    ['ＡＢ c', ['abc']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  test('； and the end of a line end a sentence, ， does not', () => {
    expect(clausesOf('甲，乙；丙\n丁。').clauses.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 2]);
  });

  test('a unit that begins inside a clause cuts it', () => {
    expect(clausesOf('要做到一是学习', [3]).clauses.map(({ key }) => key)).toEqual(['要做到', '学习']);
  });

  test('places lie in the source, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一是抓好。，；、“”\n 1.aＡ（）') }), (text) => {
        const read = clausesOf(text);
        for (const clause of read.clauses) {
          const { start, end } = sourceSpan(read, clause);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
