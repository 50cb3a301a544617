/**
 * Damaged manuscripts, each finding read and judged: `fixtures/check/<case>/`. `findings.txt` is what is found (renew with
 * `npx vitest run test/check/goldens.test.ts -u`), `planted.txt` what is wrong, written by hand from the text: line, rule,
 * and words of that line. What is wrong must be found; what is found as an error or a warning must be wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CheckFinding, CheckResult } from '../../src/model/check.js';
import { runWith } from '../cli/world.js';

const FIXTURES_URL = new URL('../../fixtures/check/', import.meta.url);
const FIXTURES = path.relative('.', fileURLToPath(FIXTURES_URL));
const CASES = readdirSync(FIXTURES).toSorted();
const fileOf = (name: string, file = `${name}.txt`): string => path.join(FIXTURES, name, file);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Planted and not found, by case, line and rule, with the reason. */
const UNFOUND: Readonly<Record<string, string>> = {
  'city-weather:15 year-conflict':
    '2019年我们还要 in a text of 2023: years told otherwise than by 今年, 去年 or 明年 are left out, most of them being rightly looked back on',
};
/** Errors and warnings that are no defects, by case, line and rule, with the reason. */
const FALSE: Readonly<Record<string, string>> = {};

interface Planted {
  readonly line: number;
  readonly rule: string;
  readonly words: string;
}

const plantedIn = (name: string): readonly Planted[] =>
  textOf(fileOf(name, 'planted.txt'))
    .split('\n')
    .flatMap((entry) => {
      const [, line, rule = '', words = ''] = /^(\d+) (\S+) (.+)$/u.exec(entry) ?? [];
      return line === undefined ? [] : [{ line: Number(line), rule, words }];
    });

async function findingsOf(name: string, lang = 'zh'): Promise<readonly CheckFinding[]> {
  const { out } = await runWith(['check', fileOf(name), '--format', 'json', '--lang', lang]);
  const { findings, notChecked } = JSON.parse(out) as CheckResult;
  expect(notChecked).toEqual([]);
  return findings;
}

/** Whether a finding marks some of the words planted in its line. */
function isOf({ line, rule, span, column }: CheckFinding, planted: Planted, lines: readonly string[]): boolean {
  if (line !== planted.line || rule !== planted.rule) return false;
  const at = (lines[line - 1] ?? '').indexOf(planted.words) + 1;
  return column < at + planted.words.length && column + span.end - span.start > at;
}

/** Each planted defect with the finding that is its own. */
function matched(name: string, findings: readonly CheckFinding[]) {
  const lines = textOf(fileOf(name)).split('\n');
  const left = new Set(findings);
  const pairs = plantedIn(name).map((planted) => {
    const finding = [...left].find((candidate) => isOf(candidate, planted, lines));
    if (finding !== undefined) left.delete(finding);
    return { planted, finding };
  });
  return { pairs, left: [...left] };
}

const keyOf = (name: string, { line, rule }: { readonly line: number; readonly rule: string }): string =>
  `${name}:${line} ${rule}`;

describe.each(CASES)('%s', (name) => {
  test('what is planted stands there', () => {
    const lines = textOf(fileOf(name)).split('\n');
    const planted = plantedIn(name);
    expect(planted.length).toBeGreaterThan(5);
    for (const { line, words } of planted) expect(lines[line - 1]).toContain(words);
  });

  test('what is found', async () => {
    const told = (await findingsOf(name)).map(
      ({ line, column, rule, severity, message }) => `${line}:${column} ${rule} ${severity} ${message}\n`,
    );
    await expect(told.join('')).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/findings.txt`, FIXTURES_URL)));
  });

  test('every defect is found', async () => {
    const { pairs } = matched(name, await findingsOf(name));
    const unfound = pairs.flatMap(({ planted, finding }) => (finding === undefined ? [keyOf(name, planted)] : []));
    expect(unfound).toEqual(Object.keys(UNFOUND).filter((key) => key.startsWith(`${name}:`)));
  });

  test('what is found is a defect', async () => {
    const { left } = matched(name, await findingsOf(name));
    const wrong = left.filter(({ severity }) => severity !== 'info').map((finding) => keyOf(name, finding));
    expect(wrong).toEqual(Object.keys(FALSE).filter((key) => key.startsWith(`${name}:`)));
  });

  test('in English the same is found', async () => {
    const places = (findings: readonly CheckFinding[]) =>
      findings.map(({ line, column, rule }) => [line, column, rule]);
    expect(places(await findingsOf(name, 'en'))).toEqual(places(await findingsOf(name)));
  });
});

test('at least 95 % of the errors and warnings are defects', async () => {
  const findings = (await Promise.all(CASES.map((name) => findingsOf(name)))).flat();
  const all = findings.filter(({ severity }) => severity !== 'info').length;
  expect(all).toBeGreaterThan(60);
  expect((all - Object.keys(FALSE).length) / all).toBeGreaterThanOrEqual(0.95);
});
