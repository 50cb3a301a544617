import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckResult } from '../../src/model/check.js';
import { checkSchema } from '../../src/model/check-schema.js';
import { mended, writeMended } from '../../src/cli/check/mending.js';
import { readSource } from '../../src/source/read.js';
import { gbk } from '../source/bytes.js';
import { runWith } from './world.js';

let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);
const CLEAN = '同志们：\n今天开会。\n';
const WRONG = '同志们：\n下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。\n';
const MARKS = '同志们：\n第一、讲政治。\n第二、抓落实。\n';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-check-'));
  writeFileSync(at('clean.txt'), CLEAN);
  writeFileSync(at('wrong.txt'), WRONG);
  writeFileSync(at('marks.txt'), MARKS);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...argv: string[]) => runWith(['check', ...argv]);
const resultOf = (out: string): CheckResult => JSON.parse(out) as CheckResult;
const rulesIn = (out: string): readonly string[] => resultOf(out).findings.map(({ rule }) => rule);

describe('the exit code', () => {
  test.each([
    [['clean.txt'], 0],
    [['marks.txt'], 0],
    [['marks.txt', '--fail-on', 'warning'], 1],
    [['marks.txt', '--max-warnings', '1'], 1],
    [['marks.txt', '--max-warnings', '2'], 0],
    [['wrong.txt'], 1],
    [['wrong.txt', 'clean.txt'], 1],
    [['gone.txt', 'clean.txt'], 2],
    [['gone.txt', 'wrong.txt'], 2],
  ])('%j: %i', async ([...argv], code) => {
    const names = argv.map((word) => (word.endsWith('.txt') ? at(word) : word));
    for (const format of ['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab'])
      expect((await check(...names, '--format', format)).code, format).toBe(code);
  });

  test.each([
    ['an empty folder', ['leer']],
    ['a pattern that fits nothing', ['*.html']],
  ])('%s is no success', async (_, [name = '']) => {
    mkdirSync(at('leer'));
    const { code, out } = await check(at(name));
    expect(code).toBe(2);
    expect(out).toContain('没有找到稿件');
  });

  test.each([
    [['marks.txt', '--quiet', '--max-warnings', '1'], '超过上限 1 处'],
    [['marks.txt', '--max-warnings', '1', '--format', 'json'], '警告 2 处，超过上限 1 处'],
    [['marks.txt', '--quiet', '--fail-on', 'warning'], '--fail-on warning 的有 2 处'],
    [['wrong.txt', '--fix', '--dry-run'], '--fail-on error 的有 1 处'],
    [['marks.txt', '--max-warnings', '2'], ''],
    [['marks.txt', '--fail-on', 'warning'], ''],
    [['wrong.txt', '--quiet'], ''],
  ])('%j says why it fails where the findings do not', async ([name = '', ...argv], words) => {
    const { err } = await check(at(name), ...argv);
    expect(words === '' ? err : err.includes(words)).toBe(words === '' ? '' : true);
  });
});

