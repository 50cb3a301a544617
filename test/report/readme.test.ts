/** The tables of both READMEs are those the descriptors give: renew them with `npm run build && node dist/build/readme.js && npm run format`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READMES, rulesTable } from '../../src/build/readme.js';
import type { Language } from '../../src/cli/wording/index.js';

/** Cells without the padding that the formatter gives them. */
const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]+\|$/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

describe.each(Object.entries(READMES) as [Language, string][])('%s', (language, file) => {
  test('has every rule as it is', () => {
    const readme = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const part = /<!-- rules:begin -->([\s\S]*?)<!-- rules:end -->/u.exec(readme)?.[1] ?? '';
    expect(rowsOf(part)).toEqual(rowsOf(rulesTable(language)));
    expect(rowsOf(part).length).toBeGreaterThan(30);
  });
});
