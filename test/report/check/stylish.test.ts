/** What the terminal shows of a finding: the passage to read, and the other places. */
import { expect, test } from 'vitest';
import { PLAIN } from '../../../src/check/config/settings.js';
import { loadAssets } from '../../../src/cli/assets.js';
import type { CheckFinding, CheckResult } from '../../../src/model/check.js';
import { render } from '../../../src/report/check/stylish.js';
import { ruleFacts } from '../../../src/cli/check/facts.js';
import { strictly } from '../sample.js';

const say = strictly('zh');

function shown(text: string, passage: string, others = 0): readonly string[] {
  const start = text.indexOf(passage);
  const finding: CheckFinding = {
    file: '稿.txt',
    rule: 'count-mismatch',
    severity: 'error',
    clause: '文本自洽',
    message: '数目不符',
    args: {},
    line: 1,
    column: 1,
    span: { start, end: start + passage.length },
    related: Array.from({ length: others }, (_, index) => ({
      message: `第${index + 1}处`,
      line: index + 2,
      column: 1,
      span: { start: index, end: index + 1 },
    })),
  };
  const result: CheckResult = {
    schema: 'gaojian/check@1',
    tool: { name: 'gaojian', version: '0.1.0', dictionaries: 'x' },
    profile: 'draft',
    summary: { files: 1, rules: 40, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
    notChecked: [],
    findings: [finding],
  };
  const options = { say, color: false, ambiguous: 2 as const, assets: loadAssets, quiet: false };
  return render(result, { ...options, rules: ruleFacts(PLAIN, say), textOf: () => text })
    .split('\n')
    .slice(2, -3)
    .map((line) => line.slice(4));
}

test.each([
  // Within its line, nothing of the next one is shown.
  ['田间管理有三个环节。\n种子要好。', '三个环节', ['田间管理有三个环节。', `${' '.repeat(10)}^^^^^^^^`]],
  // Over a line end, with the next line's indent gone, to the end of that line.
  [
    '病虫多发，主\r\n  要原因有两条，都在\n田里。',
    '主\r\n  要原因',
    ['病虫多发，主要原因有两条，都在', `${' '.repeat(10)}^^^^^^^^`],
  ],
  // Over many lines, so far and no further.
  [`${'种田要勤\n'.repeat(30)}`, '种田要勤\n'.repeat(30), [`${'种田要勤'.repeat(9)}种田要…`, '^'.repeat(78)]],
])('%j', (text, passage, lines) => expect(shown(text, passage)).toEqual(lines));

test.each([
  [6, ['第1处', '第2处', '第3处', '第4处', '第5处', '第6处']],
  [7, ['第1处', '第2处', '另有 4 处', '第7处']],
])('of %i other places the last is shown', (count, places) => {
  const lines = shown('田间管理有三个环节。', '三个环节', count).slice(2);
  expect(lines.map((line) => line.replace(/^\d+:\d+ /u, ''))).toEqual(places);
});