describe('what is checked', () => {
  test('folders and patterns, each file once, in order of name', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub', 'b.txt'), CLEAN);
    mkdirSync(at('.hidden'));
    writeFileSync(at('.hidden', 'c.txt'), WRONG);
    writeFileSync(at('picture.png'), 'no text');
    expect(resultOf((await check(folder, '--format', 'json')).out).summary.files).toBe(4);
    expect(resultOf((await check(at('**/*.txt'), at('clean.txt'), '--format', 'json')).out).summary.files).toBe(4);
    expect(resultOf((await check(at('c*.txt'), '--format', 'json')).out).summary.files).toBe(1);
  });

  test.each(['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab'])(
    'a pattern or folder without manuscripts is named in %s; the others are done',
    async (format) => {
      mkdirSync(at('leer'));
      const { code, out } = await check(at('wrong.txt'), at('zz*.txt'), at('leer'), '--format', format);
      expect(code).toBe(2);
      expect(out).toContain('zz*.txt');
      expect(out).toContain('leer');
      expect(out).toContain('count-mismatch');
    },
  );

  test('a file named twice, or by two names, is one', async () => {
    const twice = [at('wrong.txt'), at('wrong.txt'), at('sub', '..', 'wrong.txt'), folder];
    expect(resultOf((await check(...twice, '--format', 'json')).out).summary).toMatchObject({ files: 3, errors: 1 });
  });

  test('what a folder holds of formats that are not read is counted', async () => {
    mkdirSync(at('sub'));
    for (const name of ['a.odt', 'b.rtf', 'sub/c.rtf']) writeFileSync(at(name), 'x');
    const { code, err } = await check(folder, '--fail-on', 'error');
    expect([code, err]).toEqual([1, expect.stringContaining('有 3 个文件没有查，格式读不了（.odt、.rtf）')]);
    expect((await check(at('clean.txt'))).err).toBe('');
    expect((await check(folder, '--quiet')).err).toBe('');
  });

  test.each<[string, readonly string[], string]>([
    ['a configuration that is not there', ['--config', 'gone.yaml'], '没有这个文件'],
    ['a configuration that is a folder', ['--config', '.'], '是文件夹，这里要的是一个文件'],
    ['a configuration that is none', ['--config', 'bad.yaml'], '用了制表符缩进'],
    ['a dictionary that is none', ['--dictionary', 'bad.yaml'], '用了制表符缩进'],
    ['sources that are not there', ['--sources', 'gone'], '没有这个文件'],
    ['a baseline that is a folder', ['--baseline', '.'], '是文件夹'],
    ['a baseline in no folder', ['--baseline', 'gone/base.json', '--update-baseline'], '没有'],
  ])('%s is told once, by its name, in words', async (_, [flag = '', name = '', ...rest], words) => {
    writeFileSync(at('bad.yaml'), 'rules:\n\tstray-space: off\n');
    const { code, out, err } = await check(
      at('clean.txt'),
      at('marks.txt'),
      flag,
      at(name),
      ...rest,
      '--format',
      'json',
    );
    const { notChecked } = resultOf(out);
    expect([code, err, notChecked.length]).toEqual([2, '', 1]);
    expect(notChecked[0]?.message).toContain(words);
    expect(notChecked[0]?.message).not.toMatch(/EISDIR|ENOENT|\.tmp|[Tt]abs/u);
    expect(notChecked[0]?.file).toContain(name === '.' ? '' : name);
  });

  test('--jobs 0 is none', async () => {
    const { code, err } = await check(at('clean.txt'), '--jobs', '0');
    expect([code, err]).toEqual([2, expect.stringContaining('至少是 1')]);
  });

  test('one that cannot be is named in the result; the others are done', async () => {
    writeFileSync(at('torn.txt'), Buffer.concat([gbk('各位代表：今天开会'), Buffer.from([0xff])]));
    const { code, out } = await check(at('torn.txt'), at('wrong.txt'), '--format', 'json');
    const { notChecked, findings, summary } = resultOf(out);
    expect(code).toBe(2);
    expect(notChecked).toMatchObject([{ code: 'undecodable' }]);
    expect(summary.files).toBe(1);
    expect(findings.map(({ rule }) => rule)).toContain('count-mismatch');
  });
});

describe('an empty manuscript could not be checked, and every format says so', () => {
  beforeEach(() => writeFileSync(at('blank.txt'), ' \n\u3000\n'));

  test.each(['stylish', 'json', 'sarif', 'junit', 'github', 'gitlab', 'html'])('%s', async (format) => {
    const { code, out } = await check(at('blank.txt'), '--format', format);
    expect(code).toBe(2);
    expect(out).toContain('没有正文');
  });

  test('the others are still checked', async () => {
    const { code, out } = await check(at('blank.txt'), at('wrong.txt'), '--format', 'json');
    const { notChecked, findings, summary } = resultOf(out);
    expect([code, summary.files]).toEqual([2, 1]);
    expect(notChecked).toMatchObject([{ code: 'no-text' }]);
    expect(findings.map(({ rule }) => rule)).toContain('count-mismatch');
  });

  test('nothing is said of others', async () =>
    expect(await check(at('clean.txt'))).toMatchObject({ code: 0, err: '' }));
});

