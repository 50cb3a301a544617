import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { checkManuscript } from '../../src/check/engine.js';
import { PLAIN } from '../../src/check/config/settings.js';
import { manuscriptOf } from '../../src/check/manuscript.js';
import { RULES } from '../../src/check/registry.js';
import { define, type Found, type Rule, type Severity } from '../../src/check/rule.js';
import { sourceFromString } from '../../src/source/text.js';
import { isWordKey } from '../../src/cli/wording/index.js';
import { lexicon } from '../lexicon.js';

const manuscript = manuscriptOf(sourceFromString('同志们：\n要抓落实。'), lexicon, PLAIN);
const rule = (id: string, found: readonly Found[] | Error): Rule =>
  define({
    id,
    clause: '文本自洽',
    severity: 'warning',
    fixable: false,
    bad: '',
    good: '',
    check: () => {
      if (found instanceof Error) throw found;
      return found;
    },
  });
const at = (start: number, end: number, severity?: Severity): Found => ({
  span: { start, end },
  ...(severity === undefined ? {} : { severity }),
});

describe('the engine', () => {
  test('sorts by place, then by the order of the rules', () => {
    const rules = [rule('b', [at(3, 5), at(0, 2)]), rule('a', [at(3, 4), at(0, 2)])];
    const { findings } = checkManuscript(
      manuscript,
      rules.map((one) => ({ rule: one, severity: 'warning' })),
    );
    expect(findings.map((finding) => [finding.rule.id, finding.span.start, finding.span.end])).toEqual([
      ['b', 0, 2],
      ['a', 0, 2],
      ['a', 3, 4],
      ['b', 3, 5],
    ]);
  });

  test('a rule that crashes is named, and the others are heard', () => {
    const fault = new TypeError('a fault');
    const { findings, crashes } = checkManuscript(manuscript, [
      { rule: rule('broken', fault), severity: 'error' },
      { rule: rule('whole', [at(0, 1)]), severity: 'error' },
    ]);
    expect(crashes).toEqual([{ rule: 'broken', error: fault }]);
    expect(findings).toHaveLength(1);
  });

  test('a rule that is off does not run', () => {
    const { findings, crashes } = checkManuscript(manuscript, [
      { rule: rule('broken', new TypeError('a fault')), severity: 'off' },
    ]);
    expect([findings, crashes]).toEqual([[], []]);
  });

  test('an uncertain finding stays mild; a rule made milder makes its findings milder', () => {
    const found = rule('some', [at(0, 1), at(1, 2, 'info')]);
    const severities = (severity: Severity): readonly string[] =>
      checkManuscript(manuscript, [{ rule: found, severity }]).findings.map((finding) => finding.severity);
    expect(severities('error')).toEqual(['error', 'info']);
    expect(severities('info')).toEqual(['info', 'info']);
  });
});

describe('the registry', () => {
  const files = readdirSync(new URL('../../src/check/rules/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3));
  const ids: readonly string[] = RULES.map(({ id }) => id);

  test('has the rules of the folder, each once', () => {
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  test.each(RULES.map((one) => [one.id, one] as const))('%s has words and examples', (id, { bad, good, clause }) => {
    for (const key of [`rule.${id}`, `rule.${id}.summary`, `rule.${id}.why`]) expect(isWordKey(key), key).toBe(true);
    for (const text of [bad, good, clause]) expect(text).not.toBe('');
    expect(bad).not.toBe(good);
  });
});
