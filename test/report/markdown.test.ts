import { expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { render } from '../../src/report/markdown.js';
import { optionsFor, sample } from './sample.js';

const withBlanks = (...texts: string[]): Analysis => ({
  ...sample,
  placeholders: texts.map((text) => ({ text, span: { start: 0, end: 1 } })),
});

test.each([
  ['**', '\\*\\*'],
  ['____', '\\_\\_\\_\\_'],
  ['{{name}}', '\\{\\{name\\}\\}'],
  ['a|b', 'a\\|b'],
  ['<b>', '\\<b\\>'],
  ['X\nX', 'X X'],
])('%j is shown, not obeyed', (text, expected) => {
  expect(render(withBlanks(text), optionsFor({ only: ['placeholders'] }))).toContain(`| 1:1 | ${expected} |\n`);
});

test('several documents: the file above, everything else one level down', () => {
  const text = render(sample, optionsFor({ file: 'a.txt', first: false }));
  expect(text.startsWith('\n# a.txt\n\n## 在清溪县')).toBe(true);
  expect(text).toContain('\n### 目录（13）\n');
});
