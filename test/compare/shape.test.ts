/** Length, sections, requirements, modal words and moves of groups. */
import { describe, expect, test } from 'vitest';
import { compareShape } from '../../src/compare/shape.js';
import { shapeSchema } from '../../src/model/compare-schema.js';
import { manuscripts } from '../manuscripts.js';
import { small } from './small.js';

const SHORT = '同志们：\n一、抓好生产\n（一）要抓早。\n（二）必须抓实。\n二、抓好安全\n严禁违章。';
const LONG = `${SHORT}\n三、抓好民生\n要办实事。要解难题。`;

describe('shape', () => {
  test('sums of a group', () => {
    const corpus = small([
      { group: '2018', id: 'a', text: SHORT },
      { group: '2018', id: 'b', text: LONG },
      { group: '2019', id: 'c', text: SHORT },
    ]);
    const [first, second] = compareShape(corpus);
    const [a, b] = corpus.members.map(({ analysis }) => analysis);
    expect(first).toMatchObject({
      group: '2018',
      documents: 2,
      characters: (a?.stats.characters ?? 0) + (b?.stats.characters ?? 0),
      sentences: (a?.stats.sentences ?? 0) + (b?.stats.sentences ?? 0),
      sections: 9,
    });
    expect(second).toMatchObject({ group: '2019', documents: 1, sections: 4, requirements: a?.requirements?.length });
  });

  test('modal words per 1000 characters, every group with all of them', () => {
    const corpus = small([
      { group: '2018', text: `要${'实'.repeat(398)}。` },
      { group: '2019', text: `必须${'实'.repeat(497)}。` },
    ]);
    expect(compareShape(corpus).map(({ modality }) => modality)).toEqual([
      { 必须: 0, 要: 2.5 },
      { 必须: 2, 要: 0 },
    ]);
  });

  test('an empty document has no rates', () => {
    expect(compareShape(small([{ group: '2018', text: '' }]))).toEqual([
      {
        group: '2018',
        documents: 1,
        characters: 0,
        sentences: 0,
        sections: 0,
        requirements: 0,
        modality: {},
        moves: { opening: 0, review: 0, problems: 0, requirements: 0, closing: 0 },
      },
    ]);
    expect(compareShape(small([]))).toEqual([]);
  });
});

test('law: moves share the text among them, title and notice aside', () => {
  const corpus = small(manuscripts.map(({ name, text }) => ({ id: name, group: name, text })));
  for (const shape of compareShape(corpus)) {
    expect(shapeSchema.safeParse(shape).success).toBe(true);
    const total = Object.values(shape.moves).reduce((sum, share) => sum + share, 0);
    expect(total, shape.group).toBeGreaterThan(0.9);
    expect(total, shape.group).toBeLessThanOrEqual(1.003);
  }
});