describe('the result', () => {
  test('fits its schema, with line and column of both places', async () => {
    const { out } = await check(at('wrong.txt'), '--format', 'json');
    const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(checkSchema, { target: 'draft-2020-12' }));
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    const [finding] = resultOf(out).findings;
    expect(finding).toMatchObject({
      rule: 'count-mismatch',
      severity: 'error',
      args: { declared: 3, found: 2 },
      line: 2,
      message: '说是 3 项，实有 2 项',
    });
    expect(finding?.related.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('files checked by several profiles: all of them are named, and the rules of all', async () => {
    mkdirSync(at('templates'));
    writeFileSync(at('templates', 'a.txt'), CLEAN);
    writeFileSync(at('gaojian.yaml'), 'overrides: [{ files: ["templates/**"], profile: template }]\n');
    const { out } = await check(folder, '--format', 'json');
    expect(resultOf(out)).toMatchObject({ profile: 'draft', profiles: ['draft', 'template'] });
    expect(() => checkSchema.parse(JSON.parse(out))).not.toThrow();
    expect((await check(folder, '--format', 'sarif')).out).toContain('name-left');
    expect((await check(at('clean.txt'), '--format', 'json')).out).not.toContain('profiles');
  });

  test('two runs give the same bytes, in the language asked for', async () => {
    const first = await check(at('wrong.txt'), '--format', 'json', '--lang', 'en');
    expect(await check(at('wrong.txt'), '--format', 'json', '--lang', 'en')).toEqual(first);
    expect(first.out).toContain('says 3, gives 2');
  });

  test('for people: the line, the span marked under it, the other place, the summary', async () => {
    const { out } = await check(at('wrong.txt'));
    expect(out).toContain(
      '  2:4  错误  说是 3 项，实有 2 项  count-mismatch（文本自洽）\n    下面，我讲三点意见。\n          ^^^^^^^^^^^^\n',
    );
    expect(out).toMatch(/检查 1 个文件，\d+ 条规则，错误 1/u);
  });

  test('repeats of a rule are gathered for people and listed for programs', async () => {
    writeFileSync(at('many.txt'), Array.from({ length: 9 }, (_, index) => `第${index + 1}、讲政治。\n`).join(''));
    expect((await check(at('many.txt'), '--no-config')).out).toContain(
      'ordinal-comma 另有 6 处，可自动改 6 处：4:1 5:1 6:1 7:1 8:1 9:1',
    );
    expect(
      rulesIn((await check(at('many.txt'), '--format', 'json')).out).filter((id) => id === 'ordinal-comma'),
    ).toHaveLength(9);
  });

  test('quiet: errors alone, and nothing where there are none', async () => {
    expect((await check(at('clean.txt'), '--quiet')).out).toBe('');
    expect((await check(at('marks.txt'), '--quiet')).out).toBe('');
    expect((await check(at('wrong.txt'), '--quiet')).out).toContain('count-mismatch');
  });

  test('standard input under the name given', async () => {
    const { code, err } = await runWith(['check'], { stdinIsTerminal: true });
    expect([code, err]).toEqual([2, expect.stringContaining('没有给出稿件')]);
  });
});

describe('configuration', () => {
  test('is found upward from the file; --config and --no-config beat it', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub', 'wrong.txt'), WRONG);
    writeFileSync(at('gaojian.yaml'), 'rules: { count-mismatch: off }\n');
    writeFileSync(at('other.yaml'), 'rules: { count-mismatch: warning }\n');
    expect((await check(at('sub', 'wrong.txt'))).code).toBe(0);
    expect((await check(at('sub', 'wrong.txt'), '--no-config')).code).toBe(1);
    const { out } = await check(at('sub', 'wrong.txt'), '--config', at('other.yaml'), '--format', 'json');
    expect(resultOf(out).summary).toMatchObject({ errors: 0, warnings: 1 });
  });

  test('a bad one is named by line and column, and nothing is called checked', async () => {
    writeFileSync(at('gaojian.yaml'), 'rules:\n  count-mismach: off\n');
    const { code, out } = await check(at('clean.txt'), '--format', 'json');
    expect(code).toBe(2);
    expect(resultOf(out)).toMatchObject({
      summary: { files: 0, unchecked: 1 },
      notChecked: [{ code: 'bad-config' }],
    });
    expect(resultOf(out).notChecked[0]?.message).toMatch(
      /gaojian\.yaml:2:3：.*count-mismach.*（是不是 count-mismatch？）/u,
    );
  });

  test('a dictionary it names is laid over', async () => {
    writeFileSync(at('own.yaml'), 'slogans:\n  - { text: 三个一线, number: [3], source: 县委, hit: [三个一线] }\n');
    writeFileSync(at('gaojian.yaml'), 'dictionaries: [own.yaml]\nrequired: { slogans: [三个一线] }\n');
    writeFileSync(at('a.txt'), '推行三个一线。\n');
    expect((await check(at('a.txt'))).code).toBe(0);
    expect((await check(at('clean.txt'))).code).toBe(1);
  });

  test('it and its dictionary may be in GBK; one in no encoding is named', async () => {
    const [yaml, own] = [
      'forbidden: { phrases: [今天开会] }\ndictionaries: [own.yaml]\nrequired: { slogans: [三个一线] }\n',
      'slogans:\n  - { text: 三个一线, number: [3], source: 县委, hit: [三个一线] }\n',
    ];
    writeFileSync(at('gaojian.yaml'), gbk(yaml));
    writeFileSync(at('own.yaml'), gbk(own));
    writeFileSync(at('a.txt'), '推行三个一线。\n');
    expect((await check(at('a.txt'))).code).toBe(0);
    expect((await check(at('clean.txt'))).out).toMatch(/三个一线[\s\S]*“今天开会”/u);
    writeFileSync(at('torn.yaml'), Buffer.concat([Buffer.from(yaml), Buffer.from([0xe4, 0xb8])]));
    const { code, out } = await check(at('clean.txt'), '--config', at('torn.yaml'));
    expect([code, out]).toEqual([2, expect.stringMatching(/torn\.yaml：不是 UTF-8，也不像 GBK/u)]);
  });

  test('overrides by glob, relative to the configuration', async () => {
    mkdirSync(at('final'));
    writeFileSync(at('final', 'a.txt'), WRONG);
    writeFileSync(
      at('gaojian.yaml'),
      'rules: { count-mismatch: info }\noverrides:\n  - { files: ["final/**"], rules: { count-mismatch: error } }\n',
    );
    expect((await check(at('wrong.txt'))).code).toBe(0);
    expect((await check(at('final', 'a.txt'))).code).toBe(1);
  });
});

describe('mending', () => {
  test('writes what can be mended and reports what is left', async () => {
    const { code, out } = await check(at('marks.txt'), '--fix', '--format', 'json');
    expect(code).toBe(0);
    expect(resultOf(out).summary).toMatchObject({ fixed: 2, warnings: 0 });
    expect(readFileSync(at('marks.txt'), 'utf8')).toBe(MARKS.replaceAll('、', '，'));
    expect(resultOf((await check(at('marks.txt'), '--fix', '--format', 'json')).out).summary.fixed).toBe(0);
  });

  test('--dry-run shows a unified diff and touches nothing', async () => {
    const { out } = await check(at('marks.txt'), '--fix', '--dry-run');
    expect(out).toContain('-第一、讲政治。\n-第二、抓落实。\n+第一，讲政治。\n+第二，抓落实。\n');
    expect(readFileSync(at('marks.txt'), 'utf8')).toBe(MARKS);
  });

  test('the diff names files as they are', async () => {
    writeFileSync(at('稿 1.txt'), MARKS);
    const { out } = await check(at('稿 1.txt'), '--fix', '--dry-run');
    expect(out).toMatch(/^--- a\/.*稿 1\.txt\t\n\+\+\+ b\/.*稿 1\.txt\t\n@@ /u);
  });

  describe('the diff names files as patch -p1 and git apply look for them', () => {
    const home = process.cwd();
    afterEach(() => process.chdir(home));
    test.each<[string, (name: string) => string, string]>([
      ['here', (name) => name, 'marks.txt'],
      ['said with a dot', (name) => `./${name}`, 'marks.txt'],
      ['by way of a folder', (name) => `sub/../${name}`, 'marks.txt'],
      ['by its whole name', (name) => path.resolve(name), '…/marks.txt'],
      ['outside', (name) => `../${path.basename(folder)}/${name}`, '…/marks.txt'],
    ])('%s', async (_, named, expected) => {
      mkdirSync(at('sub'));
      process.chdir(folder);
      const { out } = await check(named('marks.txt'), '--fix', '--dry-run');
      const name = expected.replace(
        '…',
        process
          .cwd()
          .replaceAll('\\', '/')
          .replace(/^(?:[A-Z]:)?\//iu, ''),
      );
      const [, from, to] = /^--- a\/(.*)\n\+\+\+ b\/(.*)\n/u.exec(out) ?? [];
      expect([from, to]).toEqual([name, name]);
    });
  });

  test('the diff has the lines of the file, its byte order mark and front matter too', async () => {
    writeFileSync(at('a.txt'), `\ufeff---\nyear: 2020\n---\n${MARKS}`);
    const { out } = await check(at('a.txt'), '--fix', '--dry-run');
    expect(out).toContain('@@ -2,5 +2,5 @@\n year: 2020\n ---\n 同志们：\n-第一、');
    writeFileSync(at('a.txt'), `\ufeff${MARKS}`);
    expect((await check(at('a.txt'), '--fix', '--dry-run')).out).toContain('@@ -1,3 +1,3 @@\n \ufeff同志们：\n-第一、');
  });

  test('what --fix would mend is marked: no words of a citation, nothing in a file that is no plain text', async () => {
    const text = `同志们：\n书记指出：“做事要一如继往。”\n干部要一如继往。\n${['一', '二', '三', '四', '五'].map((ordinal) => `第${ordinal}、办实事。\n`).join('')}`;
    for (const name of ['a.txt', 'a.md']) writeFileSync(at(name), text);
    const mendsOf = async (name: string) =>
      resultOf((await check(at(name), '--format', 'json')).out).findings.map(
        ({ line, fix, withheld = false }) => [line, fix !== undefined, withheld] as const,
      );
    expect((await mendsOf('a.txt')).slice(0, 3)).toEqual([
      [2, true, true],
      [3, true, false],
      [4, true, false],
    ]);
    expect((await mendsOf('a.md')).map(([, , withheld]) => withheld)).not.toContain(false);
    const { out } = await check(at('a.txt'));
    expect(out).toMatch(/2:10 .*）\n[^]* 3:4 .*）  可自动改\n/u);
    expect(out).toContain('ordinal-comma 另有 2 处，可自动改 2 处：');
    expect((await check(at('a.md'))).out).not.toContain('可自动改');
    // What is left is what was not marked.
    const marked = (await mendsOf('a.txt')).filter(([, fix, withheld]) => fix && !withheld).length;
    expect(resultOf((await check(at('a.txt'), '--fix', '--format', 'json')).out)).toMatchObject({
      summary: { fixed: marked },
      findings: [{ line: 2, withheld: true }],
    });
  });

  test('--fix takes no value', async () => {
    expect((await check(at('marks.txt'), '--fix=yes')).err).toContain('--fix：后面不写值');
  });

  test('--dry-run tells what it could not read or mend', async () => {
    writeFileSync(at('a.md'), MARKS);
    const { code, err } = await check(at('gone.txt'), at('a.md'), at('marks.txt'), '--fix', '--dry-run');
    expect(code).toBe(2);
    expect(err).toContain('gone.txt');
    expect(err).toContain('--fix 只能改纯文本');
    expect((await check(at('marks.txt'), '--fix', '--dry-run', '--format', 'json')).err).toContain('--format 不能和');
  });

  test('what a folder holds of other formats is checked and not mended; named itself it is refused', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub', 'a.md'), MARKS);
    writeFileSync(at('sub', 'b.txt'), MARKS);
    const { code, out, err } = await check(at('sub'), '--fix', '--format', 'json');
    expect(code).toBe(0);
    expect(resultOf(out).summary).toMatchObject({ files: 2, fixed: 2, warnings: 2 });
    expect(err).toContain('a.md：只检查，没有改');
    expect(readFileSync(at('sub', 'a.md'), 'utf8')).toBe(MARKS);
    expect((await check(at('sub', 'a.md'), '--fix')).code).toBe(2);
    expect((await check(at('sub'), at('sub', 'a.md'), '--fix')).code).toBe(2);
  });

  test.each<[string, Buffer, (mended: string) => Buffer]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${MARKS}`), (text) => Buffer.from(`\ufeff${text}`)],
    ['GB18030', gbk(MARKS) as Buffer, (text) => gbk(text) as Buffer],
    ['CR LF', Buffer.from(MARKS.replaceAll('\n', '\r\n')), (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${MARKS}`, 'utf16le'), (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s stays what it was', async (_, bytes, expected) => {
    writeFileSync(at('a.txt'), bytes);
    expect((await check(at('a.txt'), '--fix')).code).toBe(0);
    expect(readFileSync(at('a.txt')).equals(expected(MARKS.replaceAll('、', '，')))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('keeps the mode, and a link stays a link', async () => {
    chmodSync(at('marks.txt'), 0o640);
    symlinkSync('marks.txt', at('link.txt'));
    await check(at('link.txt'), '--fix');
    expect(statSync(at('marks.txt')).mode & 0o777).toBe(0o640);
    expect(readFileSync(at('marks.txt'), 'utf8')).toContain('第一，');
  });

  test('a file changed between reading and writing is left alone', async () => {
    const file = at('marks.txt');
    const source = await readSource(file);
    const made = mended(file, source, () => ({ findings: [], citations: [] }));
    const changed = MARKS.replace('讲政治', '讲大局');
    writeFileSync(file, changed);
    await expect(writeMended(file, source, { ...made, after: MARKS.replaceAll('、', '，') })).rejects.toMatchObject({
      code: 'changed-underneath',
      args: { path: file },
    });
    expect(readFileSync(file, 'utf8')).toBe(changed);
    expect(readdirSync(folder).toSorted()).toEqual(['clean.txt', 'marks.txt', 'wrong.txt']);
  });

  // GB18030 has a place for every character but half of a surrogate pair; some of private use come back as others.
  test.each([
    ['half of a pair', '\ud800'],
    ['one of private use', '\ue81e'],
  ])('GB18030 that cannot hold the mended text is not written: %s', async (_, character) => {
    const file = at('a.txt');
    const bytes = gbk(MARKS);
    writeFileSync(file, bytes);
    const source = await readSource(file);
    expect(source.encoding).toBe('gb18030');
    const after = `${MARKS.replaceAll('、', '，')}${character}`;
    await expect(writeMended(file, source, { before: source.text, after, fixes: 2 })).rejects.toMatchObject({
      code: 'unencodable',
      args: { path: file, encoding: 'gb18030' },
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'clean.txt', 'marks.txt', 'wrong.txt']);
  });

  test('never within a citation', async () => {
    writeFileSync(at('a.txt'), '同志们：\n总书记指出：“第一、要实干。第二、要落实。”\n');
    await check(at('a.txt'), '--fix');
    expect(readFileSync(at('a.txt'), 'utf8')).toContain('“第一、要实干。第二、要落实。”');
  });

  test('but for the width of its marks', async () => {
    writeFileSync(at('a.txt'), '同志们：\n书记强调:"为什么要干?怎么干!第一、要实干,见真章."\n');
    await check(at('a.txt'), '--fix');
    const text = readFileSync(at('a.txt'), 'utf8');
    expect(text).toContain('书记强调：“为什么要干？怎么干！第一、要实干，见真章.”');
  });

  test.each([
    [['--dry-run'], '--fix'],
    [['--update-baseline'], '--baseline'],
  ])('%j alone is refused', async ([flag = ''], needs) => {
    const { code, err } = await check(at('clean.txt'), flag);
    expect(code).toBe(2);
    expect(err).toContain(needs);
  });
});

describe('sources of citations', () => {
  const SPOKEN = '书记指出：“路要一步一步走，事要一项一项办。”\n';
  const SOURCE = '路要一步一步走，事要一件一件办。\n';
  beforeEach(() => {
    mkdirSync(at('sources'));
    writeFileSync(at('a.txt'), SPOKEN);
  });

  test.each(['', '\ufeff \r\n　\n'])('one that holds nothing (%j) is refused where it is named', async (text) => {
    writeFileSync(at('leer.txt'), text);
    writeFileSync(at('b.txt'), SOURCE);
    const { code, out } = await check(at('a.txt'), '--sources', at('b.txt'), '--sources', at('leer.txt'));
    expect([code, out]).toEqual([2, expect.stringContaining('leer.txt：没有正文')]);
    writeFileSync(at('gaojian.yaml'), 'sources: [leer.txt]\n');
    expect((await check(at('a.txt'))).code).toBe(2);
  });

  test('in a folder it is told, with those of formats that are not read; the others are used', async () => {
    for (const name of ['a.txt', 'b.odt']) writeFileSync(at('sources', name), '');
    writeFileSync(at('sources', 'c.txt'), SOURCE);
    const { code, out, err } = await check(at('a.txt'), at('clean.txt'), '--sources', at('sources'));
    expect([code, out]).toEqual([0, expect.stringContaining('misquote')]);
    expect(err).toMatch(/^有 2 个引文来源没有用上，是空的或格式读不了：\S*a\.txt、\S*b\.odt\n$/u);
    expect((await check(at('a.txt'), '--sources', at('sources'), '--quiet')).err).toBe('');
  });

  test('a folder of nothing else is refused', async () => {
    writeFileSync(at('sources', 'a.txt'), '\n');
    const { code, out } = await check(at('a.txt'), '--sources', at('sources'));
    expect([code, out]).toEqual([2, expect.stringContaining('a.txt：没有正文')]);
  });
});

describe('a baseline', () => {
  test('lets pass what it knows, changes only when told, and names what it no longer needs', async () => {
    const baseline = at('baseline.json');
    expect((await check(at('wrong.txt'), '--baseline', baseline)).code).toBe(2);
    expect((await check(at('wrong.txt'), '--baseline', baseline, '--update-baseline')).code).toBe(0);
    const before = readFileSync(baseline, 'utf8');
    // A manuscript is not written over.
    const { code: refused } = await check(at('wrong.txt'), '--baseline', at('wrong.txt'), '--update-baseline');
    expect([refused, readFileSync(at('wrong.txt'), 'utf8')]).toEqual([2, WRONG]);
    writeFileSync(at('wrong.txt'), `在会上的讲话\n${WRONG}`);
    expect((await check(at('wrong.txt'), '--baseline', baseline)).code).toBe(0);
    writeFileSync(at('wrong.txt'), WRONG.replace('三点', '两点'));
    const { code, err } = await check(at('wrong.txt'), '--baseline', baseline);
    expect(code).toBe(0);
    expect(err).toContain('已经用不上');
    expect(readFileSync(baseline, 'utf8')).toBe(before);
  });

  test('another program has saved in GBK is the same', async () => {
    const baseline = at('baseline.json');
    await check(at('wrong.txt'), '--baseline', baseline, '--update-baseline');
    writeFileSync(baseline, gbk(readFileSync(baseline, 'utf8')));
    expect((await check(at('wrong.txt'), '--baseline', baseline)).code).toBe(0);
  });

  test('a run over part of the files, or one that could not check something, forgets nothing of the rest', async () => {
    const baseline = at('base.json');
    const files = (): readonly string[] => {
      const { entries } = JSON.parse(readFileSync(baseline, 'utf8')) as {
        readonly entries: readonly { file: string }[];
      };
      return [...new Set(entries.map(({ file }) => file))];
    };
    const update = (...names: string[]) => check(...names, '--baseline', baseline, '--update-baseline');
    await update(folder);
    expect(files()).toEqual(['marks.txt', 'wrong.txt']);
    await update(at('clean.txt'));
    expect(files()).toEqual(['marks.txt', 'wrong.txt']);
    writeFileSync(at('wrong.txt'), Buffer.concat([gbk('各位代表：今天开会'), Buffer.from([0xff])]));
    expect((await update(folder)).code).toBe(2);
    expect((await update(at('gone.txt'))).code).toBe(2);
    expect(files()).toEqual(['marks.txt', 'wrong.txt']);
    rmSync(at('marks.txt'));
    expect((await update(folder)).code).toBe(2);
    expect(files()).toEqual(['marks.txt', 'wrong.txt']);
    writeFileSync(at('wrong.txt'), WRONG);
    expect((await update(folder)).code).toBe(0);
    expect(files()).toEqual(['wrong.txt']);
  });

  test('citations are not called mended in a run without sources', async () => {
    writeFileSync(at('source.md'), '路要一步一步走，事要一件一件办。\n');
    writeFileSync(at('a.txt'), '书记指出：“路要一步一步走，事要一项一项办。”\n');
    const known = ['--baseline', at('base.json')];
    await check(at('a.txt'), ...known, '--update-baseline', '--sources', at('source.md'));
    const before = readFileSync(at('base.json'), 'utf8');
    expect(before).toContain('misquote');
    expect((await check(at('a.txt'), ...known)).err).toBe('');
    await check(at('a.txt'), ...known, '--update-baseline');
    expect(readFileSync(at('base.json'), 'utf8')).toBe(before);
  });

  test('that is none is refused', async () => {
    writeFileSync(at('b.json'), '[]');
    const { code, out } = await check(at('wrong.txt'), '--baseline', at('b.json'));
    expect([code, out]).toEqual([2, expect.stringContaining('不是基线文件')]);
  });

  test.each(['gone.json', 'b.json'])('%s: is told, and counts as no manuscript', async (name) => {
    writeFileSync(at('b.json'), '[]');
    const { code, out } = await check(at('wrong.txt'), '--baseline', at(name));
    expect([code, out]).toEqual([2, expect.stringContaining(at(name))]);
    expect(out).not.toContain('没能检查');
  });

  test('each fault of a configuration is told once, and counted are the manuscripts', async () => {
    writeFileSync(at('two.yaml'), 'profle: final\nrules:\n  stray-spce: off\n');
    const { code, out } = await check(at('wrong.txt'), at('clean.txt'), '--config', at('two.yaml'));
    expect(code).toBe(2);
    expect(out).toMatch(/^[^\n]*two\.yaml:1:1：[^\n]*\n[^\n]*two\.yaml:3:3：[^\n]*\n\n[^\n]*没能检查 2\n$/u);
  });

  test('what is counted as not checked are the manuscripts', async () => {
    writeFileSync(at('two.yaml'), 'profle: final\n');
    const argv = [at('wrong.txt'), at('clean.txt'), at('gone.txt')];
    expect((await check(...argv, '--config', at('two.yaml'))).out).toContain('检查 0 个文件');
    expect((await check(...argv, '--config', at('two.yaml'))).out).toContain('没能检查 3');
    expect((await check(...argv)).out).toContain('没能检查 1');
    const { summary } = resultOf((await check(...argv, '--config', at('two.yaml'), '--format', 'json')).out);
    expect(summary.unchecked).toBe(3);
  });

  test.each(['gone.json', 'b.json'])('%s: the result is written whole', async (name) => {
    writeFileSync(at('b.json'), '[]');
    const { code, out } = await check(at('wrong.txt'), '--baseline', at(name), '--format', 'json');
    expect(code).toBe(2);
    expect(rulesIn(out)).toContain('count-mismatch');
    expect(resultOf(out).notChecked).toMatchObject([{ file: expect.stringContaining(name) as string }]);
  });

  test('in a folder that was renamed: follows the words, says so, and is renewed', async () => {
    mkdirSync(at('old'));
    writeFileSync(at('old', 'a.txt'), WRONG);
    writeFileSync(at('old', 'b.txt'), `${MARKS}三是、有作为。\n`);
    const known = ['--baseline', at('base.json')];
    await check(at('old'), ...known, '--update-baseline');
    renameSync(at('old'), at('new'));
    writeFileSync(at('new', 'b.txt'), MARKS);
    const { code, out, err } = await check(at('new'), ...known);
    expect([code, out.includes('错误 0，警告 0')]).toEqual([0, true]);
    expect(err).toContain('old/a.txt → new/a.txt');
    expect(err).toContain('也没有按原句认出：old/b.txt');
    await check(at('new'), ...known, '--update-baseline');
    expect((await check(at('new'), ...known)).err).toBe('');
  });

  test('names files from its own folder', async () => {
    await check(at('wrong.txt'), '--baseline', at('base.json'), '--update-baseline');
    expect(readFileSync(at('base.json'), 'utf8')).toContain('"file": "wrong.txt"');
  });
});

describe('a configuration', () => {
  test.each([
    ['sources: [gone.txt]\n', 'gaojian.yaml:1:11'],
    ['rules: { stray-space: off }\ndictionaries:\n  - gone.yaml\n', 'gaojian.yaml:3:5'],
  ])('%j: a file it names that is not there is told by its place', async (yaml, place) => {
    writeFileSync(at('gaojian.yaml'), yaml);
    const { code, out } = await check(at('clean.txt'));
    expect([code, out]).toEqual([2, expect.stringContaining(place)]);
  });

  test('entries of suppress that let nothing pass are named', async () => {
    writeFileSync(
      at('gaojian.yaml'),
      'suppress:\n  - { rule: ordinal-comma, text: 第一、讲政治 }\n  - { rule: ordinal-comma, text: 第三、讲 }\n',
    );
    const { err } = await check(folder);
    expect(err).toContain('第三、讲');
    expect(err).not.toContain('第一、讲政治');
    expect((await check(folder, '--quiet')).err).toBe('');
  });

  test.each<[string, string, readonly string[]]>([
    ['an entry, over some files', 'suppress: [{ rule: ordinal-comma, text: 第三、讲 }]', ['marks.txt']],
    [
      'an entry whose rule is off',
      'rules: { ordinal-comma: off }\nsuppress: [{ rule: ordinal-comma, text: 第三、讲 }]',
      [],
    ],
    [
      'an entry of an override for others',
      'overrides: [{ files: ["*.md"], suppress: [{ rule: ordinal-comma, text: 第三、讲 }] }]',
      ['**/*.txt'],
    ],
    ['a glob for files of another kind', 'overrides: [{ files: ["sub/*.md"], profile: final }]', ['**/*.txt']],
    ['a glob that fits', 'overrides: [{ files: ["m*.txt"], rules: { ordinal-comma: off } }]', []],
    [
      'a glob for other files, over some',
      'overrides: [{ files: ["sub/**"], rules: { ordinal-comma: off } }]',
      ['marks.txt'],
    ],
  ])('%s is not called unused', async (_, yaml, names) => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub', 'a.txt'), CLEAN);
    writeFileSync(at('sub', 'b.md'), CLEAN);
    writeFileSync(at('gaojian.yaml'), `${yaml}\n`);
    expect((await check(...(names.length === 0 ? [folder] : names.map((name) => at(name))))).err).toBe('');
  });

  test.each<[string, string, readonly string[], string]>([
    ['a glob', 'overrides: [{ files: ["m*.txt", "finals/**"], rules: { ordinal-comma: off } }]', [], 'finals/**'],
    ['a glob, with a README beside', 'overrides: [{ files: ["sub/b*.txt"], profile: final }]', ['sub'], 'sub/b*.txt'],
    [
      'an entry of an override, over all its files',
      'overrides: [{ files: [marks.txt], suppress: [{ rule: ordinal-comma, text: 第三、讲 }] }]',
      ['marks.txt'],
      '第三、讲',
    ],
  ])('%s that could have been used is named', async (_, yaml, names, words) => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub', 'a.txt'), CLEAN);
    writeFileSync(at('sub', 'README.md'), CLEAN);
    writeFileSync(at('gaojian.yaml'), `${yaml}\n`);
    const checked = names.length === 0 ? [folder] : names.map((name) => at(name));
    const { code, err } = await check(...checked.map((name) => (name === at('sub') ? at('sub', '*.txt') : name)));
    expect([code === 2, err.split('\n').length]).toEqual([false, 2]);
    expect(err).toContain(words);
  });
});

