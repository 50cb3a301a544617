import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import { explain } from '../../src/cli/errors.js';
import { COMMANDS, OPTIONS } from '../../src/cli/options.js';
import { LANGUAGES, speak, wordingOf } from '../../src/cli/wording/index.js';
import { UserError } from '../../src/source/errors.js';

const WORDINGS = { zh: wordingOf('zh'), en: wordingOf('en') };

const read = (file: string): string => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
const holesOf = (words: string): readonly string[] => [...words.matchAll(/\{\w+\}/gu)].map(([hole]) => hole).toSorted();

/** The codes, read from the places that declare them. */
const codes = ['source/errors.ts', 'cli/codes.ts', 'cli/archive/codes.ts'].flatMap((file) => {
  const body = /interface ErrorArgs \{\n([\s\S]*?)\n\s*\}\n/u.exec(read(file))?.[1] ?? '';
  return [...body.matchAll(/readonly '?([a-z-]+)'?: (?:\{|Readonly|Choice|DictionaryProblem)/gu)].map(
    ([, code]) => code ?? '',
  );
});

test('both languages have every key, with the same holes to fill', () => {
  expect(Object.keys(WORDINGS.en)).toEqual(Object.keys(WORDINGS.zh));
  for (const [key, words] of Object.entries(WORDINGS.zh)) {
    // English needs no second name; the slot {{name}} of an example is no hole.
    if (key === 'choice.element' || key.startsWith('define.')) continue;
    expect(holesOf(WORDINGS.en[key as keyof typeof WORDINGS.zh]), key).toEqual(holesOf(words));
  }
});

test('nothing is left empty', () => {
  for (const language of LANGUAGES) expect(Object.values(WORDINGS[language])).not.toContain('');
});

test('marks within what is quoted turn single', () => {
  const say = speak('zh');
  const args = { diff: '“五”→“四”', source: '讲话', place: '2:1', wording: '执行“四个到位”' };
  expect(say('rule.misquote', args)).toContain('原文“执行‘四个到位’”');
  expect(say('rule.misquote', args)).toContain('“五”→“四”');
  expect(say('rule.numeral-dun', { numeral: '一', mark: '”' })).toContain('不用“””');
});

describe('every error code has words', () => {
  test('and the codes were found', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['missing-file', 'bad-dictionary', 'json-several', 'usage', 'no-input']),
    );
  });
  test.each(codes)('%s', (code) => {
    expect(WORDINGS.zh).toHaveProperty([`error.${code}`]);
  });
});

/** The ways in which a dictionary can be wrong, read from where they are declared. */
const problems = [
  ...(/interface FieldProblem[\s\S]*?\n\/\*\*\n/u.exec(read('source/errors.ts'))?.[0] ?? '').matchAll(/'([a-z-]+)'/gu),
];
test('every problem of a dictionary has words', () => {
  const kinds = problems
    .map(([, kind]) => `error.bad-dictionary.${kind ?? ''}`)
    .filter((key) => key !== 'error.bad-dictionary.bad-dictionary');
  expect(kinds).toContain('error.bad-dictionary.twice');
  for (const kind of kinds) expect(Object.keys(WORDINGS.zh)).toContain(kind);
});

test('every option and command is explained', () => {
  for (const { name } of OPTIONS) expect(WORDINGS.zh).toHaveProperty([`option.${name}`]);
  for (const name of COMMANDS) expect(WORDINGS.zh).toHaveProperty([`about.${name}`]);
});

