/** Completion scripts: what they hold, always; what they answer, in the shells that are here. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import { completionScript } from '../../src/cli/completion/script.js';
import { shapeOf } from '../../src/cli/completion/shape.js';
import { SHELLS } from '../../src/cli/completion/shells.js';
import { COMMANDS, longFlag, OPTIONS } from '../../src/cli/options.js';
import { LANGUAGES } from '../../src/cli/wording/index.js';
import { strictly } from '../report/sample.js';
import { runWith } from './world.js';

const say = strictly('en');

describe.each(SHELLS)('%s', (shell) => {
  const script = completionScript(shell, say);

  test('knows every command, option, choice and rule', () => {
    for (const command of COMMANDS) expect(script).toMatch(new RegExp(`\\b${command}\\b`, 'u'));
    for (const option of OPTIONS) {
      const name = longFlag(option).slice(2);
      expect(script).toMatch(shell === 'fish' ? new RegExp(`-l ${name}\\b`, 'u') : new RegExp(`--${name}\\b`, 'u'));
      for (const choice of option.choices ?? []) expect(script).toContain(choice);
    }
    for (const { id } of RULES) expect(script).toContain(id);
  });

  test('is printed by the program, in the language asked for', async () => {
    for (const language of LANGUAGES)
      expect(await runWith(['completion', shell, '--lang', language])).toMatchObject({
        code: 0,
        out: completionScript(shell, strictly(language)),
        err: '',
      });
  });
});

test('the shape: what each option and command takes', () => {
  const shape = shapeOf(say);
  const valueOf = (command: string, flag: string): unknown =>
    shape.find(({ name }) => name === command)?.options.find(({ flags }) => flags.includes(flag))?.value;
  expect(valueOf('compare', '--format')).toMatchObject({ kind: 'choices', choices: expect.arrayContaining(['table']) });
  expect(valueOf('analyze', '--only')).toMatchObject({ kind: 'list', choices: expect.arrayContaining(['slogans']) });
  expect(valueOf('analyze', '--dictionary')).toEqual({ kind: 'files' });
  expect(valueOf('cover', '--against')).toEqual({ kind: 'files' });
  expect(valueOf('batch', '--out')).toEqual({ kind: 'folders' });
  expect(valueOf('analyze', '--year')).toEqual({ kind: 'word' });
  expect(valueOf('check', '--fix')).toEqual({ kind: 'nothing' });
  expect(valueOf('check', '--only')).toBeUndefined();
  expect(shape.find(({ name }) => name === 'rules')?.operand).toEqual({ kind: 'nothing' });
});

test('PowerShell gets ASCII alone, and its table is whole JSON', () => {
  const script = completionScript('powershell', strictly('zh'));
  expect(script).toMatch(/^[\0-\x7f]*$/u);
  expect(script).toContain(
    'Register-ArgumentCompleter -Native -CommandName gaojian, gaojian.cmd, gaojian.ps1 -ScriptBlock {',
  );
  const json = /ConvertFrom-Json @'\n(.*)\n'@\n/u.exec(script)?.[1] ?? '';
  const table = JSON.parse(json) as { commands: { name: string; about: string }[]; taking: string[] };
  expect(table.commands.map(({ name }) => name)).toEqual([...COMMANDS]);
  expect(table.commands[0]?.about).toBe(strictly('zh')('brief.analyze'));
  expect(table.taking).toContain('--format');
  expect(table.taking).not.toContain('--fix');
});

const isHere = (shell: string): boolean => spawnSync(shell, ['--version'], { encoding: 'utf8' }).status === 0;
const here = Object.fromEntries(['bash', 'zsh', 'fish'].map((shell) => [shell, isHere(shell)]));
for (const [shell, there] of Object.entries(here))
  if (!there) process.stderr.write(`skipped: there is no ${shell}, so its completion is not tried\n`);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-completion-'));
  for (const name of ['speech.txt', 'spare.docx', 'a speech.txt', 'check.log'])
    writeFileSync(path.join(folder, name), '');
  mkdirSync(path.join(folder, 'results'));
  for (const shell of SHELLS) writeFileSync(path.join(folder, `script.${shell}`), completionScript(shell, say));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inShell = (shell: string, argv: readonly string[]): string => {
  const run = spawnSync(shell, argv, { cwd: folder, encoding: 'utf8' });
  expect({ status: run.status, err: run.stderr }).toEqual({ status: 0, err: '' });
  return run.stdout;
};

/** What stands on the command line, its last word unfinished, and what completes it; null: files, by the shell itself. */
const LINES: readonly (readonly [words: readonly string[], answers: readonly string[] | null])[] = [
  [['che'], ['check', 'checklist', 'check.log']],
  [['comple'], ['completion']],
  [['spe'], ['speech.txt']],
  [['zzz'], []],
  [['a.txt', 'che'], null],
  [['check', ''], null],
  [
    ['--lang', 'en', 'comp'],
    ['compare', 'completion'],
  ],
  [
    ['--lang', 'check', 'comp'],
    ['compare', 'completion'],
  ],
  [
    ['compare', '--format', ''],
    ['table', 'json', 'markdown', 'html', 'csv'],
  ],
  [['compare', '--format', 'js'], ['json']],
  [['compare', '--format', 'sar'], []],
  [
    ['check', '--format', 'j'],
    ['json', 'junit'],
  ],
  [['compare', '--by', 'r'], ['region']],
  [['--format', 'nd'], ['ndjson']],
  [['--only', 'slo'], ['slogans']],
  [['--only', 'slogans,qu'], ['slogans,quotes']],
  [['--only', 'formul'], []],
  [['compare', '--only', 'formul'], ['formulas']],
  [['check', 'speech.txt', '--fi'], ['--fix']],
  [['compare', '--fi'], []],
  [['check', '--profile', 'fin'], ['final']],
  [['check', '--config', 'sp'], null],
  [['--year', ''], []],
  [['batch', '--out', 'res'], ['results']],
  [['merge', 're'], ['results']],
  [['explain', 'count-'], ['count-mismatch']],
  [['explain', 'slog'], ['slogans']],
  [
    ['schema', 'co'],
    ['comparison', 'coverage'],
  ],
  [['completion', 'z'], ['zsh']],
  [['init', ''], []],
  [['--', 'che'], null],
];

