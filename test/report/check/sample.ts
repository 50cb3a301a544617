/** Results of checks made for pages of them. */
import { checkManuscript } from '../../../src/check/engine.js';
import { manuscriptOf } from '../../../src/check/manuscript.js';
import { PLAIN } from '../../../src/check/config/settings.js';
import { loadAssets } from '../../../src/cli/assets.js';
import { ruleFacts } from '../../../src/cli/check/facts.js';
import { activeRules } from '../../../src/cli/check/run.js';
import type { Language } from '../../../src/cli/wording/index.js';
import type { CheckFinding, CheckResult } from '../../../src/model/check.js';
import type { CheckRenderOptions } from '../../../src/report/check/renderer.js';
import { wordedFindings } from '../../../src/report/check/result.js';
import { sourceFromString, type SourceText } from '../../../src/source/text.js';
import { lexicon } from '../../lexicon.js';
import { strictly } from '../sample.js';

export type Texts = Readonly<Record<string, string | SourceText>>;

const sourceOf = (file: string, text: string | SourceText): SourceText =>
  typeof text === 'string' ? sourceFromString(text, { path: file }) : text;

/** The result of checking texts by the rules as they come. */
export function resultOf(texts: Texts, changes: Partial<CheckResult> = {}): CheckResult {
  const findings = Object.entries(texts).flatMap(([file, text]) => {
    const source = sourceOf(file, text);
    const found = checkManuscript(manuscriptOf(source, lexicon, PLAIN), activeRules(PLAIN)).findings;
    return wordedFindings(file, source, found, strictly('zh'));
  });
  return resultWith(findings, { files: Object.keys(texts).length, ...changes });
}

/** The result of findings given. */
export function resultWith(
  findings: readonly CheckFinding[],
  { files = 1, ...changes }: Partial<CheckResult> & { readonly files?: number } = {},
): CheckResult {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return {
    schema: 'gaojian/check@1',
    tool: { name: 'gaojian', version: '0.1.0', dictionaries: 'x' },
    profile: 'draft',
    summary: { files, rules: 40, ...summary, suppressed: 0 },
    notChecked: [],
    findings,
    ...changes,
  };
}

export const optionsFor = (
  texts: Texts,
  { language = 'zh', quiet = false }: { readonly language?: Language; readonly quiet?: boolean } = {},
): CheckRenderOptions => ({
  say: strictly(language),
  color: false,
  ambiguous: 2,
  assets: loadAssets,
  quiet,
  rules: ruleFacts(PLAIN, strictly(language)),
  textOf: (file) => {
    const text = texts[file] ?? '';
    return typeof text === 'string' ? text : text.text;
  },
});