describe('rules and explanations', () => {
  test('rules: every one, as a table or as data', async () => {
    const { out } = await runWith(['rules', '--format', 'json']);
    const rules = JSON.parse(out) as readonly { readonly id: string }[];
    const table = (await runWith(['rules'])).out;
    for (const { id } of rules) expect(table).toContain(id);
  });

  test.each([
    ['count-mismatch', 'rules:\n    count-mismatch: off'],
    ['slogans', '三个务必'],
    ['目录', '一、'],
  ])('explain %s', async (name, words) => {
    const { code, out } = await runWith(['explain', name]);
    expect(code).toBe(0);
    expect(out).toContain(words);
  });

  test('explain of what is none suggests', async () => {
    expect(await runWith(['explain', 'count-mismach'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('count-mismatch') as unknown,
    });
  });
});

describe('--jobs', () => {
  test('the bytes are the same whatever the number of processes', async () => {
    for (let index = 0; index < 30; index++) writeFileSync(at(`${index}.txt`), index % 3 === 0 ? WRONG : MARKS + CLEAN);
    writeFileSync(at('broken.txt'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(at('binary.txt'), Buffer.from('%PDF-1.7'));
    for (const format of ['json', 'sarif', 'stylish']) {
      const alone = await check(folder, '--format', format, '--jobs', '1');
      const shared = await check(folder, '--format', format, '--jobs', '3');
      expect(shared).toEqual(alone);
      expect(alone.code).toBe(2);
    }
  });

  test.each(['1', '99'])('%s is as many as there is work for', async (jobs) => {
    expect((await check(at('clean.txt'), at('marks.txt'), '--jobs', jobs)).code).toBe(0);
  });
});
