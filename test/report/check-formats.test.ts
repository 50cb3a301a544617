/** The formats that other programs read, by their published schemas and by parsers of those who read them. */
import { loadAssets } from '../../src/cli/assets.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse as parseJunit } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { checkManuscript } from '../../src/check/engine.js';
import { manuscriptOf } from '../../src/check/manuscript.js';
import { PLAIN } from '../../src/check/config/settings.js';
import { activeRules } from '../../src/cli/check/run.js';
import { ruleFacts } from '../../src/cli/check/facts.js';
import type { CheckResult } from '../../src/model/check.js';
import { CHECK_RENDERERS, type CheckFormat } from '../../src/report/check/registry.js';
import { checkSchema } from '../../src/model/check-schema.js';
import { wordedFindings } from '../../src/report/check/result.js';
import { joinPieces } from '../../src/source/origin.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { strictly } from './sample.js';

const FILE = '稿子/第 1 稿.txt';
const TEXT = '同志们：\n下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。\n谢谢大家！\n第一、讲“政治”，<b>&。\n';
const say = strictly('zh');

const source = sourceFromString(TEXT, { path: FILE });
const { findings } = checkManuscript(manuscriptOf(source, lexicon, PLAIN), activeRules(PLAIN));
const worded = wordedFindings(FILE, source, findings, say);
const result: CheckResult = {
  schema: 'gaojian/check@1',
  tool: { name: 'gaojian', version: '0.1.0', dictionaries: 'x' },
  profile: 'draft',
  summary: { files: 2, rules: 40, errors: 1, warnings: worded.length - 1, infos: 0, suppressed: 0 },
  notChecked: [{ file: 'torn,1.txt', code: 'undecodable', message: 'torn,1.txt：解不开\n100%' }],
  findings: worded,
};

async function rendered(format: CheckFormat, shown: CheckResult = result, text: string = TEXT): Promise<string> {
  const renderer = CHECK_RENDERERS.find(({ name }) => name === format) ?? CHECK_RENDERERS[0];
  const { render } = await renderer.load();
  const textOf = (file: string): string => (file === FILE ? text : '');
  return render(shown, {
    say,
    color: false,
    ambiguous: 2,
    assets: loadAssets,
    quiet: false,
    rules: ruleFacts(PLAIN, say),
    textOf,
  });
}

test('the sample has findings of both kinds', () => {
  expect(worded.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['count-mismatch', 'ordinal-comma']));
});

describe('a file whose lines nobody sees', () => {
  const { text, paragraphs } = joinPieces([
    { text: '一、抓粮食。', origin: { paragraph: 3 } },
    { text: '二、抓蔬菜。', origin: { table: 1, row: 2, column: 1, paragraph: 1 } },
    { text: '二、抓水果。', origin: { paragraph: 9 } },
  ]);
  const typed = { ...sourceFromString(text, { path: FILE }), paragraphs };
  const found = checkManuscript(manuscriptOf(typed, lexicon, PLAIN), activeRules(PLAIN)).findings;
  const own: CheckResult = { ...result, notChecked: [], findings: wordedFindings(FILE, typed, found, say) };

  test('the other place has its origin too', () => {
    expect(own.findings[0]).toMatchObject({
      rule: 'numbering-duplicate',
      origin: { paragraph: 9 },
      related: [{ line: 2, origin: { table: 1, row: 2, column: 1, paragraph: 1 } }],
    });
    expect(() => checkSchema.parse(own)).not.toThrow();
  });

  test('both are shown by it', async () => {
    const { render } = await CHECK_RENDERERS[0].load();
    const shown = render(own, {
      say,
      color: false,
      ambiguous: 2,
      assets: loadAssets,
      quiet: false,
      rules: [],
      textOf: () => text,
    });
    expect(shown).toContain('段9:1  错误');
    expect(shown).toContain('表1行2列1段1:1 另一序号');
  });

  test('no line is marked that the file does not have: the message says where', async () => {
    const shown = async (format: CheckFormat): Promise<string> => rendered(format, own, text);
    expect(await shown('github')).toContain(`file=稿子/第 1 稿.txt,title=numbering-duplicate::段9:1：`);
    expect(await shown('github')).not.toContain('line=');
    expect(await shown('junit')).toContain('name="段9:1 numbering-duplicate"');
    expect(await shown('gitlab')).toContain('"description": "段9:1：');
    const [result] = (JSON.parse(await shown('sarif')) as { runs: { results: unknown[] }[] }).runs[0]?.results ?? [];
    expect(result).toMatchObject({
      message: { text: expect.stringContaining('段9:1：') as string },
      relatedLocations: [{ message: { text: expect.stringContaining('表1行2列1段1:1：') as string } }],
    });
    expect(JSON.stringify(result)).not.toContain('region');
    expect(result).not.toHaveProperty('fixes');
  });

  test('a file whose lines are told, of which the text has others: the line is its own', async () => {
    const lines = joinPieces([
      { text: '一、抓粮食。', origin: { line: 7 } },
      { text: '一、抓水果。', origin: { line: 9 } },
    ]);
    const marked = { ...sourceFromString(lines.text, { path: FILE }), paragraphs: lines.paragraphs };
    const faults = checkManuscript(manuscriptOf(marked, lexicon, PLAIN), activeRules(PLAIN)).findings;
    const other: CheckResult = { ...own, findings: wordedFindings(FILE, marked, faults, say) };
    expect(await rendered('github', other, lines.text)).toMatch(/line=9,title=/u);
    expect(await rendered('sarif', other, lines.text)).toMatch(/"region": \{\s+"startLine": 9\s+\}/u);
    expect(await rendered('gitlab', other, lines.text)).toContain('"begin": 9');
  });

  test('those of a text have none', () => {
    for (const { origin, related } of worded)
      expect([origin, ...related.map((other) => other.origin)].every((one) => one === undefined)).toBe(true);
  });
});

