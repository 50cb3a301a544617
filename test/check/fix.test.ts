import { describe, expect, test } from 'vitest';
import { fixesOf, mend } from '../../src/check/fix.js';
import type { Finding } from '../../src/check/engine.js';
import { define } from '../../src/check/rule.js';

const rule = define({
  id: 'some',
  clause: '文本自洽',
  severity: 'warning',
  fixable: true,
  bad: '甲',
  good: '乙',
  check: () => [],
});
const finding = (start: number, end: number, text: string, fixable = true): Finding => ({
  rule: { ...rule, fixable },
  severity: 'warning',
  span: { start, end },
  fix: { span: { start, end }, text },
});
const places = (findings: readonly Finding[], citations: readonly { start: number; end: number }[] = []) =>
  fixesOf({ findings, citations }).map(({ span }) => [span.start, span.end]);

describe('the mends of one round', () => {
  test('in order of place, of two that overlap the first', () => {
    expect(places([finding(4, 6, ''), finding(0, 2, ''), finding(1, 3, '')])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  test('not what a rule cannot mend, nor what stands in a citation', () => {
    expect(places([finding(0, 1, '', false)])).toEqual([]);
    expect(places([finding(3, 4, '')], [{ start: 2, end: 6 }])).toEqual([]);
    expect(places([finding(5, 6, '')], [{ start: 2, end: 6 }])).toEqual([[5, 6]]);
  });

  test('but what only widens a mark is made there too', () => {
    const wider: Finding = { ...finding(3, 4, '？'), widens: true };
    expect(places([wider, finding(4, 5, '。')], [{ start: 2, end: 6 }])).toEqual([[3, 4]]);
  });

  test('one insertion at a place', () => {
    expect(places([finding(3, 3, '，'), finding(3, 3, '。')])).toEqual([[3, 3]]);
  });
});

describe('mending', () => {
  test('goes on until nothing is left', () => {
    const look = (text: string) => {
      const at = text.indexOf('，，');
      return { findings: at < 0 ? [] : [finding(at, at + 2, '，')], citations: [] };
    };
    expect(mend('要，，，，抓', look)).toEqual({ text: '要，抓', fixes: 3 });
    expect(mend('要，抓', look)).toEqual({ text: '要，抓', fixes: 0 });
  });

  test('stops where two rules would undo each other for ever', () => {
    const look = (text: string) => ({ findings: [finding(0, 1, text.startsWith('甲') ? '乙' : '甲')], citations: [] });
    expect(mend('甲', look).fixes).toBe(10);
  });
});
