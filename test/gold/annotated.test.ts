/** What the program says of each manuscript, kept beside it to be read: renewed with `UPDATE_GOLDENS=1 npx vitest run test/gold`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { annotate } from './annotate.js';

const update = process.env['UPDATE_GOLDENS'] === '1';

test.each(manuscripts)('$name', ({ folder, text }) => {
  const url = new URL('annotated.txt', folder);
  const annotated = annotate(analyze(sourceFromString(text), lexicon));
  if (update) writeFileSync(url, annotated);
  expect(annotated).toBe(readFileSync(url, 'utf8').replace(/\r\n/g, '\n'));
});

test('every character of every paragraph is there, the marks aside', () => {
  const bare = (text: string): string => text.replace(/‖[a-z]+‖|⟪[^ ]+ |[⟫⦃⦄⟦⟧⟨⟩⌈⌋▹◃]/g, '');
  for (const { text } of manuscripts) {
    const lines = annotate(analyze(sourceFromString(text), lexicon))
      .split('\n')
      .slice(5);
    const paragraphs = lines.filter((line) => line !== '' && !line.startsWith('    ')).map(bare);
    expect(paragraphs).toEqual(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  }
});
