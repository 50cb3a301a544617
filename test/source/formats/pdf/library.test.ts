import { expect, test, vi } from 'vitest';
import { importModule } from '../../../../src/source/formats/pdf/import-module.js';
import { loadPdf } from '../../../../src/source/formats/pdf/library.js';

vi.mock('../../../../src/source/formats/pdf/import-module.js', { spy: true });

test('what could not be loaded is loaded the next time, and then no more', async () => {
  vi.mocked(importModule).mockRejectedValueOnce(new Error('too many open files'));
  await expect(loadPdf('a.pdf')).rejects.toThrow('too many');
  const pdf = await loadPdf('a.pdf');
  expect(await loadPdf('a.pdf')).toBe(pdf);
  expect(importModule).toHaveBeenCalledTimes(2);
});
