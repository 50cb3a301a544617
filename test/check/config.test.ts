import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/check/config/parse.js';
import { PLAIN, settingsFor, severityIn } from '../../src/check/config/settings.js';
import { UserError } from '../../src/source/errors.js';
import { zh } from '../../src/cli/wording/zh.js';

const IDS = ['stray-space', 'repeated-clause'];
const parse = (yaml: string) => parseConfig('gaojian.yaml', yaml, IDS);

describe('reads', () => {
  test.each([
    ['', {}],
    ['# nothing yet\n', {}],
    ['profile: final\nfailOn: warning\nmaxWarnings: 0\n', { profile: 'final', failOn: 'warning', maxWarnings: 0 }],
    ['rules:\n  stray-space: off\n', { rules: { 'stray-space': { severity: 'off' } } }],
    [
      'rules:\n  stray-space: { severity: info, allow: ["张　*"] }\n',
      { rules: { 'stray-space': { severity: 'info', allow: ['张　*'] } } },
    ],
    ['required: { slogans: [四个意识] }\n', { required: { slogans: ['四个意识'] } }],
    [
      'template:\n  slots: [{ name: 级别, values: [省, 市] }]\n  sections: [{ heading: "*回顾*", max: 1 }]\n',
      { template: { slots: [{ name: '级别', values: ['省', '市'] }], sections: [{ heading: '*回顾*', max: 1 }] } },
    ],
    [
      'overrides:\n  - files: ["final/**"]\n    profile: final\n    rules: { repeated-clause: error }\n',
      { overrides: [{ files: ['final/**'], profile: 'final', rules: { 'repeated-clause': { severity: 'error' } } }] },
    ],
    ['suppress:\n  - { rule: stray-space, text: 决　议 }\n', { suppress: [{ rule: 'stray-space', text: '决　议' }] }],
  ])('%j', (yaml, expected) => {
    expect(parse(yaml)).toEqual(expected);
  });

  test('what init writes, all lines in use', () => {
    const used = zh['init.config']
      .split('\n')
      .filter((line) => /^#(?: [a-zA-Z]+:| {3})/u.test(line))
      .map((line) => line.slice(2))
      .join('\n');
    expect(Object.keys(parse(used)).toSorted()).toEqual(
      ['dictionaries', 'failOn', 'forbidden', 'maxWarnings', 'overrides', 'profile', 'required', 'rules', 'sources']
        .concat(['suppress', 'template'])
        .toSorted(),
    );
  });
});

describe('refuses with line and column', () => {
  test.each([
    ['profle: final\n', { line: 1, column: 1, kind: 'unknown-field', value: 'profle' }],
    ['profile: finale\n', { line: 1, column: 10, kind: 'not-one-of', valid: ['draft', 'final', 'template'] }],
    ['rules:\n  stray-spce: off\n', { line: 2, column: 3, kind: 'unknown-field', value: 'stray-spce', valid: IDS }],
    ['rules:\n  stray-space: of\n', { line: 2, column: 16, kind: 'not-one-of' }],
    ['rules:\n  stray-space: { severty: off }\n', { line: 2, column: 18, kind: 'unknown-field', value: 'severty' }],
    ['required: { slogan: [四个意识] }\n', { line: 1, column: 13, kind: 'unknown-field', value: 'slogan' }],
    ['required: { slogans: 四个意识 }\n', { line: 1, column: 22, kind: 'no-list' }],
    ['rules: off\n', { line: 1, column: 8, kind: 'no-fields', value: 'rules', example: 'rules: { stray-space: off }' }],
    ['template: { slots: [单位] }\n', { line: 1, column: 21, kind: 'no-fields', value: 'template.slots' }],
    ['template: { sections: [{ heading: 甲, min: 2, max: 1 }] }\n', { line: 1, column: 51, kind: 'min-above-max' }],
    ['template: { slots: [{ name: 甲, min: 2 }] }\n', { line: 1, column: 37, kind: 'out-of-range' }],
    ['maxWarnings: many\n', { line: 1, column: 14, kind: 'no-number' }],
    ['maxWarnings: -1\n', { line: 1, column: 14, kind: 'out-of-range' }],
    ['suppress:\n  - { rule: stray-space }\n', { line: 2, kind: 'missing-field' }],
    ['suppress:\n  - { rule: straw-space, text: 甲 }\n', { line: 2, column: 13, kind: 'unknown-field' }],
    ['overrides:\n  - profile: final\n', { line: 2, kind: 'missing-field' }],
    ['overrides:\n  - files: [a]\n    rules: { nothing: off }\n', { line: 3, column: 14, kind: 'unknown-field' }],
    ['- profile\n', { line: 1, column: 1, kind: 'no-map' }],
    ['profile: [\n', { kind: 'yaml' }],
    ['a: &a [1]\nb: *a\n', { kind: 'unknown-field', value: 'a' }],
  ])('%j', (yaml, expected) => {
    let failure: unknown = null;
    try {
      parse(yaml);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).code).toBe('bad-config');
    expect((failure as UserError).args).toMatchObject({ file: 'gaojian.yaml', ...expected });
  });
});

