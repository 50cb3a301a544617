/** PDF through the built program: pdf.js is loaded from the bundle when asked for, and missed with a clear word. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const built = existsSync(fromRoot('dist/cli/main.cjs')) && existsSync(fromRoot('dist/dictionaries.json'));
const PAPER = fromRoot('fixtures/files/raw-parts/raw-parts.pdf');
const SPEECH = fromRoot('fixtures/report/sample.txt');

let away = '';
const run = (root: string, ...argv: readonly string[]) => {
  const node = ['--import', fromRoot('test/cli/loaded.mjs')];
  const env = { ...process.env, GAOJIAN_LANG: '', NODE_OPTIONS: undefined };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, path.join(root, 'bin/gaojian.js'), ...argv],
    {
      env,
      encoding: 'utf8',
    },
  );
  const lines = stderr.split('\n').filter((line) => line !== '');
  return {
    code: status,
    out: stdout,
    err: lines.filter((line) => !line.startsWith('loaded: ')),
    loaded: lines.filter((line) => line.startsWith('loaded: ')).join('\n'),
  };
};

describe.runIf(built)('gaojian text x.pdf', () => {
  beforeAll(() => {
    away = mkdtempSync(path.join(tmpdir(), 'gaojian-pdf-'));
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(fromRoot(name), path.join(away, name), { recursive: true });
  });
  afterAll(() => rmSync(away, { recursive: true }));

  test('is read, and nothing else is said', () => {
    const { code, out, err, loaded } = run(fromRoot('.'), 'text', '--origin', PAPER);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.split('\n')[0]).toBe('页1\t在街道社区工作者座谈会上的讲话');
    expect(loaded).toContain('pdfjs-dist/legacy/build/pdf.mjs');
  });

  test('other files load nothing of it', () => {
    expect(run(fromRoot('.'), 'text', SPEECH).loaded).not.toContain('pdfjs-dist');
  });

  test('without pdf.js: what to install, exit code 2', () => {
    const { code, out, err } = run(away, 'text', PAPER);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('npm install pdfjs-dist');
    expect(run(away, 'text', SPEECH).code).toBe(0);
  });
});
