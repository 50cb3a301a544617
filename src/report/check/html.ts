/**
 * The result of a check as a page: the verdict and what could not be checked, then what was found by rule, then every text
 * with its findings in place and the other place of each linked.
 */
import type { CheckResult } from '../../model/check.js';
import { pageOf } from '../page/shell.js';
import { html } from '../page/tag.js';
import { filesIn } from './by-file.js';
import { filesOf, filesTable } from './html/files.js';
import { filtersOf } from './html/filters.js';
import { headOf, notCheckedOf } from './html/head.js';
import { navOf } from './html/nav.js';
import { rulesOf } from './html/rules.js';
import type { CheckedText, Numbered, Sheet } from './html/sheet.js';
import type { CheckRenderOptions, RenderCheck } from './renderer.js';

/** Characters up to which all texts are shown whole, folded where nothing was found. */
const WHOLE = 60_000;

export const render: RenderCheck = (result, options) => {
  const { say, assets } = options;
  const sheet = sheetOf(result, options);
  return pageOf(
    {
      title: titleOf(sheet),
      kind: say('page.check'),
      lead: headOf(sheet),
      nav: navOf(sheet),
      main: html`${notCheckedOf(sheet)}${rulesOf(sheet)}${filesTable(sheet)}${filtersOf(sheet)}${filesOf(sheet)}`,
      aside: null,
      foot: say('page.foot', { version: result.tool.version }),
    },
    { say, assets: assets('check') },
  );
};

function sheetOf(result: CheckResult, { say, quiet, rules, textOf }: CheckRenderOptions): Sheet {
  const shown = quiet ? result.findings.filter(({ severity }) => severity === 'error') : result.findings;
  const isGrave = ([, findings]: readonly [string, readonly { severity: string }[]]): number =>
    findings.some(({ severity }) => severity === 'error') ? 0 : 1;
  const sorted = [...filesIn(shown)].sort((left, right) => isGrave(left) - isGrave(right));
  let number = 0;
  const files = sorted.map(([file, list], index): CheckedText => {
    const findings = list.map((finding): Numbered => ({ ...finding, number: ++number }));
    return { file, number: index + 1, text: textOf(file), findings };
  });
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  const findings = files.flatMap((file) => file.findings);
  return { result, files, findings, rules, quiet, whole: length <= WHOLE, say };
}

/** The file where there is one that is known. */
function titleOf({ result, files, say }: Sheet): string {
  const names = new Set([...files, ...result.notChecked].map(({ file }) => file));
  const [only] = names;
  return names.size === 1 && result.summary.files <= 1 && only !== undefined
    ? only
    : say('check.files', { count: result.summary.files });
}