describe('settings of a file', () => {
  const config = parse(
    'rules: { stray-space: off }\nrequired: { phrases: [安全] }\noverrides:\n' +
      '  - files: ["final/**"]\n    profile: final\n    rules: { stray-space: error }\n    required: { phrases: [落实] }\n',
  );

  test('overrides win where their globs fit, and demands add up', () => {
    expect(settingsFor(config, () => false, null)).toEqual({
      ...PLAIN,
      rules: { 'stray-space': { severity: 'off' } },
      required: { phrases: ['安全'] },
    });
    const final = settingsFor(config, () => true, null);
    expect(final).toMatchObject({ profile: 'final', required: { phrases: ['安全', '落实'] } });
    expect(severityIn(final, 'stray-space', 'warning')).toBe('error');
    expect(severityIn(final, 'repeated-clause', 'warning')).toBe('warning');
  });

  test('the command line beats both', () => {
    expect(settingsFor(config, () => true, 'template').profile).toBe('template');
  });
});

describe('names all that is wrong', () => {
  const faults = (yaml: string): readonly string[] => {
    try {
      parse(yaml);
    } catch (error) {
      if (error instanceof UserError)
        return [error, ...error.others].map(({ args }) => `${String(args['line'])} ${String(args['kind'])}`);
    }
    return [];
  };

  test.each<[string, string, readonly string[]]>([
    ['two', 'profle: final\nrules:\n  stray-space: of\n', ['1 unknown-field', '3 not-one-of']],
    [
      'two keys of one map: what may stand there once',
      'profle: final\nfailon: error\n',
      ['1 unknown-field', '2 unknown-again'],
    ],
    ['keys of two maps', 'profle: final\nrequired: { slogan: [甲] }\n', ['1 unknown-field', '2 unknown-field']],
    [
      'of all sorts, in the order of the file',
      'rules:\n  stray-spce: off\nmaxWarnings: -1\nsuppress:\n  - { rule: stray, text: 甲 }\n',
      ['2 unknown-field', '3 out-of-range', '5 unknown-again'],
    ],
    ['one', 'profile: finale\n', ['1 not-one-of']],
    [
      'by line, then by column, however long a line is',
      `required: { phrases: [${'长句'.repeat(100)}, ${'甲, '.repeat(5000)}乙], slogan: [丙] }\nprofle: final\n`,
      ['1 unknown-field', '2 unknown-field'],
    ],
    ['a rule that is missing is told once', 'suppress:\n  - { text: 甲 }\n', ['2 missing-field']],
    [
      'eight, and how many more',
      Array.from({ length: 12 }, (_, index) => `key${index}: 1\n`).join(''),
      ['1 unknown-field', ...Array.from({ length: 7 }, (_, index) => `${index + 2} unknown-again`), '9 more'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(faults(yaml)).toEqual(expected);
  });
});
