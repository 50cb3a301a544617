/** Small PDFs that would fill the memory, or take without end, are refused in time, and the process goes on. */
import { expect, test } from 'vitest';
import { UserError } from '../../../../src/source/errors.js';
import { read } from '../../../../src/source/formats/pdf.js';
import { bombsOf, TREES } from './bombs.js';
import { pdfOf, show } from './paper.js';

const MEGABYTE = 2 ** 20;
const bombs = Object.entries(await bombsOf(1200 * MEGABYTE));

/** Milliseconds, and megabytes that the process has more at most than it had: less than any bomb holds, and room for a busy machine. */
const LONGEST = 60_000;
const MOST = 1000;

const held = (): number => process.resourceUsage().maxRSS / 1024;
const before = held();

async function refusal(bytes: Uint8Array): Promise<unknown> {
  try {
    return await read(bytes, { path: 'a.pdf' });
  } catch (error) {
    return error instanceof UserError ? error.args['kind'] : error;
  }
}

test.each(bombs)('%s', { timeout: LONGEST }, async (_, bytes) => {
  expect(await refusal(bytes)).toMatch(/^(?:too-large|damaged)$/u);
  expect(held() - before).toBeLessThan(MOST);
  expect((await read(pdfOf([show('同志们：', 80, 700)]), {})).text).toBe('同志们：');
});

test.each(Object.entries(TREES))('%s', async (_, bytes) => {
  expect(await refusal(bytes)).toMatch(/^(?:empty|damaged)$/u);
});
