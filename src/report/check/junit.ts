/**
 * JUnit XML, as CI servers read it: a suite a file, a failing case a finding at warning or above, an error for what could
 * not be checked, and one passing case for a file without findings, so that it is seen to have been checked.
 */
import type { CheckFinding, CheckResult, NotChecked } from '../../model/check.js';
import type { Say } from '../renderer.js';
import { withClause } from './clause.js';
import type { RenderCheck } from './renderer.js';
import { whereOf } from './where.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What is no Char of XML 1.0 (2.2) becomes U+FFFD; line ends in attributes are written as such. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/gu, (mark) => ESCAPES[mark] ?? mark)
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');

type Attributes = Readonly<Record<string, string | number>>;

const open = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('')}`;

export const render: RenderCheck = (result, { say }) => {
  const suites = filesOf(result).map((file) => suiteOf(file, result, say));
  const errors = result.notChecked.length;
  const failures = result.findings.length;
  const head = open('testsuites', { name: 'gaojian', tests: testsOf(result), failures, errors });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}>\n${suites.join('')}${passing(result, say('check.clean'))}</testsuites>\n`;
};

const filesOf = ({ findings, notChecked }: CheckResult): readonly string[] => [
  ...new Set([...notChecked, ...findings].map(({ file }) => file)),
];

const testsOf = (result: CheckResult): number =>
  result.findings.length + result.notChecked.length + (cleanFiles(result) > 0 ? 1 : 0);

/** Files that nothing was found in: how many, since only those with findings are named. */
const cleanFiles = ({ summary, findings }: CheckResult): number =>
  summary.files - new Set(findings.map(({ file }) => file)).size;

function passing(result: CheckResult, name: string): string {
  const count = cleanFiles(result);
  if (count === 0) return '';
  const suite = open('testsuite', { name, tests: 1, failures: 0, errors: 0 });
  return `  ${suite}>\n    ${open('testcase', { name: `${name}: ${count}`, classname: 'gaojian' })}/>\n  </testsuite>\n`;
}

function suiteOf(file: string, { findings, notChecked }: CheckResult, say: Say): string {
  const failed = findings.filter((finding) => finding.file === file);
  const broken = notChecked.filter((entry) => entry.file === file);
  const tests = failed.length + broken.length;
  const head = open('testsuite', { name: file, tests, failures: failed.length, errors: broken.length });
  return `  ${head}>\n${broken.map(errorCase).join('')}${failed.map((finding) => failureCase(finding, say)).join('')}  </testsuite>\n`;
}

const errorCase = ({ file, code, message }: NotChecked): string =>
  `    ${open('testcase', { name: code, classname: file })}>\n      ${open('error', { message, type: code })}/>\n    </testcase>\n`;

function failureCase(finding: CheckFinding, say: Say): string {
  const { file, rule, severity, message, clause } = finding;
  const where = whereOf(finding, say);
  const name = `${where} ${rule}`;
  const failure = open('failure', { message: withClause(message, clause, say), type: severity });
  return `    ${open('testcase', { name, classname: file })}>\n      ${failure}>${escape(`${file}:${where} ${message}`)}</failure>\n    </testcase>\n`;
}
