/** The bar on a terminal, and what is said while it is shown. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProgress } from '../../src/cli/archive/progress.js';
import { speak } from '../../src/cli/wording/index.js';

const COUNT = { total: 10, done: 3, kept: 0, failed: 0 };
const WRAP_OFF = '\u001b[?7l';
const WRAP_ON = '\u001b[?7h';

let written = '';
const wasTerminal = process.stderr.isTTY;

beforeEach(() => {
  written = '';
  process.stderr.isTTY = true;
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    written += String(piece);
    return true;
  });
});
afterEach(() => {
  process.stderr.isTTY = wasTerminal;
  vi.restoreAllMocks();
});

const open = (quiet = false) =>
  openProgress(quiet, {
    io: { stderrIsTerminal: true, note: (line: string) => process.stderr.write(`${line}\n`) } as never,
    say: speak('en'),
  });

test('a line in between stands on its own, where the terminal breaks lines again', async () => {
  const progress = await open();
  progress.show(COUNT);
  expect(written.lastIndexOf(WRAP_OFF)).toBeGreaterThan(written.lastIndexOf(WRAP_ON));
  progress.note('something else');
  const before = written.slice(0, written.indexOf('something else'));
  expect(before.lastIndexOf(WRAP_ON)).toBeGreaterThan(before.lastIndexOf(WRAP_OFF));
  expect(before.endsWith('\n')).toBe(true);
  progress.show({ ...COUNT, done: 4 });
  expect(written.slice(written.indexOf('something else'))).toContain('4/10');
  progress.end();
});

test('behind its end it shows nothing', async () => {
  const progress = await open();
  progress.show(COUNT);
  progress.end();
  written = '';
  progress.show(COUNT);
  progress.end();
  expect(written).toBe('');
});

test('quiet, it shows nothing but what is said', async () => {
  const progress = await open(true);
  progress.show(COUNT);
  progress.note('something else');
  progress.end();
  expect(written).toBe('something else\n');
});
