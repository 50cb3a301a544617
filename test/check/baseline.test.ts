import { describe, expect, test } from 'vitest';
import { baselineOf, withoutKnown } from '../../src/check/baseline.js';
import { PLAIN } from '../../src/check/config/settings.js';
import { ordinalComma } from '../../src/check/rules/ordinal-comma.js';
import { sift } from '../../src/check/suppress.js';
import { findingsIn } from './check.js';

const held = (text: string, file = 'a.txt') => ({
  file,
  text,
  findings: findingsIn(text, [ordinalComma]),
  ran: ['ordinal-comma'],
});
const OLD = '第一、讲政治。\n第二、抓落实。\n';

describe('a baseline', () => {
  const baseline = baselineOf([held(OLD)]);

  test('knows what stood, and has an entry for each', () => {
    expect(baseline.entries.map(({ file, rule, count }) => [file, rule, count])).toEqual([
      ['a.txt', 'ordinal-comma', 1],
      ['a.txt', 'ordinal-comma', 1],
    ]);
    expect(withoutKnown(baseline, [held(OLD)])).toMatchObject({ suppressed: 2, unused: [] });
  });

  test('does not mind lines added above, nor blanks', () => {
    const { files, suppressed } = withoutKnown(baseline, [held(`在会上的讲话\n　　同志们：\n　　${OLD}`)]);
    expect(suppressed).toBe(2);
    expect(files[0]?.findings).toEqual([]);
  });

  test('lets no new one pass, nor one more of the same, nor one of another file', () => {
    expect(withoutKnown(baseline, [held(`${OLD}第三、带队伍。\n`)]).files[0]?.findings).toHaveLength(1);
    expect(withoutKnown(baseline, [held(`${OLD}第一、讲政治。\n`)]).files[0]?.findings).toHaveLength(1);
    expect(withoutKnown(baseline, [held(OLD, 'b.txt')]).suppressed).toBe(0);
  });

  test('names entries no longer needed, of files that were checked', () => {
    expect(withoutKnown(baseline, [held('第一，讲政治。\n第二、抓落实。\n')]).unused).toHaveLength(1);
    expect(withoutKnown(baseline, [held(OLD, 'b.txt')]).unused).toEqual([]);
  });

  test('follows a file that was moved by its words, and no other; what is left of files that are gone is told', () => {
    const gone = (file: string) => file === 'a.txt';
    const { suppressed, moved, lost, unused } = withoutKnown(
      baseline,
      [held('第二、抓落实。\n第三、带队伍。\n', 'b.txt')],
      gone,
    );
    expect([suppressed, unused]).toEqual([1, []]);
    expect(moved.map(({ entry, to }) => [entry.file, to])).toEqual([['a.txt', 'b.txt']]);
    expect(lost).toHaveLength(1);
    // One entry lets one pass, wherever it is.
    const twice = withoutKnown(baseline, [held(OLD, 'b.txt'), held(OLD, 'c.txt')], gone);
    expect([twice.suppressed, twice.moved.length, twice.lost]).toEqual([2, 2, []]);
    expect(withoutKnown(baseline, [held(OLD, 'b.txt')])).toMatchObject({ suppressed: 0, moved: [], lost: [] });
    // A file that was checked is not gone, whatever its name (standard input).
    expect(withoutKnown(baseline, [held('一\n'), held(OLD, 'b.txt')], gone)).toMatchObject({ suppressed: 0, lost: [] });
  });

  test('calls none of a rule that did not run unneeded', () => {
    expect(withoutKnown(baseline, [{ ...held(OLD), findings: [], ran: [] }]).unused).toEqual([]);
  });

  test('made anew keeps what is known of other files and of rules that did not run, and of nothing else', () => {
    const { entries } = baseline;
    expect(baselineOf([held('第三、带队伍。\n', 'b.txt')], entries).entries).toHaveLength(3);
    expect(baselineOf([{ ...held(OLD), findings: [], ran: [] }], entries)).toEqual(baseline);
    expect(baselineOf([held('第一、讲政治。\n')], entries).entries).toHaveLength(1);
    expect(baselineOf([held(OLD)], entries)).toEqual(baseline);
  });

  test('is the same whatever the order of the files', () => {
    const files = [held(OLD), held('第三、带队伍。\n', 'b.txt')];
    expect(baselineOf(files)).toEqual(baselineOf(files.toReversed()));
  });
});

describe('passages that may stand', () => {
  const findings = findingsIn(OLD, [ordinalComma]);
  test.each([
    [{ suppress: [{ rule: 'ordinal-comma', text: '第一、讲政治' }] }, 1],
    [{ suppress: [{ rule: 'ordinal-comma', text: '第?、' }] }, 2],
    [{ suppress: [{ rule: 'ordinal-comma', text: '第三、' }] }, 0],
    [{ suppress: [{ rule: 'other', text: '第一、' }] }, 0],
    [{ rules: { 'ordinal-comma': { allow: ['第二、'] } } }, 1],
  ])('%j', (settings, suppressed) => {
    expect(sift(OLD, findings, { ...PLAIN, ...settings })).toMatchObject({ suppressed });
  });
});
