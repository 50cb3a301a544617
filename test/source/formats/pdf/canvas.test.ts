import { afterEach, expect, test, vi } from 'vitest';
import { withoutCanvas } from '../../../../src/source/formats/pdf/canvas.js';

const said = globalThis.console;
afterEach(() => vi.restoreAllMocks());

const drawing = (): readonly string[] => ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => name in globalThis);

test('only while pdf.js is loaded', async () => {
  const before = { drawing: drawing(), warn: said.warn, builtin: process.getBuiltinModule };
  const inside = await withoutCanvas(async () => {
    await Promise.resolve();
    return { drawing: drawing(), module: process.getBuiltinModule('module'), fs: process.getBuiltinModule('fs') };
  });
  expect(inside.drawing).toHaveLength(3);
  expect(inside.module).toBeUndefined();
  expect(inside.fs).toBeDefined();
  expect({ drawing: drawing(), warn: said.warn, builtin: process.getBuiltinModule }).toEqual(before);
});

test('warnings of pdf.js are dropped, others are not', async () => {
  const warn = vi.spyOn(said, 'warn').mockImplementation(() => undefined);
  await withoutCanvas(() => {
    said.warn('Warning: Cannot load "@napi-rs/canvas" package');
    said.warn('others');
    return Promise.resolve();
  });
  expect(warn.mock.calls).toEqual([['others']]);
});

test('what fails is undone as well', async () => {
  const { warn } = said;
  await expect(withoutCanvas(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(said.warn).toBe(warn);
});