/** Keys written out in the sources, and the fixed beginnings of keys put together there. */
test('no words are left that nobody says', () => {
  const folders = ['archive', 'check', 'report', 'cli']
    .flatMap((folder) => [
      folder,
      ...readdirSync(new URL(`../../src/${folder}/`, import.meta.url), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'wording')
        .map((entry) =>
          path.relative(fileURLToPath(new URL('../../src/', import.meta.url)), path.join(entry.parentPath, entry.name)),
        ),
    ])
    .filter((folder) => !folder.includes('wording'));
  const sources = folders.flatMap((folder) => {
    const names = readdirSync(new URL(`../../src/${folder}/`, import.meta.url)).filter((name) => name.endsWith('.ts'));
    return names.map((name) => read(`${folder}/${name}`));
  });
  const text = sources.join('\n');
  const beginnings = [...text.matchAll(/`((?:[a-z]+\.)+)\$\{/giu)]
    .map(([, beginning]) => beginning ?? '')
    .filter((beginning) => beginning !== 'rule.' && beginning !== 'related.');
  const groups = [...text.matchAll(/words: '([a-z]+)'/giu)].map(([, group]) => `${group}.`);
  /** `rule.<id>`, what it is and why, and the sayings its file names; `related.<role>` of some rule. */
  const isRules = (key: string): boolean => {
    const [kind = '', name = '', saying = ''] = key.split('.');
    if (kind === 'related') return text.includes(`'${name}'`);
    if (kind !== 'rule' || !RULES.some(({ id }) => id === name)) return false;
    const ofDemands =
      ['required', 'forbidden'].includes(name) && ['slogans', 'phrases', 'sections', 'actors'].includes(saying);
    return ['', 'summary', 'why'].includes(saying) || ofDemands || text.includes(`'${saying}'`);
  };
  const said = (key: string): boolean =>
    isRules(key) || text.includes(`'${key}'`) || [...beginnings, ...groups].some((start) => key.startsWith(start));
  expect(Object.keys(WORDINGS.zh).filter((key) => !said(key))).toEqual([]);
});

describe('an error', () => {
  const zh = speak('zh');
  test.each([
    [new UserError('bad-document', { path: 'a.doc', format: 'doc', kind: 'encrypted' }), 'a.doc：文件有密码'],
    [
      new UserError('reader-missing', { path: 'a.pdf', format: 'pdf', package: 'pdfjs-dist' }),
      'npm install pdfjs-dist',
    ],
    [new UserError('binary', { path: 'a.bin', kind: 'data', offset: 7 }), '第 7 字节起是二进制数据'],
    [new UserError('binary', { path: 'a.txt', kind: 'png', offset: 0 }), 'a.txt：是图片，没有文字可读'],
    [
      new UserError('undecodable', {
        path: '-',
        encoding: 'utf-8',
        offset: 3,
        kind: 'found',
        others: ['gb18030', 'big5'],
      }),
      '（标准输入）：按 utf-8 解不开（第 3 字节起）。请用 --encoding 换一种编码（如 gb18030、big5）',
    ],
    [
      new UserError('undecodable', { path: 'a.txt', encoding: 'gb18030', offset: 3, kind: 'asked', others: ['utf-8'] }),
      '请去掉 --encoding',
    ],
    [new UserError('binary', { path: 'a', kind: 'zip', offset: 0 }), 'a：是压缩包，不是稿件。请解压'],
    [new UserError('binary', { path: 'a', kind: 'rar', offset: 0 }), 'a：是压缩包，不是稿件。请解压'],
    [new UserError('binary', { path: 'a', kind: '7z', offset: 0 }), 'a：是压缩包，不是稿件。请解压'],
    [new UserError('binary', { path: 'a', kind: 'gzip', offset: 0 }), 'a：是压缩包，不是稿件。请解压'],
    [new UserError('binary', { path: 'a', kind: 'tar', offset: 0 }), 'a：是压缩包，不是稿件。请解压'],
    [new UserError('bad-document', { path: 'a.doc', format: 'doc', kind: 'no-bytes' }), 'a.doc：是空文件（0 字节）'],
    [new UserError('missing-file', { path: '' }), '“”（文件名是空的）：没有这个文件'],
    [new UserError('segmenter-missing', { package: 'nodejieba' }), '没有装上。请运行 npm install nodejieba；'],
    [
      new UserError('unknown-encoding', { encoding: 'gbk2', valid: ['utf-8', 'gbk'] }),
      '（是不是 gbk？）。可用：utf-8、gbk',
    ],
    [
      new UserError('bad-dictionary', { file: 'my.yaml', line: 3, column: 5, kind: 'twice', value: 'a\nb' }),
      'my.yaml:3:5：词典有误：a b 前面已有一条',
    ],
    [
      new UserError('bad-dictionary', {
        file: 'my.yaml',
        line: 3,
        column: 5,
        kind: 'unknown-field',
        value: 'sorce',
        valid: ['text', 'source'],
      }),
      '没有 sorce 这一项（是不是 source？）。可用：text、source',
    ],
    [Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }), '（标准输出）：操作没有成功（ENOSPC）'],
  ])('%o', (error, words) => {
    const line = explain(error, zh, 'a.txt');
    expect(line).toContain(words);
    expect(line).not.toContain('\n');
    expect(line).not.toMatch(/\{\w+\}/u);
  });
});
