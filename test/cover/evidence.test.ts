/** Excerpts keep the signs of their figures, which no folded text has. */
import { describe, expect, test } from 'vitest';
import { evidenceAt } from '../../src/cover/evidence.js';
import { covered, read } from './read.js';

describe('the signs at the edges of a passage', () => {
  test.each([
    ['占比不低于60%，逐月通报', '占比不低于60', '占比不低于60%'],
    ['占比不低于６０％，逐月通报', '占比不低于６０', '占比不低于６０％'],
    ['发病率降到3‰以下', '发病率降到3', '发病率降到3‰'],
    ['控制在26 ℃上下', '控制在26', '控制在26 ℃'],
    ['达标率：≥72分', '72分', '≥72分'],
    // No figure there.
    ['占比不低于六成%', '占比不低于六成', '占比不低于六成'],
    ['完成12座，达标', '完成12座', '完成12座'],
    ['<标题>', '标题', '标题'],
  ])('%s', (text, passage, whole) => {
    const start = text.indexOf(passage);
    expect(evidenceAt(text, { start, end: start + passage.length }).text).toBe(whole);
  });
});

test.each(['%', '％'])('a target, a duty and a clause with %s', (sign) => {
  const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n一、抓岗位\n${text}\n`;
  const upper = speech(`县人社局要稳住岗位，公益岗位续签率不低于85${sign}。`);
  const { targets, responsibilities } = covered(read(upper, 'draft'), [read(upper)]);
  expect(targets.map(({ given }) => given)).toEqual([`公益岗位续签率不低于85${sign}`]);
  expect(responsibilities.map(({ evidence }) => evidence[0]?.text.includes(`85${sign}`))).toEqual([true]);
});