describe.skipIf(here['bash'] !== true)('bash', () => {
  const answersTo = (words: readonly string[]): readonly string[] => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const tried = `source script.bash; COMP_WORDS=(gaojian ${quoted}); COMP_CWORD=${words.length}; _gaojian; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return inShell('bash', ['--norc', '--noprofile', '-c', tried])
      .split('\n')
      .filter((line) => line !== '');
  };

  test.each(LINES)('%j → %j', (words, answers) => {
    expect(answersTo(words).toSorted()).toEqual((answers ?? []).toSorted());
  });

  test('readline parts --format=js into three words', () => {
    expect(answersTo(['compare', '--format', '=', 'js'])).toEqual(['json']);
    expect(answersTo(['compare', '--format', '='])).toContain('table');
    expect(answersTo(['--lang', '=', 'en', 'comp'])).toEqual(['compare', 'completion']);
  });

  test('and where it does not', () => {
    expect(answersTo(['compare', '--format=js'])).toEqual(['--format=json']);
    expect(answersTo(['compare', '--only=slogans,fo'])).toEqual(['--only=slogans,formulas']);
  });

  test('is set for gaojian, with files where it says nothing', () => {
    expect(inShell('bash', ['--norc', '-c', 'source script.bash; complete -p gaojian'])).toBe(
      'complete -o default -F _gaojian gaojian\n',
    );
  });

  test('names with blanks stay whole', () => {
    expect(answersTo(['a s'])).toEqual(['a speech.txt']);
  });
});

describe.skipIf(here['fish'] !== true)('fish', () => {
  test.each(LINES.filter(([words]) => !words.includes('--')))('%j → %j', (words, answers) => {
    const line = ['gaojian', ...words].join(' ');
    const out = inShell('fish', ['--no-config', '-c', `source script.fish; complete -C '${line}'`]);
    const given = out.split('\n').map((answer) => (answer.split('\t')[0] ?? '').replace(/\/$/u, ''));
    const files = ['a speech.txt', 'check.log', 'results', 'spare.docx', 'speech.txt'];
    const expected = answers ?? files.filter((name) => name.startsWith(words.at(-1) ?? ''));
    for (const answer of expected) expect(given).toContain(answer);
    if (answers !== null) expect(given.filter((name) => name !== '')).toHaveLength(answers.length);
  });
});

describe.skipIf(here['zsh'] !== true)('zsh', () => {
  test('reads it without complaint', () => {
    inShell('zsh', ['-n', 'script.zsh']);
    inShell('zsh', [
      '-f',
      '-c',
      'autoload -U compinit; compinit -D -u; source script.zsh; [[ $_comps[gaojian] == _gaojian ]]',
    ]);
  });
});