describe('sarif', () => {
  const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

  test('fits the schema of SARIF 2.1.0', async () => {
    const log: unknown = JSON.parse(await rendered('sarif'));
    // It calls itself draft 4, of which it uses nothing that draft 7 reads otherwise.
    const { $schema: _, id: __, ...published } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test('has rules, regions in UTF-16 units, other places, mends, and what was not checked', async () => {
    const [run] = (JSON.parse(await rendered('sarif')) as { runs: Record<string, unknown>[] }).runs;
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'undecodable' } }],
        },
      ],
    });
    const results = run?.['results'] as readonly Record<string, unknown>[];
    const count = results.find(({ ruleId }) => ruleId === 'count-mismatch');
    expect(count).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E7%A8%BF%E5%AD%90/%E7%AC%AC%201%20%E7%A8%BF.txt' },
            region: { startLine: 2, startColumn: 4 },
          },
        },
      ],
    });
    expect(count?.['relatedLocations']).toHaveLength(2);
    const comma = results.find(({ ruleId }) => ruleId === 'ordinal-comma');
    expect(comma).toMatchObject({
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '，' } }] }] }],
    });
  });
});

describe('junit', () => {
  test('is read back: a case a finding, an error a file not checked, a passing case for the clean ones', async () => {
    const parsed = await parseJunit(await rendered('junit'));
    expect(parsed).toMatchObject({ tests: worded.length + 2, failures: worded.length, errors: 1 });
    const suites = (parsed as { testsuite: readonly { name: string; testcase: readonly object[] }[] }).testsuite;
    expect(suites.map(({ name }) => name)).toEqual(['torn,1.txt', FILE, '没有问题的文件']);
    expect(suites[1]?.testcase).toHaveLength(worded.length);
    expect(suites[1]?.testcase[0]).toMatchObject({ failure: [{ type: 'error' }] });
  });
});

describe('github', () => {
  /** As the runner reads a command: `::name key=value,…::data`, with %25 %0D %0A (and %3A %2C in properties) undone. */
  function command(line: string) {
    const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/su.exec(line) ?? [];
    const undo = (text: string): string => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
    const pairs = properties.split(',').map((pair) => {
      const at = pair.indexOf('=');
      const value = pair
        .slice(at + 1)
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',');
      return [pair.slice(0, at), undo(value)] as const;
    });
    return { name, properties: Object.fromEntries(pairs), data: undo(data) };
  }

  test('one command a finding, properties and message whole', async () => {
    const commands = (await rendered('github')).trimEnd().split('\n').map(command);
    expect(commands).toHaveLength(worded.length + 1);
    expect(commands[0]).toEqual({
      name: 'error',
      properties: { file: 'torn,1.txt', title: 'undecodable' },
      data: 'torn,1.txt：解不开\n100%',
    });
    const count = commands.find(({ properties }) => properties['title'] === 'count-mismatch');
    expect(count).toMatchObject({ name: 'error', properties: { file: FILE, line: '2', col: '4' } });
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(worded.length - 1);
  });
});

describe('gitlab', () => {
  test('has the fields GitLab asks for, each fingerprint once', async () => {
    const issues = JSON.parse(await rendered('gitlab')) as readonly Record<string, unknown>[];
    expect(issues).toHaveLength(worded.length + 1);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.any(String) as unknown,
        check_name: expect.any(String) as unknown,
        fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/u) as unknown,
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/u) as unknown,
        location: { path: expect.any(String) as unknown, lines: { begin: expect.any(Number) as unknown } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});
