/**
 * Findings for people at a terminal: by file, each with its place and reason, the line with the span marked under it and
 * the other place; repeats of one rule are shown a few times and then counted.
 */
import type { CheckFinding, CheckResult } from '../../model/check.js';
import { palette, type Palette } from '../table/style.js';
import { clean, measure, type Measure } from '../width.js';
import type { Say } from '../renderer.js';
import { withClause } from './clause.js';
import type { CheckRenderOptions, RenderCheck } from './renderer.js';
import { filesIn } from './by-file.js';
import { whereOf } from './where.js';
import { addTo } from '../../source/grouping.js';

/** So many places of one rule in a file are shown whole. */
const SHOWN = 3;
/** So many other places of a finding are shown: all, or the first ones and the last, which is the one too many. */
const OTHERS = 6;
/** Columns of the line shown around the span. */
const AROUND = 24;
/** Characters shown of a span that runs over line ends. */
const ACROSS = 48;
const INDENT = '  ';

interface Page {
  readonly say: Say;
  readonly paint: Palette;
  readonly ruler: Measure;
}

export const render: RenderCheck = (result, options) => {
  const page = { say: options.say, paint: palette(options.color), ruler: measure(options.ambiguous) };
  const shown = options.quiet ? result.findings.filter(({ severity }) => severity === 'error') : result.findings;
  const blocks = [...filesIn(shown)].map(([file, findings]) => fileBlock(file, findings, options, page));
  const broken = result.notChecked.map(({ message }) => page.paint.alert(clean(message)));
  const summary =
    options.quiet && result.notChecked.length === 0 && shown.length === 0 ? [] : [summaryOf(result, page)];
  return [...blocks.map((lines) => lines.join('\n')), ...(broken.length > 0 ? [broken.join('\n')] : []), ...summary]
    .map((block) => `${block}\n`)
    .join('\n');
};

/** In order of place; from the fourth on, a rule's places are gathered in one line behind the others. */
function fileBlock(
  file: string,
  findings: readonly CheckFinding[],
  { textOf }: CheckRenderOptions,
  page: Page,
): readonly string[] {
  const text = textOf(file);
  const seen = new Map<string, CheckFinding[]>();
  const lines = [page.paint.title(file)];
  for (const finding of findings) {
    addTo(seen, finding.rule, finding);
    if ((seen.get(finding.rule) ?? []).length <= SHOWN || finding.severity === 'error')
      lines.push(...findingLines(finding, text, page));
  }
  for (const [rule, list] of seen) {
    const rest = list.slice(SHOWN).filter(({ severity }) => severity !== 'error');
    if (rest.length === 0) continue;
    const places = rest.map((finding) => whereOf(finding, page.say)).join(' ');
    const mended = rest.filter(isMended).length;
    const more = [
      page.say('check.more', { rule, count: rest.length }),
      ...(mended > 0 ? [page.say('check.moreMends', { count: mended })] : []),
    ].join(page.say('check.comma'));
    lines.push(
      ...page.ruler
        .wrap(`${more}${page.say('separator.label')}${places}`, 96)
        .map((line) => `${INDENT}${page.paint.quiet(line)}`),
    );
  }
  return lines;
}

function findingLines(finding: CheckFinding, text: string, page: Page): readonly string[] {
  const { say, paint } = page;
  const color = finding.severity === 'error' ? paint.alert : paint.quiet;
  const head = [
    whereOf(finding, say),
    color(say(`severity.${finding.severity}`)),
    clean(finding.message),
    paint.quiet(withClause(finding.rule, finding.clause, say)),
    ...(isMended(finding) ? [paint.quiet(say('check.mends'))] : []),
  ].join('  ');
  const others = othersOf(finding, say).map((line) => paint.quiet(`${INDENT}${line}`));
  return [head, ...excerpt(finding, text, page), ...others].map((line) => `${INDENT}${line}`);
}

/** Whether `--fix` would mend it. */
const isMended = ({ fix, withheld }: CheckFinding): boolean => fix !== undefined && withheld !== true;

function othersOf({ related }: CheckFinding, say: Say): readonly string[] {
  const lines = related.map((other) => `${whereOf(other, say)} ${clean(other.message)}`);
  if (lines.length <= OTHERS) return lines;
  const more = say('check.others', { count: lines.length - SHOWN });
  return [...lines.slice(0, SHOWN - 1), more, ...lines.slice(-1)];
}

/**
 * The line around the span, and a line of ^ under it; columns counted as the terminal shows them. Lines that the span runs
 * over are joined.
 */
function excerpt({ span }: CheckFinding, text: string, { ruler, paint }: Page): readonly string[] {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const from = Math.max(lineStart, span.start - AROUND);
  const end = Math.min(span.end, Math.max(endOfLine(text, span.start), span.start + ACROSS));
  const lineEnd = end < span.end ? span.end : endOfLine(text, end);
  const to = end < span.end ? end : Math.min(lineEnd, end + AROUND);
  const before = `${from > lineStart ? '…' : ''}${plain(text.slice(from, span.start))}`;
  const inside = plain(text.slice(span.start, end).replace(WRAP, ''));
  const after = `${plain(text.slice(end, to))}${to < lineEnd ? '…' : ''}`;
  const marks = '^'.repeat(Math.max(1, ruler.width(inside)));
  return [`${INDENT}${before}${inside}${after}`, `${INDENT}${' '.repeat(ruler.width(before))}${paint.alert(marks)}`];
}

/** A line end and the indent of the next line. */
const WRAP = /[\r\n]+[ \t\u3000]*/gu;

/** Tabs and control characters would move the marks. */
const plain = (text: string): string => text.replace(/\t/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

function endOfLine(text: string, from: number): number {
  const found = text.slice(from, from + 2000).search(/[\r\n]/u);
  return found < 0 ? Math.min(text.length, from + 2000) : from + found;
}

function summaryOf({ summary, notChecked }: CheckResult, { say, paint }: Page): string {
  const { errors, warnings, infos, suppressed, fixed = 0, unchecked = 0 } = summary;
  const counts = [
    say('check.files', { count: summary.files }),
    say('check.rules', { count: summary.rules }),
    say('check.errors', { count: errors }),
    say('check.warnings', { count: warnings }),
    ...(infos > 0 ? [say('check.infos', { count: infos })] : []),
    ...(suppressed > 0 ? [say('check.suppressed', { count: suppressed })] : []),
    ...(fixed > 0 ? [say('check.fixed', { count: fixed })] : []),
    ...(unchecked > 0 ? [say('check.notChecked', { count: unchecked })] : []),
  ].join(say('check.comma'));
  const bad = errors > 0 || notChecked.length > 0;
  return bad ? paint.alert(counts) : warnings > 0 ? counts : paint.good(counts);
}
