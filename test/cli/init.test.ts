/** `gaojian init`: asks nothing, writes what can be used line by line, and nothing over what is there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/check/config/parse.js';
import { config as schema } from '../../src/check/config/schema.js';
import { RULES } from '../../src/check/registry.js';
import { LANGUAGES } from '../../src/cli/wording/index.js';
import { runWith } from './world.js';

const IDS = RULES.map(({ id }) => id);
const before = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-init-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const written = (): string => readFileSync(path.join(folder, 'gaojian.yaml'), 'utf8');

/** The lines with the # taken away, but for those that are sentences. */
const used = (yaml: string): string =>
  yaml
    .split('\n')
    .filter((line) => /^#(?: {2,}\S| \w+:(?: |$))/u.test(line))
    .filter((line) => line.startsWith('#  ') || Object.hasOwn(schema.shape, /\w+/u.exec(line)?.[0] ?? ''))
    .map((line) => line.slice(2))
    .join('\n');

describe.each(LANGUAGES)('%s', (language) => {
  test('writes a configuration that changes nothing yet', async () => {
    const { code, out, err } = await runWith(['init', '--lang', language]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('gaojian.yaml');
    expect(parseConfig('gaojian.yaml', written(), IDS)).toEqual({});
    expect(written()).toMatch(language === 'zh' ? /^# 稿鉴的检查配置/u : /^# Configuration of gaojian check/u);
  });

  test('and every line of which can be used, for every field there is', async () => {
    await runWith(['init', '--lang', language]);
    const config = parseConfig('gaojian.yaml', used(written()), IDS);
    expect(Object.keys(config).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  });

  test('leaves alone what is there', async () => {
    writeFileSync('gaojian.yaml', 'profile: final\n');
    const { code, err } = await runWith(['init', '--lang', language]);
    expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 2 });
    expect(err).toContain('gaojian.yaml');
    expect(written()).toBe('profile: final\n');
  });
});
