/** The manual: both pages whole, well formed, and the one that npm installs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manual, PAGES, writeManual } from '../../src/build/man.js';
import { EXAMPLES } from '../../src/cli/help.js';
import { COMMANDS, longFlag, OPTIONS } from '../../src/cli/options.js';
import { type Language, LANGUAGES, speak } from '../../src/cli/wording/index.js';
import { manualEn } from '../../src/cli/wording/manual/en.js';
import { manualZh } from '../../src/cli/wording/manual/zh.js';

const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'NAME',
    'SYNOPSIS',
    'DESCRIPTION',
    'COMMANDS',
    'OPTIONS',
    'EXIT STATUS',
    'ENVIRONMENT',
    'FILES',
    'EXAMPLES',
    'SEE ALSO',
  ],
  zh: ['名称', '用法', '说明', '命令', '选项', '退出码', '环境变量', '文件', '示例', '另见'],
};
/** As people see it: without escapes. */
const plain = (page: string): string =>
  page
    .replace(/\\f[BIR]|\\:|\\&/gu, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\e', '\\');

const isHere = (tool: string): boolean => spawnSync(tool, ['-h']).error === undefined;
const tools = { mandoc: isHere('mandoc'), groff: isHere('groff') };
for (const [tool, there] of Object.entries(tools))
  if (!there) process.stderr.write(`skipped: there is no ${tool} to look through the manual\n`);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-manual-'));
  writeManual(pathToFileURL(`${folder}/`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(LANGUAGES)('%s', (language) => {
  const page = manual(language);

  test('has its sections, every command, option and example', () => {
    expect([...page.matchAll(/^\.SH (.*)$/gmu)].map(([, name]) => plain(name ?? ''))).toEqual(SECTIONS[language]);
    for (const name of COMMANDS) expect(plain(page)).toContain(`gaojian ${name === 'analyze' ? '[analyze]' : name}`);
    for (const option of OPTIONS) expect(plain(page)).toContain(longFlag(option));
    const say = speak(language);
    for (const key of Object.values(EXAMPLES).flat()) expect(plain(page)).toContain(say(`example.${key}`));
  });

  test('leaves no word unsaid and no hole unfilled', () => {
    expect(page).not.toMatch(/\bman\.|\{\w+\}/u);
    expect(page).not.toMatch(/\b(?:usage|about|synopsis|brief|option|variable|example|help)\.[a-z]+/iu);
  });

  test('begins no line of text with what roff takes for a request', () => {
    for (const line of page.split('\n'))
      if (/^[.']/u.test(line)) expect(line).toMatch(/^\.(?:\\"|TH|SH|SS|TP|B|BR|br|ad|nh)(?: |$)/u);
  });

  test('is what the build writes', () => {
    expect(readFileSync(path.join(folder, 'man', PAGES[language]), 'utf8')).toBe(page);
  });

  test.skipIf(!tools.mandoc)('mandoc finds nothing but the date, which is left out', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', path.join(folder, 'man', PAGES[language])], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
  });

  test.skipIf(!tools.groff)('groff sets it without a warning', () => {
    const { stderr, stdout } = spawnSync(
      'groff',
      ['-ww', '-man', '-Tutf8', '-Kutf8', path.join(folder, 'man', PAGES[language])],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('--encoding');
  });
});

test('both languages have the same words', () => {
  expect(Object.keys(manualEn)).toEqual(Object.keys(manualZh));
});

test('npm installs it', () => {
  const { man } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    man: readonly string[];
  };
  expect(man.toSorted()).toEqual(
    Object.values(PAGES)
      .map((page) => `./dist/man/${page}`)
      .toSorted(),
  );
});
